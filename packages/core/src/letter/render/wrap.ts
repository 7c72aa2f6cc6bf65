/** Characters that a terminal or a typewriter face shows in two columns. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** Marks that stand on the character before them, and characters without a shape of their own. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** A character of a script that breaks its lines between any two characters. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The columns a text takes in a face where all characters are equally wide. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/**
 * Breaks a text into lines of at most `width` columns, between words where it can; a word longer than a line is cut.
 * Runs of blanks become one; an empty text has no lines. Non-breaking spaces do not break.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/[ \t\n]+/)) {
    for (const [index, piece] of pieces(word, width).entries()) {
      const size = displayWidth(piece);
      const space = index === 0 && line !== "" ? " " : "";
      if (line !== "" && used + space.length + size > width) {
        lines.push(line);
        line = piece;
        used = size;
      } else {
        line += space + piece;
        used += space.length + size;
      }
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** A word in pieces between which a line may end. */
function pieces(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of word) {
    const size = characterWidth(character);
    if (part !== "" && size > 0 && (used + size > width || BREAKS_ANYWHERE.test(character))) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += size;
  }
  if (part !== "") parts.push(part);
  return parts;
}
