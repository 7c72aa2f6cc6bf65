// Generated from packages/core/src/rules by `npm run gen`. Do not edit.
import type { Rule } from "../rules/rule.js";
import { rule as purposeMissing } from "../rules/purpose-missing/rule.js";

export const builtInRules: readonly Rule[] = [
  purposeMissing,
];
