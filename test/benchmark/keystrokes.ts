import type { Position, Range } from "@rogatory/core";

/** A key pressed in an editor. */
export interface Keystroke {
  readonly range: Range;
  readonly newText: string;
}

/** A place where one letter after the other is typed and taken back again. */
export interface TypingPlace {
  /** Position before the first letter. */
  readonly start: Position;
  readonly letters: string;
}

/** The keystroke of a round: all letters in turn, then backspace as often, and so on. */
export function keystroke({ start, letters }: TypingPlace, round: number): Keystroke {
  const step = round % (2 * letters.length);
  const at = (column: number): Position => ({ line: start.line, character: start.character + column });
  if (step < letters.length) return { range: { start: at(step), end: at(step) }, newText: letters[step] ?? "" };
  const length = 2 * letters.length - step;
  return { range: { start: at(length - 1), end: at(length) }, newText: "" };
}

/** Where the cursor stands after the keystroke. */
export function cursorAfter({ range, newText }: Keystroke): Position {
  return { line: range.start.line, character: range.start.character + newText.length };
}

/** The position at the end of the first line that begins with a piece of text, blanks left aside. */
export function lineEndOf(text: string, piece: string): Position {
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.trimStart().startsWith(piece));
  if (line < 0) throw new RangeError(`The draft has no line ${JSON.stringify(piece)}.`);
  return { line, character: lines[line]?.length ?? 0 };
}

/** The position some lines further down, and so many characters from the beginning of the line. */
export function below({ line }: Position, lines: number, character: number): Position {
  return { line: line + lines, character };
}
