import {
  type Finding,
  type Gate,
  type Language,
  type Outstanding,
  outstandingOf,
  type RequestKind,
} from "@rogatory/core";

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** Language of the findings. */
  readonly language: Language;
  readonly kind: RequestKind | undefined;
  readonly gate: Gate;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  readonly turnedOff: number;
}

/** A path that could not be read, and why. */
export interface Unreadable {
  readonly file: string;
  readonly message: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** What is left to be done, as it is counted everywhere: `gaps` are among the infos of a draft, else among errors and warnings. */
  readonly left: Outstanding;
  /** Findings accepted with a reason in the draft. */
  readonly suppressed: number;
  /** Findings of rules that a folder's configuration turned off. */
  readonly turnedOff: number;
}

export function summarize(reports: readonly FileReport[]): Summary {
  const count = (severity: Finding["severity"]) =>
    reports.reduce((sum, report) => sum + report.findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    files: reports.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    left: outstandingOf(reports.flatMap(({ findings }) => findings)),
    suppressed: reports.reduce((sum, report) => sum + report.suppressed, 0),
    turnedOff: reports.reduce((sum, report) => sum + report.turnedOff, 0),
  };
}
