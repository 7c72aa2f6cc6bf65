import type { Gate } from "../findings/check.js";
import type { Finding, Severity } from "../findings/finding.js";

/** Severities that a finding can be given in place of its own; `off` takes it out of sight, and it is only counted. */
export const chosenSeverities = ["off", "info", "warning", "error"] as const;
export type ChosenSeverity = Severity | "off";

/** Rule id -> the severity of its findings in place of the rule's own. */
export type Severities = Readonly<Record<string, ChosenSeverity>>;

/**
 * Findings with the severities that a folder or a person chose, and how many were turned off. While the draft is a draft, a gap
 * stays a thing to do whatever was chosen for it; what was chosen then counts at the transmit gate.
 */
export function withSeverities(
  findings: readonly Finding[],
  chosen: Severities,
  gate: Gate,
  isGap: (rule: string) => boolean,
): { readonly findings: readonly Finding[]; readonly turnedOff: number } {
  const kept = findings.flatMap((finding): Finding[] => {
    const severity = Object.hasOwn(chosen, finding.rule) ? chosen[finding.rule] : undefined;
    if (severity === undefined) return [finding];
    if (severity === "off") return [];
    return [{ ...finding, severity: gate === "draft" && isGap(finding.rule) ? "info" : severity }];
  });
  return { findings: kept, turnedOff: findings.length - kept.length };
}
