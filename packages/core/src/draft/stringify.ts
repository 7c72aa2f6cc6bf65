import { isMapping } from "./expected.js";
import { defaultJsonUnit } from "./jsonLayout.js";
import { writeJson } from "./jsonWriter.js";
import { readDraft } from "./parse.js";
import { isSameValue, readableValue } from "./plainValue.js";
import { planError } from "./planError.js";
import type { ScalarKinds } from "./scalars.js";
import type { DraftFormat } from "./types.js";
import { defaultYamlStyle } from "./yamlStyle.js";
import { blockForm, bracketed, keyLines } from "./yamlWriter.js";

/** How to write a new draft. */
export interface StringifyOptions {
  readonly format: DraftFormat;
  /** Only for YAML: the kinds with which the draft will be read. */
  readonly scalarKinds?: ScalarKinds;
}

/**
 * Writes a whole new draft, with a final line end. YAML as a person would: block style, text of several lines as `|`,
 * short lists of ids in brackets, a blank line around sections; JSON with two blanks.
 *
 * In YAML, numbers and booleans under keys that hold text are written as that text. Throws a PlanError
 * (`not-expressible`, `forbidden-key`) for a value no draft can hold.
 */
export function stringify(value: unknown, options: StringifyOptions): string {
  const { format, scalarKinds = {} } = options;
  const settled = readableValue(value, [], undefined, format, scalarKinds);
  const text = format === "json" ? writeJsonDraft(settled) : writeYamlDraft(settled);
  const read = readDraft(text, { format, ...scalarKinds, limits: unlimited });
  if (!isSameValue(read.value, settled))
    throw planError("unsafe", [], "The value cannot be written without changing it.");
  return text;
}

const unlimited = { textLength: Number.POSITIVE_INFINITY, depth: 250, nodes: Number.POSITIVE_INFINITY };

function writeJsonDraft(value: unknown): string {
  return `${writeJson(value, "", { unit: defaultJsonUnit, newline: "\n" })}\n`;
}

function writeYamlDraft(value: unknown): string {
  const style = { ...defaultYamlStyle, keepBlocks: false };
  if (!isMapping(value) || Object.keys(value).length === 0) {
    const form = blockForm(value, { ...style, blockText: false });
    return form.kind === "collection" ? `${form.lines(0).join("\n")}\n` : `${bracketed(value, style)}\n`;
  }
  const sections = Object.entries(value).map(([key, child]) => keyLines(key, child, 0, style));
  let text = "";
  for (const [index, lines] of sections.entries()) {
    const isApart = index > 0 && (lines.length > 1 || (sections[index - 1]?.length ?? 0) > 1);
    text += `${isApart ? "\n" : ""}${lines.join("\n")}\n`;
  }
  return text;
}
