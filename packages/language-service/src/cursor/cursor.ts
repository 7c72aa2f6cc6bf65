import type { Path } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";
import { kindIn } from "./blockContext.js";
import { bracePlaces } from "./bracePlaces.js";
import { habitsOfJson } from "./habits.js";
import { rootNoun } from "./model.js";
import type { CursorPlace } from "./places.js";
import { blockPlaces } from "./yamlPlaces.js";

/**
 * What could be written at an offset of a draft, the likeliest first: a key of which noun, the value of which field, an item of
 * which list, a comment, or a draft to begin with. Works on the text around the cursor, so it does not mind broken text.
 */
export function cursorAt(open: OpenDraft, offset: number): readonly CursorPlace[] {
  const at = Math.max(0, Math.min(offset, open.text.length));
  const places = open.draft.format === "json" ? jsonPlaces(open, at) : blockPlaces(open, at);
  const empty = emptyPlace(open, at);
  return empty && !places.some(({ kind }) => kind === "comment") ? [empty, ...places] : places;
}

function jsonPlaces(open: OpenDraft, offset: number): readonly CursorPlace[] {
  const { text } = open;
  const start = text.search(/\{/);
  if (start < 0 || offset <= start) return [];
  const from = {
    limit: text.length,
    rootNoun: rootNoun(kindIn(open), open.uri),
    typeOf: () => undefined,
    habits: habitsOfJson(text),
  };
  const near = nearestBraces(open, offset);
  // Where the text is broken, what was read of it may end before the cursor: then all of it is looked through.
  return (
    (near && bracePlaces(open, offset, { ...from, ...near })) ??
    bracePlaces(open, offset, { ...from, start, path: [] }) ??
    []
  );
}

/** The innermost braces or brackets around an offset, as the draft was read. */
function nearestBraces({ draft, text }: OpenDraft, offset: number): { start: number; path: Path } | undefined {
  const path = draft.pathAt(offset);
  for (let depth = path.length; depth > 0; depth--) {
    const own = path.slice(0, depth);
    const span = draft.spanOf(own);
    const first = span && text[span.start];
    if (span && (first === "{" || first === "[") && span.start < offset && offset < span.end)
      return { start: span.start, path: own };
  }
  return undefined;
}

/** A draft is taken for empty while it holds nothing but blanks, comments and one word, or braces with nothing in them. */
function emptyPlace(open: OpenDraft, offset: number): CursorPlace | undefined {
  const { text, draft } = open;
  if (text.length > 4000) return undefined;
  const isJson = draft.format === "json";
  const content = isJson ? text : text.replaceAll(/^[ \t]*#.*$/gm, (comment) => " ".repeat(comment.length));
  const match = (isJson ? /^[\s\uFEFF]*("?[\p{L} ]*"?|\{\s*\})\s*$/u : /^[\s\uFEFF]*([\p{L}\p{N} -]*)\s*$/u).exec(
    content,
  );
  if (!match) return undefined;
  const word = (match[1] ?? "").trim();
  const start = word === "" ? offset : content.indexOf(word);
  const end = start + word.length;
  if (offset < start || (offset > end && word !== "")) return undefined;
  // An edit of completion stands on one line.
  if (word.includes("\n")) return undefined;
  return {
    kind: "empty",
    written: word.startsWith("{") ? "" : text.slice(start, offset),
    span: { start, end },
    format: draft.format,
    newline: draft.newline,
  };
}
