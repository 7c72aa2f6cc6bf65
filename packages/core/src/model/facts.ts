import * as z from "zod";
import { choice, field, keyField, noun } from "./field.js";
import { Id, Money, PartialDate, Prose, StateCode, Text } from "./values.js";

export const FactEvent = noun(
  "event",
  { title: "Event", help: "One thing that happened: when, where, what, who, and how it is known." },
  {
    id: keyField(Id, { title: "Id", help: "Short name used inside the draft.", example: "e4" }),
    date: field(PartialDate, {
      title: "Date",
      help: "Day, month or year, as precise as known.",
      example: "2024-08-11",
      sources: ["CoE 1957 art. 12(2)(b)"],
    }),
    until: field(PartialDate, { title: "Until", help: "Last day, where it lasted longer.", example: "2024-08-13" }),
    place: field(Text, {
      title: "Place",
      help: "Where it happened.",
      example: "Zarzis, beach north of the harbour",
      sources: ["CoE 1957 art. 12(2)(b)"],
    }),
    state: field(StateCode, {
      title: "State",
      help: "State where it happened; in the text, its ISO 3166 code.",
      example: "TN",
    }),
    what: field(Prose, {
      title: "What happened",
      help: "One or a few sentences.",
      example: "{person:organiser} collected 2,500 euros from each of 43 persons.",
    }),
    persons: field(z.array(Id), {
      refersTo: "person",
      title: "Persons",
      help: "Those who took part.",
      example: ["organiser"],
    }),
    amount: field(Money, { title: "Amount", help: "Money that changed hands, if any." }),
    source: field(Text, {
      title: "Source of knowledge",
      help: "How this is known.",
      example: "statement of witness B of 20 August 2024",
    }),
  },
);

export const Facts = noun(
  "facts",
  {
    title: "Facts",
    help: "A summary of the relevant facts. Not needed where the request only asks for service of documents.",
    sources: ["UNTOC art. 18(15)(c)", "CoE 1959 art. 14(2)", "CoE 1957 art. 12(2)(b)"],
  },
  {
    inBrief: field(Prose, {
      title: "In brief",
      help: "For a long account of the facts: the case in a few sentences, for whoever decides to whom the request is given.",
      example:
        "A group brought 43 persons by boat from Zarzis to Lampedusa for 2,500 euros each; the price was paid into two accounts in Zarzis.",
    }),
    summary: field(Prose, {
      title: "Summary",
      help: "Who did what, when, where, how, and how it is known: plain narrative, no abbreviations that only your colleagues know.",
      sources: ["UNTOC art. 18(15)(c)"],
    }),
    events: field(z.array(FactEvent), {
      title: "Events",
      help: "The facts as a list of dated events.",
      layout: "timeline",
    }),
    pictures: field(
      z.array(choice({ timeline: "timeline of the facts", chart: "chart of persons, property and sums of money" })),
      {
        title: "Pictures",
        help: "Pictures drawn from the draft and added to the letter as schedules: the events in order of time; who owns, holds or represents what, and the sums of money. Nothing is drawn that is not in a field or an explicit reference.",
        example: ["timeline", "chart"],
      },
    ),
  },
);
