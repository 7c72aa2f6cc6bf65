import { Measures } from "../../measures/model.js";
import { field } from "../../model/field.js";
import { assets, requestOfKind } from "../../model/requestKeys.js";

export const MlaRequest = requestOfKind(
  "mla",
  "mlaRequest",
  {
    title: "Request for mutual legal assistance",
    help: "Asks another State for evidence, service, seizure or other assistance in a criminal case.",
    kindHelp: "A request for mutual legal assistance.",
    sources: ["UNTOC art. 18"],
  },
  {
    measures: field(Measures, {
      title: "Assistance requested",
      help: "What the requested State is asked to do, one entry for each type of assistance.",
      sources: ["UNTOC art. 18(15)(d)"],
    }),
    assets,
  },
);
