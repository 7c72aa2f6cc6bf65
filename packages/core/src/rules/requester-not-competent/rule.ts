import type { Source } from "../../findings/finding.js";
import type { AnyRequest } from "../../model/types.js";
import { createRule } from "../rule.js";

const sources: readonly Source[] = [
  { instrument: "untoc", provision: "art. 18(13)", mark: "V" },
  { instrument: "drugs-1988", provision: "art. 7(8)", mark: "V" },
  { instrument: "coe-mla-1959", provision: "art. 15", mark: "V" },
];

/** Offices through which a request of the police may leave. */
const channels: ReadonlySet<string | undefined> = new Set([
  "centralAuthority",
  "ministry",
  "prosecutor",
  "court",
  "investigatingJudge",
  "diplomaticMission",
]);

const policeName =
  /(?<!\p{L})(?:police|polizei|policía|polícia|polizia|poliţia|gendarmerie|carabinieri|guardia civil|constabulary)(?!\p{L})/iu;
const judicialName = /prosecut|court|tribunal|parquet|procur|fiscal|judge|juge|juez|ministr|attorney|staatsanwalt/i;

export const rule = createRule({
  id: "requester-not-competent",
  code: "AU-02",
  nature: "defect",
  sources,
  check({ request, legalBases, report }) {
    const { authority, transmittedBy } = request.requesting ?? {};
    if (authority === undefined || channels.has(transmittedBy?.role) || isForContactPoints(request)) return;
    const name = `${authority.name ?? ""} ${authority.function ?? ""}`;
    const isPolice = authority.role === "police";
    const mayBePolice = authority.role === undefined && policeName.test(name) && !judicialName.test(name);
    if (!isPolice && !mayBePolice) return;
    const bases: readonly string[] = legalBases.flatMap(({ id, supplements }) => [id, supplements ?? id]);
    const chosen = sources.filter(({ instrument }) => bases.includes(instrument));
    report({
      path: ["requesting", "authority"],
      message: "police",
      params: { item: authority.name ?? "", sure: isPolice ? "yes" : "no" },
      severity: isPolice ? "warning" : "info",
      sources: chosen.length > 0 ? chosen : sources.slice(0, 1),
    });
  },
});

/** Preservation and emergencies go from one contact point to another, and these are often police offices. */
function isForContactPoints({ measures = [] }: AnyRequest): boolean {
  return measures.length > 0 && measures.every(({ type }) => type === "preservation" || type === "emergencyDisclosure");
}
