import type { Source } from "../../findings/finding.js";
import { basisIds, instruments } from "../../instruments/index.js";
import type { InstrumentId } from "../../model/instrumentId.js";
import { isDay } from "../../states/days.js";
import { createRule, type RuleContext } from "../rule.js";

/** Conventions whose own rules on requests give way to a treaty on mutual assistance between the two States, and where they say so. */
const givingWay: readonly Source[] = [
  { instrument: "untoc", provision: "art. 18(7)", mark: "V" },
  { instrument: "uncac", provision: "art. 46(7)", mark: "V" },
  { instrument: "drugs-1988", provision: "art. 7(7)", mark: "V" },
  { instrument: "budapest", provision: "art. 27(1)", mark: "S" },
];

/** Treaties on mutual assistance: one of them among the legal bases answers the question, and so does a word on any other. */
const treaties: ReadonlySet<InstrumentId> = new Set([
  "coe-mla-1959",
  "coe-mla-2nd-protocol",
  "eu-mla-2000",
  "eio",
  "uk-eu-tca-mla",
  "nassau-1992",
  "san-luis-1996",
  "sadc-mla",
  "ecowas-mla",
  "asean-mlat",
  "riyadh-1983",
  "us-switzerland-mla-1973",
  "bilateral",
]);

/** A note that the two States agree on the convention's rules instead. */
const agreed = /in lieu|instead|agree|en lieu et place|accord|convien|en lugar|acuerd/i;

export const rule = createRule({
  id: "treaty-precedence",
  code: "LB-02",
  nature: "defect",
  kinds: ["mla"],
  sources: givingWay,
  check(context) {
    const { request, legalBases, report, world, nameOf } = context;
    const [from, to] = [request.requesting?.state, request.requested?.state];
    if (from === undefined || to === undefined || basisIds(request).some((id) => treaties.has(id))) return;
    const found = treatyBetween(context, from, to);
    if (!found) return;
    for (const [index, basis] of (request.legalBases ?? []).entries()) {
      const id = typeof basis === "string" ? basis : basis.instrument;
      const supplements = legalBases.find((instrument) => instrument.id === id)?.supplements;
      const source = givingWay.find(({ instrument }) => instrument === id || instrument === supplements);
      if (!source || (typeof basis !== "string" && agreed.test(basis.note ?? ""))) continue;
      report({
        path: ["legalBases", index],
        message: "treaty",
        params: {
          chosen: nameOf("instrument", source.instrument),
          treaty: nameOf("instrument", found.id),
          source: found.source,
          asOf: found.asOf,
          orders: world.between("eio", from, to, dayOf(context)).inForce ? "yes" : "no",
        },
        severity: "warning",
        sources: [source],
        fixes: [
          {
            title: "add",
            params: { treaty: nameOf("instrument", found.id) },
            safe: false,
            edits: [{ op: "insert", path: `/legalBases/${index}`, value: found.id }],
          },
        ],
      });
      // One word on the treaty is enough, however many conventions give way to it.
      return;
    }
  },
});

const dayOf = ({ request, today }: RuleContext): string =>
  request.date !== undefined && isDay(request.date) ? request.date : today;

interface Found {
  readonly id: InstrumentId;
  /** Where its being in force is stated; empty for a treaty that names the two States itself. */
  readonly source: string;
  readonly asOf: string;
}

/** A treaty on mutual assistance that is known to bind both States; that none is known proves nothing. */
function treatyBetween(context: RuleContext, from: string, to: string): Found | undefined {
  const own = instruments.find(
    ({ id, between }) => treaties.has(id) && between?.includes(from) && between.includes(to) && from !== to,
  );
  if (own) return { id: own.id, source: "", asOf: "" };
  const { inForce, source, asOf } = context.world.between("coe-mla-1959", from, to, dayOf(context));
  return inForce ? { id: "coe-mla-1959", source, asOf: asOf ?? "" } : undefined;
}
