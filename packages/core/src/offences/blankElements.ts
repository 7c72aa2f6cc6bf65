import type { CatalogueElement } from "./offence.js";

/** An entry of `offences[].elements` that waits for the fact. */
export interface BlankElement {
  readonly element: string;
  readonly shownBy: { readonly note: "" };
}

/** Entries for elements, each with a blank for what shows it. */
export const blankElements = (elements: readonly CatalogueElement[]): readonly BlankElement[] =>
  elements.map(({ id }) => ({ element: id, shownBy: { note: "" } }));
