import { type Catalogue, catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Mark } from "../findings/finding.js";
import { fitsStates, instrumentById, instruments } from "../instruments/index.js";
import { isDay, isStale } from "../states/days.js";
import { actOf, takingOverActs } from "../states/entryIntoForce.js";
import { isState, stateName } from "../states/names.js";
import type { Confidence } from "../states/packTypes.js";
import type { Standing } from "../states/standing.js";
import { conventionOf } from "../states/supplements.js";
import { type Between, type World, worldOf } from "../states/world.js";
import { offenceById } from "./catalogue.js";
import { offenceIds } from "./findOffence.js";
import {
  type Cooperation,
  cooperationArticles,
  extraditionBasisProvisions,
  extraditionConditions,
  generalCoverage,
  withoutData,
} from "./general.js";
import type { CatalogueOffence, Coverage } from "./offence.js";
import { relationsTo } from "./relations.js";
import { basisDeclaration, isReplacedByWarrant } from "./setAside.js";

/** An instrument that the data shows in force between the two States on the day, and that can serve for the offence. */
export interface Basis {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Since when it is in force between the two; null where the data has no day. */
  readonly since: string | null;
  /** As of when the data states it, the older date of the two States; null where the source bears none. */
  readonly asOf: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** Under what provision and condition it serves, and what is to be verified: whole sentences. */
  readonly note: string;
}

export interface Bases {
  readonly bases: readonly Basis[];
  /** What is not shown to serve, and why: whole sentences. */
  readonly others: readonly { readonly instrument: string; readonly why: string }[];
}

export interface BasesQuery {
  /** ISO 3166-1 alpha-2 code of the requesting State. */
  readonly from: string;
  /** Of the requested State. */
  readonly to: string;
  /** Id of the catalogue of offences, e.g. `smugglingOfMigrants`. */
  readonly offence: string;
  /** Day on which the request is to be made, `YYYY-MM-DD`. */
  readonly date: string;
  /** Left out: mutual legal assistance. */
  readonly kind?: Cooperation;
  /** Left out: the data of this version. */
  readonly world?: World;
  readonly language?: Language;
}

/**
 * The instruments that can serve between two States for an offence on a day. `bases` holds only what the data shows in force between
 * them on that day and fit; all else is under `others`, with the reason. Never more certain than the data: every basis says as
 * of when and from where it is known. Throws a RangeError for an offence that is not in {@link offenceIds}, for a code that is no
 * State's, for the same State twice, and for a day that does not exist.
 */
export function basesBetween(query: BasesQuery): Bases {
  const { bases, others } = findBases(query);
  return {
    bases: bases.map(({ covers, beside, ...basis }) => ({ ...basis, note: [...covers, ...beside].join(" ") })),
    others,
  };
}

/** A basis whose note is not yet put together. */
export interface FoundBasis extends Omit<Basis, "note"> {
  /** How it covers the offence, and on which condition: whole sentences. */
  readonly covers: readonly string[];
  /** What else is to be known of it, whatever the offence: whole sentences. */
  readonly beside: readonly string[];
}

export interface FoundBases {
  readonly bases: readonly FoundBasis[];
  readonly others: Bases["others"];
}

/** As {@link basesBetween}, with what is about the offence told apart from what is not. */
export function findBases(query: BasesQuery): FoundBases {
  for (const code of [query.from, query.to])
    if (!isState(code)) throw new RangeError(`"${code}" is not an ISO 3166-1 alpha-2 code, such as TN.`);
  if (query.from === query.to) throw new RangeError(`"from" and "to" are both "${query.from}": name two States.`);
  if (!isDay(query.date)) throw new RangeError(`"${query.date}" is not a day such as 2025-03-14.`);
  const offence = offenceById(query.offence);
  if (!offence)
    throw new RangeError(`"${query.offence}" is not an offence of the catalogue: ${offenceIds.join(", ")}.`);
  const { kind = "mla", world = worldOf() } = query;
  const search: Search = { ...query, kind, world, say: sayIn(catalogueFor(query.language)) };
  const fit = fitting(offence, search);
  const isOneState = world.between("bilateral", query.from, query.to, query.date).oneState;
  const ids = new Set(fit.map(({ instrument }) => instrument));
  const known = world.instruments.filter((id) => !ids.has(id) && !servesNoRequest.has(id));
  const results = [
    ...fit.map((coverage) => lookAt(coverage, search)),
    // A treaty that only a pack knows: the pack says between whom, nobody says here for which offences.
    ...known.filter((id) => !(id in cooperationArticles) && isOfKind(id, kind)).map((id) => lookAt(id, search)),
    ...known
      .filter((id) => cooperationArticles[id]?.[kind] !== undefined)
      .map((instrument) => ({ instrument, why: search.say(["why", "otherOffence"]) })),
    ...withoutData[kind]
      .filter((id) => !world.instruments.includes(id))
      .map((instrument) => ({ instrument, why: search.say(["why", "noData"]) })),
    ...ofTheseStates(search),
    ...["bilateral", "domestic-law", "reciprocity"].map((instrument) => ({
      instrument,
      why: search.say(["why", isOneState ? "oneState" : instrument], namesOf(search)),
    })),
  ];
  return {
    bases: results.filter((result) => "since" in result),
    others: results.filter((result) => "why" in result),
  };
}

