import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
import type { Instrument } from "./instrument.js";
import { untoc } from "./untoc.js";

/** Every instrument this version knows, in the order in which they are offered. */
export const instruments: readonly Instrument[] = [untoc];

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((instrument) => [instrument.id, instrument]));

export function instrumentById(id: InstrumentId | string): Instrument | undefined {
  return byId.get(id);
}

/** The instrument's name in a running text; for another text that has no entry here, the name itself. */
export function instrumentShort(id: string): string {
  return byId.get(id)?.short ?? id;
}

/** Ids under `legalBases`, in order, each once. */
export function basisIds(request: Pick<AnyRequest, "legalBases">): readonly InstrumentId[] {
  const ids = (request.legalBases ?? []).map((basis) => (typeof basis === "string" ? basis : basis.instrument));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The binding instruments chosen in the request. */
export function chosenBases(request: Pick<AnyRequest, "legalBases">): readonly Instrument[] {
  return basisIds(request).flatMap((id) => byId.get(id) ?? []);
}

/** The content standards chosen in the request. */
export function chosenStandards(request: Pick<AnyRequest, "contentStandards">): readonly Instrument[] {
  return [...new Set(request.contentStandards ?? [])].flatMap((id) => byId.get(id) ?? []);
}
