import type { Mark, Source } from "../findings/finding.js";

/** What must be so in the case for an instrument to serve; told in words by the catalogue's `bases.conditions`. */
export type Condition =
  | "seriousCrime"
  | "protocolScope"
  | "transnationalGroup"
  | "throughProtocol"
  | "forSmuggling"
  | "byPublicOfficial"
  | "proceedsOfDrugs"
  | "proceedsOfCorruption"
  | "electronicEvidence"
  | "notMilitary"
  | "oneYear"
  | "oneYearInBoth"
  | "punishableInBoth"
  | "twelveMonths"
  | "freezingAndConfiscation"
  | "gatheringEvidence";

/** That an instrument covers an offence, and where it says so. */
export interface Coverage {
  /** Id of the instrument; also of one that this version cannot yet write a request on. */
  readonly instrument: string;
  /** The article that makes it an offence, or that says which offences are covered. */
  readonly provision: string;
  readonly mark: Mark;
  readonly conditions?: readonly Condition[];
}

/** A kind of offence, by which legal bases are sought. Its title is in the catalogue's `offences`. */
export interface CatalogueOffence {
  /** Id in camelCase, e.g. `smugglingOfMigrants`. */
  readonly id: string;
  /** Instruments that name the offence. Those that serve any offence are in `general.ts`. */
  readonly coveredBy: readonly Coverage[];
  /** Its elements, in the order in which they are argued; left out where no convention that is known here describes them. */
  readonly elements?: readonly CatalogueElement[];
}

/**
 * What part an element plays. `element`: it must be shown. `form`: attempt, participation and the like, where the case is one.
 * `aggravating`: a circumstance that makes the offence graver.
 */
export type ElementRole = "element" | "form" | "aggravating";

/** An element of an offence as a convention describes it, in the catalogue's `offences.elements`. */
export interface CatalogueElement {
  /** Id in camelCase, as a draft writes it under `element`; the same id means the same in every offence. */
  readonly id: string;
  readonly role: ElementRole;
  /** Elements of one offence with the same name here are alternatives: one of them shown is enough. */
  readonly oneOf?: string;
  /** Ids of the alternatives with which alone it must be shown. */
  readonly onlyWith?: readonly string[];
  /** Where it stands, and how sure that is. Never empty. */
  readonly sources: readonly Source[];
}
