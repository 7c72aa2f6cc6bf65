import { toPointer } from "../../draft/pointer.js";
import { createRule, type Gap, type OfferedFix } from "../rule.js";

export const rule = createRule({
  id: "refusal-ground-open",
  code: "HR-01",
  nature: "gap",
  sources: [
    { instrument: "coe-extradition-1957", provision: "art. 9", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 11", mark: "V" },
    { instrument: "untoc", provision: "art. 16(15)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(21)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(22)", mark: "V" },
    { instrument: "coe-extradition-1957", provision: "art. 3", mark: "K" },
    { instrument: "coe-extradition-1957", provision: "art. 4", mark: "K" },
    { instrument: "coe-mla-1959", provision: "art. 2", mark: "K" },
    { instrument: "eaw", provision: "Annex, box (h)", mark: "K" },
  ],
  check: (context) => context.reportGaps(fixesOf),
});

/** What can be said with one word; an assurance or a statement is the drafter's to give. */
function fixesOf({ element, answer }: Gap): readonly OfferedFix[] {
  const set = (title: string, path: string, value: unknown): OfferedFix[] => [
    { title, safe: false, edits: [{ op: "set", path, value }] },
  ];
  if (element.id === "undertakings.noDeathPenalty") return set("noDeathPenalty", toPointer(answer.path), true);
  if (element.id === "extradition.priorDecisions") return set("noneKnown", toPointer([...answer.path, "none"]), true);
  return [];
}
