import { indentAt, readLine, startOfLineBelow } from "./blockLine.js";

/** How a YAML draft is laid out. */
export interface Habits {
  /** Blanks by which a mapping stands deeper than its key. */
  readonly step: number;
  /** Blanks by which the dashes of a list stand deeper than their key. */
  readonly listOffset: number;
  /** One level of indentation as it is written. */
  readonly unit: string;
  /** True where the draft has shown how far it indents mappings. */
  readonly isShown: boolean;
}

const farEnough = 400;

/** The habits of a block YAML text: those of its first mapping and its first list below a key. */
export function habitsOf(text: string): Habits {
  let step: number | undefined;
  let listOffset: number | undefined;
  let openKey: { column: number } | undefined;
  let lines = 0;
  let start: number | undefined = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start !== undefined && lines < farEnough) {
    const line = readLine(text, start);
    if (line.kind === "content") {
      lines++;
      if (openKey) {
        const [dash] = line.dashes;
        const offset = indentAt(text, start) - openKey.column;
        if (dash !== undefined && offset >= 0) listOffset ??= offset;
        else if (dash === undefined && line.key && offset > 0) step ??= offset;
      }
      openKey = line.key && line.rest >= line.end ? line.key : undefined;
    }
    if (step !== undefined && listOffset !== undefined) break;
    start = startOfLineBelow(text, start);
  }
  const isShown = step !== undefined || (listOffset ?? 0) > 0;
  const shownStep = Math.min(step ?? (listOffset || 2), 9);
  return { step: shownStep, unit: " ".repeat(shownStep), listOffset: Math.min(listOffset ?? shownStep, 9), isShown };
}

/** The habits of a JSON text: the blanks or tabs of its first indented line. */
export function habitsOfJson(text: string): Habits {
  const unit = /\n([ \t]{1,16})\S/.exec(text.slice(0, 20_000))?.[1];
  return { step: unit?.length ?? 2, unit: unit ?? "  ", listOffset: unit?.length ?? 2, isShown: unit !== undefined };
}
