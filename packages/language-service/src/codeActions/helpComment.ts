import type { FieldEntry } from "@rogatory/core";
import { writeOnOneLine } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** Columns of a line of comment with its indentation, as far as words allow. */
const columns = 100;

/** Most values of a choice that a comment names. */
const mostValues = 12;

/**
 * What the model says of a field, as the lines of a comment: its help, its values or an example. `depth` is its nesting; `named`
 * puts its title in front, where the comment stands above several fields.
 */
export function helpComment({ words }: OpenDraft, field: FieldEntry, depth: number, named: boolean): string {
  const values = Object.keys(field.values ?? {});
  const hint =
    values.length > 0 && values.length <= mostValues
      ? words.text(["codeActions", "oneOf"], { values: words.alternatives(values) })
      : isWord(field.example)
        ? words.text(["codeActions", "example"], { example: writeOnOneLine(field.example) })
        : undefined;
  const width = Math.max(40, columns - 2 * depth - 2);
  const { title, help } = field;
  const first = named ? words.text(["codeActions", "fieldHelp"], { title, help }) : help;
  return [first, ...(hint === undefined ? [] : [hint])].flatMap((text) => wrapped(text, width)).join("\n");
}

const isWord = (example: unknown): example is string | number =>
  typeof example === "number" || (typeof example === "string" && !example.includes("\n"));

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
