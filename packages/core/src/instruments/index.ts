import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
import { argentina24767 } from "./argentina24767.js";
import { aseanMlat } from "./aseanMlat.js";
import { bilateral } from "./bilateral.js";
import { budapest } from "./budapest.js";
import { budapest2ndProtocol } from "./budapest2ndProtocol.js";
import { citedTexts } from "./citedTexts.js";
import { coeExtradition2ndProtocol } from "./coeExtradition2ndProtocol.js";
import { coeExtradition3rdProtocol } from "./coeExtradition3rdProtocol.js";
import { coeExtradition4thProtocol } from "./coeExtradition4thProtocol.js";
import { coeExtradition1957 } from "./coeExtradition1957.js";
import { coeLaundering1990 } from "./coeLaundering1990.js";
import { coeLaundering2005 } from "./coeLaundering2005.js";
import { coeMla2ndProtocol } from "./coeMla2ndProtocol.js";
import { coeMla1959 } from "./coeMla1959.js";
import { domesticLaw } from "./domesticLaw.js";
import { drugs1988 } from "./drugs1988.js";
import { eaw } from "./eaw.js";
import { ecowasExtradition } from "./ecowasExtradition.js";
import { ecowasMla } from "./ecowasMla.js";
import { eio } from "./eio.js";
import { euFreezingConfiscation2018 } from "./euFreezingConfiscation2018.js";
import { euMla2000 } from "./euMla2000.js";
import { firearmsProtocol } from "./firearmsProtocol.js";
import { harareScheme } from "./harareScheme.js";
import type { Instrument, RequiredForm } from "./instrument.js";
import { kenyaMla2011 } from "./kenyaMla2011.js";
import { londonScheme } from "./londonScheme.js";
import { nassau1992 } from "./nassau1992.js";
import { reciprocity } from "./reciprocity.js";
import { riyadh1983 } from "./riyadh1983.js";
import { sadcMla } from "./sadcMla.js";
import { sanLuis1996 } from "./sanLuis1996.js";
import { singaporeMacma } from "./singaporeMacma.js";
import { somProtocol } from "./somProtocol.js";
import { spain232014 } from "./spain232014.js";
import { spainUsExtradition1970 } from "./spainUsExtradition1970.js";
import { swissIrsg } from "./swissIrsg.js";
import { terroristBombings1997 } from "./terroristBombings1997.js";
import { terroristFinancing1999 } from "./terroristFinancing1999.js";
import { tipProtocol } from "./tipProtocol.js";
import { ukEuTcaMla } from "./ukEuTcaMla.js";
import { ukEuTcaSurrender } from "./ukEuTcaSurrender.js";
import { unCybercrime2024 } from "./unCybercrime2024.js";
import { uncac } from "./uncac.js";
import { unModelExtradition } from "./unModelExtradition.js";
import { unModelMla } from "./unModelMla.js";
import { untoc } from "./untoc.js";
import { us18Usc3512 } from "./us18Usc3512.js";
import { usSwitzerlandExtradition1990 } from "./usSwitzerlandExtradition1990.js";
import { usSwitzerlandMla1973 } from "./usSwitzerlandMla1973.js";

/** Every instrument this version knows, in the order in which they are offered. */
export const instruments: readonly Instrument[] = [
  untoc,
  somProtocol,
  coeMla1959,
  coeMla2ndProtocol,
  coeExtradition1957,
  coeExtradition4thProtocol,
  tipProtocol,
  firearmsProtocol,
  uncac,
  drugs1988,
  terroristFinancing1999,
  terroristBombings1997,
  unCybercrime2024,
  budapest,
  budapest2ndProtocol,
  coeExtradition2ndProtocol,
  coeExtradition3rdProtocol,
  nassau1992,
  sanLuis1996,
  sadcMla,
  ecowasMla,
  ecowasExtradition,
  aseanMlat,
  riyadh1983,
  coeLaundering1990,
  coeLaundering2005,
  euMla2000,
  euFreezingConfiscation2018,
  eio,
  eaw,
  ukEuTcaSurrender,
  ukEuTcaMla,
  usSwitzerlandMla1973,
  usSwitzerlandExtradition1990,
  spainUsExtradition1970,
  swissIrsg,
  argentina24767,
  singaporeMacma,
  us18Usc3512,
  kenyaMla2011,
  spain232014,
  bilateral,
  domesticLaw,
  reciprocity,
  unModelMla,
  unModelExtradition,
  harareScheme,
  londonScheme,
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

/** True where each treaty or act on which the request rests prescribes a form that is like this. A law of one State stands beside such a basis. */
function isEachForm(request: Pick<AnyRequest, "legalBases">, isSo: (form: RequiredForm) => boolean): boolean {
  const bases = chosenBases(request).filter(({ lawOf }) => lawOf === undefined);
  return bases.length > 0 && bases.every(({ form }) => form !== undefined && isSo(form));
}

/** True where the request is made in a form and no letter goes with it. */
export const isMadeInForm = (request: Pick<AnyRequest, "legalBases">): boolean => isEachForm(request, () => true);

/**
 * True where the request is made in a form that has no place for the element: what a letter brings with it or argues, such as the decision
 * itself, the wording of the law or why the conduct is an offence in both States. Practice then does not ask for it.
 */
export const hasNoBoxFor = (request: Pick<AnyRequest, "legalBases">, elementId: string): boolean =>
  isEachForm(request, ({ without }) => without.includes(elementId));

/** Bases whose text this version does not hold: what they are called, and what they ask, only the draft can say. */
const saidByDraft: ReadonlySet<string> = new Set(["bilateral", "domestic-law", "reciprocity"]);

/** True for a bilateral treaty, a law or an assurance that only the draft describes. */
export function isSaidByDraft({ id }: Pick<Instrument, "id">): boolean {
  return saidByDraft.has(id);
}

/**
 * False for a treaty between two other States and for the law of another State. Where a State is not named yet, such a text does not
 * fit either: it is nothing to be offered to everybody.
 */
export function fitsStates(
  { between, lawOf }: Pick<Instrument, "between" | "lawOf">,
  { requesting, requested }: { readonly requesting: string | undefined; readonly requested: string | undefined },
): boolean {
  if (between) return between.every((state) => state === requesting || state === requested);
  if (lawOf) return (lawOf.side === "requesting" ? requesting : requested) === lawOf.state;
  return true;
}
