import { Facts } from "../../model/facts.js";
import { field } from "../../model/field.js";
import { requestOfKind } from "../../model/requestKeys.js";
import { Prose } from "../../model/values.js";

export const SpontaneousInformation = requestOfKind(
  "spontaneousInformation",
  "spontaneousInformationRequest",
  {
    title: "Spontaneous information",
    help: "Passes on information to another State that has not asked for it, because it may help its own investigation or lead to a request.",
    kindHelp: "Information passed on without a request.",
    sources: ["UNTOC art. 18(4)-(5)"],
  },
  {
    facts: field(Facts, {
      title: "Information",
      help: "What is passed on, and how it is known.",
      sources: ["UNTOC art. 18(4)"],
    }),
    purpose: field(Prose, {
      title: "What it may serve for",
      help: "Which enquiries or proceedings of the other State it may help, or which request it may lead to.",
      example: "It may help to find those who receive the migrants in Sfax.",
      sources: ["UNTOC art. 18(4)"],
    }),
  },
);
