import { mostFindingsInText, texts } from "../../prose/index.js";
import { createRule } from "../rule.js";
import { findPlaceholders } from "./placeholders.js";

/** File names are as they are, and the names of things inside the draft are nobody's text. */
const notRead: ReadonlySet<string> = new Set([
  "annex.file",
  "person.id",
  "event.id",
  "offence.id",
  "asset.id",
  "annex.id",
]);

export const rule = createRule({
  id: "placeholder-left",
  code: "FM-01",
  nature: "gap",
  sources: [],
  check(context) {
    for (const { noun, field, path, value } of texts(context.request)) {
      if (notRead.has(`${noun}.${field}`)) continue;
      for (const { start, end, kind } of findPlaceholders(value).slice(0, mostFindingsInText)) {
        const written = value.slice(start, end).replaceAll(/[{}]/g, "").replaceAll(/\s+/g, " ").trim();
        const short = written.length > 50 ? `${written.slice(0, 47)}...` : written;
        context.report({ path, message: kind, params: { written: short }, severity: "error", within: { start, end } });
      }
    }
  },
});
