import { field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const CovertInvestigation = measureNoun(
  "covertInvestigation",
  {
    title: "Covert investigation",
    help: "Investigate by officers under a covert or false identity. Each case is agreed between the States; so the request says what is needed for the agreement. True identities never stand in it.",
    sources: ["CoE 1959 2nd Protocol art. 19", "UNTOC art. 20"],
  },
  {
    task: field(Prose, {
      title: "Task",
      help: "What the covert officer is to do and find out, and where it ends.",
      example: "To order a crossing for two persons and to learn where the price is paid.",
      sensitivity: "protected",
    }),
    period: periodField("From when to when."),
    area: field(Text, { title: "Area", help: "Where in the requested State.", example: "Tunis and Zarzis" }),
    officers: field(Prose, {
      title: "Officers",
      help: "How many, of which State and service, under which name known to the requested State. No true identity.",
      sensitivity: "protected",
    }),
    direction: field(Text, {
      title: "Direction and control",
      help: "Who directs the officers in each State, with a telephone number for any hour.",
      example: "Undercover unit of the Carabinieri, +39 06 555 0140",
      sensitivity: "protected",
    }),
    legalStatus: field(Prose, {
      title: "Legal status",
      help: "What the officers may do that is otherwise punishable, and their liability.",
    }),
    protection: field(Prose, {
      title: "Protection",
      help: "How the identity and safety of the officers are protected, also at a trial.",
      sensitivity: "protected",
    }),
    evidenceUse: field(Prose, {
      title: "Use as evidence",
      help: "How what they learn is to be recorded and brought before the court.",
    }),
    costs: field(Prose, { title: "Costs", help: "Who bears which costs." }),
  },
);
