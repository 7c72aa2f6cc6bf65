import { isGiven } from "../../checklist/ask.js";
import { headAndFoot, only } from "../asks.js";
import type { KindDefinition } from "../definition.js";

const compare = [{ instrument: "untoc", provision: "art. 18(4)", mark: "V" }] as const;

/** No request: nothing is asked but that what is said on its use be kept to. UNTOC art. 18(4)-(5) has no list of contents. */
export const spontaneousInformation: KindDefinition = {
  kind: "spontaneousInformation",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: false,
  asks: only(...headAndFoot, "information", "information.useConditions", "confidentialityReason"),
  beginsWithout: ["proceedings", "undertakings"],
  elements: [
    {
      id: "information",
      rule: "requirement-missing",
      otherwise: "error",
      compare,
      answer: (request) =>
        request.kind === "spontaneousInformation"
          ? [{ state: isGiven(request.facts) ? "met" : "missing", path: ["facts"] }]
          : [],
    },
    {
      // Silence is no restriction: whoever means one must say it, and whoever means none saves a question by saying so.
      id: "information.useConditions",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(5)", mark: "V" }],
      answer: (request) => {
        if (request.kind !== "spontaneousInformation") return [];
        const { useConditions, level } = request.confidentiality ?? {};
        const met = isGiven(useConditions) || isGiven(level);
        return [{ state: met ? "met" : "missing", path: ["confidentiality", "useConditions"] }];
      },
    },
  ],
  requirements: [],
  articles: { untoc: "18(4)" },
};
