import type { Finding, Severity } from "@rogatory/core";
import type { Diagnostic } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { diagnosticOf } from "./diagnosticOf.js";

/** What is shown of a draft's findings. */
export interface ShownDiagnostics {
  /** In text order, as `rogatory check` gives them. */
  readonly diagnostics: Diagnostic[];
  /** How many findings are not among them because the settings allow no more. */
  readonly unshown: number;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The findings of `rogatory check`, one diagnostic for each, message byte for byte. Beyond `settings.maxFindings` the least severe
 * are left out, of equal ones the last. `rulePages` is the address of a rule's page with `{rule}` in it.
 */
export function doDiagnostics(open: OpenDraft, rulePages?: string): ShownDiagnostics {
  const { findings } = open.result;
  const kept = mostSevere(findings, open.settings.maxFindings);
  const diagnostics = findings.flatMap((finding, index) =>
    kept.has(finding) ? [diagnosticOf(open, finding, index, rulePages)] : [],
  );
  return { diagnostics, unshown: findings.length - diagnostics.length };
}

function mostSevere(findings: readonly Finding[], most: number): ReadonlySet<Finding> {
  if (findings.length <= most) return new Set(findings);
  const bySeverity = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  return new Set(bySeverity.slice(0, Math.max(0, most)));
}
