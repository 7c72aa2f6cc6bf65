import type { Element } from "../checklist/element.js";
import type { Requirement } from "../checklist/requirement.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { MeasureType } from "../model/types.js";

/** What one type of assistance needs beyond what all do, and which instrument asks for it. */
export interface MeasureDefinition {
  readonly type: MeasureType;
  readonly elements: readonly Element[];
  readonly asks: readonly (Requirement & { readonly instrument: InstrumentId })[];
}
