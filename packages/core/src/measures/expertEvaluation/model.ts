import * as z from "zod";
import { field } from "../../model/field.js";
import { CalendarDate, LanguageTag, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";
import { QuestionsField } from "../hearing.js";

export const ExpertEvaluation = measureNoun(
  "expertEvaluation",
  {
    title: "Expert evaluation",
    help: "Have an expert in the requested State examine material and answer questions in writing.",
    sources: ["UNTOC art. 18(3)(e)"],
  },
  {
    questions: QuestionsField,
    material: field(z.array(Text), {
      title: "Material",
      help: "What the expert is given, and what is there already.",
      example: ["outboard engine no. 6F5-1184, held by the customs at Zarzis"],
    }),
    custody: field(Prose, {
      title: "Custody of the material",
      help: "How the material is kept, sent and returned, and who is answerable for it.",
    }),
    method: field(Text, {
      title: "Method or standard",
      help: "By which method or standard, where it matters to your court.",
      example: "ISO/IEC 17025",
    }),
    expert: field(Text, {
      title: "Expert",
      help: "Who is proposed, or what qualification is needed.",
      example: "an expert for marine engines entered in the court's list",
    }),
    independence: field(Prose, {
      title: "Independence",
      help: "What the expert must declare: no interest in the case, oath or affirmation.",
    }),
    reportLanguage: field(LanguageTag, {
      title: "Language of the report",
      help: "In which language the report is needed.",
      example: "fr",
    }),
    reportBy: field(CalendarDate, {
      title: "Report by",
      help: "Day by which the report is needed.",
      example: "2025-09-30",
    }),
    costs: field(Prose, {
      title: "Costs",
      help: "Fees of experts are often no ordinary costs: who bears them, up to what amount.",
      example: "The requesting State bears the fee; above 3,000 euros it asks to be consulted first.",
      sources: ["UNTOC art. 18(28)"],
    }),
  },
);
