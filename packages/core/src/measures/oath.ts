import { isGiven } from "../checklist/ask.js";
import type { Answer } from "../checklist/element.js";
import { personById } from "../model/naming.js";
import type { MeasureOf } from "../model/types.js";
import type { MeasurePlace } from "./answering.js";

/** Those who may not be put on oath anywhere: for them there is nothing to say about it. */
const neverSworn: ReadonlySet<string | undefined> = new Set(["suspect", "accused"]);

/** Whether the request says if the evidence must be sworn or affirmed; a formula says that it must. */
export function askOath(
  measure: MeasureOf<"statement" | "videoHearing" | "telephoneHearing">,
  place: MeasurePlace,
): Answer {
  const told = typeof measure.oath?.required === "boolean" || isGiven(measure.oath?.formula);
  const roles = (measure.persons ?? []).map((id) => personById(place.request, id)?.role);
  const ofAccused =
    measure.capacity === undefined
      ? roles.length > 0 && roles.every((role) => neverSworn.has(role))
      : neverSworn.has(measure.capacity);
  return { state: told ? "met" : ofAccused ? "notApplicable" : "missing", path: place.at("oath"), item: place.item };
}
