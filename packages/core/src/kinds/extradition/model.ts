import { Extradition } from "../../model/extradition.js";
import { field } from "../../model/field.js";
import { assets, requestOfKind } from "../../model/requestKeys.js";

export const ExtraditionRequest = requestOfKind(
  "extradition",
  "extraditionRequest",
  {
    title: "Request for extradition",
    help: "Asks another State to surrender a person for prosecution or for the enforcement of a sentence.",
    kindHelp: "A request for extradition.",
    sources: ["CoE 1957 art. 12", "UNTOC art. 16"],
  },
  {
    extradition: field(Extradition, { title: "Extradition", help: "Who is sought, why, on what decision." }),
    assets,
  },
);
