import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";
import { Prose } from "../../model/values.js";

export const TransferOfProceedings = requestOfKind(
  "transferOfProceedings",
  "transferOfProceedingsRequest",
  {
    title: "Request for the transfer of criminal proceedings",
    help: "Asks another State to take over a criminal case, where that serves justice better than to go on with it here.",
    kindHelp: "A request for the transfer of criminal proceedings.",
    sources: ["UNTOC art. 21"],
  },
  {
    purpose: field(Prose, {
      title: "Why the transfer serves justice",
      help: "Why the case is better tried there: where the accused, the victims and the evidence are, and which proceedings run there already.",
      example:
        "The accused lives in Tunisia and is prosecuted there for the same journeys; all witnesses but one are there.",
      sources: ["UNTOC art. 21"],
    }),
  },
);
