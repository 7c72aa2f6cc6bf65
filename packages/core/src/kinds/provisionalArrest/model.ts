import { Extradition } from "../../model/extradition.js";
import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";

export const ProvisionalArrestRequest = requestOfKind(
  "provisionalArrest",
  "provisionalArrestRequest",
  {
    title: "Request for provisional arrest",
    help: "Asks another State, in urgent cases, to arrest a person before the request for extradition arrives.",
    kindHelp: "A request for provisional arrest.",
    sources: ["CoE 1957 art. 16", "Model Treaty 45/116 art. 9"],
  },
  {
    extradition: field(Extradition, { title: "Extradition", help: "Who is sought, why, on what decision." }),
  },
);
