import { rememberedByText } from "./remembered.js";

/** What prose can refer to by id: `{person:organiser}`, `{annex:annex-1}`. */
export const referenceKinds = ["person", "event", "offence", "measure", "asset", "annex"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A reference in prose, with its place in the text (UTF-16 offsets, braces included). */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Something in braces that is meant as a reference, or may be, and cannot be read as one. */
export interface MalformedReference {
  /** As written, braces included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * `kind`: the word before the colon is not one of the six. `form`: the word is known, but what follows is no id, or there
   * are blanks, capitals or no colon. `unclosed`: the closing brace is missing. `bare`: one word in braces that could be an id.
   */
  readonly problem: "kind" | "form" | "unclosed" | "bare";
  /** The word before the colon, or before the first blank, in small letters. */
  readonly word: string;
  /** What seems to be the id; empty where there is none. */
  readonly id: string;
}

const idForm = /^[A-Za-z][A-Za-z0-9.-]{0,63}$/;

function isKind(word: string): word is ReferenceKind {
  return (referenceKinds as readonly string[]).includes(word);
}

interface Braces {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  readonly closed: boolean;
}

/** Pairs of braces without braces inside, on one line, not longer than 120 characters; `\{` is an ordinary brace. */
function bracesIn(text: string): Braces[] {
  const found: Braces[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
    if (text[at - 1] === "\\") continue;
    const rest = text.slice(at + 1, at + 122);
    const stop = rest.search(/[{}\n]/);
    const closed = stop >= 0 && rest[stop] === "}";
    const inner = closed ? rest.slice(0, stop) : (/^[A-Za-z]{1,20}:[A-Za-z][A-Za-z0-9.-]{0,63}/.exec(rest)?.[0] ?? "");
    if (!closed && inner === "") continue;
    found.push({ start: at, end: at + 1 + inner.length + (closed ? 1 : 0), inner, closed });
  }
  return found;
}

/** All well-formed references of a text, in order. */
export const findReferences: (text: string) => readonly Reference[] = rememberedByText(readReferences);

function readReferences(text: string): Reference[] {
  return bracesIn(text).flatMap(({ start, end, inner, closed }): Reference[] => {
    const colon = inner.indexOf(":");
    const kind = inner.slice(0, colon);
    const id = inner.slice(colon + 1);
    return closed && colon > 0 && isKind(kind) && idForm.test(id) ? [{ kind, id, start, end }] : [];
  });
}

/** What stands in braces and looks like a reference that went wrong, in order. Other braces (formulas, sets) are left alone. */
export const findMalformedReferences: (text: string) => readonly MalformedReference[] =
  rememberedByText(readMalformedReferences);

function readMalformedReferences(text: string): MalformedReference[] {
  return bracesIn(text).flatMap(({ start, end, inner, closed }): MalformedReference[] => {
    const written = { text: text.slice(start, end), start, end };
    const match = /^\s{0,3}([A-Za-z]{1,20})\s{0,3}:\s{0,3}([^:]{0,100})$/.exec(inner);
    if (match) {
      const [, before, after] = match as unknown as [string, string, string];
      const word = before.toLowerCase();
      const id = after.trim();
      if (!closed) return isKind(before) ? [{ ...written, problem: "unclosed", word, id }] : [];
      if (!isKind(word)) return idForm.test(id) ? [{ ...written, problem: "kind", word, id }] : [];
      const wellFormed = isKind(before) && inner === `${before}:${after}` && idForm.test(after);
      return wellFormed ? [] : [{ ...written, problem: "form", word, id }];
    }
    if (!closed) return [];
    const words = inner.trim().split(/\s+/);
    const word = (words[0] ?? "").toLowerCase();
    if (words.length === 2 && isKind(word)) return [{ ...written, problem: "form", word, id: words[1] as string }];
    if (words.length === 1 && idForm.test(inner)) return [{ ...written, problem: "bare", word: "", id: inner }];
    return [];
  });
}
