import type { Position } from "@rogatory/core";
import { findReferences } from "@rogatory/core/editor";
import { type Hover, MarkupKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { commentCard } from "./commentCard.js";
import { type Card, fieldCard } from "./fieldCard.js";
import { findingCards } from "./findingCard.js";
import { partCard } from "./partCard.js";
import { type HoverPlace, placeAt } from "./place.js";
import { valueCard } from "./valueCard.js";

/** A reference is not longer than this: `{offence:` and an id. */
const longestReference = 120;

interface Found {
  readonly card: Card;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * What stands at a position, in Markdown: of a key what it is, why it is asked and by whom; of a value what it means; of an id the
 * part it names; and to findings that were made already why they matter. Null where there is nothing to say.
 */
export function doHover(open: OpenDraft, position: Position): Hover | null {
  const offset = open.offsetAt(position);
  const found = commentCard(open, offset) ?? placeCard(open, offset);
  const findings = findingCards(open, position);
  const cards = [...(found ? [found.card] : []), ...findings.cards];
  if (cards.length === 0) return null;
  const range = found ? open.draft.rangeOf(found.span) : findings.range;
  const value = cards.map((card) => card.join("\n\n")).join("\n\n---\n\n");
  return { contents: { kind: MarkupKind.Markdown, value }, ...(range === undefined ? {} : { range }) };
}

function placeCard(open: OpenDraft, offset: number): Found | undefined {
  const place = placeAt(open, offset);
  if (!place) return undefined;
  if (place.part === "key") return { card: fieldCard(open, place), span: place.span };
  const reference = referenceCard(open, place, offset);
  if (reference) return reference;
  const card = valueCard(open, place, offset);
  return card && { card, span: place.span };
}

/** The part that a reference in a text names. */
function referenceCard(open: OpenDraft, place: HoverPlace, offset: number): Found | undefined {
  if (typeof place.value !== "string" || !place.value.includes("{")) return undefined;
  const start = Math.max(place.span.start, offset - longestReference);
  const around = open.text.slice(start, Math.min(place.span.end, offset + longestReference));
  const reference = findReferences(around).find(
    (known) => start + known.start <= offset && offset <= start + known.end,
  );
  const card = reference && partCard(open, reference.kind, reference.id);
  return card && { card, span: { start: start + reference.start, end: start + reference.end } };
}
