import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { fitsStates, instrumentById, instruments } from "../instruments/index.js";
import type { Instrument, ServedMeasure } from "../instruments/instrument.js";
import { isAssistance, kindDefinition } from "../kinds/index.js";
import { onlyTypeOf } from "../kinds/measureTypes.js";
import { measureTitle } from "../measures/title.js";
import { type BindingInstrumentId, bindingInstrumentIds } from "../model/instrumentId.js";
import type { MeasureType, RequestKind } from "../model/types.js";
import { isState, stateName } from "../states/names.js";
import type { Confidence } from "../states/packTypes.js";
import { type Between, type World, worldOf } from "../states/world.js";
import { type FoundBases, findBases } from "./bases.js";
import { offenceIds, offenceTitle } from "./findOffence.js";

export interface ProposalQuery {
  readonly kind: RequestKind;
  /** ISO 3166-1 alpha-2 codes; left out while they are open. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Ids of the catalogue of offences; empty while they are open. */
  readonly offences: readonly string[];
  /** Types of assistance; of a kind that has only one, that is meant. */
  readonly measures: readonly MeasureType[];
  /** Day on which the request is to be made, `YYYY-MM-DD`. */
  readonly date: string;
  /** Left out: the data of this version. */
  readonly world?: World;
  readonly language?: Language;
}

/** An instrument on which a request of the kind may rest, and why, as far as it is known. */
export interface ProposedBasis {
  readonly instrument: BindingInstrumentId;
  /**
   * True where the data shows it in force between the two States, it covers one of the offences, and what is known of it mentions
   * one of the measures. It is still for the drafter to confirm.
   */
  readonly proposed: boolean;
  /** True where the data shows it in force between the two States and it covers one of the offences. */
  readonly covers: boolean;
  /** What the data shows of the two States; undefined where it shows nothing, which proves nothing. */
  readonly inForce:
    | {
        /** `YYYY-MM-DD`, or null where the data has no day. */
        readonly since: string | null;
        readonly asOf: string | null;
        readonly source: string;
        readonly confidence: Confidence;
      }
    | undefined;
  /** What speaks for it: whole sentences. */
  readonly reasons: readonly string[];
  /** Conditions, doubts and what speaks against it: whole sentences. */
  readonly cautions: readonly string[];
}

export interface ProposedBases {
  /** Those that are proposed come first. */
  readonly bases: readonly ProposedBasis[];
  /** Ids of instruments that are in force and cover one of the offences, on which this version cannot write a request. */
  readonly notWritten: readonly string[];
}

/**
 * The instruments of the kind, and what speaks for and against each: in force by which source, the offences by which article, the
 * measures by which article. Nothing is claimed that the data does not hold. Throws a RangeError for an offence that is not in the
 * catalogue, a code that is no State's, and a day that does not exist.
 */
export function proposeBases(asking: ProposalQuery): ProposedBases {
  const only = onlyTypeOf(asking.kind);
  const query = only === undefined ? asking : { ...asking, measures: [only] };
  const { kind, from, to, offences, date, world = worldOf(), language = "en" } = query;
  for (const id of offences)
    if (!offenceIds.includes(id))
      throw new RangeError(`"${id}" is not an offence of the catalogue: ${offenceIds.join(", ")}.`);
  for (const code of [from, to])
    if (code !== undefined && !isState(code))
      throw new RangeError(`"${code}" is not an ISO 3166-1 alpha-2 code, such as TN.`);
  const asked = offences.length > 0 ? [...new Set(offences)] : ["otherOffence"];
  const areStatesKnown = from !== undefined && to !== undefined && from !== to;
  const found = areStatesKnown
    ? asked.map((offence) => ({
        offence,
        found: findBases({
          from,
          to,
          offence,
          date,
          world,
          language,
          kind: isAssistance({ kind }) ? "mla" : "extradition",
        }),
      }))
    : [];
  const weighed = instruments
    .filter(({ kinds, binding }) => binding && kinds.includes(kindDefinition(kind).carriedBy))
    .filter((instrument) => fitsStates(instrument, { requesting: from, requested: to }))
    .map((instrument) => {
      const isKnown = areStatesKnown && world.instruments.includes(instrument.id);
      const between = isKnown ? world.between(instrument.id, from, to, date) : undefined;
      return weigh(instrument, query, found, between?.inForce ? between : undefined);
    });
  const writable: readonly string[] = bindingInstrumentIds.filter((id) => instrumentById(id)?.form === undefined);
  const inForce = found.flatMap((each) => each.found.bases.map(({ instrument }) => instrument));
  return {
    bases: weighed.toSorted((a, b) => rank(a) - rank(b)),
    notWritten: [...new Set(inForce)].filter((id) => !writable.includes(id)),
  };
}

const rank = ({ proposed, covers, inForce }: ProposedBasis): number => (proposed ? 0 : covers ? 1 : inForce ? 2 : 3);

type Found = readonly { readonly offence: string; readonly found: FoundBases }[];

/** Measures for which requests go on being made between States that have the European Investigation Order. */
const besideInvestigationOrder: readonly MeasureType[] = ["serviceOfDocuments", "freezing", "confiscationEnforcement"];

