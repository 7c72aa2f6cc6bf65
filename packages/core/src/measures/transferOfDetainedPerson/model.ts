import { field, noun } from "../../model/field.js";
import { CalendarDate, Id, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const TransferConsent = noun(
  "transferConsent",
  { title: "Consent", help: "The person's free and informed consent.", sources: ["UNTOC art. 18(10)(a)"] },
  {
    annex: field(Id, {
      refersTo: "annex",
      title: "Annex",
      help: "The annex with the declaration.",
      example: "annex-2",
      sources: ["CoE 1959 2nd Protocol art. 13(3)"],
    }),
    date: field(CalendarDate, { title: "Date", help: "When it was given.", example: "2025-02-20" }),
    informedBy: field(Text, { title: "Given before", help: "Before whom, and with what information." }),
  },
);

export const TransferOfDetainedPerson = measureNoun(
  "transferOfDetainedPerson",
  {
    title: "Transfer of a detained person",
    help: "Transfer a person in custody for a time, for identification, testimony or other help, with the person's consent.",
    sources: ["UNTOC art. 18(10)-(12)", "CoE 1959 art. 11"],
  },
  {
    person: field(Id, {
      refersTo: "person",
      title: "Person",
      help: "The detained person.",
      example: "witness-b",
    }),
    consent: field(TransferConsent, {
      title: "Consent",
      help: "Free and informed.",
      sources: ["UNTOC art. 18(10)(a)"],
    }),
    detainedAt: field(Text, { title: "Detained at", help: "Prison, and since when." }),
    sentenceEnds: field(CalendarDate, {
      title: "Sentence ends",
      help: "Day on which detention there ends.",
      example: "2027-10-31",
    }),
    from: field(CalendarDate, { title: "Needed from", help: "First day.", example: "2025-09-20" }),
    returnDate: field(CalendarDate, {
      title: "Return by",
      help: "Day by which the person is returned.",
      example: "2025-10-05",
      sources: ["UNTOC art. 18(11)(b)", "CoE 1959 2nd Protocol art. 13"],
    }),
    custody: field(Prose, {
      title: "Custody and escort",
      help: "How the person is kept and escorted, and through which States.",
      sources: ["UNTOC art. 18(11)(a)"],
    }),
    hearing: field(Text, { title: "Hearing", help: "Court and date for which the person is needed." }),
    immunity: field(Prose, {
      title: "Immunity",
      help: "That the person is not prosecuted or detained for earlier acts.",
      sources: ["UNTOC art. 18(12)"],
    }),
    medical: field(Prose, { title: "Medical needs", help: "If any.", sensitivity: "personal" }),
  },
);
