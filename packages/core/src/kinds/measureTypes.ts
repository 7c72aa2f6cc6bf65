import { kindNouns, nouns } from "../generated/fields.js";
import type { MeasureType, RequestKind } from "../model/types.js";

/** Types of assistance that a request of the kind may ask for, in the order in which they are offered; none for a kind that asks for none. */
export const measureTypesOf = (kind: RequestKind): readonly MeasureType[] =>
  (nouns[kindNouns[kind]]?.fields["measures"]?.types ?? []) as readonly MeasureType[];

/** The type of a kind that asks for nothing else: nobody need choose it. */
export function onlyTypeOf(kind: RequestKind): MeasureType | undefined {
  const [only, ...others] = measureTypesOf(kind);
  return others.length === 0 ? only : undefined;
}

/** The kind in which a type of assistance is asked for first of all. */
export const kindFor = (type: MeasureType): RequestKind =>
  (Object.keys(kindNouns) as RequestKind[]).find((kind) => measureTypesOf(kind).includes(type)) ?? "mla";