interface Search extends BasesQuery {
  readonly kind: Cooperation;
  readonly world: World;
  readonly say: Say;
}

type Say = (key: readonly string[], params?: Readonly<Record<string, string>>) => string;

const sayIn =
  (catalogue: Catalogue): Say =>
  (key, params) =>
    catalogue.text(["bases", ...key], params);

const nameOf = (state: string, { language = "en" }: Search): string => stateName(state, language);

const namesOf = (search: Search) => ({ from: nameOf(search.from, search), to: nameOf(search.to, search) });

/** Treaties between the two States, and laws of one of them, of which it is known what they ask. */
function ofTheseStates(search: Search): Bases["others"] {
  const { from, to, kind, say } = search;
  return instruments
    .filter(({ between, lawOf }) => between !== undefined || lawOf !== undefined)
    .filter(
      (instrument) => fitsStates(instrument, { requesting: from, requested: to }) && isOfKind(instrument.id, kind),
    )
    .map(({ id, lawOf }) => ({
      instrument: id,
      why: lawOf
        ? say(["why", "namedLaw"], { state: nameOf(lawOf.state, search) })
        : say(["why", "namedTreaty"], namesOf(search)),
    }));
}

/** Instruments of which States are members and that no request between two States rests on. */
const servesNoRequest: ReadonlySet<string> = new Set(["eppo", "eurojust", "eu-e-evidence-2023"]);

const kindsOf: Readonly<Record<Cooperation, readonly string[]>> = {
  mla: ["mla"],
  extradition: ["extradition", "provisionalArrest"],
};

/** False for an instrument that is known to serve requests of the other kind only. */
function isOfKind(id: string, kind: Cooperation): boolean {
  const other = kind === "mla" ? "extradition" : "mla";
  if (withoutData[other].includes(id) && !withoutData[kind].includes(id)) return false;
  const instrument = instrumentById(id);
  return instrument === undefined || instrument.kinds.some((served) => kindsOf[kind].includes(served));
}

/** What can serve for the offence by its provisions, whoever is party: first what names the offence. */
function fitting(offence: CatalogueOffence, { kind, world, from, to, date }: Search): readonly Coverage[] {
  const special = offence.coveredBy.filter(({ instrument, conditions }) => {
    if (cooperationArticles[instrument]?.[kind] === undefined) return false;
    const protocol = offence.coveredBy[0]?.instrument ?? "";
    return !conditions?.includes("throughProtocol") || world.between(protocol, from, to, date).inForce;
  });
  const named = new Set(special.map(({ instrument }) => instrument));
  return [...special, ...generalCoverage[kind].filter(({ instrument }) => !named.has(instrument))];
}

type Result = FoundBasis | { readonly instrument: string; readonly why: string };

function lookAt(what: Coverage | string, search: Search): Result {
  const { world, from, to, date, say, kind } = search;
  const coverage = typeof what === "string" ? undefined : what;
  const instrument = typeof what === "string" ? what : what.instrument;
  const why = (key: string, params?: Readonly<Record<string, string>>) => ({
    instrument,
    why: say(["why", key], params),
  });
  if (!world.instruments.includes(instrument)) return why("noData");
  const between = world.between(instrument, from, to, date);
  if (!between.inForce) {
    const rule = world.ruleOf(instrument);
    if (rule && rule.first === undefined) return why("notInForce");
    return { instrument, why: whyNot(between, search) };
  }
  if (isReplacedByWarrant(instrument, search)) return { instrument, why: say(["replacedByEaw"]) };
  const declared = kind === "extradition" ? extraditionDeclaration(instrument, search) : undefined;
  if (declared?.takesAsBasis === false) return { instrument, why: declared.sentence };
  return {
    instrument,
    since: between.since ?? null,
    asOf: between.asOf ?? null,
    source: between.source,
    confidence: between.confidence,
    covers: coverage ? coverageNotes(coverage, search) : [say(["ownTreaty"])],
    beside: [
      ...relationsTo(instrument, search).map(({ key, params }) => say([key], params)),
      ...(declared ? [declared.sentence] : []),
      ...(between.since === undefined ? [say(["since"])] : []),
      ...dayNotes(between, search),
      ...between.sides.flatMap((side) => sideNotes(side, search)),
      ...doubtNotes(between, search),
      say(["verify"]),
    ],
  };
}

