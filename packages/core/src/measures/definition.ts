import type { Element } from "../checklist/element.js";
import type { Requirement } from "../checklist/requirement.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest, Measure, MeasureOf, MeasureType } from "../model/types.js";

/** A place as far as it is known: `state` is an ISO 3166 code. */
export interface Somewhere {
  readonly state?: string | undefined;
  readonly address?: string | undefined;
}

/** What a measure may ask about the requested State when it says where something is kept. */
export interface RequestedStateView {
  /** True for a place in it; a place with an address and no State is meant to be there. */
  has(place: Somewhere): boolean;
  /** True for an IBAN of an account that is kept there. */
  hasAccount(number: string | undefined): boolean;
  readonly request: AnyRequest;
}

/** One type of assistance: what it needs beyond what all do, which instrument asks for it, and what the rules and the letter must know of it. */
interface Definition<M extends Measure> {
  readonly type: M["type"];
  readonly elements: readonly Element[];
  readonly asks: readonly (Requirement & { readonly instrument: InstrumentId })[];
  /**
   * True where it interferes with rights, and States may ask for dual criminality and for a measure that is lawful at home
   * (CoE 1959 art. 5(1)(a); UNTOC art. 18(9); Swiss IRSG art. 76(c)).
   */
  readonly coercive?: true;
  /** True where it fails, or does harm, if the person concerned hears of it before it is carried out. */
  readonly defeatedByNotice?: true;
  /** True where nothing is looked for: persons are heard, papers handed over, named property secured. */
  readonly withoutSearch?: true;
  /**
   * True where no evidence is asked for: the person or paper itself is what it is about. Also where an element of its own asks
   * for the link to the case.
   */
  readonly withoutNexus?: true;
  /** True where it must say of the thing or person itself why it is looked for in the requested State. */
  readonly lookedFor?: true;
  /** The field with those whom it is about: the sentence that asks for it names them. */
  readonly who?: "persons" | "person" | "addressee";
  /** Fields that hold a day on which something is due. Days of papers and of what has happened are not among them. */
  readonly due?: readonly string[];
  /** Fields that say when it is to be carried out, a day or a period: they lie ahead of the request. */
  readonly ahead?: readonly string[];
  /** True where an officer on duty acts on it at once: of a request for nothing else the letter begins with what is asked. */
  readonly atOnce?: true;
  /** What it says in a field of its own about its link to the case. */
  ownLink?(measure: M): unknown;
  /** What it says in a field of its own about why something is believed to be in the requested State. */
  ownBelief?(measure: M): unknown;
  /** True where it names who keeps the records, data, thing or person in the requested State. */
  isKeptThere?(measure: M, there: RequestedStateView): boolean;
  /** Ids of those whom the requested State must tell from everyone else to carry it out; those under `who` if left out. */
  targets?(measure: M): readonly string[];
}

export type MeasureDefinition<T extends MeasureType = MeasureType> = Definition<MeasureOf<T>>;
