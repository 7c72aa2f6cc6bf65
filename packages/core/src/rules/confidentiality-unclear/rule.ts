import type { DraftEdit } from "../../draft/types.js";
import type { Source } from "../../findings/finding.js";
import { definitionOf } from "../../measures/index.js";
import type { Measure } from "../../model/types.js";
import type { RuleContext } from "../rule.js";
import { createRule } from "../rule.js";

/** Provisions by which confidentiality is kept where the request asks for it. */
const onRequest: readonly Source[] = [
  { instrument: "untoc", provision: "art. 18(20)", mark: "V" },
  { instrument: "uncac", provision: "art. 46(20)", mark: "V" },
  { instrument: "drugs-1988", provision: "art. 7(14)", mark: "V" },
  { instrument: "coe-mla-2nd-protocol", provision: "art. 25", mark: "V" },
];

export const rule = createRule({
  id: "confidentiality-unclear",
  code: "CF-01",
  nature: "gap",
  sources: [...onRequest, { instrument: "asean-mlat", provision: "art. 6(1)", mark: "K" }],
  check(context) {
    context.reportGaps();
    checkCovertMeasures(context);
  },
});

const setLevel = (level: string): DraftEdit => ({ op: "set", path: "/confidentiality/level", value: level });

/** A measure may say by itself whether the person concerned is to be told. */
const isOpenQuestion = (measure: Measure): boolean =>
  definitionOf(measure.type)?.defeatedByNotice === true &&
  !("noNotice" in measure && typeof measure.noNotice === "boolean");

function checkCovertMeasures({ request, legalBases, nameOf, report }: RuleContext): void {
  if (request.confidentiality?.level !== undefined) return;
  const measures = (request.measures ?? []).filter(isOpenQuestion);
  if (measures.length === 0) return;
  const bases: readonly string[] = legalBases.flatMap(({ id, supplements }) => [id, supplements ?? id]);
  const chosen = onRequest.filter(({ instrument }) => bases.includes(instrument));
  report({
    path: ["confidentiality", "level"],
    message: "notStated",
    params: { measures: [...new Set(measures.map((measure) => nameOf("measure", measure)))].join("; ") },
    severity: "warning",
    sources: chosen.length > 0 ? chosen : onRequest.slice(0, 1),
    fixes: [
      { title: "ask", safe: false, edits: [setLevel("confidential")] },
      { title: "waive", safe: false, edits: [setLevel("none")] },
    ],
  });
}
