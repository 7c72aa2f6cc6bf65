import type { AnyRequest } from "../model/types.js";

/** An entry under `related`, with its position. */
export interface EarlierEntry {
  readonly entry: NonNullable<AnyRequest["related"]>[number];
  readonly index: number;
}

/** The first entry under `related` of the nature: the request to which this one goes back. */
export function earlierOf(request: AnyRequest, type: string): EarlierEntry | undefined {
  const index = (request.related ?? []).findIndex((entry) => entry.type === type);
  const entry = request.related?.[index];
  return entry && { entry, index };
}
