import type { Measure, MeasureOf } from "../../model/types.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

const certification = { instrument: "us-switzerland-mla-1973", provision: "art. 29(2)(e)", mark: "V" } as const;

export const rule = createRule({
  id: "procedure-no-detail",
  code: "PR-01",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
    { instrument: "uncac", provision: "art. 46(15)(d)", mark: "V" },
    { instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" },
    certification,
  ],
  check(context) {
    // Whether a few words tell how a procedure is carried out is a matter of judgement: never more than a warning.
    for (const gap of context.gaps()) context.reportGap(gap, gap.severity === "error" ? { severity: "warning" } : {});
    checkCertification(context);
  },
});

/** Copies that are not certified in a form the home court takes must be asked for again. */
function checkCertification({ request, nameOf, report }: RuleContext): void {
  const wishes = (request.procedure?.wishes ?? []).flatMap(({ what, detail }) => [what, detail]);
  for (const [index, measure] of (request.measures ?? []).entries()) {
    if (!isOfRecords(measure)) continue;
    const told = [measure.certification, measure.description, measure.desiredResult, ...listed(measure), ...wishes];
    if (
      measure.certification !== undefined ||
      told.some((text) => text !== undefined && /certif|authentic|affidavit|apostil/i.test(text))
    )
      continue;
    report({
      path: ["measures", index, "certification"],
      message: "certification",
      params: { item: nameOf("measure", measure) },
      // Bank records are often certified by the bank as a matter of course; other keepers must be told.
      severity: measure.type === "records" ? "warning" : "info",
      sources: [certification],
    });
  }
}

type OfRecords = MeasureOf<"records"> | MeasureOf<"bankRecords">;

const isOfRecords = (measure: Measure): measure is OfRecords =>
  measure.type === "records" || measure.type === "bankRecords";

const listed = (measure: OfRecords): readonly string[] =>
  (measure.type === "records" ? measure.items : measure.records) ?? [];
