import type { Path } from "../draft/pointer.js";
import type { Severity, Source } from "../findings/finding.js";
import type { AnyRequest, Measure } from "../model/types.js";

/**
 * How an element stands at one place of the request. `unknownReason`: it is not there, and the draft says why.
 * `notApplicable`: this request does not call for it (facts in a request for service only).
 */
export type ElementState = "met" | "missing" | "unknownReason" | "notApplicable";

export interface Answer {
  readonly state: ElementState;
  /** Where it is, or should be. */
  readonly path: Path;
  /** What it is about where there are several, as printed (a person's name, an offence's title), or the measure. */
  readonly item?: string | Measure;
  /** Keys below `path` that are still lacking, for a message that names them. */
  readonly lacking?: readonly string[];
  /** Variant of the rule's message, where it depends on what the draft says; the element's own if left out. */
  readonly message?: string;
}

/**
 * Something that an instrument may ask of a request, told once for all instruments: "the purpose", "the period of the
 * bank records". Instruments refer to it by id with their provision; a rule reports it when it is missing.
 */
export interface Element {
  /** `purpose`, `offence.provision`, `bankRecords.period`. Its title stands in the catalogue under `elements`. */
  readonly id: string;
  /** Rule that reports it when missing; `requirement-missing` where none is special to it. */
  readonly rule: string;
  /** Variant of the rule's message; `missing` if left out. */
  readonly message?: string;
  /**
   * Severity where no chosen instrument asks for it: `error` only for what every request needs to be one at all,
   * `warning` for what central authorities ask back, `info` for advice, `none` for nothing.
   */
  readonly otherwise: Severity | "none" | ((request: AnyRequest) => Severity | "none");
  /** Provisions of other instruments cited, as comparison, where no chosen instrument asks for it. */
  readonly compare?: readonly Source[] | ((request: AnyRequest) => readonly Source[]);
  /** One answer for each place; an empty list where the request has no such place. */
  answer(request: AnyRequest): readonly Answer[];
}
