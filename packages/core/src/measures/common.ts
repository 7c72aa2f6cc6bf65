import * as z from "zod";
import { type FieldMeta, field, keyField, noun } from "../model/field.js";
import { CalendarDate, Id, orUnknown, Period, Place, Prose, Text } from "../model/values.js";

export const DomesticOrder = noun(
  "domesticOrder",
  {
    title: "Order of the home court",
    help: "The order that authorises the measure at home.",
    sources: ["EIO Directive art. 6(1)(b)"],
  },
  {
    issuedBy: field(Text, {
      title: "Issued by",
      help: "Court or judge.",
      example: "Investigating judge of the Tribunale di Palermo",
    }),
    date: field(CalendarDate, { title: "Date", help: "Date of the order.", example: "2025-03-05" }),
    reference: field(Text, { title: "Reference", help: "Its number.", example: "R.G. G.I.P. 1190/2025" }),
    annex: field(Id, { refersTo: "annex", title: "Annex", help: "The annex with a copy.", example: "annex-3" }),
  },
);

/** What every type of assistance has beside its own fields. */
const shared = {
  id: field(Id, { title: "Id", help: "Short name by which prose can refer to this measure.", example: "bank-records" }),
  description: field(Prose, {
    title: "Description of the assistance",
    help: "What exactly is asked, item by item.",
    sources: ["UNTOC art. 18(15)(d)"],
  }),
  desiredResult: field(Prose, {
    title: "Result wanted",
    help: "The result, not your domestic measure: the requested State chooses its own way to it.",
    example: "Copies of the statements, usable as evidence at the trial.",
    sources: ["UNTOC art. 18(17)"],
  }),
  nexus: field(Prose, {
    title: "Link to the case",
    help: "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
    example: "{person:organiser} told witness B to pay into this account ({event:e4}).",
    sources: ["UNTOC art. 18(15)(d)", "UNTOC art. 18(15)(f)"],
  }),
  persons: field(z.array(Id), {
    refersTo: "person",
    title: "Persons concerned",
    help: "The persons whom the measure concerns.",
    example: ["organiser"],
  }),
  location: field(orUnknown(Place), {
    title: "Where",
    help: "Where in the requested State the evidence, thing or person is, or why that is not known.",
  }),
  basisForBelief: field(Prose, {
    title: "Why it is believed to be there",
    help: "What makes you believe that the evidence, thing or person is in the requested State.",
    example: "The receipts found on 12 August 2024 name the Zarzis branch.",
    sources: ["UNTOC art. 18(1)"],
  }),
  domesticOrder: field(DomesticOrder, {
    title: "Order of the home court",
    help: "The order that authorises the measure at home, where one is needed.",
  }),
  lawfulAtHome: field(Prose, {
    title: "Lawful at home",
    help: "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
    example: "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
    sources: ["Swiss IRSG art. 76(c)"],
  }),
  dualCriminality: field(Prose, {
    title: "Dual criminality",
    help: "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
    sources: ["CoE 1959 art. 5(1)(a)", "UNTOC art. 18(9)"],
  }),
};

/** Fields that several measures share, each printed and checked in the same way. */
export const periodField = (help: string) =>
  field(Period, {
    title: "Period",
    help,
    example: { from: "2024-06-01", to: "2024-09-30" },
    sources: ["UNTOC art. 18(15)(d)"],
  });

export const certificationField = field(Text, {
  title: "Certification wanted",
  help: "In what form the copies are to be certified to be evidence at home: certified copies, affidavit of the keeper of the records, none.",
  example: "copies certified by the bank, with a statement by the keeper of the records",
  sources: ["UNTOC art. 18(3)(f)"],
});

/** Defines the model of one measure: its `type`, what all measures share, and its own fields. */
export function measureNoun<const T extends string, S extends z.ZodRawShape>(type: T, meta: FieldMeta, own: S) {
  return noun(type, meta, {
    type: keyField(z.literal(type), { title: "Type of assistance", help: meta.help, example: type }),
    ...shared,
    ...own,
  });
}
