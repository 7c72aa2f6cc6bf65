import type { Mark } from "../findings/finding.js";

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
}
