import { referenceKinds } from "../prose/references.js";
import { changeBetween, lineStartAt, nextLineAt } from "./textChange.js";

/**
 * References in prose (`{person:organiser}`) end an unquoted YAML text where they stand in braces or brackets, or begin
 * it. Nobody means a mapping by them (that has a blank behind its colon), so before YAML is read their braces are
 * replaced by two characters that mean nothing to it. All offsets stay.
 */
export interface HiddenReferences {
  /** The text with the braces of references replaced. */
  readonly text: string;
  /** What stands for the braces; undefined where none were replaced. */
  readonly pair: readonly [string, string] | undefined;
  /** Gives a part of the text its braces back. */
  readonly restore: (part: string) => string;
  /** True where a part of the text holds a reference. */
  readonly isIn: (part: string) => boolean;
  /** True where a part of the text begins with a reference. */
  readonly begins: (part: string) => boolean;
  /** True where a part of the text is one reference and nothing else. */
  readonly isWhole: (part: string) => boolean;
  /** The first reference of a part that holds one. */
  readonly firstIn: (part: string) => string;
}

const reference = new RegExp(`\\{((?:${referenceKinds.join("|")}):[A-Za-z][A-Za-z0-9.-]{0,63})\\}`, "g");

/** Private-use characters are taken in pairs from here on. */
const firstPrivate = 0xe000;
const lastPrivate = 0xf8fe;

/** Hides the braces of all references of a text. */
export function hideReferences(text: string): HiddenReferences {
  const nothing: HiddenReferences = {
    text,
    pair: undefined,
    restore: (part) => part,
    isIn: () => false,
    begins: () => false,
    isWhole: () => false,
    firstIn: () => "",
  };
  if (text.search(reference) < 0) return nothing;
  const pair = freePair(text);
  return pair ? hiddenWith(text.replace(reference, `${pair[0]}$1${pair[1]}`), pair) : nothing;
}

/**
 * The same for a text that differs little from one whose references were hidden; undefined where it must be looked at anew.
 */
export function hideReferencesAgain(
  hidden: HiddenReferences,
  textBefore: string,
  text: string,
): HiddenReferences | undefined {
  const change = changeBetween(textBefore, text);
  if (!change) return hidden;
  const start = lineStartAt(text, change.start);
  const end = nextLineAt(text, change.newEnd);
  const lines = text.slice(start, end);
  if (!hidden.pair)
    return hidden.text === textBefore && !hasReference(textBefore) && !hasReference(lines)
      ? { ...hidden, text }
      : undefined;
  if (!isFree(hidden.pair, lines)) return undefined;
  const [open, close] = hidden.pair;
  const below = hidden.text.slice(nextLineAt(textBefore, change.end));
  return hiddenWith(hidden.text.slice(0, start) + lines.replace(reference, `${open}$1${close}`) + below, hidden.pair);
}

const hasReference = (text: string): boolean => text.search(reference) >= 0;

function hiddenWith(text: string, pair: readonly [string, string]): HiddenReferences {
  const [open, close] = pair;
  return {
    text,
    pair,
    restore: (part) => (part.includes(open) ? part.replaceAll(open, "{").replaceAll(close, "}") : part),
    isIn: (part) => part.includes(open),
    begins: (part) => part.startsWith(open),
    isWhole: (part) => part.startsWith(open) && part.indexOf(close) === part.length - 1,
    firstIn: (part) => `{${part.slice(part.indexOf(open) + 1, part.indexOf(close))}}`,
  };
}

/** Two characters that the text neither holds nor, as far as a look at its hexadecimal numbers tells, has as escapes. */
function freePair(text: string): [string, string] | undefined {
  for (let code = firstPrivate; code <= lastPrivate; code += 2) {
    const pair: [string, string] = [String.fromCharCode(code), String.fromCharCode(code + 1)];
    if (isFree(pair, text)) return pair;
  }
  return undefined;
}

function isFree(pair: readonly [string, string], text: string): boolean {
  const [hex, nextHex] = pair.map((character) => character.charCodeAt(0).toString(16));
  return !new RegExp(`[${pair.join("")}]|${hex}|${nextHex}`, "i").test(text);
}
