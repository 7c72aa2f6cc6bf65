import * as z from "zod";
import { choice, field, noun } from "../../model/field.js";
import { CalendarDate, Id, Money, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const ConfiscationOrder = noun(
  "confiscationOrder",
  {
    title: "Confiscation order",
    help: "The order to be enforced.",
    sources: ["UNTOC art. 13(3)(b)", "UNCAC art. 55(3)(b)"],
  },
  {
    court: field(Text, { title: "Court", help: "Which court.", example: "Tribunale di Palermo" }),
    date: field(CalendarDate, { title: "Date", help: "Date of the order.", example: "2024-05-21" }),
    reference: field(Text, { title: "Reference", help: "Its number.", example: "118/2024 MP" }),
    annex: field(Id, {
      refersTo: "annex",
      title: "Copy",
      help: "The annex with a legally admissible copy.",
      example: "annex-2",
      sources: ["UNTOC art. 13(3)(b)"],
    }),
    finalityCertificate: field(Id, {
      refersTo: "annex",
      title: "Certificate that it is final",
      help: "The annex with the certificate.",
      example: "annex-3",
      sources: ["UNCAC art. 55(3)(b)"],
    }),
    thirdPartyNotice: field(Prose, {
      title: "Notice to third parties and due process",
      help: "What was done to notify bona fide third parties and to ensure due process.",
      sources: ["UNCAC art. 55(3)(b)"],
    }),
    extent: field(Prose, {
      title: "Extent of execution",
      help: "To what extent execution is asked: which property, or what amount.",
      sources: ["UNTOC art. 13(3)(b)"],
    }),
    ground: field(choice({ conviction: "on a conviction", withoutConviction: "without a conviction" }), {
      title: "Ground of the order",
      help: "Whether the confiscation rests on a conviction. Not every State enforces orders that do not.",
      example: "conviction",
    }),
    presence: field(Prose, {
      title: "Presence at the proceedings",
      help: "Whether the person against whom the order was made was there; if not, how they were summoned, who defended them, and what remedy they have.",
      example: "The accused was present with counsel on every day of the trial.",
    }),
    type: field(choice({ object: "confiscation of named property", value: "confiscation of a sum of equal value" }), {
      title: "Object or value",
      help: "Whether named property or a sum is confiscated.",
      example: "value",
    }),
    outstanding: field(Money, { title: "Amount outstanding", help: "What is still to be recovered." }),
    outstandingOn: field(CalendarDate, { title: "On", help: "Day of that amount.", example: "2025-03-01" }),
  },
);

export const ConfiscationEnforcement = measureNoun(
  "confiscationEnforcement",
  {
    title: "Enforcement of a confiscation order",
    help: "Enforce a final confiscation order against property in the requested State.",
    sources: ["UNTOC art. 13(1)", "UNTOC art. 13(3)(b)"],
  },
  {
    order: field(ConfiscationOrder, { title: "Order", help: "The order to be enforced." }),
    assets: field(z.array(Id), {
      refersTo: "asset",
      title: "Assets",
      help: "The assets against which it is to be enforced.",
      example: ["villa"],
    }),
    disposal: field(Prose, {
      title: "Disposal of the proceeds",
      help: "Sharing, or return to victims or owners.",
      sources: ["UNTOC art. 14(2)"],
    }),
  },
);
