import * as z from "zod";
import { choice, field, noun, words } from "./field.js";
import { CalendarDate, DayOrMoment, Duration, Id, orUnknown, Place, Prose, StateCode, Text } from "./values.js";

export const ExtraditionStatus = choice({
  accused: "accused, for prosecution",
  convicted: "convicted and sentenced, for enforcement of the sentence",
  convictedNotSentenced: "convicted, not yet sentenced",
});

export const ArrestWarrant = noun(
  "arrestWarrant",
  {
    title: "Arrest warrant",
    help: "The warrant of arrest, or order of the same effect, on which the request rests.",
    sources: ["CoE 1957 art. 12(2)(a)", "Model Treaty 45/116 art. 5(2)(b)"],
  },
  {
    issuedBy: field(Text, {
      title: "Issued by",
      help: "Court or judge.",
      example: "Investigating judge of the Tribunale di Palermo",
    }),
    date: field(CalendarDate, { title: "Date", help: "Date of issue.", example: "2025-02-03" }),
    reference: field(Text, { title: "Reference", help: "Number of the warrant.", example: "R.G. G.I.P. 2210/2025" }),
    annex: field(Id, {
      refersTo: "annex",
      title: "Annex",
      help: "The annex with the warrant or an authenticated copy.",
      example: "annex-2",
      sources: ["CoE 1957 art. 12(2)(a)"],
    }),
    offences: field(z.array(Id), {
      refersTo: "offence",
      title: "Issued for",
      help: "The offences for which it was issued. Surrender is granted for no others.",
      example: ["smuggling"],
      sources: ["CoE 1957 art. 14"],
    }),
  },
);

export const Judgment = noun(
  "judgment",
  {
    title: "Judgment",
    help: "The conviction on which the request rests, and whether it can be enforced.",
    sources: ["CoE 1957 art. 12(2)(a)", "Model Treaty 45/116 art. 5(2)(c)"],
  },
  {
    court: field(Text, { title: "Court", help: "Which court.", example: "Corte d'Appello di Palermo" }),
    date: field(CalendarDate, { title: "Date", help: "Date of the judgment.", example: "2023-11-08" }),
    reference: field(Text, { title: "Reference", help: "Number of the judgment.", example: "3121/2023" }),
    annex: field(Id, {
      refersTo: "annex",
      title: "Annex",
      help: "The annex with the judgment or an authenticated copy.",
      example: "annex-2",
    }),
    final: field(z.boolean(), { title: "Final", help: "True where no ordinary appeal is open.", example: true }),
    enforceable: field(z.boolean(), {
      title: "Enforceable",
      help: "True where it can be enforced now.",
      example: true,
      sources: ["CoE 1957 art. 12(2)(a)"],
    }),
    offences: field(z.array(Id), {
      refersTo: "offence",
      title: "Convicted of",
      help: "The offences of which the person was convicted by it. Surrender is granted for no others.",
      example: ["smuggling"],
      sources: ["CoE 1957 art. 14"],
    }),
  },
);

export const SentenceToServe = noun(
  "sentenceToServe",
  { title: "Sentence", help: "What was imposed and what remains.", sources: ["Model Treaty 45/116 art. 5(2)(c)"] },
  {
    imposed: field(z.union([words({ life: "for life", death: "death penalty" }), Duration]), {
      title: "Imposed",
      help: "The sentence imposed.",
      example: "P7Y",
    }),
    served: field(Duration, { title: "Served", help: "Time to be credited.", example: "P5M12D" }),
    remaining: field(z.union([words({ life: "for life" }), Duration]), {
      title: "Remaining",
      help: "What remains to be served.",
      example: "P6Y6M18D",
      sources: ["Model Treaty 45/116 art. 5(2)(c)"],
    }),
    computation: field(Prose, {
      title: "How it was computed",
      help: "Credits and remissions.",
      example: "Seven years less five months and twelve days of detention on remand.",
    }),
  },
);

