import * as z from "zod";
import { field, noun } from "../../model/field.js";
import { Id, PartialDate, Prose, StateCode, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const DocumentToVerify = noun(
  "documentToVerify",
  {
    title: "Document to be verified",
    help: "A travel or identity document issued, or said to be issued, by the requested State.",
    sensitivity: "personal",
  },
  {
    type: field(Text, {
      title: "Kind of document",
      help: "Passport, identity card, visa, residence permit.",
      example: "passport",
    }),
    number: field(Text, { title: "Number", help: "As printed.", example: "N0884213", sensitivity: "personal" }),
    state: field(StateCode, {
      title: "Issued by",
      help: "State named as issuer.",
      example: "NE",
      sensitivity: "public",
    }),
    inNameOf: field(Text, {
      title: "In the name of",
      help: "Name and data as printed.",
      example: "Issa Moussa, born 4 May 1996",
      sensitivity: "personal",
    }),
    issuedOn: field(PartialDate, { title: "Issued on", help: "Date of issue as printed.", example: "2023-09-12" }),
    annex: field(Id, { refersTo: "annex", title: "Copy", help: "The annex with a copy.", example: "annex-3" }),
    doubts: field(Prose, { title: "Doubts", help: "What makes it suspicious." }),
    person: field(Id, {
      refersTo: "person",
      title: "Person",
      help: "The person on whom it was found.",
      sensitivity: "personal",
    }),
  },
);

export const DocumentVerification = measureNoun(
  "documentVerification",
  {
    title: "Verification of travel or identity documents",
    help: "Confirm within a reasonable time whether documents issued, or said to be issued, in the name of the requested State are genuine and valid.",
    sources: ["Smuggling of Migrants Protocol art. 13"],
  },
  {
    documents: field(z.array(DocumentToVerify), { title: "Documents", help: "Each document." }),
    questions: field(z.array(Text), {
      title: "What is to be verified",
      help: "Genuine, validly issued, to whom, reported lost or stolen.",
      example: ["whether the passport was issued under this number, to whom, and when"],
    }),
  },
);
