import type { Requirement } from "../checklist/requirement.js";
import type { Mark } from "../findings/finding.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { MeasureType, RequestKind } from "../model/types.js";

/** A provision that speaks of something other than the content of a request: a threshold, a deadline, a refusal ground. */
export interface Provision {
  readonly provision: string;
  /** What it says, in our own words, one sentence. */
  readonly says: string;
  readonly mark: Mark;
}

/** Which provision offers a type of assistance. */
export interface ServedMeasure {
  readonly measure: MeasureType;
  readonly provision: string;
  readonly mark: Mark;
}

/** A minimum of the penalty below which the instrument does not apply. */
export interface PenaltyThreshold {
  readonly kind: RequestKind;
  /** ISO 8601 duration of the maximum penalty (`offence`) or of the sentence imposed (`sentence`). */
  readonly offence?: string;
  readonly sentence?: string;
  readonly provision: string;
  readonly mark: Mark;
}

/** The form or certificate that an instrument prescribes. */
export interface RequiredForm {
  readonly provision: string;
  readonly mark: Mark;
  /** Ids of elements for which it has no place: practice asks for them in a letter, and there is nowhere to write them here. */
  readonly without: readonly string[];
}

/** A treaty, law or standard as data. Everything said of it is a provision with its mark. */
export interface Instrument {
  readonly id: InstrumentId;
  /** True where it binds; content standards advise and never make an error. */
  readonly binding: boolean;
  /** Official title in English. */
  readonly title: string;
  /** Name as cited in a running text, e.g. `UNTOC`. */
  readonly short: string;
  /** Day of adoption or signature, ISO 8601; absent for bilateral treaties, domestic law and reciprocity. */
  readonly date?: string;
  /** Place of adoption or signature. */
  readonly place?: string;
  /** Official series, e.g. `UNTS vol. 2225, p. 209` or `ETS No. 030`. */
  readonly series?: string;
  /** Kinds of request for which it can be a legal basis or a standard. */
  readonly kinds: readonly RequestKind[];
  /** The article on which a request of the kind rests, as cited in the opening of the letter. */
  readonly basisArticle: Partial<Readonly<Record<RequestKind, string>>>;
  readonly requirements: readonly Requirement[];
  readonly measures: readonly ServedMeasure[];
  readonly thresholds: readonly PenaltyThreshold[];
  readonly provisions: readonly Provision[];
  /** Instrument whose provisions apply to this one mutatis mutandis, e.g. UNTOC for its protocols. */
  readonly supplements?: InstrumentId;
  /** A treaty between two States only: their ISO 3166-1 alpha-2 codes. */
  readonly between?: readonly [string, string];
  /**
   * A law of one State: the State, and on which side of a request it must stand for the law to ask anything. The law of the requested
   * State says what that State wants to be told; that of the requesting State, what its own authorities must write.
   */
  readonly lawOf?: { readonly state: string; readonly side: "requesting" | "requested" };
  /** The form or certificate in which a request on this instrument must be made, where it prescribes one; no letter takes its place. */
  readonly form?: RequiredForm;
}
