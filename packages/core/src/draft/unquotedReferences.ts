import { referenceKinds } from "../prose/references.js";

/**
 * References in prose (`{person:organiser}`) end an unquoted YAML text where they stand in braces or brackets, or begin
 * it. Nobody means a mapping by them (that has a blank behind its colon), so before YAML is read their braces are
 * replaced by two characters that mean nothing to it. All offsets stay.
 */
export interface HiddenReferences {
  /** The text with the braces of references replaced. */
  readonly text: string;
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
    restore: (part) => part,
    isIn: () => false,
    begins: () => false,
    isWhole: () => false,
    firstIn: () => "",
  };
  if (text.search(reference) < 0) return nothing;
  const pair = freePair(text);
  if (!pair) return nothing;
  const [open, close] = pair;
  return {
    text: text.replace(reference, `${open}$1${close}`),
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
    const [hex, nextHex] = [code.toString(16), (code + 1).toString(16)];
    if (!new RegExp(`[${pair.join("")}]|${hex}|${nextHex}`, "i").test(text)) return pair;
  }
  return undefined;
}