export const Trial = noun(
  "trial",
  {
    title: "Presence at the trial",
    help: "Whether the person was present at the trial that led to the judgment; if not, how they were summoned and what they can do now.",
    sources: ["Model Treaty 45/116 art. 5(2)(d)", "CoE 1957 2nd Protocol art. 3"],
  },
  {
    inAbsentia: field(z.boolean(), {
      title: "In absentia",
      help: "True where the person was not present at the trial.",
      example: true,
    }),
    summons: field(Prose, { title: "How the person was summoned", help: "When, where and in what form." }),
    counsel: field(Prose, { title: "Defence", help: "Who defended the person, and on whose mandate." }),
    retrial: field(Prose, {
      title: "Retrial or appeal",
      help: "The right to a new trial in the person's presence: provision, time limit, and that it is a right.",
      example:
        "Under article 629-bis of the Code of Criminal Procedure the person may within thirty days of surrender ask for a new trial.",
      sources: ["Model Treaty 45/116 art. 5(2)(d)", "CoE 1957 2nd Protocol art. 3"],
    }),
  },
);

export const ProvisionalArrest = noun(
  "provisional",
  {
    title: "Provisional arrest",
    help: "What a request for provisional arrest adds: why it cannot wait, that the full request follows, and by when.",
    sources: ["CoE 1957 art. 16(2)"],
  },
  {
    urgency: field(Prose, {
      title: "Why it is urgent",
      help: "Why the full request cannot be awaited.",
      sources: ["CoE 1957 art. 16(1)"],
    }),
    fullRequestWillFollow: field(z.boolean(), {
      title: "Full request will follow",
      help: "True: the requesting State intends to send the request for extradition.",
      example: true,
      sources: ["CoE 1957 art. 16(2)"],
    }),
    fullRequestBy: field(CalendarDate, {
      title: "Full request by",
      help: "Day by which it will be there.",
      example: "2025-04-20",
      sources: ["CoE 1957 art. 16(4)"],
    }),
    arrestedOn: field(CalendarDate, {
      title: "Arrested on",
      help: "In the full request: the day of the provisional arrest, from which the time for the request runs.",
      example: "2025-04-02",
      sources: ["CoE 1957 art. 16(4)"],
    }),
  },
);

export const Transit = noun(
  "transit",
  {
    title: "Transit",
    help: "For a request for transit: who surrenders the person, that it has been granted, and how the journey goes.",
    sources: ["CoE 1957 art. 21", "CoE 1957 4th Protocol art. 5 (new art. 21(2))"],
  },
  {
    surrenderedBy: field(StateCode, {
      title: "Surrendering State",
      help: "The State from which the person comes.",
      example: "AL",
    }),
    surrenderConfirmed: field(z.boolean(), {
      title: "Surrender confirmed",
      help: "True: the person is to be surrendered.",
      example: true,
      sources: ["CoE 1957 4th Protocol art. 5 (new art. 21(2))"],
    }),
    surrenderDecision: field(Text, {
      title: "Decision on the surrender",
      help: "By whom it was granted, when and under which number.",
      example: "decision of the Minister of Justice of Albania of 3 June 2025, no. 214/2",
    }),
    when: field(DayOrMoment, { title: "When", help: "Day or hour of the transit.", example: "2025-06-20T14:10+02:00" }),
    means: field(choice({ air: "by air", land: "by land", sea: "by sea" }), {
      title: "By what means",
      help: "How the person travels.",
      example: "air",
    }),
    route: field(Prose, {
      title: "Route",
      help: "Where the person enters and leaves, flight and vehicle, stops.",
      example: "Flight XY 210 from Tirana, arrival 14:10; flight XY 318 to Athens, departure 17:25.",
    }),
    escort: field(Prose, { title: "Escort", help: "Who accompanies the person, and with what equipment." }),
  },
);

