import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
import { bilateral } from "./bilateral.js";
import { citedTexts } from "./citedTexts.js";
import { coeExtradition4thProtocol } from "./coeExtradition4thProtocol.js";
import { coeExtradition1957 } from "./coeExtradition1957.js";
import { coeMla2ndProtocol } from "./coeMla2ndProtocol.js";
import { coeMla1959 } from "./coeMla1959.js";
import { domesticLaw } from "./domesticLaw.js";
import type { Instrument } from "./instrument.js";
import { reciprocity } from "./reciprocity.js";
import { somProtocol } from "./somProtocol.js";
import { unModelExtradition } from "./unModelExtradition.js";
import { unModelMla } from "./unModelMla.js";
import { untoc } from "./untoc.js";

/** Every instrument this version knows, in the order in which they are offered. */
export const instruments: readonly Instrument[] = [
  untoc,
  somProtocol,
  coeMla1959,
  coeMla2ndProtocol,
  coeExtradition1957,
  coeExtradition4thProtocol,
  bilateral,
  domesticLaw,
  reciprocity,
  unModelMla,
  unModelExtradition,
];

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((instrument) => [instrument.id, instrument]));

export function instrumentById(id: InstrumentId | string): Instrument | undefined {
  return byId.get(id);
}

/** The instrument's name in a running text; for another text that has no entry here, the name itself. */
export function instrumentShort(id: string): string {
  return byId.get(id)?.short ?? (Object.hasOwn(citedTexts, id) ? citedTexts[id] : undefined) ?? id;
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

/**
 * The instruments that say what the request must contain: the chosen legal bases, then what they supplement (a protocol
 * brings its convention with it, chosen or not), then the chosen content standards. Each once.
 */
export function governing(request: Pick<AnyRequest, "legalBases" | "contentStandards">): readonly Instrument[] {
  const bases = chosenBases(request);
  const supplemented = bases.flatMap(({ supplements }) => (supplements && byId.get(supplements)) ?? []);
  return [...new Set([...bases, ...supplemented, ...chosenStandards(request)])];
}
