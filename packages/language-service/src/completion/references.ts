import { givenIds, nouns, referenceKinds } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind, type TextEdit } from "vscode-languageserver-types";
import type { ValuePlace } from "../cursor/places.js";
import { escapeSnippet } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { shownId } from "./ids.js";
import { inOrder, snippetItem } from "./item.js";

const begun = /\{([a-z]*)(?::[A-Za-z0-9.-]*)?$/i;

/** More references than this are not offered in one list. */
const mostReferences = 500;

/** References such as `{person:organiser}` where a brace has been opened in prose; undefined where none has. */
export function completeReferences(completing: Completing, place: ValuePlace): CompletionItem[] | undefined {
  const { open } = completing;
  const match = begun.exec(place.written.slice(-120));
  if (!match || place.field?.prose !== true) return undefined;
  const cursor = place.span.start + place.written.length;
  const start = cursor - match[0].length;
  if (open.text[start - 1] === "\\") return undefined;
  const rest = /^[A-Za-z0-9.:-]*\}?/.exec(open.text.slice(cursor, cursor + 120))?.[0] ?? "";
  const span = { start, end: cursor + (rest.endsWith("}") ? rest.length : 0) };
  const quotes = quotesAround(completing, place, span);
  const word = (match[1] ?? "").toLowerCase();
  const isKindKnown = match[0].includes(":");
  const wanted = isKindKnown ? referenceKinds.filter((kind) => kind === word) : referenceKinds;
  const ids = givenIds(open.draft.value).filter(({ kind }) => wanted.includes(kind));
  return ids.slice(0, mostReferences).map((given, index) => {
    const shown = shownId(open, given, index);
    const text = `{${given.kind}:${given.id}}`;
    const item = snippetItem(
      open,
      {
        ...shown,
        label: text,
        kind: CompletionItemKind.Reference,
        order: inOrder(index),
        alsoFound: [...(shown.alsoFound ?? []), nouns[given.kind]?.title ?? ""],
      },
      span,
      quotes.before + escapeSnippet(text) + quotes.after,
      undefined,
      quotes.edits,
    );
    return { ...item, filterText: `{${given.kind}:${given.id} ${(shown.alsoFound ?? []).join(" ")}` };
  });
}

interface Quotes {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/** A plain text that begins with a reference, or has one in it inside braces, needs quotes around the whole of it. */
function quotesAround({ open }: Completing, place: ValuePlace, span: { start: number; end: number }): Quotes {
  const none: Quotes = { before: "", after: "", edits: [] };
  const isAtStart = span.start === place.span.start;
  const isInBraces = place.layout.style === "braces";
  if (place.layout.format === "json" || place.quote !== "" || place.isInText || !(isAtStart || isInBraces)) return none;
  const lead = open.text.slice(place.span.start, span.start);
  const tail = open.text.slice(span.end, place.span.end);
  const rest = `${lead}${tail}`;
  const quote = rest.includes('"') || rest.includes("\\") ? "'" : '"';
  if (quote === "'" && rest.includes("'")) return none;
  const at = (offset: number) => open.draft.rangeOf({ start: offset, end: offset });
  const edits: TextEdit[] = [];
  if (lead !== "") edits.push({ range: at(place.span.start), newText: quote });
  if (tail !== "") edits.push({ range: at(place.span.end), newText: quote });
  return { before: lead === "" ? quote : "", after: tail === "" ? quote : "", edits };
}
