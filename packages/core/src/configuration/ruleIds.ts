import { en } from "../generated/locales/en.js";
import { builtInRules } from "../generated/rules.js";

/**
 * Every id that a finding of this version can have, in alphabetical order: of rules, and of what is found while a draft is read
 * and shaped (`syntax-error`, `unknown-key`, `unused-suppression` ...).
 */
export const findingIds: readonly string[] = [
  ...new Set([
    ...builtInRules.map(({ id }) => id),
    // What has no rule of its own has its code in the catalogue.
    ...Object.entries(en.rules).flatMap(([id, words]) => ("code" in words ? [id] : [])),
  ]),
].toSorted();
