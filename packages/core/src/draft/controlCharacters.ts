import type { ProblemList } from "./tree.js";
import type { DraftComment, Span } from "./types.js";

/**
 * Characters that hide or reorder what a reader sees: bidirectional overrides and isolates, C0 and C1 controls.
 * Tab and line ends are not among them, nor the marks U+200E, U+200F and U+061C, which Arabic and Hebrew text needs.
 */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069](?<![\t\n\r])/u;
const everyHidden = new RegExp(hidden, "gu");

/** Escapes of double-quoted YAML scalars and of JSON strings that stand for one character. */
const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** Letters whose escape stands for a control character that a reader cannot see. */
const letterEscapes: Readonly<Record<string, string>> = {
  "0": "\u0000",
  a: "\u0007",
  b: "\b",
  v: "\u000b",
  f: "\f",
  e: "\u001b",
  N: "\u0085",
};

/** True where a decoded text holds a character that is reported. */
export function hasHiddenCharacter(text: string): boolean {
  return hidden.test(text);
}

/** True for a character that is reported, given as one UTF-16 unit. */
export function isHiddenCharacter(character: string): boolean {
  return hidden.test(character);
}

/** Finds such characters as they stand in the text. In a comment they cannot change the request: a warning there. */
export function reportRawHidden(
  text: string,
  comments: readonly DraftComment[],
  pathAt: (offset: number) => readonly (string | number)[],
  problems: ProblemList,
  most: number,
): void {
  everyHidden.lastIndex = 0;
  let comment = 0;
  let found = 0;
  for (let match = everyHidden.exec(text); match && found < most; match = everyHidden.exec(text), found++) {
    const at = match.index;
    while (comment < comments.length && (comments[comment]?.span.end ?? 0) <= at) comment++;
    const inComment = (comments[comment]?.span.start ?? text.length) <= at;
    report(match[0], { start: at, end: at + 1 }, pathAt(at), problems, inComment);
  }
}

/** Finds such characters written as escapes in a quoted scalar; `span` is the scalar with its quotes. */
export function reportEscapedHidden(
  text: string,
  span: Span,
  path: readonly (string | number)[],
  problems: ProblemList,
): void {
  const source = text.slice(span.start, span.end);
  escapes.lastIndex = 0;
  for (let match = escapes.exec(source); match; match = escapes.exec(source)) {
    const hex = match[1] ?? match[2] ?? match[3];
    const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
    const character =
      code === undefined ? letterEscapes[match[4] ?? ""] : code <= 0xffff ? String.fromCharCode(code) : "";
    if (character === undefined || !hidden.test(character)) continue;
    const start = span.start + match.index;
    report(character, { start, end: start + match[0].length }, path, problems, false);
  }
}

function report(
  character: string,
  span: Span,
  path: readonly (string | number)[],
  problems: ProblemList,
  inComment: boolean,
): void {
  const code = character.charCodeAt(0);
  const params = { character: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
  const message = code >= 0x2000 ? "direction" : "control";
  if (inComment) problems.add("control-character", "warning", "comment", span, path, params);
  else problems.add("control-character", "error", message, span, path, params);
}
