import { choice, field } from "../../model/field.js";
import { Id, Prose } from "../../model/values.js";
import { certificationField, measureNoun } from "../common.js";

export const CriminalRecords = measureNoun(
  "criminalRecords",
  {
    title: "Criminal records",
    help: "Obtain an extract from the criminal records of the requested State, and information on convictions, for use in a criminal case.",
    sources: ["CoE 1959 art. 13"],
  },
  {
    use: field(Prose, {
      title: "For what it is needed",
      help: "For what the extract is needed in this criminal case.",
      example: "Earlier convictions for the same offence raise the penalty under article 99 of the Criminal Code.",
      sources: ["CoE 1959 art. 13"],
    }),
    extent: field(
      choice({
        extract: "extract from the criminal records",
        full: "all entries, also those no longer shown in an ordinary extract",
        judgments: "extract, with copies of the judgments",
      }),
      { title: "Extent", help: "How much is asked for.", example: "judgments" },
    ),
    fingerprints: field(Id, {
      refersTo: "annex",
      title: "Fingerprints",
      help: "The annex with fingerprints, where the name alone may not be enough.",
      example: "annex-2",
      sensitivity: "personal",
    }),
    certification: certificationField,
  },
);
