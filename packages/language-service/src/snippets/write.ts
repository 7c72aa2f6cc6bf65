import type { Layout } from "../cursor/places.js";
import { TabStops, type Template } from "./template.js";
import { jsonEntry, writeJsonValue } from "./writeJson.js";
import { entriesAt, inBrackets, writeItem, writeValue } from "./writeYaml.js";

/** `key: value` as it stands at a place, as an LSP snippet with line ends `\n`. */
export function writeEntry(key: string, value: Template, layout: Layout): string {
  const stops = new TabStops();
  if (layout.format === "json") return jsonEntry(key, value, jsonLayout(layout), stops);
  if (layout.style === "braces") return inBrackets({ kind: "map", entries: [[key, value]] }, stops).slice(2, -3);
  return entriesAt([[key, value]], layout.column, layout.habits, stops);
}

/** An item of a list behind its dash, or between brackets. */
export function writeListItem(value: Template, layout: Layout): string {
  const stops = new TabStops();
  if (layout.format === "json") return writeJsonValue(value, jsonLayout(layout), stops);
  if (layout.style === "braces") return inBrackets(value, stops);
  return writeItem(value, layout.column, layout.habits, stops);
}

/** A value behind its colon, with the blank or line end in front of it in block YAML. */
export function writeFieldValue(value: Template, layout: Layout): string {
  const stops = new TabStops();
  if (layout.format === "json") return ` ${writeJsonValue(value, jsonLayout(layout), stops)}`;
  if (layout.style === "braces") return ` ${inBrackets(value, stops)}`;
  return writeValue(value, layout.column, layout.habits, stops);
}

function jsonLayout({ isOnOneLine, habits, indent }: Layout): { unit: string | undefined; indent: string } {
  return { unit: isOnOneLine ? undefined : habits.unit, indent };
}
