import * as z from "zod";
import { choice, field, keyField, noun, words } from "./field.js";
import { CalendarDate, Duration, Id, Prose, Text } from "./values.js";

export const Sentence = z.union([words({ life: "for life", death: "death penalty" }), Duration]);

export const Penalty = noun(
  "penalty",
  {
    title: "Penalty",
    help: "What the law threatens for this offence.",
    sources: ["CoE 1957 art. 2(1)", "UNTOC art. 2(b)"],
  },
  {
    min: field(Sentence, { title: "Minimum", help: "Shortest deprivation of liberty.", example: "P5Y" }),
    max: field(Sentence, {
      title: "Maximum",
      help: "Longest deprivation of liberty.",
      example: "P15Y",
    }),
    fine: field(Text, {
      title: "Fine",
      help: "The fine threatened, as in the law.",
      example: "15,000 euros for each person",
    }),
    note: field(Prose, { title: "Note", help: "Aggravation, alternatives, review of life sentences." }),
  },
);

export const ElementEvidence = noun(
  "elementEvidence",
  { title: "What shows it", help: "The event or evidence that shows the element." },
  {
    event: field(Id, { refersTo: "event", title: "Event", help: "The event in the facts.", example: "e4" }),
    note: field(Prose, {
      title: "How",
      help: "What shows the element, in a sentence.",
      example: "2,500 euros a person, paid to {person:organiser}",
    }),
  },
);

export const OffenceElement = noun(
  "offenceElement",
  {
    title: "Element of the offence",
    help: "One element of the conduct, and what shows it: dual criminality is argued by conduct, not by the offence's name.",
    sources: ["UNTOC art. 18(9)"],
  },
  {
    element: keyField(Text, {
      title: "Element",
      help: "The element, in a word or a few, or its id in the catalogue of offences.",
      example: "financialOrOtherMaterialBenefit",
    }),
    provision: field(Text, {
      title: "Provision at home",
      help: "Where the law of the requesting State has this element.",
      example: "art. 12(3)(d)",
    }),
    homeLaw: field(
      choice({
        element: "an element of the offence",
        aggravating: "an aggravating circumstance",
        notRequired: "not required",
      }),
      {
        title: "At home",
        help: "What the law of the requesting State makes of it, where laws differ: some do without the material benefit of smuggling, or only punish more for it.",
        example: "aggravating",
        seldom: true,
      },
    ),
    exception: field(Prose, {
      title: "Exception at home",
      help: "A clause of the law of the requesting State that exempts such conduct, such as one for humanitarian help, and why it does not apply.",
      example: "Art. 12(2) exempts humanitarian help; the journey was sold for money.",
      seldom: true,
    }),
    shownBy: field(z.union([ElementEvidence, z.array(ElementEvidence)]), {
      title: "Shown by",
      help: "Facts that show it.",
    }),
    correspondingConduct: field(Prose, {
      title: "Corresponding conduct in the requested State",
      help: "What the same conduct is there, as far as known.",
    }),
  },
);

export const Limitation = noun(
  "limitation",
  {
    title: "Lapse of time",
    help: "When the offence or the sentence becomes time-barred, and that it is not.",
    sources: ["CoE 1957 art. 12(2) (4th Protocol)", "CoE 1957 art. 10"],
  },
  {
    provision: field(Text, {
      title: "Provision",
      help: "The law on lapse of time.",
      example: "Criminal Code, art. 157",
    }),
    statement: field(Prose, {
      title: "Statement",
      help: "That the offence is not time-barred, and why.",
      example: "The period is fifteen years and was interrupted by the warrant of 3 February 2025.",
    }),
    lapsesOn: field(CalendarDate, {
      title: "Lapses on",
      help: "Day on which the period ends, where it can be computed.",
      example: "2039-08-11",
    }),
  },
);

export const Offence = noun(
  "offence",
  {
    title: "Offence",
    help: "An offence of the requesting State's law: title, provision, text, penalty, and the argument for dual criminality.",
    sources: ["CoE 1959 art. 14(2)", "CoE 1957 art. 12(2)(b)-(c)", "UNTOC art. 3(1)"],
  },
  {
    id: keyField(Id, { title: "Id", help: "Short name used inside the draft.", example: "smuggling" }),
    title: field(Text, { title: "Title", help: "The offence's name.", example: "Smuggling of migrants" }),
    provision: field(Text, {
      title: "Provision",
      help: "The statute and article.",
      example: "Legislative Decree 286/1998, art. 12(3)",
      sources: ["CoE 1959 art. 14(2)", "CoE 1957 art. 12(2)(b)"],
    }),
    text: field(Id, {
      refersTo: "annex",
      title: "Text of the law (annex)",
      help: "The annex that holds the text of the provision.",
      example: "annex-1",
      sources: ["CoE 1957 art. 12(2)(c)"],
    }),
    lawText: field(Prose, {
      title: "Text of the law",
      help: "The wording itself, where it is short enough to stand in the letter.",
    }),
    penalty: field(Penalty, { title: "Penalty", help: "Minimum and maximum.", layout: "table" }),
    convention: field(Text, {
      title: "Convention offence",
      help: "The article of the convention that this offence corresponds to: instrument id and article.",
      example: "som-protocol art. 6(1)(a)",
      sources: ["UNTOC art. 3(1)", "Smuggling of Migrants Protocol art. 1(3)"],
    }),
    elements: field(z.array(OffenceElement), {
      title: "Elements",
      help: "Dual criminality argued element by element.",
      layout: "table",
    }),
    dualCriminality: field(Prose, {
      title: "Dual criminality",
      help: "Why the same conduct is an offence in both States: argue from what was done.",
      sources: ["UNTOC art. 18(9)", "CoE 1959 art. 5(1)(a)"],
    }),
    committedBy: field(z.array(Id), {
      refersTo: "person",
      title: "Alleged against",
      help: "The persons to whom the offence is attributed.",
      example: ["organiser"],
    }),
    accessory: field(z.boolean(), {
      title: "Accessory offence",
      help: "True where the offence itself is below the penalty threshold but is included with one above it.",
      example: false,
      sources: ["CoE 1957 art. 2(2)"],
    }),
    limitation: field(Limitation, { title: "Lapse of time", help: "Provision and statement." }),
    character: field(z.array(choice({ fiscal: "fiscal", political: "political", military: "military" })), {
      title: "Special character",
      help: "Where the offence could be seen as fiscal, political or military.",
      example: ["fiscal"],
      sources: ["UNTOC art. 18(22)"],
    }),
    ordinaryNature: field(Prose, {
      title: "Why it is an ordinary offence",
      help: "Where the offence could be seen as fiscal, political or military: what makes it more than that, so that it is no ground to refuse.",
      example: "The customs duty is not what is prosecuted: the boats were bought to carry migrants.",
      sources: ["UNTOC art. 16(15)", "UNTOC art. 18(22)"],
    }),
  },
);
