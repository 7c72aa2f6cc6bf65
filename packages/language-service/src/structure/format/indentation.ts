import type { Draft, Path, TextEdit } from "@rogatory/core";

/**
 * Puts each level as deep as the draft mostly does: keys below keys by one step, list items at their key or one step in. Block
 * texts move with their key. What stands in braces stays as it is.
 */
export function indentationEdits(draft: Draft): TextEdit[] {
  if (/^[ ]*\t/m.test(draft.text)) return [];
  const found = new Levels(draft);
  found.visit(draft.value, [], 0);
  const step = mostCommon(found.keySteps) ?? 2;
  const listStep = mostCommon(found.listSteps) ?? step;
  if (found.keySteps.every((one) => one === step) && found.listSteps.every((one) => one === listStep)) return [];
  const move = new Moves(draft, step, listStep);
  move.visit(draft.value, [], 0, 0);
  return move.edits();
}

function mostCommon(steps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const step of steps) if (step >= 0 && step <= 8) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

const isCollection = (value: unknown): value is object => typeof value === "object" && value !== null;

/** True for a collection written in lines, not in braces. */
function isBlock(draft: Draft, path: Path): boolean {
  const span = draft.spanOf(path);
  return span !== undefined && !/[[{]/.test(draft.text[span.start] ?? "[");
}

const entriesOf = (value: object): [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

function columnOf(draft: Draft, path: Path): number | undefined {
  const span = draft.spanOf(path, "entry");
  return span && draft.positionAt(span.start).character;
}

/** How deep each level stands below the one that holds it. */
class Levels {
  readonly keySteps: number[] = [];
  readonly listSteps: number[] = [];

  constructor(private readonly draft: Draft) {}

  visit(value: object | unknown, path: Path, column: number): void {
    if (!isCollection(value)) return;
    if (path.length > 0 && !isBlock(this.draft, path)) return;
    const isList = Array.isArray(value);
    const first = entriesOf(value)[0];
    const own = first && columnOf(this.draft, [...path, first[0]]);
    if (own !== undefined && path.length > 0 && typeof path.at(-1) === "string")
      (isList ? this.listSteps : this.keySteps).push(own - column);
    for (const [key, inner] of entriesOf(value)) {
      const at = [...path, key];
      this.visit(inner, at, columnOf(this.draft, at) ?? 0);
    }
  }
}

/** How far each line moves. */
class Moves {
  readonly #shifts: (number | undefined)[] = [];
  readonly #dashes: TextEdit[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly step: number,
    private readonly listStep: number,
  ) {}

  /** `column` is where the entries of the collection are to stand. */
  visit(value: unknown, path: Path, column: number, shift: number): void {
    if (!isCollection(value) || (path.length > 0 && !isBlock(this.draft, path))) return;
    const isList = Array.isArray(value);
    for (const [key, inner] of entriesOf(value)) {
      const at = [...path, key];
      const span = this.draft.spanOf(at, "entry");
      if (!span) continue;
      const { start, end } = this.draft.rangeOf(span);
      const own = start.character;
      const beginsLine = this.draft.text.slice(span.start - own, span.start).trim() === "";
      const delta = beginsLine ? column - own : shift;
      for (let line = start.line + (beginsLine ? 0 : 1); line <= end.line; line++) this.#shifts[line] = delta;
      const below = isList
        ? this.#behindDash(at, inner, column)
        : column + (Array.isArray(inner) ? this.listStep : this.step);
      this.visit(inner, at, below, delta);
    }
  }

  /** The keys of a list item stand two columns behind its dash. */
  #behindDash(path: Path, value: unknown, column: number): number {
    const dash = this.draft.spanOf(path, "entry");
    const first = isCollection(value) && isBlock(this.draft, path) ? entriesOf(value)[0] : undefined;
    const inner = first && this.draft.spanOf([...path, first[0]], "entry");
    if (dash && inner && /^- {2,}$/.test(this.draft.text.slice(dash.start, inner.start)))
      this.#dashes.push({ range: this.draft.rangeOf({ start: dash.start, end: inner.start }), newText: "- " });
    return column + 2;
  }

  edits(): TextEdit[] {
    const { lineStarts, lines } = this.#lines();
    const edits: TextEdit[] = [...this.#dashes];
    for (const [line, text] of lines.entries()) {
      // A comment moves with what it stands above.
      const shift = this.#shifts[line] ?? (text.trimStart().startsWith("#") ? this.#shiftBelow(line, lines) : 0);
      const blanks = /^ */.exec(text)?.[0].length ?? 0;
      if (!shift || text.trim() === "") continue;
      const start = lineStarts[line] ?? 0;
      const wanted = Math.max(0, blanks + shift);
      edits.push({ range: this.draft.rangeOf({ start, end: start + blanks }), newText: " ".repeat(wanted) });
    }
    return edits.toSorted(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
  }

  #shiftBelow(line: number, lines: readonly string[]): number {
    for (let below = line + 1; below < lines.length; below++)
      if (!/^\s*(?:#|$)/.test(lines[below] ?? "")) return this.#shifts[below] ?? 0;
    return 0;
  }

  #lines(): { readonly lineStarts: readonly number[]; readonly lines: readonly string[] } {
    const lines = this.draft.text.split("\n");
    const lineStarts: number[] = [];
    let start = 0;
    for (const line of lines) {
      lineStarts.push(start);
      start += line.length + 1;
    }
    return { lineStarts, lines };
  }
}
