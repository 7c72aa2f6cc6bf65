import type { Splice } from "../splices.js";
import type { Mend, Slip } from "./draftLines.js";

const marker = /^([<|=>])\1{6}(?:[ \t\r][^\n]*)?$/gm;

/**
 * Takes out the marks that a version control system leaves where two people changed the same lines, and of the two
 * versions the second. Each place is one slip.
 */
export function conflictMends(text: string, end: number): Mend {
  const splices: Splice[] = [];
  const slips: Slip[] = [];
  /** Where the part begins that is taken out. */
  let from: number | undefined;
  let isOpen = false;
  const lastClose = text.slice(0, end).lastIndexOf("\n>>>>>>>");
  marker.lastIndex = 0;
  for (let match = marker.exec(text); match && match.index < end; match = marker.exec(text)) {
    const start = match.index;
    const next = Math.min(start + match[0].length + 1, text.length);
    const sign = match[1];
    const written = match[0].trimEnd();
    if (sign === "<" || !isOpen)
      slips.push({ variant: "mergeConflict", span: { start, end: start + written.length }, detail: "" });
    if (sign === "<") isOpen = true;
    if (sign !== ">" && sign !== "<" && isOpen && from === undefined && lastClose >= next - 1) {
      from = start;
      continue;
    }
    if (from !== undefined && (sign === "=" || sign === "|")) continue;
    splices.push({ start: from ?? start, end: next, text: "" });
    from = undefined;
    if (sign === ">") isOpen = false;
  }
  return { splices, slips };
}
