import * as z from "zod";
import { choice, field, noun } from "./field.js";
import { LanguageTag } from "./values.js";

/** What a folder's `.rogatory/config.yaml` holds: how drafts in it and below it are checked. */
export const FolderConfiguration = noun(
  "folderConfiguration",
  {
    title: "Folder configuration",
    help: "How drafts in this folder and below it are checked, by the command and in the editor alike.",
    sensitivity: "internal",
  },
  {
    rules: field(
      z.record(
        z.string(),
        choice({
          off: "not shown, only counted",
          info: "advice, or a thing to do",
          warning: "a warning",
          error: "an error",
        }),
      ),
      {
        title: "Rules",
        help: "Severity by rule id, in place of the rule's own. A gap stays a thing to do while the draft is a draft.",
        example: { "urgency-no-reason": "error", "stale-status": "off" },
        sensitivity: "internal",
      },
    ),
    gate: field(choice({ draft: "gaps are things to do", transmit: "gaps are errors" }), {
      title: "Gate",
      help: "Left out, the status of each draft decides: a final one is checked as for transmission.",
      example: "transmit",
      sensitivity: "internal",
    }),
    language: field(LanguageTag, {
      title: "Language",
      help: "Language of the findings. Left out: that of the command's call, or of the editor.",
      example: "en",
      sensitivity: "internal",
    }),
  },
);
