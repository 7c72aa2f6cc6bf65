import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Moment, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { OathField, QuestionsField, RecordingField, TopicsField } from "../hearing.js";

export const TelephoneHearing = measureNoun(
  "telephoneHearing",
  {
    title: "Hearing by telephone",
    help: "Hear a witness or an expert who is in the requested State by telephone conference, with their consent. Not for accused persons.",
    sources: ["CoE 1959 2nd Protocol art. 10"],
  },
  {
    capacity: field(choice({ witness: "as a witness", expert: "as an expert" }), {
      title: "In what capacity",
      help: "As what the person is heard.",
      example: "expert",
    }),
    willing: field(z.boolean(), {
      title: "Person is willing",
      help: "True where the person has said that they are willing to be heard by telephone. The request must say so.",
      example: true,
      sources: ["CoE 1959 2nd Protocol art. 10(4)"],
    }),
    reason: field(Prose, {
      title: "Why by telephone",
      help: "Why neither appearance nor a video link is needed or possible.",
      example: "The expert only has to confirm two dates of her written report.",
    }),
    judicialAuthority: field(Text, {
      title: "Judicial authority",
      help: "Name of the authority before which the hearing takes place.",
      example: "Tribunale di Palermo, second criminal section",
      sources: ["CoE 1959 2nd Protocol art. 10(4)"],
    }),
    conductedBy: field(z.array(Text), {
      title: "Conducted by",
      help: "Names and functions of the persons who conduct the hearing.",
      example: ["Judge Paola Messina, presiding"],
      sources: ["CoE 1959 2nd Protocol art. 10(4)"],
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
    duration: field(Text, { title: "Expected length", help: "How long it will take.", example: "half an hour" }),
    telephone: field(Text, {
      title: "Telephone numbers",
      help: "The number to be called, and one on which the court can be reached.",
      example: "+216 75 555 010; court: +39 091 555 0181",
      sensitivity: "personal",
    }),
    identification: field(Text, {
      title: "Who identifies the person",
      help: "Who checks identity at the place of the hearing.",
      example: "a judge of the requested State",
    }),
    interpreter: field(Text, {
      title: "Interpreter",
      help: "Language, and who provides the interpreter.",
      example: "French, provided by the requesting court",
    }),
    oath: OathField,
    questions: QuestionsField,
    topics: TopicsField,
    recording: RecordingField,
    costs: field(Prose, { title: "Costs", help: "Who bears the costs of the call and of interpreters." }),
  },
);
