import { MeasuresAtSea } from "../../measures/model.js";
import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";

export const VesselMeasuresRequest = requestOfKind(
  "vesselMeasures",
  "vesselMeasuresRequest",
  {
    title: "Request for measures against a vessel at sea",
    help: "Asks the flag State, in hours and not in weeks, to confirm the registry of a vessel and to authorise boarding, search and further measures at sea.",
    kindHelp: "An urgent request for measures against a vessel at sea.",
    sources: ["Smuggling of Migrants Protocol art. 8", "1988 Convention art. 17(3)-(4)"],
  },
  {
    measures: field(MeasuresAtSea, {
      title: "What the flag State is asked for",
      help: "The vessel, where it is, what makes it suspect, and by when an answer is needed; one entry for each vessel.",
      sources: ["Smuggling of Migrants Protocol art. 8(1)-(4)"],
    }),
  },
);
