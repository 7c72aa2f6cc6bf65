/**
 * Findings as lines of a terminal: `path:line:column: severity rule CODE: message`, the form that terminals make clickable and that
 * the problem matcher of the manifest reads.
 */

export interface FindingLine {
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly character: number;
  readonly severity: "error" | "warning" | "info";
  readonly rule: string;
  readonly message: string;
}

export function findingLine(file: string, { line, character, severity, rule, message }: FindingLine): string {
  return harmless(`${file}:${line + 1}:${character + 1}: ${severity} ${rule}: ${message.replaceAll(/\s+/g, " ")}`);
}

/** A draft must not be able to move the cursor or recolour what a terminal says of it. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
}
