import * as z from "zod";
import { field, noun } from "../model/field.js";
import { Text } from "../model/values.js";

export const Oath = noun(
  "oath",
  {
    title: "Oath",
    help: "Whether the evidence must be sworn or affirmed.",
    sources: ["Model Treaty 45/117 art. 5(1)(e)"],
  },
  {
    required: field(z.boolean(), {
      title: "Required",
      help: "True where sworn or affirmed evidence is needed.",
      example: true,
    }),
    formula: field(Text, { title: "Formula", help: "The words to be spoken, where they matter." }),
  },
);

export const OathField = field(Oath, {
  title: "Oath or affirmation",
  help: "Say whether the evidence must be sworn or affirmed, also where it need not.",
});

export const QuestionsField = field(z.array(Text), {
  title: "Questions",
  help: "The questions to be put, one entry each.",
  example: ["When and where did you first meet {person:organiser}?"],
  sources: ["San Luis Protocol art. 6(4)(e)"],
});

export const TopicsField = field(z.array(Text), {
  title: "Topics",
  help: "Where the questions cannot be foreseen: the topics.",
  example: ["the payment made on the beach"],
});

export const RecordingField = field(Text, {
  title: "Recording",
  help: "How the hearing is to be recorded.",
  example: "written record signed by the witness, and audio recording",
});
