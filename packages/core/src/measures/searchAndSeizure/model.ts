import * as z from "zod";
import { field } from "../../model/field.js";
import { Id, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const SearchAndSeizure = measureNoun(
  "searchAndSeizure",
  {
    title: "Search and seizure",
    help: "Search a place, person or thing and seize named items.",
    sources: ["UNTOC art. 18(3)(c)", "CoE 1959 art. 5"],
  },
  {
    items: field(z.array(Text), {
      title: "Items sought",
      help: "Each item or class of items, as narrow as the facts allow.",
      example: ["account books of Meridiana Viaggi S.r.l. for June to September 2024"],
    }),
    grounds: field(Prose, {
      title: "Grounds",
      help: "Facts that justify the search: why the items are believed to be there.",
      sources: ["Nassau Convention art. 13"],
    }),
    occupier: field(Id, { refersTo: "person", title: "Occupier", help: "The person who holds the place." }),
    devices: field(Prose, { title: "Digital devices", help: "How devices are to be secured, copied and searched." }),
    privilege: field(Prose, {
      title: "Privileged material",
      help: "Lawyers, doctors, journalists: what is to be respected.",
    }),
    risks: field(Prose, { title: "Safety", help: "Weapons, dogs, danger of destruction.", sensitivity: "protected" }),
    handover: field(Prose, {
      title: "Handing over and return",
      help: "What is to be sent, in what form, and when it goes back.",
    }),
  },
);
