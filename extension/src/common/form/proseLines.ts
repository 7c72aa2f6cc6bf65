/**
 * Prose in a draft is often broken into lines of a width that suits the text editor; in the small Markdown such a break is a blank. A
 * form shows paragraphs whole, and writes those that were not touched back as they were broken.
 */

/** A line that begins something of its own: an item of a list, a quote, a heading, a rule, code. */
const begins = /^(?:\s|[-*+>#|`~=_]|\d+[.)]\s|$)/;

/** True where the break at the end of a line is one that Markdown keeps. */
const isHard = (line: string): boolean => / {2}$|\\$/.test(line);

interface Piece {
  /** As it is shown: one line. */
  readonly shown: string;
  /** As it stands in the draft: one line or several. */
  readonly lines: readonly string[];
}

function piecesOf(prose: string): Piece[] {
  const pieces: { lines: string[] }[] = [];
  let before: string | undefined;
  for (const line of prose.split("\n")) {
    const last = pieces.at(-1);
    const goesOn = before !== undefined && !begins.test(before) && !isHard(before) && !begins.test(line);
    if (last && goesOn) last.lines.push(line);
    else pieces.push({ lines: [line] });
    before = line;
  }
  return pieces.map(({ lines }) => ({
    shown: lines.length === 1 ? lines.join("") : lines.map((line) => line.trim()).join(" "),
    lines,
  }));
}

/** The prose with each paragraph on one line. */
export function unwrapped(prose: string): string {
  return piecesOf(prose)
    .map(({ shown }) => shown)
    .join("\n");
}

/** What is written for a text that was edited in its unwrapped form: paragraphs that are as before stay broken as before. */
export function rewrapped(before: string, edited: string): string {
  if (edited === unwrapped(before)) return before;
  const known = new Map(piecesOf(before).map(({ shown, lines }) => [shown, lines]));
  const width = Math.max(
    0,
    ...[...known.values()].filter((lines) => lines.length > 1).flatMap((lines) => lines.map(({ length }) => length)),
  );
  return edited
    .split("\n")
    .map((line) => known.get(line)?.join("\n") ?? (width === 0 || begins.test(line) ? line : wrap(line, width)))
    .join("\n");
}

function wrap(line: string, width: number): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    // A line must not begin with a sign that would make it something else.
    const isTooLong =
      current !== "" && current.length + 1 + word.length > width && word !== "" && !begins.test(`${word} `);
    if (isTooLong) {
      lines.push(current);
      current = word;
    } else current = current === "" && lines.length === 0 ? word : `${current} ${word}`;
  }
  return [...lines, current].join("\n");
}
