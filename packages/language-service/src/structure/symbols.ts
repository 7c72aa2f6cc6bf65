import type { Draft, Span } from "@rogatory/core";
import { DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { detailOfPart, nameOfPart, type Part, partsOf, rootNoun } from "./parts.js";

/** Deeper parts are details that an outline need not show. */
const deepest = 5;
const mostSymbols = 5000;

/** The draft's outline, in the words of the model: sections, persons, events, measures and what they hold. */
export function findDocumentSymbols(open: OpenDraft): DocumentSymbol[] {
  const { value } = open.draft;
  let left = mostSymbols;
  const visit = (part: Part, depth: number): DocumentSymbol[] => {
    const span = open.draft.spanOf(part.path, "entry");
    const name = nameOfPart(open, part).trim();
    if (span === undefined || left-- <= 0) return [];
    const children = depth < deepest ? partsOf(open, part).flatMap((inner) => visit(inner, depth + 1)) : [];
    const selection = selectionOf(open.draft, part, span);
    return [
      DocumentSymbol.create(
        // An outline refuses a symbol without a name.
        name === "" ? String(part.key) : name,
        detailOfPart(part),
        kindOf(part),
        open.draft.rangeOf(span),
        open.draft.rangeOf(selection),
        children,
      ),
    ];
  };
  return partsOf(open, { path: [], value, noun: rootNoun(value), field: undefined }).flatMap((part) => visit(part, 1));
}

function selectionOf(draft: Draft, { path }: Part, whole: Span): Span {
  const span = draft.spanOf(path, "key") ?? draft.nearestSpan(path);
  return span.start >= whole.start && span.end <= whole.end ? span : { start: whole.start, end: whole.start };
}

function kindOf({ key, value, noun }: Part): SymbolKind {
  if (Array.isArray(value)) return SymbolKind.Array;
  if (typeof value === "object" && value !== null) {
    if (noun === "event") return SymbolKind.Event;
    return typeof key === "number" ? SymbolKind.Object : SymbolKind.Module;
  }
  if (typeof value === "number") return SymbolKind.Number;
  if (typeof value === "boolean") return SymbolKind.Boolean;
  return value === null ? SymbolKind.Null : SymbolKind.String;
}
