import { isListStep } from "./expected.js";
import { type JsonLayout, jsonEntry, writeJson } from "./jsonWriter.js";
import type { YamlStyle } from "./yamlStyle.js";
import { behindDash, bracketedEntry, commentLines, inBrackets, itemLines, keyLines, writeKey } from "./yamlWriter.js";

/** An entry that is to be added, in whatever form its place needs. */
export interface NewEntry {
  /** For a block mapping or list in YAML: the lines, indented to the column, comments first. */
  lines(column: number): string[];
  /** For a place inside braces, or in JSON: key and value. `indent` is what the line it stands on begins with. */
  inBraces(indent: string): string;
  /** Its comments with their signs, for a place inside braces. */
  readonly comments: readonly string[];
}

/** How new text is laid out in the draft: YAML's habits, or those of JSON. */
export interface Writing {
  readonly yaml: YamlStyle;
  /** Set for a JSON draft. */
  readonly json: JsonLayout | undefined;
}

/** An entry with a value. `key` is undefined for a list item. In JSON the comment is not written. */
export function valueEntry(
  key: string | undefined,
  value: unknown,
  comment: string | undefined,
  writing: Writing,
): NewEntry {
  const { yaml, json } = writing;
  const above = (column: number) => (comment === undefined ? [] : commentLines(comment, column));
  return {
    lines: (column) => [
      ...above(column),
      ...(key === undefined ? itemLines(value, column, yaml) : keyLines(key, value, column, yaml)),
    ],
    inBraces: (indent) => {
      if (json) return key === undefined ? writeJson(value, indent, json) : jsonEntry(key, value, indent, json);
      return key === undefined ? inBrackets(value, yaml) : bracketedEntry(key, value, yaml);
    },
    comments: json ? [] : above(0),
  };
}

/** A new parent around an entry: `child` stands under `step` of it. `key` is the parent's own key, undefined for an item. */
export function parentEntry(
  key: string | undefined,
  step: string | number,
  child: NewEntry,
  writing: Writing,
): NewEntry {
  const { yaml, json } = writing;
  const isList = isListStep(step);
  return {
    lines: (column) => {
      const indent = " ".repeat(column);
      if (key === undefined) return behindDash(`${indent}-`, child.lines(column + 2), column + 2);
      return [`${indent}${writeKey(key, yaml)}:`, ...child.lines(column + (isList ? yaml.listOffset : yaml.indent))];
    },
    inBraces: (indent) => {
      const inner = child.inBraces(indent);
      const value = isList ? `[${inner}]` : json ? `{${inner}}` : `{ ${inner} }`;
      if (key === undefined) return value;
      return json ? `${JSON.stringify(key)}: ${value}` : `${writeKey(key, yaml, true)}: ${value}`;
    },
    comments: child.comments,
  };
}

/** The value with new parents around it for the steps that lead to it. */
export function nestedValue(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduceRight<unknown>((inner, step) => (isListStep(step) ? [inner] : { [String(step)]: inner }), value);
}
