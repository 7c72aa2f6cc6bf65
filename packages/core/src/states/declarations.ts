/** What a State has declared on one point of a treaty: the languages it accepts, its central authority, how it extradites. */
export interface Declaration {
  /** Id of the instrument, e.g. `untoc`. */
  readonly instrument: string;
  /** ISO 3166-1 alpha-2 code of the State that declares. */
  readonly state: string;
  /** The provision under which it is made, e.g. `art. 18(14)`. */
  readonly provision: string;
  readonly kind: "languages" | "centralAuthority" | "extraditionBasis" | "dualCriminality";
  /** BCP 47 tags of the languages that the State accepts, where the declaration is about languages. */
  readonly languages?: readonly string[];
  /** True where a translation must be certified. */
  readonly certifiedTranslation?: boolean;
  /** Whether the State takes the instrument as the treaty on which it extradites, where the declaration says so. */
  readonly takesAsBasis?: boolean;
  /** What it says, in our own words, one sentence. */
  readonly says: string;
  /** Where it was read. */
  readonly source: string;
  /** Day (or year) as of which the source states it; absent where the source bears no date. */
  readonly asOf?: string;
  /** True where the source is years old or undated: to be checked in the UNODC directory before anything rests on it. */
  readonly stale: boolean;
}

const fedlexUntoc = { source: "Fedlex SR 0.311.54", asOf: "2026-09-11", stale: false } as const;
const fedlexUncac = { source: "Fedlex SR 0.311.56", asOf: "2024-04-05", stale: false } as const;
const depositary2013 = {
  source: "United Nations Treaty Collection, declarations",
  asOf: "2013-11-18",
  stale: true,
} as const;
const depositary2014 = {
  source: "United Nations Treaty Collection, declarations",
  asOf: "2014-03-19",
  stale: true,
} as const;
const austria2014 = { source: "Austrian Federal Law Gazette III 232/2014", asOf: "2014", stale: true } as const;

const swissLanguages = {
  languages: ["fr", "de", "it"],
  certifiedTranslation: true,
  says: "Requests and their annexes are drawn up in French, German or Italian, or come with a certified translation into one of them.",
} as const;

/** All declarations that this version knows. A State or point that is not here is not known: silence says nothing. */
export const declarations: readonly Declaration[] = [
  {
    instrument: "untoc",
    state: "CH",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The central authority is the Federal Office of Justice in Bern.",
    ...fedlexUntoc,
  },
  {
    instrument: "untoc",
    state: "CH",
    provision: "art. 18(14)",
    kind: "languages",
    ...swissLanguages,
    ...fedlexUntoc,
  },
  {
    instrument: "uncac",
    state: "CH",
    provision: "art. 46(13)",
    kind: "centralAuthority",
    says: "The central authority is the Federal Office of Justice in Bern.",
    ...fedlexUncac,
  },
  {
    instrument: "uncac",
    state: "CH",
    provision: "art. 46(14)",
    kind: "languages",
    ...swissLanguages,
    ...fedlexUncac,
  },
  {
    instrument: "untoc",
    state: "IN",
    provision: "art. 16(5)(a)",
    kind: "extraditionBasis",
    takesAsBasis: true,
    says: "India takes the Convention as the legal basis for extradition with other Parties.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "IN",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The central authority is the Secretary of the Ministry of Home Affairs.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "IN",
    provision: "art. 18(14)",
    kind: "languages",
    languages: ["en", "hi"],
    says: "English and Hindi are accepted.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "LV",
    provision: "art. 16(5)(a)",
    kind: "extraditionBasis",
    takesAsBasis: true,
    says: "Latvia takes the Convention as the legal basis for extradition.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "LV",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The Prosecutor General's Office acts before trial, the Ministry of Justice at the trial stage.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "LV",
    provision: "art. 18(14)",
    kind: "languages",
    languages: ["en", "lv"],
    says: "English and Latvian are accepted.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "VN",
    provision: "art. 16(5)(a)",
    kind: "extraditionBasis",
    takesAsBasis: false,
    says: "Viet Nam does not take the Convention as a direct legal basis: it extradites under its own law, treaties and reciprocity.",
    ...depositary2013,
  },
  {
    instrument: "untoc",
    state: "NL",
    provision: "art. 16(5)(a)",
    kind: "extraditionBasis",
    takesAsBasis: true,
    says: "The Netherlands takes the Convention as the legal basis for extradition, for Aruba too.",
    source: "Finlex, treaty 18/2004",
    stale: true,
  },
  {
    instrument: "untoc",
    state: "AD",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The central authority is the ministry in charge of the interior.",
    source: "Dutch Treaty Database 009348_b",
    asOf: "2011-09-22",
    stale: true,
  },
  {
    instrument: "untoc",
    state: "CA",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The central authority is the International Assistance Group of the Department of Justice in Ottawa.",
    ...austria2014,
  },
  {
    instrument: "untoc",
    state: "LI",
    provision: "art. 18(13)",
    kind: "centralAuthority",
    says: "The central authority is the Judicial Affairs Division of the Office of Justice in Vaduz.",
    ...austria2014,
  },
  {
    instrument: "untoc",
    state: "PA",
    provision: "art. 16, 18",
    kind: "dualCriminality",
    says: "Panama is not obliged to extradite or assist where the acts are no offence under its own law.",
    ...depositary2013,
  },
  {
    instrument: "uncac",
    state: "SV",
    provision: "art. 44(6)(a)",
    kind: "extraditionBasis",
    takesAsBasis: false,
    says: "El Salvador does not take the Convention as a legal basis for extradition.",
    ...depositary2014,
  },
  {
    instrument: "uncac",
    state: "SV",
    provision: "art. 46(13)",
    kind: "centralAuthority",
    says: "The central authority is the Ministry of Foreign Affairs.",
    ...depositary2014,
  },
  {
    instrument: "uncac",
    state: "SV",
    provision: "art. 46(14)",
    kind: "languages",
    languages: ["es"],
    says: "Spanish is accepted.",
    ...depositary2014,
  },
  {
    instrument: "uncac",
    state: "SA",
    provision: "art. 44(6)(a)",
    kind: "extraditionBasis",
    takesAsBasis: false,
    says: "Saudi Arabia does not take the Convention as a legal basis for extradition.",
    ...depositary2014,
  },
];

/** What the State has declared under the instrument on the point; undefined where that is not known. */
export function declarationOf(
  state: string | undefined,
  instrument: string,
  kind: Declaration["kind"],
): Declaration | undefined {
  return declarations.find((entry) => entry.state === state && entry.instrument === instrument && entry.kind === kind);
}

/** Languages in which a State accepts requests, with where and when that was stated. */
export interface AcceptedLanguages {
  readonly languages: readonly string[];
  readonly certifiedTranslation: boolean;
  readonly provision: string;
  readonly source: string;
  readonly asOf: string | undefined;
  readonly stale: boolean;
}

/** The languages that a State accepts under an instrument; undefined where that is not known. */
export function acceptedLanguages(state: string | undefined, instrument: string): AcceptedLanguages | undefined {
  const declared = declarationOf(state, instrument, "languages");
  if (!declared?.languages) return undefined;
  return {
    languages: declared.languages,
    certifiedTranslation: declared.certifiedTranslation ?? false,
    provision: declared.provision,
    source: declared.source,
    asOf: declared.asOf,
    stale: declared.stale,
  };
}

/** The central authority that a State has declared under an instrument; undefined where that is not known. */
export function declaredAuthority(state: string | undefined, instrument: string): Declaration | undefined {
  return declarationOf(state, instrument, "centralAuthority");
}
