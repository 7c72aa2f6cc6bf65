import * as z from "zod";
import { choice, field, noun } from "../../model/field.js";
import { Id, Moment, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { OathField, QuestionsField, TopicsField } from "../hearing.js";

export const VideoConnection = noun(
  "videoConnection",
  { title: "Connection", help: "What the technicians need." },
  {
    address: field(Text, {
      title: "Technical address",
      help: "SIP or H.323 address, or platform.",
      example: "sip:aula-bunker@giustizia.example",
    }),
    contact: field(Text, {
      title: "Technical contact",
      help: "Name, telephone, e-mail.",
      example: "Ing. Marco Bellini, +39 091 555 0177",
    }),
    testCall: field(Moment, {
      title: "Test call",
      help: "When the connection is to be tried.",
      example: "2025-06-17T10:00+02:00",
    }),
  },
);

export const VideoHearing = measureNoun(
  "videoHearing",
  {
    title: "Hearing by video link",
    help: "Hear a person who is in the requested State by video link before a court or prosecutor of the requesting State.",
    sources: ["UNTOC art. 18(18)", "CoE 1959 2nd Protocol art. 9"],
  },
  {
    capacity: field(
      choice({
        witness: "as a witness",
        expert: "as an expert",
        victim: "as a victim",
        suspect: "as a suspect",
        accused: "as an accused person",
      }),
      { title: "In what capacity", help: "As what the person is heard.", example: "witness" },
    ),
    reason: field(Prose, {
      title: "Why not in person",
      help: "Why it is not desirable or possible that the person comes.",
      example: "The witness lives under protection; travel would disclose her whereabouts.",
      sources: ["CoE 1959 2nd Protocol art. 9(3)", "UNTOC art. 18(18)"],
    }),
    judicialAuthority: field(Text, {
      title: "Judicial authority",
      help: "Name of the authority before which the hearing takes place.",
      example: "Tribunale di Palermo, second criminal section",
      sources: ["CoE 1959 2nd Protocol art. 9(3)"],
    }),
    conductedBy: field(z.array(Text), {
      title: "Conducted by",
      help: "Names and functions of the persons who conduct the hearing.",
      example: ["Judge Paola Messina, presiding"],
      sources: ["CoE 1959 2nd Protocol art. 9(3)"],
    }),
    start: field(Moment, {
      title: "Beginning",
      help: "Date and time with the offset from UTC.",
      example: "2025-06-24T10:00+02:00",
    }),
    timeZone: field(Text, {
      title: "Time zone",
      help: "IANA name, where no offset is given with the time.",
      example: "Europe/Rome",
    }),
    duration: field(Text, { title: "Expected length", help: "How long it will take.", example: "about three hours" }),
    connection: field(VideoConnection, { title: "Connection", help: "Technical address, contact, test call." }),
    interpreter: field(Text, {
      title: "Interpreter",
      help: "Language, and who provides the interpreter.",
      example: "Hausa, provided by the requesting court",
    }),
    identification: field(Text, {
      title: "Who identifies the person",
      help: "Who checks identity at the place of the hearing.",
      example: "a judge of the requested State",
    }),
    oath: OathField,
    questions: QuestionsField,
    topics: TopicsField,
    protection: field(Prose, {
      title: "Protection measures",
      help: "Voice or image distortion, use of a pseudonym, closed session.",
      sensitivity: "protected",
    }),
    consent: field(Id, {
      refersTo: "annex",
      title: "Consent",
      help: "For a suspect or accused person: the annex with the consent.",
    }),
    counsel: field(Text, {
      title: "Defence counsel",
      help: "For a suspect or accused person: who assists, and where.",
    }),
    costs: field(Prose, { title: "Costs", help: "Who bears the costs of the link, interpreters and allowances." }),
  },
);
