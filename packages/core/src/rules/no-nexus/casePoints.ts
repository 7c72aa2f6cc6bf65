import type { AnyRequest, Measure, Person } from "../../model/types.js";
import { partsOf } from "../../prose/calendar.js";
import { findDates, findReferences, mayBeSame, rememberedByText } from "../../prose/index.js";
import { stateName } from "../../states/names.js";

/** What a request's facts, persons and assets name: the points on which a link to the case can rest. */
export interface CasePoints {
  /** Words of names, places and numbers kept as such: they count in any spelling of capitals. Folded. */
  readonly names: ReadonlySet<string>;
  /** Words that stand with a capital within a sentence of the facts: they count only with a capital. Folded. */
  readonly properWords: ReadonlySet<string>;
  /** Numbers of three digits or more, without separators. */
  readonly numbers: ReadonlySet<string>;
  /** ISO dates, also months and years. */
  readonly dates: readonly string[];
}

/** Parts of names and addresses that say nothing about who or where. */
const empty = new Set(
  "the and for from with its der die das von und van den het des les aux del della delle dei degli los las bin ibn rue street road avenue via piazza place main branch near town city bank banque banca banco account company limited ltd inc gmbh sarl srl spa llc plc".split(
    " ",
  ),
);

/** Letters that decomposition leaves as they are. */
const letters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** The word without accents and capitals: `Trabélsi` and `TRABELSI` are one. */
function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[łøđıßæœ]/g, (letter) => letters[letter] ?? letter);
}

const wordsOf = rememberedByText((text): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words of two letters are kept where a script writes names so; in Latin letters they are too common. */
const isTelling = (folded: string): boolean =>
  folded.length >= (/^[a-z0-9]/.test(folded) ? 3 : 2) && !empty.has(folded);

/** Groups of digits, and the whole number that they make: `TN59 0401 8104`, `2,500`, `+216 55 010 044`. */
const numbersOf = rememberedByText((text): readonly string[] =>
  (text.match(/\d+(?:[ \u00a0.,'’/-]\d+)*/g) ?? [])
    .flatMap((run) => [run.replaceAll(/\D/g, ""), ...run.split(/\D/)])
    .filter((number) => number.length >= 3),
);

/** Capitalised words that do not begin a sentence, a line or a quotation. */
const properWordsOf = rememberedByText((text): readonly string[] =>
  (text.match(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).map(fold).filter(isTelling),
);

/** Languages whose names of months are recognised where a date is written without its year. */
const monthLanguages = ["en", "de", "fr", "es", "it", "pt"];

const namesOfMonths = new Map<number, readonly string[]>();

function monthNames(date: string): readonly string[] {
  const month = partsOf(date)?.month;
  if (month === undefined) return [];
  let names = namesOfMonths.get(month);
  if (!names) {
    const day = Date.UTC(2024, month - 1, 15);
    names = monthLanguages.map((language) =>
      fold(new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(day)),
    );
    namesOfMonths.set(month, names);
  }
  return names;
}

/** Both States stand in every request of the pair: their names link nothing to this case. */
function statesOf({ requesting, requested }: AnyRequest): string[] {
  const codes = [requesting?.state, requested?.state].filter((code) => code !== undefined);
  return codes.flatMap((code) =>
    monthLanguages.flatMap((language) => {
      const name = stateName(code, language);
      return name === code ? [] : wordsOf(name).map(fold);
    }),
  );
}

const textsIn = (...values: readonly unknown[]): string[] =>
  values.flatMap((value): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "number"
        ? [String(value)]
        : typeof value === "object" && value !== null
          ? textsIn(...Object.values(value))
          : [],
  );

const identityOf = ({ name, documents, contactDetails, registration }: Person): string[] =>
  textsIn(
    name,
    documents?.map(({ number }) => number),
    contactDetails,
    registration,
  );

export function casePointsOf(request: AnyRequest): CasePoints {
  const { facts, persons = [], assets = [] } = request;
  const events = facts?.events ?? [];
  const prose = textsIn(
    facts?.summary,
    events.map(({ what, source }) => [what, source]),
    persons.map((p) => [p.participation, p.identityUnknown, p.description, p.occupation]),
    assets.map((a) => [a.description, a.link]),
  );
  const places = textsIn(
    events.map(({ place }) => place),
    persons.map((p) => [p.address, p.location, p.birth]),
    assets.map((a) => [a.location, a.holder]),
  );
  const identities = [...persons.flatMap(identityOf), ...assets.flatMap((asset) => textsIn(asset.identifier))];
  const amounts = textsIn(
    events.map(({ amount }) => amount?.amount),
    assets.map((a) => (a.value !== undefined && "amount" in a.value ? a.value.amount : undefined)),
  );
  const dates = [
    ...events.flatMap(({ date, until }) => textsIn(date, until)),
    ...prose.flatMap((text) => findDates(text).map(({ date }) => date)),
  ];

  const states = new Set(statesOf(request));
  const elsewhere = (word: string) => !states.has(word);
  const names = identities.flatMap(wordsOf).map(fold).filter(isTelling);
  const placeNames = places
    .flatMap(wordsOf)
    .map(fold)
    .filter((word) => isTelling(word) && elsewhere(word));
  return {
    names: new Set([...names, ...placeNames]),
    properWords: new Set([...prose.flatMap(properWordsOf).filter(elsewhere), ...dates.flatMap(monthNames)]),
    numbers: new Set([...prose, ...places, ...identities, ...amounts].flatMap(numbersOf)),
    dates: [...new Set(dates)],
  };
}

/**
 * True where a text names something of the case: by reference, or a name, place, date or number that the facts, persons or
 * assets give too. Also true where it cannot be told: in scripts without capital letters names do not stand out.
 * The points are only gathered where no reference settles it.
 */
export function namesSomethingOf(pointsOf: () => CasePoints, text: string): boolean {
  if (findReferences(text).some(({ kind }) => kind !== "annex" && kind !== "measure")) return true;
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return true;
  const points = pointsOf();
  if (numbersOf(text).some((number) => points.numbers.has(number))) return true;
  if (findDates(text).some(({ date }) => points.dates.some((known) => mayBeSame(known, date)))) return true;
  return wordsOf(text).some((word) => {
    const folded = fold(word);
    return isTelling(folded) && (points.names.has(folded) || (isCapitalised(word) && points.properWords.has(folded)));
  });
}

/** All that a measure says about its link to the case, wherever its type has a field for it. */
export function linkTextOf(measure: Measure): string {
  const told: unknown[] = [measure.nexus];
  if (measure.type === "bankRecords") told.push(measure.accounts?.map(({ relevance }) => relevance));
  if ("identifiers" in measure) told.push(measure.identifiers?.map(({ nexus }) => nexus));
  if ("relationToOffence" in measure) told.push(measure.relationToOffence);
  if ("expectedKnowledge" in measure) told.push(measure.expectedKnowledge);
  if ("grounds" in measure) told.push(measure.grounds);
  if ("knownPath" in measure) told.push(measure.knownPath);
  return textsIn(...told).join("\n");
}