export const PriorDecisions = noun(
  "priorDecisions",
  {
    title: "Earlier decisions",
    help: "Whether the person was already tried, acquitted, pardoned or extradited for the same facts.",
    sources: ["CoE 1957 art. 9"],
  },
  {
    none: field(z.boolean(), { title: "None known", help: "True where no earlier decision is known.", example: true }),
    statement: field(Prose, { title: "Statement", help: "Which decisions or proceedings are known, anywhere." }),
  },
);

export const CompetingRequests = noun(
  "competingRequests",
  {
    title: "Requests of other States",
    help: "Requests of other States for the same person, if known.",
    sources: ["CoE 1957 art. 17"],
  },
  {
    none: field(z.boolean(), { title: "None known", help: "True where none is known.", example: true }),
    states: field(z.array(StateCode), { title: "States", help: "Which States ask for the person too." }),
    statement: field(Prose, { title: "Statement", help: "What is known of them." }),
  },
);

export const Extradition = noun(
  "extradition",
  {
    title: "Extradition",
    help: "Who is sought, why, on what decision, and what the surrender is for.",
    sources: ["CoE 1957 art. 12(2)", "Model Treaty 45/116 art. 5(2)"],
  },
  {
    person: field(Id, {
      refersTo: "person",
      title: "Person sought",
      help: "The person whose surrender is sought.",
      example: "organiser",
    }),
    status: field(ExtraditionStatus, {
      title: "Status",
      help: "Accused, convicted, or convicted and not yet sentenced.",
      example: "accused",
    }),
    warrant: field(ArrestWarrant, { title: "Arrest warrant", help: "The warrant of arrest." }),
    judgment: field(Judgment, { title: "Judgment", help: "The conviction." }),
    sentence: field(SentenceToServe, { title: "Sentence", help: "What was imposed and what remains." }),
    intentionToSentence: field(Prose, {
      title: "Intention to sentence",
      help: "For a person convicted and not yet sentenced: that a sentence will be imposed.",
      sources: ["Model Treaty 45/116 art. 5(2)(e)"],
    }),
    trial: field(Trial, { title: "Presence at the trial", help: "For a judgment: whether the person was present." }),
    evidence: field(Prose, {
      title: "Summary of the evidence",
      help: "What supports the accusation, at the standard the requested State asks: none, reasonable basis, probable cause or a prima facie case.",
    }),
    jurisdiction: field(Prose, {
      title: "Jurisdiction",
      help: "Why the requesting State has jurisdiction, above all where the conduct was abroad.",
    }),
    location: field(orUnknown(Place), {
      title: "Likely location",
      help: "Where the person is believed to be.",
      sources: ["CoE 1957 art. 12(2) (4th Protocol)"],
      sensitivity: "personal",
    }),
    seizureOfProperty: field(Prose, {
      title: "Property to be seized and handed over",
      help: "Items found with the person that may be evidence or proceeds.",
      sources: ["CoE 1957 art. 20"],
    }),
    nationality: field(Prose, {
      title: "If the person is a national of the requested State",
      help: "What is offered: return to serve the sentence, or a request to prosecute.",
      sources: ["UNTOC art. 16(10)-(12)"],
    }),
    priorDecisions: field(PriorDecisions, { title: "Earlier decisions", help: "Ne bis in idem." }),
    competingRequests: field(CompetingRequests, { title: "Requests of other States", help: "If known." }),
    lifeSentenceReview: field(Prose, {
      title: "Review of a life sentence",
      help: "Where life is possible: when and how it is reviewed.",
    }),
    humanitarian: field(Prose, {
      title: "Health, age, family",
      help: "Facts that the requested State may have to weigh.",
      sensitivity: "personal",
    }),
    provisional: field(ProvisionalArrest, {
      title: "Provisional arrest",
      help: "For a request for provisional arrest.",
    }),
    transit: field(Transit, { title: "Transit", help: "For a request for transit." }),
    candour: field(z.boolean(), {
      title: "All material facts stated",
      help: "True: nothing known that speaks for the person is left out.",
      example: true,
    }),
  },
);
