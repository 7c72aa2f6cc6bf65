import { type Draft, type Path, type Span, type TextEdit, valueAt } from "@rogatory/core";

/** Most blank lines between two parts. */
const mostBlankLines = 2;

/** Lines with where they begin, and whether what stands on them is the inside of a text of several lines. */
function lines(draft: Draft): { readonly start: number; readonly text: string; readonly isInText: boolean }[] {
  const inside = spansOfTexts(draft);
  const result: { start: number; text: string; isInText: boolean }[] = [];
  let start = 0;
  let next = 0;
  for (const line of draft.text.split("\n")) {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    while (inside[next] && (inside[next] as Span).end < start) next++;
    const span = inside[next];
    result.push({ start, text, isInText: span !== undefined && span.start < start && start <= span.end });
    start += line.length + 1;
  }
  return result;
}

/** Texts that take several lines, in text order: block texts, and quoted or plain ones that go on. */
function spansOfTexts(draft: Draft): Span[] {
  const spans: Span[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    else {
      const span = draft.spanOf(path);
      if (span && draft.text.slice(span.start, span.end).includes("\n")) spans.push(span);
    }
  };
  visit(draft.value, []);
  return spans.toSorted((a, b) => a.start - b.start);
}

const removal = (draft: Draft, start: number, end: number, newText = ""): TextEdit => ({
  range: draft.rangeOf({ start, end }),
  newText,
});

/**
 * Blanks at the end of lines, except inside texts, where they may count. Behind the colon of a key that is still empty one stays: who
 * types there must not have to think of it.
 */
export function trailingBlankEdits(draft: Draft): TextEdit[] {
  return lines(draft).flatMap(({ start, text, isInText }) => {
    const end = text.trimEnd().length;
    const kept = text[end] === " " && opensEmptyValue(draft, start + end) ? end + 1 : end;
    return isInText || kept === text.length ? [] : [removal(draft, start + kept, start + text.length)];
  });
}

/** True where an offset is the one behind the colon of a key without a value. */
function opensEmptyValue(draft: Draft, offset: number): boolean {
  if (draft.format !== "yaml" || draft.text[offset - 1] !== ":") return false;
  const path = draft.pathAt(offset - 1);
  return draft.spanOf(path, "key")?.end === offset - 1 && valueAt(draft.value, path) === null;
}

/** Blank lines beyond two in a row, and those at the beginning. */
export function blankLineEdits(draft: Draft): TextEdit[] {
  const edits: TextEdit[] = [];
  let blank = 0;
  const all = lines(draft);
  for (const [index, { start, text, isInText }] of all.entries()) {
    blank = text.trim() === "" && !isInText ? blank + 1 : 0;
    const next = all[index + 1];
    if (blank > mostBlankLines && next) edits.push(removal(draft, start, next.start));
  }
  return edits;
}

/** Several blanks between a key's colon and its value. Comments behind values keep their column. */
export function colonEdits(draft: Draft): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        const at = [...path, key];
        const keySpan = draft.spanOf(at, "key");
        const span = draft.spanOf(at);
        const between = keySpan && span ? draft.text.slice(keySpan.end, span.start) : "";
        const [, blanks = ""] = /^:( {2,}|\t+)$/.exec(between) ?? [];
        if (blanks !== "" && span) edits.push(removal(draft, span.start - blanks.length, span.start, " "));
        visit(inner, at);
      }
  };
  visit(draft.value, []);
  return edits.toSorted((a, b) => draft.offsetAt(a.range.start) - draft.offsetAt(b.range.start));
}

/** One line end at the end of the draft. */
export function finalNewlineEdits(draft: Draft): TextEdit[] {
  const { text } = draft;
  const written = text.trimEnd().length;
  const kept = text[written] === " " && opensEmptyValue(draft, written) ? written + 1 : written;
  if (kept === 0 || text.slice(kept) === draft.newline) return [];
  return [removal(draft, kept, text.length, draft.newline)];
}
