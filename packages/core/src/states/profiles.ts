import type { Mark } from "../findings/finding.js";
import type {
  AcceptedLanguagesWish,
  DeMinimis,
  EvidentialThreshold,
  LeadTime,
  Pack,
  PackLetterhead,
  ProfileClause,
  ProfileRequirement,
  ProfileWish,
  StateProfile,
} from "./packTypes.js";
import type { Origin } from "./standing.js";

/** A line of a profile with its mark, and where and when it was read. */
export type Wish<T> = Omit<T, "mark" | "source" | "asOf" | "confidence"> & {
  /** K where the pack does not say it: a user's word alone makes no error. */
  readonly mark: Mark;
  readonly origin: Origin;
};

/** What one State wants of the requests made to it, from all packs that speak of it. */
export interface Profile {
  /** ISO 3166 code of the requested State. */
  readonly state: string;
  readonly languages?: Wish<AcceptedLanguagesWish>;
  /** Absent also where a pack says that it is not wanted. */
  readonly certifiedTranslation?: Wish<ProfileWish>;
  readonly stamp?: Wish<ProfileWish>;
  readonly deMinimis?: Wish<DeMinimis>;
  readonly leadTimes: readonly Wish<LeadTime>[];
  readonly evidence: readonly Wish<EvidentialThreshold>[];
  readonly requirements: readonly Wish<ProfileRequirement>[];
  /** By id of a rule: how bad its findings are at least. */
  readonly severities: Readonly<Record<string, "warning" | "error">>;
  readonly clauses: readonly ProfileClause[];
}

/** A profile as one pack says it. */
interface Told {
  readonly profile: StateProfile;
  originOf(line: Sourced): Origin;
}

type Sourced = Pick<StateProfile, "source" | "asOf" | "confidence">;
type Marked = Sourced & { readonly mark?: Mark | undefined };

/** Profiles and letterheads of the packs that were read, the later ones after those over which they stand. */
export interface ProfileBook {
  readonly told: ReadonlyMap<string, readonly Told[]>;
  readonly letterheads: readonly PackLetterhead[];
}

export const emptyProfileBook: ProfileBook = { told: new Map(), letterheads: [] };

/** The book with what a pack adds. `originOf` gives the origin of a line, the nearest word first. */
export function withProfiles(
  book: ProfileBook,
  pack: Pack,
  originOf: (...nearestFirst: readonly Sourced[]) => Origin,
): ProfileBook {
  const told = new Map(book.told);
  for (const [state, profile] of Object.entries(pack.profiles ?? {}))
    told.set(state, [...(told.get(state) ?? []), { profile, originOf: (line) => originOf(line, profile) }]);
  return { told, letterheads: pack.letterhead ? [...book.letterheads, pack.letterhead] : book.letterheads };
}

/**
 * What a State, or an authority of it, wants. A later pack's word on a point takes the place of an earlier one's: of a list of lead times
 * or thresholds as a whole, of requirements one by one; clauses are added.
 */
export function profileIn(book: ProfileBook, state: string, authority?: string): Profile | undefined {
  const heard = (book.told.get(state) ?? []).filter(
    ({ profile }) => profile.authority === undefined || isSameName(profile.authority, authority),
  );
  if (heard.length === 0) return undefined;
  const one = <K extends "languages" | "certifiedTranslation" | "stamp" | "deMinimis">(key: K) => {
    const last = heard.findLast(({ profile }) => profile[key] !== undefined);
    const line = last?.profile[key];
    if (!last || !line || ("wanted" in line && line.wanted === false)) return {};
    return { [key]: wishOf(line, last) };
  };
  const list = <T extends Marked>(lines: (profile: StateProfile) => readonly T[] | undefined): readonly Wish<T>[] => {
    const last = heard.findLast(({ profile }) => lines(profile) !== undefined);
    return last ? (lines(last.profile) ?? []).map((line) => wishOf(line, last)) : [];
  };
  const requirements = new Map(
    heard.flatMap((told) =>
      (told.profile.requirements ?? []).map((line) => [requirementKey(line), wishOf(line, told)] as const),
    ),
  );
  return {
    state,
    ...one("languages"),
    ...one("certifiedTranslation"),
    ...one("stamp"),
    ...one("deMinimis"),
    leadTimes: list(({ leadTimes }) => leadTimes),
    evidence: list(({ evidence }) => evidence),
    requirements: [...requirements.values()],
    severities: Object.assign({}, ...heard.map(({ profile }) => profile.severities)) as Profile["severities"],
    clauses: heard.flatMap(({ profile }) => profile.clauses ?? []),
  };
}

/** The letterhead of an authority; the last pack that has one counts. */
export function letterheadIn(book: ProfileBook, state: string, authority?: string): readonly string[] | undefined {
  return book.letterheads.findLast(
    (head) => head.state === state && (head.authority === undefined || isSameName(head.authority, authority)),
  )?.lines;
}

/** The same element for other kinds or measures is another requirement. */
const requirementKey = ({ element, question, kinds, measures }: ProfileRequirement): string =>
  JSON.stringify([element, question?.id, kinds, measures]);

function wishOf<T extends Marked>({ mark = "K", source, asOf, confidence, ...rest }: T, told: Told): Wish<T> {
  return { ...rest, mark, origin: told.originOf({ source, asOf, confidence }) } as unknown as Wish<T>;
}

/** A text of a pack in a language; where it has none in it, in English, else in the first that it has. */
export const textFor = (text: Readonly<Record<string, string>>, language: string): string =>
  Object.hasOwn(text, language) ? (text[language] ?? "") : (text["en"] ?? Object.values(text)[0] ?? "");

const isSameName = (a: string, b: string | undefined): boolean => b !== undefined && plainName(a) === plainName(b);
const plainName = (name: string): string => name.trim().replaceAll(/\s+/g, " ").toLowerCase();
