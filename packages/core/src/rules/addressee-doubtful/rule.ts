import type { Source } from "../../findings/finding.js";
import { createRule, type RuleContext } from "../rule.js";
import { sharesName } from "./sharesName.js";

const untoc: Source = { instrument: "untoc", provision: "art. 18(13)", mark: "V" };

export const rule = createRule({
  id: "addressee-doubtful",
  code: "AU-03",
  nature: "advice",
  kinds: ["mla"],
  sources: [untoc, { instrument: "uncac", provision: "art. 46(13)", mark: "V" }],
  check(context) {
    const { authority, throughDiplomaticChannel, territory } = context.request.requested ?? {};
    // The diplomatic channel is open under any of these treaties, and a region may have an authority of its own.
    if (authority?.name === undefined || throughDiplomaticChannel === true || territory !== undefined) return;
    if (authority.role === "diplomaticMission") return;
    if (authority.role === "police") checkPolice(context, authority.name);
    else checkDeclared(context, authority.name);
  },
});

/** Preservation and emergencies go to contact points, which are often police offices. */
function checkPolice({ request, report }: RuleContext, name: string): void {
  const measures = request.measures ?? [];
  if (measures.length === 0) return;
  if (measures.every(({ type }) => type === "preservation" || type === "emergencyDisclosure")) return;
  report({
    path: ["requested", "authority"],
    message: "police",
    params: { item: name },
    severity: "warning",
    sources: [untoc],
  });
}

/** What the requested State has declared under a chosen basis, or under the convention that the basis supplements. */
function checkDeclared({ request, world, legalBases, report, nameOf }: RuleContext, name: string): void {
  const state = request.requested?.state;
  for (const id of legalBases.flatMap(({ id: own, supplements }) => [own, supplements])) {
    const declared = id === undefined ? undefined : world.centralAuthority(state, id);
    if (id === undefined || !declared || declared.says === "") continue;
    if (sharesName(name, declared.says, nameOf("state", state))) return;
    report({
      path: ["requested", "authority", "name"],
      message: "declared",
      params: {
        item: name,
        says: declared.says,
        instrument: nameOf("instrument", id),
        source: declared.source,
        asOf: declared.asOf ?? "",
      },
      severity: "info",
      sources: declared.provision === "" ? [] : [{ instrument: id, provision: declared.provision, mark: "S" }],
    });
    return;
  }
}
