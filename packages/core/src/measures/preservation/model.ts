import * as z from "zod";
import { field } from "../../model/field.js";
import { CalendarDate, Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

const { preservationReference: _earlier, notPreservedReason: _why, ...identification } = electronicFields;

export const Preservation = measureNoun(
  "preservation",
  {
    title: "Expedited preservation of data",
    help: "Keep stored data from being deleted until a request for their disclosure arrives.",
    sources: ["Budapest Convention art. 29"],
  },
  {
    ...identification,
    period: periodField("Which stored data: from when to when."),
    relationToOffence: field(Prose, {
      title: "Data and their relation to the offence",
      help: "What data, and what they have to do with the offence.",
      sources: ["Budapest Convention art. 29(2)(c)"],
    }),
    necessity: field(Prose, {
      title: "Necessity",
      help: "Why preservation is needed.",
      sources: ["Budapest Convention art. 29(2)(e)"],
    }),
    custodian: field(Text, {
      title: "Custodian or location",
      help: "What is known of who holds the data and where.",
      sources: ["Budapest Convention art. 29(2)(d)"],
    }),
    intentToRequest: field(z.boolean(), {
      title: "Request will follow",
      help: "True: a request for disclosure will follow.",
      example: true,
      sources: ["Budapest Convention art. 29(2)(f)"],
    }),
    followUpDate: field(CalendarDate, {
      title: "Request follows by",
      help: "Planned day; data are kept for at least sixty days.",
      example: "2025-05-10",
      sources: ["Budapest Convention art. 29(7)"],
    }),
    extensionOf: field(Text, { title: "Extension of", help: "Reference of the preservation to be extended." }),
  },
);
