import { Measures } from "../../measures/model.js";
import { field } from "../../model/field.js";
import { assets, requestOfKind } from "../../model/requestKeys.js";

export const Supplement = requestOfKind(
  "supplement",
  "supplementRequest",
  {
    title: "Supplementary request",
    help: "Adds to an earlier request: answers a question on it, tells what is new, or asks for further assistance in the same case.",
    kindHelp: "A request that supplements an earlier one.",
    sources: ["UNTOC art. 18(16)", "Model Treaty 45/117 art. 5(3)"],
  },
  {
    measures: field(Measures, {
      title: "Further assistance requested",
      help: "What is asked beyond the earlier request; nothing, where only information is added.",
      sources: ["UNTOC art. 18(15)(d)"],
    }),
    assets,
  },
);
