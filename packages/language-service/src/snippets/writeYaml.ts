import { writeYamlText } from "@rogatory/core/editor";
import type { Habits } from "../cursor/habits.js";
import { escapeSnippet, type TabStops, type Template } from "./template.js";

/** The signs behind a colon, with the blank in front of them where there is one: ` IT`, or lines of their own. */
export function writeValue(template: Template, column: number, habits: Habits, stops: TabStops): string {
  switch (template.kind) {
    case "map":
      return template.entries.length === 0 || template.isShort
        ? ` ${inBrackets(template, stops)}`
        : `\n${blanks(column + habits.step)}${entriesAt(template.entries, column + habits.step, habits, stops)}`;
    case "list":
      if (template.isShort || template.items.length === 0) return ` ${inBrackets(template, stops)}`;
      return `\n${template.items
        .map(
          (item) =>
            `${blanks(column + habits.listOffset)}- ${writeItem(item, column + habits.listOffset, habits, stops)}`,
        )
        .join("\n")}`;
    case "open": {
      const deeper = template.isList ? column + (habits.listOffset || habits.step) : column + habits.step;
      return `\n${blanks(deeper)}${stops.stop()}`;
    }
    case "prose":
      return ` |\n${blanks(column + habits.step)}${stops.stop()}`;
    default:
      return ` ${scalar(template, false, stops)}`;
  }
}

/** What stands behind the dash at a column and its blank. */
export function writeItem(template: Template, column: number, habits: Habits, stops: TabStops): string {
  if (template.kind === "map" && template.entries.length > 0)
    return entriesAt(template.entries, column + 2, habits, stops);
  if (template.kind === "prose") return `|\n${blanks(column + habits.step)}${stops.stop()}`;
  return inBrackets(template, stops);
}

/** Entries of a mapping at a column; the first is written where the cursor stands. */
export function entriesAt(
  entries: readonly (readonly [string, Template])[],
  column: number,
  habits: Habits,
  stops: TabStops,
): string {
  return entries
    .map(([key, value]) => `${escapeSnippet(key)}:${writeValue(value, column, habits, stops)}`)
    .join(`\n${blanks(column)}`);
}

/** A value on one line, collections in braces and brackets. */
export function inBrackets(template: Template, stops: TabStops): string {
  switch (template.kind) {
    case "map": {
      const entries = template.entries.map(([key, value]) => `${escapeSnippet(key)}: ${inBrackets(value, stops)}`);
      return entries.length === 0 ? "{\\}" : `{ ${entries.join(", ")} \\}`;
    }
    case "list":
      return `[${template.items.map((item) => inBrackets(item, stops)).join(", ")}]`;
    case "open":
      return template.isList ? `[${stops.stop()}]` : `{ ${stops.stop()} \\}`;
    default:
      return scalar(template, true, stops);
  }
}

function scalar(
  template: Exclude<Template, { kind: "map" | "list" | "open" }>,
  isInBraces: boolean,
  stops: TabStops,
): string {
  switch (template.kind) {
    case "fixed":
      return escapeSnippet(
        typeof template.value === "string"
          ? writeYamlText(template.value, isInBraces, "double")
          : String(template.value),
      );
    case "choice":
      return stops.choice(
        template.values.map((word) => (template.isBoolean ? word : writeYamlText(word, isInBraces, "double"))),
      );
    case "number":
      return stops.stop();
    case "prose":
      return `"${stops.stop()}"`;
    case "text":
      if (template.proposed !== undefined) return stops.stop(writeYamlText(template.proposed, isInBraces, "double"));
      // Between braces a comma in what is typed would end it.
      return isInBraces && !template.isWord ? `"${stops.stop()}"` : stops.stop();
  }
}

const blanks = (count: number): string => " ".repeat(count);
