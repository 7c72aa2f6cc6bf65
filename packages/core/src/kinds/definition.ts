import type { Element } from "../checklist/element.js";
import type { Requirement } from "../checklist/requirement.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { Measure, RequestKind } from "../model/types.js";

/** The kinds that treaties speak of: instruments say of these whether they serve them, by which article, and what they must contain. */
export type CarriedKind = "mla" | "extradition" | "provisionalArrest";

/** As much of a new draft as a kind may begin in a way of its own. */
export interface BegunDraft {
  readonly offences: readonly object[];
  readonly measures: readonly object[];
}

/**
 * What the rest of the library must know of a kind beside its fields (`model.ts` in the same folder). The words of its letter stand in
 * the catalogues under its name, its sections in `letter/compose/sections`.
 */
export interface KindDefinition {
  readonly kind: RequestKind;
  /** What a draft's file name must end in, before `.yaml`: editors choose schema and help by it. */
  readonly file: "mla" | "extradition";
  /** Which form of co-operation it belongs to: a legal basis for a request of that kind is one for this kind too. */
  readonly carriedBy: CarriedKind;
  /**
   * True where it is such a request itself: the content that instruments ask of that kind is asked of it, as far as `asks` goes, the
   * rules for that kind look at it, and it is cited by that kind's article.
   */
  readonly hasItsContent: boolean;
  /** True where it is urgent though it does not say how urgent it is: somebody on duty acts on it at any hour. */
  readonly urgent?: true;
  /**
   * True for the id of an element that is asked of it by practice or by the content lists of `carriedBy`; everything is if left out.
   * What its own `requirements` name is asked in any case.
   */
  readonly asks?: (element: string) => boolean;
  /** Rules for `carriedBy` that look for something which need not be said again in this kind. */
  readonly withoutRules?: readonly string[];
  /** Of what nature the request is that it goes back to: one must be named under `related`, and a new draft begins with its place. */
  readonly goesBackTo?: "earlierRequest";
  /** Top-level keys that it may have, but with which a new draft does not begin. */
  readonly beginsWithout?: readonly string[];
  /** Parts of a new draft in place of those with which any draft begins; `to` is the requested State's ISO 3166 code. */
  readonly begins?: (any: BegunDraft, to: string | undefined) => Readonly<Record<string, unknown>>;
  /** What a request that goes on from an earlier one of this kind takes over of what was asked; nothing is taken over if left out. */
  readonly asksAgain?: (measures: readonly Measure[]) => readonly object[];
  /** What only this kind is asked. */
  readonly elements: readonly Element[];
  /** Who asks it. A requirement that an instrument has for `carriedBy` is not repeated. */
  readonly requirements: readonly (Requirement & { readonly instrument: InstrumentId })[];
  /** The article that speaks of this kind, as cited in the opening of the letter, where it is another than that of `carriedBy`. */
  readonly articles?: Partial<Readonly<Record<InstrumentId, string>>>;
}
