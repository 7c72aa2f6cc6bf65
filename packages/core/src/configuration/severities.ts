import type { Finding, Severity } from "../findings/finding.js";

/** Severities that a finding can be given in place of its own; `off` takes it out of sight, and it is only counted. */
export const chosenSeverities = ["off", "info", "warning", "error"] as const;
export type ChosenSeverity = Severity | "off";

/** Rule id -> the severity of its findings in place of the rule's own. */
export type Severities = Readonly<Record<string, ChosenSeverity>>;

/** Findings with the severities that a folder or a person chose, and how many were turned off. */
export function withSeverities(
  findings: readonly Finding[],
  chosen: Severities,
): { readonly findings: readonly Finding[]; readonly turnedOff: number } {
  const kept = findings.flatMap((finding): Finding[] => {
    const severity = Object.hasOwn(chosen, finding.rule) ? chosen[finding.rule] : undefined;
    if (severity === undefined) return [finding];
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return { findings: kept, turnedOff: findings.length - kept.length };
}
