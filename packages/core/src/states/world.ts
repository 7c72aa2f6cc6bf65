import { builtInProfiles } from "../generated/profiles.js";
import { unpackBuiltIn } from "./builtIn.js";
import { type AcceptedLanguages, acceptedLanguagesOf, type Declaration } from "./declarations.js";
import type { Confidence, EntryIntoForce, Pack, PackDeclaration, Participation, Party } from "./packTypes.js";
import { emptyProfileBook, letterheadIn, type Profile, type ProfileBook, profileIn, withProfiles } from "./profiles.js";
import { type Entry, type Origin, type Standing, standingOf } from "./standing.js";
import { conventionOf, withConvention } from "./supplements.js";
import { responsibleState } from "./territories.js";

/** How two States stand to each other under one instrument on a day. */
export interface Between {
  readonly instrument: string;
  /** True where the data shows both bound on the day. False proves nothing: see how each stands. */
  readonly inForce: boolean;
  /** True where one State answers for both, as for its territories: no treaty stands between them. */
  readonly oneState: boolean;
  /** The later of the two days; undefined where it is not in force, or no day is known. */
  readonly since: string | undefined;
  /** The older of the two dates; undefined where one of them has none. */
  readonly asOf: string | undefined;
  readonly source: string;
  /** The lower of the two. */
  readonly confidence: Confidence;
  /** In the order asked. */
  readonly sides: readonly [Standing, Standing];
}

/**
 * What is known of the world: who takes part in which instrument, and what States have declared. Look-ups only; nothing is
 * ever concluded from silence.
 */
export interface World {
  /** Titles of the user's packs, in the order in which they stand over each other. */
  readonly packs: readonly string[];
  /** Ids of the instruments on which there is any data. */
  readonly instruments: readonly string[];
  /** Title of an instrument, as the data gives it. */
  titleOf(instrument: string): string | undefined;
  /** The instrument's own rule on its entry into force. */
  ruleOf(instrument: string): EntryIntoForce | undefined;
  /** How the State, by its ISO 3166-1 alpha-2 code, stands to the instrument on the day `YYYY-MM-DD`. */
  standing(instrument: string, state: string, date: string): Standing;
  between(instrument: string, a: string, b: string, date: string): Between;
  /** What the State has declared, under one instrument or under all. */
  declarations(state: string, instrument?: string): readonly Declaration[];
  declaration(state: string | undefined, instrument: string, kind: Declaration["kind"]): Declaration | undefined;
  /** The languages that a State accepts under an instrument; undefined where that is not known. */
  acceptedLanguages(state: string | undefined, instrument: string): AcceptedLanguages | undefined;
  /** The central authority that a State has declared under an instrument; undefined where that is not known. */
  centralAuthority(state: string | undefined, instrument: string): Declaration | undefined;
  /** What the State wants of requests beyond the legal bases, in general and for one addressee by its name; undefined where no data tell. */
  profile(state: string | undefined, authority?: string): Profile | undefined;
  /** Lines that stand in place of the head of an authority's letters; undefined where no pack has any. */
  letterhead(state: string | undefined, authority?: string): readonly string[] | undefined;
}

interface Treaty {
  readonly title: string | undefined;
  readonly rule: EntryIntoForce | undefined;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where the list is complete: who says so, and the first day of which the list speaks. */
  readonly complete: (Origin & { readonly from: string | undefined }) | undefined;
}

interface Knowledge {
  readonly treaties: ReadonlyMap<string, Treaty>;
  /** By State. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** The State that answers for a territory, by the territory's code. */
  readonly territories: ReadonlyMap<string, string>;
  readonly profiles: ProfileBook;
}

const nothingKnown: Knowledge = {
  treaties: new Map(),
  declarations: new Map(),
  territories: new Map(),
  profiles: emptyProfileBook,
};

let ownKnowledge: Knowledge | undefined;
let ownWorld: World | undefined;

