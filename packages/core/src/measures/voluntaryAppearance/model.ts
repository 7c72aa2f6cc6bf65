import { field } from "../../model/field.js";
import { CalendarDate, Id, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const VoluntaryAppearance = measureNoun(
  "voluntaryAppearance",
  {
    title: "Voluntary appearance",
    help: "Invite a witness or expert to appear in the requesting State of their own will.",
    sources: ["UNTOC art. 18(3)(h)", "UNTOC art. 18(27)", "CoE 1959 art. 10"],
  },
  {
    person: field(Id, { refersTo: "person", title: "Person", help: "The person invited.", example: "expert-1" }),
    date: field(CalendarDate, { title: "Date", help: "Day of the appearance.", example: "2025-10-14" }),
    place: field(Text, { title: "Place", help: "Court and address." }),
    especiallyNecessary: field(Prose, {
      title: "Why appearance in person is especially necessary",
      help: "Needed for the requested State to invite the person.",
      sources: ["CoE 1959 art. 10(1)"],
    }),
    allowances: field(Prose, {
      title: "Allowances",
      help: "Travel and subsistence, approximate amounts, advance.",
      sources: ["CoE 1959 art. 10(2)"],
    }),
    safeConductTerms: field(Prose, {
      title: "Safe conduct",
      help: "From what the person is protected and for how long.",
      sources: ["UNTOC art. 18(27)", "CoE 1959 art. 12"],
    }),
    noCompulsion: field(Prose, {
      title: "Nobody is compelled",
      help: "What the person is told of it: that they come of their own will, and that nothing follows if they stay away.",
      sources: ["CoE 1959 art. 8"],
    }),
  },
);
