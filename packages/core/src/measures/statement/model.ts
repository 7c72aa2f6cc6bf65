import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { OathField, QuestionsField, RecordingField, TopicsField } from "../hearing.js";

export const Statement = measureNoun(
  "statement",
  {
    title: "Statement or testimony",
    help: "Hear a person as witness, expert, victim or suspect, and record the statement.",
    sources: ["UNTOC art. 18(3)(a)", "CoE 1959 art. 3"],
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
      {
        title: "In what capacity",
        help: "As what the person is heard: rights and warnings depend on it.",
        example: "witness",
      },
    ),
    compelled: field(z.boolean(), {
      title: "Compelled",
      help: "True where the person is to be summoned and may be compelled; false for a voluntary statement.",
      example: true,
    }),
    questions: QuestionsField,
    topics: TopicsField,
    manner: field(Prose, {
      title: "Manner of taking",
      help: "By whom, in what form, whether verbatim.",
      example: "by a judge, in question and answer form",
    }),
    recording: RecordingField,
    oath: OathField,
    notices: field(Prose, {
      title: "Rights to be notified",
      help: "Warnings that must be given before the hearing, with their wording.",
    }),
    attendees: field(z.array(Text), {
      title: "Who attends",
      help: "Defence counsel, interpreter and others who must or may attend.",
    }),
    expectedKnowledge: field(Prose, {
      title: "What the person is expected to know",
      help: "Why this person, and what they can tell.",
    }),
  },
);
