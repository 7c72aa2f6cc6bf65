import type { Source } from "../../findings/finding.js";
import { earlierOf } from "../../kinds/earlier.js";
import { kindDefinition } from "../../kinds/index.js";
import { askAll, isGiven } from "../ask.js";
import type { Element } from "../element.js";

const compared: Readonly<Record<string, Source>> = {
  supplement: { instrument: "untoc", provision: "art. 18(16)", mark: "V" },
  withdrawal: { instrument: "untoc", provision: "art. 18(24)", mark: "V" },
};

/** What ties a request to one that went before it. */
export const earlierElements: readonly Element[] = [
  {
    id: "earlierRequest",
    rule: "earlier-request-missing",
    // Without it the other side does not know which file this belongs to: it can be neither joined nor closed.
    otherwise: "error",
    compare: ({ kind }) => (compared[kind] === undefined ? [] : [compared[kind]]),
    answer(request) {
      const { goesBackTo } = kindDefinition(request.kind);
      if (goesBackTo === undefined) return [];
      const earlier = earlierOf(request, goesBackTo);
      if (earlier === undefined) return [{ state: "missing", path: ["related"] }];
      const lacking = ["reference", "date"].filter((key) => !isGiven(earlier.entry[key as "reference" | "date"]));
      // The number alone, or the day alone, still leads to the file.
      const state = lacking.length === 2 ? "missing" : "met";
      return [{ state, path: ["related", earlier.index], lacking, message: "incomplete" }];
    },
  },
  {
    id: "oralRequest",
    rule: "oral-request-incomplete",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 18(14)", mark: "V" }],
    answer: ({ urgency }) =>
      urgency?.oralRequest === undefined
        ? []
        : [askAll(urgency.oralRequest, ["when", "to"], ["urgency", "oralRequest"])],
  },
];
