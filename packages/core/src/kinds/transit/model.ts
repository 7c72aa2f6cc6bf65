import { Extradition } from "../../model/extradition.js";
import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";

export const TransitRequest = requestOfKind(
  "transit",
  "transitRequest",
  {
    title: "Request for transit",
    help: "Asks a State for leave to take a person who is being surrendered through its territory.",
    kindHelp: "A request for transit.",
    sources: ["CoE 1957 art. 21", "CoE 1957 4th Protocol art. 5 (new art. 21(2))"],
  },
  {
    extradition: field(Extradition, {
      title: "Transit",
      help: "Who is taken through, on what decision, from which State and by which way.",
    }),
  },
);
