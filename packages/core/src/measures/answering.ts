import type { Answer, Element } from "../checklist/element.js";
import type { Path } from "../draft/pointer.js";
import { measuresOf } from "../model/naming.js";
import type { AnyRequest, Asset, Measure, MeasureOf, MeasureType } from "../model/types.js";

/** Where a measure stands in the request, and its printed name. */
export interface MeasurePlace {
  /** Path of a key of the measure. */
  at(...keys: readonly string[]): Path;
  readonly item: Measure;
  readonly request: AnyRequest;
}

/** Answers an element for each measure of one type; none or several answers for a measure are possible. */
export function forEach<T extends MeasureType>(
  type: T,
  answer: (measure: MeasureOf<T>, place: MeasurePlace) => Answer | readonly Answer[],
): Element["answer"] {
  return (request) =>
    measuresOf(request, type).flatMap(({ measure, index }) =>
      answer(measure, { at: (...keys) => ["measures", index, ...keys], item: measure, request }),
    );
}

/** The answer met or missing at a key of the measure. */
export function metIf(met: boolean, place: MeasurePlace, key: string, lacking?: readonly string[]): Answer {
  return { state: met ? "met" : "missing", path: place.at(key), item: place.item, ...(lacking ? { lacking } : {}) };
}

/** True where an annex of one of the kinds goes with the request. */
export function hasAnnexOfKind(request: AnyRequest, ...kinds: readonly string[]): boolean {
  return (request.annexes ?? []).some((annex) => annex.kind !== undefined && kinds.includes(annex.kind));
}

/** The assets that a measure names, with their position in the request's list. */
export function assetsNamed(
  request: AnyRequest,
  ids: readonly string[] | undefined,
): readonly { readonly asset: Asset; readonly index: number }[] {
  return (request.assets ?? []).flatMap((asset, index) => (ids?.includes(asset.id) ? [{ asset, index }] : []));
}
