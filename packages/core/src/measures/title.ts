import { nouns } from "../generated/fields.js";
import type { Measure } from "../model/types.js";

/** Printed name of a type of assistance; the drafter's own title for `other`. */
export function measureTitle(measure: Measure): string {
  if (measure.type === "other" && measure.title) return measure.title;
  return nouns[measure.type]?.title ?? measure.type ?? "";
}
