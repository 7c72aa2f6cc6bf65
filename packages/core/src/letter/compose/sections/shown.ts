import type { Offence } from "../../../model/types.js";
import { offenceElementNamed, offenceElementTitle } from "../../../offences/elements.js";
import type { Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { lines } from "../inlines.js";
import { proseInlines } from "../markdown.js";
import { fieldInlines, isSaid } from "../values.js";

/** The events and notes that show an element or a point, one below the other. */
export function factsThatShow(
  context: LetterContext,
  shownBy: NonNullable<Offence["elements"]>[number]["shownBy"],
): Inline[] {
  const all = shownBy === undefined ? [] : Array.isArray(shownBy) ? shownBy : [shownBy];
  return lines(all.filter(isSaid).map(({ event, note }) => evidence(context, event, note)));
}

function evidence(context: LetterContext, event: string | undefined, note: string | undefined): Inline[] {
  const known = isSaid(event) ? (isSaid(note) ? "both" : "event") : "note";
  return context.phrase("offences.evidence", {
    known,
    event: isSaid(event) ? fieldInlines(context, "elementEvidence", "event", event) : [],
    note: isSaid(note) ? proseInlines(context, note ?? "") : [],
  });
}

/** An element of the catalogue by its title; another id in words; what is written in words already stays. */
export function elementName(context: LetterContext, element: string): string {
  if (!/^[a-z]+(?:[A-Z][a-z]*)*$/.test(element)) return element;
  const known = offenceElementNamed(element);
  return known === undefined
    ? element.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    : offenceElementTitle(known, context.catalogue.language);
}
