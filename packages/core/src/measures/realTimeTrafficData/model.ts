import { field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

const { preservationReference: _earlier, notPreservedReason: _why, ...identification } = electronicFields;

export const RealTimeTrafficData = measureNoun(
  "realTimeTrafficData",
  {
    title: "Traffic data in real time",
    help: "Collect, while it happens, who communicates with whom, when and from where; not the contents.",
    sources: ["Budapest Convention art. 33"],
  },
  {
    ...identification,
    period: periodField("From when to when data are to be collected, and why for so long."),
    userOrLocation: field(Text, {
      title: "User or location",
      help: "What is known of the owner or user of each account or device, or of where it is.",
      example: "prepaid number used by the skipper, last seen at the port of Zarzis",
      sensitivity: "personal",
    }),
    need: field(Prose, {
      title: "Why it is needed",
      help: "Why data that are stored already are not enough.",
      example:
        "The skipper changes his place every night; only the position of the telephone shows the next departure.",
    }),
  },
);
