import type { Confidence, PackDeclaration } from "./packTypes.js";

/** What a State has declared on one point of a treaty: the languages it accepts, its central authority, how it extradites. */
export interface Declaration {
  /** Id of the instrument, e.g. `untoc`. */
  readonly instrument: string;
  /** ISO 3166-1 alpha-2 code of the State that declares. */
  readonly state: string;
  /** The provision under which it is made, e.g. `art. 18(14)`; empty where the source does not tell. */
  readonly provision: string;
  readonly kind: PackDeclaration["kind"];
  /** BCP 47 tags of the languages that the State accepts, where the declaration is about languages. */
  readonly languages?: readonly string[];
  /** True where a translation must be certified. */
  readonly certifiedTranslation?: boolean;
  /** Whether the State takes the instrument as the treaty on which it extradites, where the declaration says so. */
  readonly takesAsBasis?: boolean;
  /** What it says, one sentence; empty where only the fields above say it. */
  readonly says: string;
  /** Where it was read. */
  readonly source: string;
  /** Day (or year) as of which the source states it; absent where the source bears no date. */
  readonly asOf?: string;
  readonly confidence: Confidence;
  /** True where the source is years old or undated: to be checked in the UNODC directory before anything rests on it. */
  readonly stale: boolean;
  /** Title of the user's pack that says it; absent for the data of this project. */
  readonly pack?: string;
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

export function acceptedLanguagesOf(declared: Declaration | undefined): AcceptedLanguages | undefined {
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
