import { ask, isGiven } from "../../checklist/ask.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const verification = { instrument: "som-protocol", provision: "art. 13", mark: "V" } as const;

export const documentVerification: MeasureDefinition<"documentVerification"> = {
  type: "documentVerification",
  withoutSearch: true,
  isKeptThere: ({ documents = [] }, there) =>
    documents.some(({ state }) => state !== undefined && there.has({ state })),
  elements: [
    {
      id: "documentVerification.documents",
      rule: "document-not-identified",
      otherwise: "warning",
      compare: [verification],
      answer: forEach("documentVerification", (measure, place) =>
        metIf(isGiven(measure.documents), place, "documents"),
      ),
    },
    {
      id: "documentVerification.particulars",
      rule: "document-not-identified",
      message: "particulars",
      otherwise: "warning",
      compare: [verification],
      answer: forEach("documentVerification", (measure, { at, item }) =>
        (measure.documents ?? []).map((document, index) => {
          // A copy shows the number; the kind must be said, because it tells the office that issued it.
          const lacking = [
            ...(isGiven(document.type) ? [] : ["type"]),
            ...(isGiven(document.number) || isGiven(document.annex) ? [] : ["number"]),
          ];
          return {
            state: lacking.length === 0 ? ("met" as const) : ("missing" as const),
            path: [...at("documents"), index],
            item: document.number ?? document.inNameOf ?? item,
            lacking,
          };
        }),
      ),
    },
    {
      id: "documentVerification.questions",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("documentVerification", (measure, { at, item }) => ask(measure.questions, at("questions"), item)),
    },
  ],
  // Art. 13 lists no contents: that the document must be known follows from what is to be verified.
  asks: [],
};