function weigh(
  instrument: Instrument,
  query: ProposalQuery,
  found: Found,
  between: Between | undefined,
): ProposedBasis {
  const { from, to, measures, language = "en" } = query;
  const id = instrument.id as BindingInstrumentId;
  const catalogue = catalogueFor(language);
  const say = (key: string, params?: Readonly<Record<string, string>>): string =>
    catalogue.text(["bases", "proposal", key], params);
  const list = (items: readonly string[]): string => new Intl.ListFormat(language).format(items);

  const covering = found.flatMap(({ offence, found: { bases } }) => {
    const basis = bases.find((each) => each.instrument === id);
    return basis ? [{ offence, basis }] : [];
  });
  const [first] = covering;
  const isOpen = query.offences.length === 0;
  const namesNot = catalogue.text(["bases", "why", "otherOffence"]);
  const refused = found.flatMap(({ offence, found: { others } }) => {
    const other = others.find((each) => each.instrument === id);
    // While the offence is open, none can be said not to be named.
    return other && !(isOpen && other.why === namesNot) ? [{ offence, sentence: other.why }] : [];
  });
  const tell = (told: readonly { readonly offence: string; readonly sentence: string }[]): string[] => {
    const isOfAll = told.length === found.length;
    return bySentence(told).map(({ sentence, offences }) =>
      isOpen || (isOfAll && offences.length === found.length) || found.length === 1
        ? sentence
        : say("forOffences", { offences: list(offences.map((each) => offenceTitle(each, language))), sentence }),
    );
  };

  const served = measures.map((type) => ({ type, by: provisionFor(instrument, type) }));
  const offered = served.flatMap(({ type, by }) =>
    by
      ? [
          say("servesOne", {
            measure: measureTitle({ type }, language),
            provision: by.provision,
            read: by.mark === "V" || by.mark === "S" ? "yes" : "no",
          }),
        ]
      : [],
  );
  const knowsMeasures = measuresOf(instrument).length > 0;
  const notMentioned = knowsMeasures
    ? served.filter(({ by }) => !by).map(({ type }) => measureTitle({ type }, language))
    : [];

  const isReplaced =
    [id, instrument.supplements].includes("coe-mla-1959") &&
    measures.length > 0 &&
    !measures.some((type) => besideInvestigationOrder.includes(type)) &&
    found.some((each) => each.found.bases.some((basis) => basis.instrument === "eio"));
  return {
    instrument: id,
    proposed:
      first !== undefined &&
      !isOpen &&
      !isReplaced &&
      // A letter does not take the place of the form that the instrument prescribes.
      instrument.form === undefined &&
      first.basis.confidence !== "low" &&
      (measures.length === 0 || !knowsMeasures || offered.length > 0),
    covers: first !== undefined,
    inForce: between && inForceOf(between),
    reasons: [
      ...(between ? [say("inForce", inForceWords(between, { from, to, language }))] : []),
      ...tell(covering.map(({ offence, basis }) => ({ offence, sentence: basis.covers.join(" ") }))),
      ...(offered.length > 0 ? [say("serves", { measures: list(offered) })] : []),
    ],
    cautions: [
      ...(found.length === 0 ? [say(from !== undefined && from === to ? "sameState" : "statesOpen")] : []),
      ...(isOpen && between ? [say("offenceOpen")] : []),
      ...tell(refused),
      ...(notMentioned.length > 0 ? [say("notMentioned", { measures: list(notMentioned) })] : []),
      ...(first?.basis.beside ?? []),
    ],
  };
}

const inForceOf = ({ since, asOf, source, confidence }: Between) => ({
  since: since ?? null,
  asOf: asOf ?? null,
  source,
  confidence,
});

function inForceWords(
  { since, asOf, source, confidence }: Between,
  { from = "", to = "", language }: { from?: string | undefined; to?: string | undefined; language: Language },
): Readonly<Record<string, string>> {
  return {
    sure: confidence === "high" ? "yes" : "no",
    from: stateName(from, language),
    to: stateName(to, language),
    dated: since === undefined ? "no" : "yes",
    since: since ?? "",
    source,
    stated: asOf === undefined ? "no" : "yes",
    asOf: asOf ?? "",
  };
}

/** Those of one sentence together, in the order in which the sentences first come. */
function bySentence(told: readonly { readonly offence: string; readonly sentence: string }[]) {
  const groups = new Map<string, string[]>();
  for (const { offence, sentence } of told) groups.set(sentence, [...(groups.get(sentence) ?? []), offence]);
  return [...groups].map(([sentence, offences]) => ({ sentence, offences }));
}

/** The measures of the instrument, and of the one whose provisions apply to it too. */
function measuresOf({ measures, supplements }: Instrument): readonly ServedMeasure[] {
  return [...measures, ...(supplements === undefined ? [] : (instrumentById(supplements)?.measures ?? []))];
}

/** The provision that offers the measure, one of the instrument itself first. A provision of the supplemented one is cited with its name. */
function provisionFor(
  instrument: Instrument,
  type: MeasureType,
): Pick<ServedMeasure, "provision" | "mark"> | undefined {
  const own = instrument.measures.find(({ measure }) => measure === type);
  if (own) return own;
  const convention = instrument.supplements === undefined ? undefined : instrumentById(instrument.supplements);
  const its = convention?.measures.find(({ measure }) => measure === type);
  return its && { provision: `${convention?.short} ${its.provision}`, mark: its.mark };
}
