import { indentAt, readLine, startOfLineBelow } from "./blockLine.js";

/** How a YAML draft is laid out. */
export interface Habits {
  /** Blanks by which a mapping stands deeper than its key. */
  readonly step: number;
  /** Blanks by which the dashes of a list stand deeper than their key. */
  readonly listOffset: number;
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
  for (let start: number | undefined = text.charCodeAt(0) === 0xfeff ? 1 : 0; start !== undefined && lines < farEnough; ) {
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
  return { step: shownStep, listOffset: Math.min(listOffset ?? shownStep, 9), isShown };
}
