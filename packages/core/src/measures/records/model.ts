import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Prose, Text } from "../../model/values.js";
import { certificationField, measureNoun, periodField } from "../common.js";

export const Records = measureNoun(
  "records",
  {
    title: "Other records and certified copies",
    help: "Obtain originals or certified copies of government, corporate, business or other records.",
    sources: ["UNTOC art. 18(3)(f)", "UNTOC art. 18(29)"],
  },
  {
    holder: field(Text, {
      title: "Holder",
      help: "Office or company that keeps the records.",
      example: "Registre national des entreprises, Tunis",
    }),
    items: field(z.array(Text), {
      title: "Records",
      help: "Each record, with number or other mark.",
      example: ["extract on Sahel Cargo SARL with its partners and managers"],
    }),
    publicity: field(
      choice({ public: "open to the public", nonPublic: "not open to the public", unknown: "not known" }),
      {
        title: "Open to the public",
        help: "Public records must be given, others may be.",
        example: "public",
        sources: ["UNTOC art. 18(29)"],
      },
    ),
    stepsTaken: field(Prose, {
      title: "Steps already taken",
      help: "Enquiries in open sources and public registers, or through police channels, with their references.",
      example: "The register on the internet shows the present managers only.",
    }),
    period: periodField("From when to when records are needed; may be left out for a single identified record."),
    certification: certificationField,
  },
);
