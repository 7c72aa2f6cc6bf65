/** An instrument whose articles are counted, and how texts call it. */
export interface CountedInstrument {
  readonly id: string;
  /** Number of its last article. */
  readonly last: number;
  /** Its names in a text; each is a source of a regular expression without groups. */
  readonly names: readonly string[];
}

/** Last articles: UNTOC 41, Smuggling Protocol 25, CoE 1959 30, CoE 1957 32. */
export const countedInstruments: readonly CountedInstrument[] = [
  {
    id: "som-protocol",
    last: 25,
    names: [
      "som-protocol",
      "(?:Smuggling of Migrants|Migrants|Migrant Smuggling) Protocol",
      "Protocol against the Smuggling of Migrants by Land, Sea and Air",
    ],
  },
  {
    id: "untoc",
    last: 41,
    names: [
      "untoc",
      "(?:United Nations |UN )?Convention against Transnational Organi[sz]ed Crime",
      "Palermo Convention",
    ],
  },
  {
    id: "coe-mla-1959",
    last: 30,
    names: ["coe-mla-1959", "CoE 1959", "European Convention on Mutual (?:Legal )?Assistance in Criminal Matters"],
  },
  {
    id: "coe-extradition-1957",
    last: 32,
    names: ["coe-extradition-1957", "CoE 1957", "European Convention on Extradition"],
  },
];

/** An article of an instrument, as a text names it. */
export interface ArticleMention {
  readonly instrument: CountedInstrument;
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

const article = "(?:articles?|arts?\\.?)\\s{1,2}";
const quick = /\bart/i;

const namingPatterns = countedInstruments.map((instrument) => {
  const name = `(?:${instrument.names.join("|")})`;
  return {
    instrument,
    after: new RegExp(
      `(?<![\\p{L}-])${name}(?: of \\d{4}| \\(\\w{2,12}\\))?,?\\s{1,2}${article}(\\d{1,3})(?![\\d/])`,
      "giu",
    ),
    before: new RegExp(
      `(?<![\\p{L}-])${article}(\\d{1,3})(?:\\s{0,1}\\([\\da-z]{1,3}\\)){0,3},?\\s{1,2}(?:of the|of|,)\\s{0,2}${name}(?![\\p{L}-])`,
      "giu",
    ),
  };
});

/**
 * Articles named together with their instrument: "UNTOC art. 46", "article 46 of the Palermo Convention". Only direct
 * neighbours are read, and none where the name is part of a Protocol's title.
 */
export function articleMentions(text: string): ArticleMention[] {
  if (!quick.test(text)) return [];
  const found: ArticleMention[] = [];
  for (const { instrument, after, before } of namingPatterns) {
    for (const match of [...text.matchAll(after), ...text.matchAll(before)]) {
      const around = text.slice(Math.max(0, match.index - 60), match.index);
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
      const isOfProtocol =
        instrument.id !== "som-protocol" &&
        (/protocol(?: \w{2,14}){0,6},? $/i.test(around) || /^\s?protocol/i.test(behind));
      if (!isOfProtocol)
        found.push({ instrument, article: Number(match[1]), start: match.index, end: match.index + match[0].length });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * Numbers of the articles in an entry of `articles`: "18", "art. 18(15)", "12 and 13", "5-8". What stands in brackets is a
 * paragraph, and letters behind a number belong to it.
 */
export function articleNumbers(entry: string): number[] {
  const plain = entry
    .replaceAll(/\([^()]{0,40}\)/g, " ")
    .replaceAll(/\b(?:para(?:graph)?s?|no|lit|sub)\.?\s{0,2}[\da-z]{1,3}/gi, " ");
  return [...plain.matchAll(/(?<![\d.])\d{1,3}(?![\d])/g)].map((match) => Number(match[0]));
}

/**
 * What an article of UNTOC or of the Smuggling Protocol is about where it creates no offence: only those of which that is
 * certain. UNTOC: 12-14 and 16-22 assistance, extradition, confiscation and the like, 24-41 co-operation and final clauses.
 */
export function createsNoOffence(instrument: string, number: number): boolean {
  if (instrument === "untoc")
    return (number >= 12 && number <= 14) || (number >= 16 && number <= 22) || (number >= 24 && number <= 41);
  return instrument === "som-protocol" && number >= 7 && number <= 25;
}