/** Why the data does not show the instrument in force between the two: one sentence for each State that it is about. */
function whyNot({ sides, oneState }: Between, search: Search): string {
  if (oneState) return search.say(["why", "oneState"], namesOf(search));
  return sides
    .filter(({ kind }) => kind !== "party")
    .map(({ kind, state, since, left, origin, instrument }) => {
      const key = kind === "unknown" && since !== undefined ? "unknownUntil" : kind;
      const asOf = origin?.asOf;
      const params = { state: nameOf(state, search), since: since ?? "", left: left ?? "", asOf: asOf ?? "" };
      const isRuleRead = kind !== "notYet" || isRead(search.world.ruleOf(instrument) ?? {}) === "yes";
      const sure = asOf !== undefined && origin?.confidence === "high" && isRuleRead ? "yes" : "no";
      return search.say(["why", key], { ...params, dated: asOf === undefined ? "no" : "yes", sure });
    })
    .join(" ");
}

const isRead = ({ mark }: { readonly mark?: Mark | undefined }): "yes" | "no" =>
  mark === "V" || mark === "S" ? "yes" : "no";

function coverageNotes(coverage: Coverage, { kind, say, offence }: Search): string[] {
  const { instrument, provision, conditions = [] } = coverage;
  const article = cooperationArticles[instrument]?.[kind];
  const named = offenceById(offence)?.coveredBy ?? [];
  // The Protocol that makes the offence one of the Convention comes first.
  const protocol = cooperationArticles[named[0]?.instrument ?? ""]?.[kind];
  const params = {
    provision,
    read: isRead(coverage),
    article: article?.provision ?? "",
    articleRead: article ? isRead(article) : "no",
    protocolRead: protocol ? isRead(protocol) : "no",
    kind,
  };
  const special = named.includes(coverage);
  const demanding = conditions.some((condition) => condition !== "notMilitary");
  // A convention that serves through a protocol says so itself instead of naming the offence.
  const opening = special ? "offence" : demanding ? "anyOffenceIf" : "anyOffence";
  const asked = [...conditions, ...(kind === "extradition" ? (extraditionConditions[instrument] ?? []) : [])];
  return [
    ...(conditions.includes("throughProtocol") ? [] : [say([opening], params)]),
    ...asked.map((condition) => say(["conditions", condition], params)),
  ];
}

/**
 * What the requested State has declared on extraditing on the instrument. Where nothing is known, that is said; undefined for a treaty
 * that is about extradition itself.
 */
function extraditionDeclaration(
  instrument: string,
  search: Search,
): { readonly takesAsBasis: boolean | undefined; readonly sentence: string } | undefined {
  const { to, say } = search;
  const convention = conventionOf(instrument) ?? instrument;
  const declared = basisDeclaration(instrument, search);
  const state = nameOf(to, search);
  if (!declared) {
    const cited = extraditionBasisProvisions[convention];
    if (!cited) return undefined;
    const params = { state, provision: cited.provision, read: isRead(cited) };
    return { takesAsBasis: undefined, sentence: say(["basisNotDeclared"], params) };
  }
  const { takesAsBasis, says, source, asOf } = declared;
  const told = says === "" ? "no" : "yes";
  const params = { state, says, told, source, asOf: asOf ?? "", dated: asOf === undefined ? "no" : "yes" };
  return {
    takesAsBasis,
    sentence: say([takesAsBasis === false ? "doesNotTakeAsBasis" : "takesAsBasis"], params),
  };
}

/** That the day was worked out from a rule that nobody has read yet. */
function dayNotes({ instrument, sides }: Between, { world, say }: Search): string[] {
  const rule = world.ruleOf(instrument);
  if (!rule || isRead(rule) === "yes") return [];
  const isComputed = sides.some(({ party }) => {
    const done = party && actOf(party);
    return done && party.inForce === undefined && !(takingOverActs as readonly string[]).includes(done.act);
  });
  return isComputed ? [say(["dayFromUnreadRule"], { provision: rule.provision ?? "" })] : [];
}

/** What is not sure, and what is old on the day of the request. */
function doubtNotes({ confidence, asOf }: Between, { say, date }: Search): string[] {
  return [
    ...(confidence === "high" ? [] : [say(["doubtful"], { confidence })]),
    ...(asOf !== undefined && isStale(asOf, date) ? [say(["old"], { asOf })] : []),
    ...(asOf === undefined ? [say(["undated"])] : []),
  ];
}

/** What the data says of one State beside the day: doubts, and whose word it is. */
function sideNotes(side: Standing, search: Search): string[] {
  const { say } = search;
  const state = nameOf(side.state, search);
  const { succession, extension, inForce, note } = side.party ?? {};
  const pack = side.origin?.pack;
  return [
    ...(succession !== undefined && inForce === undefined ? [say(["successor"], { state, day: succession })] : []),
    ...(extension !== undefined && inForce === undefined ? [say(["territory"], { state, day: extension })] : []),
    ...(note === undefined ? [] : [say(["ofState"], { state, note })]),
    ...(pack === undefined ? [] : [say(["pack"], { state, pack })]),
  ];
}
