import { ask, isGiven } from "../../checklist/ask.js";
import { allBut } from "../asks.js";
import type { KindDefinition } from "../definition.js";

/**
 * UNTOC art. 21 says when a transfer is to be considered, and lists no contents: what the State that takes over needs of the file is
 * practice.
 */
export const transferOfProceedings: KindDefinition = {
  kind: "transferOfProceedings",
  file: "mla",
  carriedBy: "mla",
  hasItsContent: false,
  asks: allBut("measures", "purpose"),
  elements: [
    {
      id: "transfer.reason",
      rule: "requirement-missing",
      otherwise: "error",
      compare: [{ instrument: "untoc", provision: "art. 21", mark: "V" }],
      answer: (request) => (request.kind === "transferOfProceedings" ? [ask(request.purpose, ["purpose"])] : []),
    },
    {
      id: "transfer.file",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: (request) => (request.kind === "transferOfProceedings" ? [ask(request.annexes, ["annexes"])] : []),
    },
    {
      id: "transfer.limitation",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: (request) =>
        request.kind === "transferOfProceedings"
          ? (request.offences ?? []).map((offence, index) => ({
              state: isGiven(offence.limitation) ? "met" : "missing",
              path: ["offences", index, "limitation"],
              item: offence.title ?? offence.id,
            }))
          : [],
    },
  ],
  requirements: [
    { instrument: "untoc", provision: "art. 21", element: "transfer.reason", mark: "V", obligation: "mayRefuse" },
  ],
  articles: { untoc: "21" },
};