/**
 * What is known of the world: the data of this version, and over it the user's packs, of which a later one stands over an earlier.
 * A pack's word on a State and an instrument takes the place of what stood there, newer or not.
 */
export function worldOf(packs: readonly Pack[] = []): World {
  // The data of this version never changes: it is read once, when it is first asked for.
  ownKnowledge ??= addAll(nothingKnown, [...unpackBuiltIn(), ...builtInProfiles], false);
  if (packs.length > 0) return lookUps(addAll(ownKnowledge, packs, true), packs.map(titleOf));
  ownWorld ??= lookUps(ownKnowledge, []);
  return ownWorld;
}

function addAll(known: Knowledge, packs: readonly Pack[], isUsers: boolean): Knowledge {
  return packs.reduce<Knowledge>((before, pack) => add(before, pack, isUsers), known);
}

const titleOf = (pack: Pack): string => pack.title ?? "your pack";

/** What is known together with what a pack says. Nothing is changed in place. */
function add(known: Knowledge, pack: Pack, isUsers: boolean): Knowledge {
  const treaties = new Map(known.treaties);
  const territories = new Map(known.territories);
  for (const [id, listed] of Object.entries(pack.participation ?? {})) {
    treaties.set(id, treatyWith(treaties.get(id), pack, listed, isUsers));
    for (const [code, { territoryOf }] of Object.entries(listed.parties ?? {}))
      if (territoryOf !== undefined) territories.set(code, territoryOf);
  }
  const declarations = new Map(known.declarations);
  for (const declared of pack.declarations ?? []) {
    const { state, instrument, kind } = declared;
    const others = (declarations.get(state) ?? []).filter(
      (other) => other.instrument !== instrument || other.kind !== kind,
    );
    declarations.set(state, [...others, declarationOf(pack, declared, isUsers)]);
  }
  const profiles = withProfiles(known.profiles, pack, (...nearestFirst) => originOf(pack, isUsers, ...nearestFirst));
  return { treaties, declarations, territories, profiles };
}

type Sourced = Pick<Party, "asOf" | "source" | "confidence">;

/** The nearest word wins: of the entry, of its list, of the pack's head. */
function originOf(pack: Pack, isUsers: boolean, ...nearestFirst: readonly Sourced[]): Origin {
  const told = <K extends keyof Sourced>(key: K): Sourced[K] =>
    [...nearestFirst, pack].find((sourced) => sourced[key] !== undefined)?.[key];
  const source = told("source") ?? "";
  const { sources = {} } = pack;
  const asOf = told("asOf");
  return {
    source: (Object.hasOwn(sources, source) ? sources[source] : undefined) ?? source,
    asOf: asOf === "undated" ? undefined : asOf,
    confidence: told("confidence") ?? "high",
    pack: isUsers ? titleOf(pack) : undefined,
  };
}

function treatyWith(before: Treaty | undefined, pack: Pack, listed: Participation, isUsers: boolean): Treaty {
  const rule = listed.entryIntoForce ?? before?.rule;
  const entries = new Map(before?.entries);
  const ofList = originOf(pack, isUsers, listed);
  const { from } = listed;
  for (const state of listed.members ?? []) entries.set(state, { party: {}, origin: ofList, rule, member: true, from });
  for (const [state, party] of Object.entries(listed.parties ?? {}))
    entries.set(state, { party, origin: originOf(pack, isUsers, party, listed), rule, member: false, from });
  return {
    title: listed.title ?? before?.title ?? (isUsers ? undefined : pack.title),
    rule,
    entries,
    complete: listed.complete === true ? { ...ofList, from } : before?.complete,
  };
}

