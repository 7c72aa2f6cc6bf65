import { isGapRule } from "../configuration/ruleIds.js";
import type { CheckResult } from "../findings/check.js";
import type { Severity } from "../findings/finding.js";

/** How many findings of each sort a draft has. A gap is counted by its severity too. */
export interface Counts {
  /** Things that are not there yet, at either gate. */
  readonly gaps: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The only place where the register counts. */
export function countsOf({ findings }: CheckResult): Counts {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { gaps: findings.filter(({ rule }) => isGapRule(rule)).length, errors: of("error"), warnings: of("warning") };
}
