import { choice, field, noun } from "./field.js";
import { CalendarDate, Money, Prose, Text } from "./values.js";

export const ProceedingsType = choice({
  criminal: "criminal proceedings",
  legalPersonLiability: "proceedings against a legal person for an offence",
  nonConvictionBasedConfiscation: "confiscation proceedings without conviction",
  administrativeOffence: "proceedings for an administrative offence that may go before a criminal court",
  civil: "civil proceedings",
  family: "family proceedings",
  administrative: "administrative proceedings",
});

export const ProceedingsStage = choice({
  investigation: "investigation, no charge yet",
  charged: "charged, trial not yet opened",
  trial: "trial",
  appeal: "appeal",
  enforcement: "enforcement of a final judgment",
});

export const NextDate = noun(
  "nextDate",
  { title: "Next date", help: "The next fixed date of the case, e.g. a hearing or the end of detention." },
  {
    date: field(CalendarDate, { title: "Date", help: "The day.", example: "2025-09-22" }),
    what: field(Text, { title: "What happens", help: "What is fixed for that day.", example: "opening of the trial" }),
  },
);

export const Proceedings = noun(
  "proceedings",
  {
    title: "Proceedings",
    help: "Subject, nature and stage of the case for which assistance is asked.",
    sources: ["UNTOC art. 18(15)(b)"],
  },
  {
    type: field(ProceedingsType, {
      title: "Nature",
      help: "Mutual assistance and extradition are given in criminal matters; say if the case is of another kind.",
      example: "criminal",
      sources: ["UNTOC art. 18(15)(b)", "UNTOC art. 18(2)"],
    }),
    stage: field(ProceedingsStage, {
      title: "Stage",
      help: "Where the case stands. Once charged, name the court and the date of the charge.",
      example: "investigation",
      sources: ["UNTOC art. 18(15)(b)"],
    }),
    reference: field(Text, {
      title: "Case number",
      help: "Number of the case at home.",
      example: "R.G.N.R. 4417/2024 DDA",
    }),
    subject: field(Prose, {
      title: "Subject",
      help: "What the case is about, in one or two sentences.",
      example: "Investigation of a group that brought migrants by sea from Zarzis to Lampedusa for payment.",
      sources: ["UNTOC art. 18(15)(b)"],
    }),
    openedOn: field(CalendarDate, {
      title: "Opened on",
      help: "Day on which the case was opened.",
      example: "2024-08-20",
    }),
    chargedOn: field(CalendarDate, {
      title: "Charged on",
      help: "Day of the charge or indictment, once there is one.",
      example: "2025-02-03",
    }),
    court: field(Text, {
      title: "Court",
      help: "The court before which the case is, or will be, tried.",
      example: "Tribunale di Palermo",
    }),
    nextDate: field(NextDate, { title: "Next date", help: "The next fixed date." }),
    loss: field(Money, {
      title: "Loss or value at stake",
      help: "Amount of the damage or of the proceeds, where it shows how serious the case is.",
    }),
    remedies: field(Prose, {
      title: "Legal remedies",
      help: "Whether a remedy has been sought against the order on which the request rests: which, where, with what result.",
      sources: ["EIO Annex A, section J"],
    }),
    seriousness: field(Prose, {
      title: "Why the case is serious",
      help: "Where the amount is small: what else makes the case worth the requested State's effort.",
    }),
  },
);
