import { field } from "../../model/field.js";
import { CalendarDate, Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

const { preservationReference: _earlier, notPreservedReason: _why, ...identification } = electronicFields;

export const EmergencyDisclosure = measureNoun(
  "emergencyDisclosure",
  {
    title: "Disclosure of data in an emergency",
    help: "Obtain stored data from a service provider at once, because a life or the safety of a person is in danger. The ordinary request follows.",
    sources: ["Budapest Convention 2nd Protocol art. 9"],
  },
  {
    danger: field(Prose, {
      title: "Facts that show the danger",
      help: "What has happened, to whom, and why there is an imminent risk to life or safety.",
      example: "A boat with 43 persons has lost its engine; the last call came at 02:10, water is coming in.",
      sources: ["Budapest Convention 2nd Protocol art. 9(3)"],
    }),
    relationToDanger: field(Prose, {
      title: "How the data help",
      help: "What the data have to do with the danger.",
      example: "The position of the telephone of the skipper shows where the boat is.",
      sources: ["Budapest Convention 2nd Protocol art. 9(3)"],
    }),
    confirmedBy: field(Text, {
      title: "Confirmed by",
      help: "Who confirms that the emergency is real: name, function, and a telephone number for any hour.",
      example: "Commander Rita Sala, Maritime Rescue Coordination Centre, +39 06 555 0100",
    }),
    ...identification,
    period: periodField("Data from when to when."),
    followUpDate: field(CalendarDate, {
      title: "Request follows by",
      help: "Day by which the ordinary request follows.",
      example: "2025-06-10",
    }),
  },
);
