import { applyTextEdits, type Draft, parseDraft, type TextEdit } from "@rogatory/core";
import { format as formatJson } from "jsonc-parser";
import type { FormattingOptions, Range } from "vscode-languageserver-types";
import type { OpenDraft } from "../../openDraft.js";
import { indentationEdits } from "./indentation.js";
import { blankLineEdits, colonEdits, finalNewlineEdits, trailingBlankEdits } from "./whitespace.js";

/**
 * Changes of blanks and line ends only. Each kind of change is made where the draft read afterwards is the same: value, comments
 * and problems; else it is left out. In a draft that cannot be read as YAML or JSON nothing is touched.
 */
export function format(open: OpenDraft, range: Range | undefined, options: FormattingOptions): TextEdit[] {
  const { draft } = open;
  if (draft.problems.some(({ rule, severity }) => rule === "syntax-error" && severity === "error")) return [];
  if (draft.format === "json") return jsonEdits(draft, range, options);
  const passes = [
    trailingBlankEdits,
    blankLineEdits,
    colonEdits,
    // Lines moved alone would no longer fit the others.
    ...(range ? [] : [indentationEdits, finalNewlineEdits]),
  ];
  let current = draft;
  for (const pass of passes) {
    const edits = pass(current).filter((edit) => !range || isInside(edit.range, range));
    current = edits.length > 0 ? (unlessChanged(current, edits) ?? current) : current;
  }
  return current.text === draft.text ? [] : lineEdits(draft, current.text);
}

function jsonEdits(draft: Draft, range: Range | undefined, options: FormattingOptions): TextEdit[] {
  const span = range && {
    offset: draft.offsetAt(range.start),
    length: draft.offsetAt(range.end) - draft.offsetAt(range.start),
  };
  const edits = formatJson(draft.text, span, {
    tabSize: options.tabSize,
    insertSpaces: options.insertSpaces,
    eol: draft.newline,
    insertFinalNewline: range === undefined,
  }).map(({ offset, length, content }) => ({
    range: draft.rangeOf({ start: offset, end: offset + length }),
    newText: content,
  }));
  return unlessChanged(draft, edits) ? edits : [];
}

/** The draft after the edits, or undefined where it would say something else. */
function unlessChanged(before: Draft, edits: readonly TextEdit[]): Draft | undefined {
  const after = parseDraft(applyTextEdits(before.text, edits), {
    format: before.format,
    ...(before.name === undefined ? {} : { name: before.name }),
  });
  return meaningOf(after) === meaningOf(before) ? after : undefined;
}

function meaningOf({ value, comments, problems }: Draft): string {
  return JSON.stringify([
    value ?? null,
    comments.map(({ text, ownLine }) => [text, ownLine]),
    problems.map(({ rule, message, params, path }) => [rule, message, params, path]),
  ]);
}

const isInside = (inner: Range, outer: Range): boolean =>
  (inner.start.line > outer.start.line ||
    (inner.start.line === outer.start.line && inner.start.character >= outer.start.character)) &&
  (inner.end.line < outer.end.line ||
    (inner.end.line === outer.end.line && inner.end.character <= outer.end.character));

/** The changes from one text to another, run of changed lines by run: lines only change their blanks or are blank and go. */
function lineEdits(draft: Draft, after: string): TextEdit[] {
  const before = linesOf(draft.text);
  const wanted = linesOf(after);
  const edits: TextEdit[] = [];
  let row = 0;
  let target = 0;
  while (row < before.length || target < wanted.length) {
    const old = before[row];
    const next = wanted[target];
    if (old !== undefined && old === next) {
      row++;
      target++;
      continue;
    }
    const isSame = old !== undefined && next !== undefined && stripped(old) === stripped(next);
    if (isSame) edits.push(...changeWithin(row++, old, wanted[target++] as string));
    else if (old !== undefined && stripped(old) === "") edits.push(remove(draft, row++));
    else {
      const at = { line: row, character: 0 };
      edits.push({
        range: { start: at, end: draft.positionAt(draft.text.length) },
        newText: wanted.slice(target).join(""),
      });
      break;
    }
  }
  return edits;
}

const stripped = (line: string): string => line.replaceAll(/\s/g, "");

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}

function changeWithin(row: number, old: string, next: string): TextEdit[] {
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start++;
  let tail = 0;
  while (tail < Math.min(old.length, next.length) - start && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  return [
    {
      range: { start: { line: row, character: start }, end: { line: row, character: old.length - tail } },
      newText: next.slice(start, next.length - tail),
    },
  ];
}

function remove(draft: Draft, row: number): TextEdit {
  const end = draft.text.length;
  const next = draft.offsetAt({ line: row + 1, character: 0 });
  return {
    range: { start: { line: row, character: 0 }, end: draft.positionAt(Math.min(next, end)) },
    newText: "",
  };
}
