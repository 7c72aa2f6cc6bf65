import { isText, mostFindingsInText, placeFinder, type TextPlace } from "../../prose/index.js";
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

const unfilled = placeFinder<TextPlace>(
  (place) => isText(place) && !notRead.has(`${place.noun}.${place.field}`) && findPlaceholders(place.value).length > 0,
);

export const rule = createRule({
  id: "placeholder-left",
  code: "FM-01",
  nature: "gap",
  sources: [],
  check(context) {
    for (const { path, value } of unfilled(context.request)) {
      for (const { start, end, kind } of findPlaceholders(value).slice(0, mostFindingsInText)) {
        const written = value.slice(start, end).replaceAll(/[{}]/g, "").replaceAll(/\s+/g, " ").trim();
        const short = written.length > 50 ? `${written.slice(0, 47)}...` : written;
        context.report({ path, message: kind, params: { written: short }, severity: "error", within: { start, end } });
      }
    }
  },
});
