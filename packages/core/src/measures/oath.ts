import { isGiven } from "../checklist/ask.js";
import type { MeasureOf } from "../model/types.js";

/** True where the request says whether the evidence must be sworn or affirmed; a formula says that it must. */
export function isOathClear(oath: MeasureOf<"statement">["oath"]): boolean {
  return typeof oath?.required === "boolean" || isGiven(oath?.formula);
}
