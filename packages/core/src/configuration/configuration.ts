import type { Language } from "../catalogue/catalogue.js";
import type { Gate } from "../findings/check.js";
import type { Severities } from "./severities.js";

/** How drafts in a folder and below it are checked. What is left out is decided elsewhere: by the draft, the call or the editor. */
export interface FolderConfiguration {
  /** Rule id -> severity in place of the rule's own. */
  readonly rules: Severities;
  readonly gate?: Gate;
  readonly language?: Language;
}

/** The folder in which a folder's own configuration and packs lie. The nearest one above a draft counts, and no other. */
export const configurationFolder = ".rogatory";

/** Names of the configuration's file, in the order in which they are looked for; the first that exists counts. */
export const configurationFileNames = ["config.yaml", "config.yml", "config.json"] as const;
