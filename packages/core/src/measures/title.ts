import type { Language } from "../catalogue/catalogue.js";
import { nounsIn } from "../model/inLanguage.js";
import type { MeasureType } from "../model/types.js";

/** Printed name of a type of assistance; the drafter's own title for `other`. */
export function measureTitle(
  measure: { readonly type: MeasureType; readonly title?: string | undefined },
  language?: Language,
): string {
  if (measure.type === "other" && measure.title) return measure.title;
  return nounsIn(language)[measure.type]?.title ?? measure.type ?? "";
}