function declarationOf(pack: Pack, declared: PackDeclaration, isUsers: boolean): Declaration {
  const { source, asOf, confidence } = originOf(pack, isUsers, declared);
  return {
    ...declared,
    provision: declared.provision ?? "",
    says: declared.says ?? "",
    source,
    confidence,
    stale: confidence !== "high" || asOf === undefined,
    asOf,
    ...(isUsers ? { pack: titleOf(pack) } : {}),
  };
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

function lookUps({ treaties, declarations, territories, profiles }: Knowledge, packs: readonly string[]): World {
  const stateOf = (code: string): string => responsibleState(code, territories) ?? code;
  const ownStanding: World["standing"] = (instrument, state, date) => {
    const treaty = treaties.get(instrument);
    const entry = treaty?.entries.get(state);
    if (!treaty || !entry) return withoutEntry(instrument, state, date, treaty);
    const own = standingOf(instrument, state, entry, date);
    // What was extended to a territory cannot have bound it before it bound the State that extended it.
    const { territoryOf } = entry.party;
    if (own.kind !== "party" || territoryOf === undefined || entry.party.inForce !== undefined) return own;
    const responsible = treaty.entries.get(territoryOf);
    const since = responsible && standingOf(instrument, territoryOf, responsible, date).since;
    if (since === undefined || own.since === undefined || since <= own.since) return own;
    return { ...own, since, kind: date < since ? "unknown" : "party" };
  };
  const withoutEntry = (instrument: string, state: string, date: string, treaty: Treaty | undefined): Standing => {
    const nothing = { instrument, state, since: undefined, left: undefined, party: undefined };
    const unknown: Standing = { ...nothing, kind: "unknown", origin: undefined };
    // Of earlier days not even a complete list says anything.
    if (!treaty?.complete || (treaty.complete.from !== undefined && date < treaty.complete.from)) return unknown;
    const { from: _, ...origin } = treaty.complete;
    // A list of States does not tell how far it reaches into the territories of those that are in it.
    const whole = stateOf(state);
    if (whole !== state && ownStanding(instrument, whole, date).kind !== "outside") return unknown;
    return { ...nothing, kind: "outside", origin };
  };
  const standing: World["standing"] = (instrument, state, date) => {
    const own = ownStanding(instrument, state, date);
    const convention = conventionOf(instrument);
    return convention === undefined ? own : withConvention(own, ownStanding(convention, state, date));
  };
  const declaration: World["declaration"] = (state, instrument, kind) =>
    state === undefined
      ? undefined
      : declarations.get(state)?.find((entry) => entry.instrument === instrument && entry.kind === kind);
  return {
    packs,
    instruments: [...treaties.keys()],
    titleOf: (instrument) => treaties.get(instrument)?.title,
    ruleOf: (instrument) => treaties.get(instrument)?.rule,
    standing,
    between: (instrument, a, b, date) =>
      joined(instrument, [standing(instrument, a, date), standing(instrument, b, date)], stateOf(a) === stateOf(b)),
    declarations: (state, instrument) =>
      (declarations.get(state) ?? []).filter((entry) => instrument === undefined || entry.instrument === instrument),
    declaration,
    acceptedLanguages: (state, instrument) => acceptedLanguagesOf(declaration(state, instrument, "languages")),
    centralAuthority: (state, instrument) => declaration(state, instrument, "centralAuthority"),
    profile: (state, authority) => (state === undefined ? undefined : profileIn(profiles, state, authority)),
    letterhead: (state, authority) => (state === undefined ? undefined : letterheadIn(profiles, state, authority)),
  };
}

function joined(instrument: string, sides: Between["sides"], oneState: boolean): Between {
  const inForce = !oneState && sides.every(({ kind }) => kind === "party");
  const days = sides.flatMap(({ since }) => since ?? []).toSorted();
  const dates = sides.map(({ origin }) => origin?.asOf);
  return {
    instrument,
    inForce,
    oneState,
    since: inForce ? days.at(-1) : undefined,
    asOf: dates.includes(undefined) ? undefined : dates.toSorted()[0],
    source: [...new Set(sides.flatMap(({ origin }) => origin?.source ?? []))].join("; "),
    confidence: sides
      .map(({ origin }) => origin?.confidence ?? "low")
      .reduce((low, next) => (rank[next] < rank[low] ? next : low)),
    sides,
  };
}
