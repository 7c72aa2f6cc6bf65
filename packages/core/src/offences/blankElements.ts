import type { CatalogueElement } from "./offence.js";

/** An entry of `offences[].elements` that waits for the fact. */
export interface BlankElement {
  readonly element: string;
  readonly shownBy: { readonly note: "" };
}

/** Entries for elements, each with a blank for what shows it. */
export const blankElements = (elements: readonly CatalogueElement[]): readonly BlankElement[] =>
  elements.map(({ id }) => ({ element: id, shownBy: { note: "" } }));

/** An entry of `legalBases[].scope` that waits for the fact. */
export interface BlankPoint {
  readonly point: string;
  readonly shownBy: { readonly note: "" };
}

/** The same for the points on which the scope of an instrument depends. */
export const blankScope = (elements: readonly CatalogueElement[]): readonly BlankPoint[] =>
  elements.map(({ id }) => ({ point: id, shownBy: { note: "" } }));
