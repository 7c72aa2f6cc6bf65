import { type FileReport, summarize, type Unreadable } from "./report.js";

/** One object for all files, with those that could not be read, so that a result kept for later does not look complete. */
export function asJson(reports: readonly FileReport[], unreadable: readonly Unreadable[]): string {
  const files = reports.map(({ file, kind, gate, findings }) => ({
    file,
    kind: kind ?? null,
    gate,
    findings: findings.map((finding) => ({ file, ...finding })),
  }));
  return `${JSON.stringify({ files, summary: summarize(reports), unreadable }, null, 2)}\n`;
}

/** One finding a line. */
export function asNdjson(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, findings }) => findings.map((finding) => `${JSON.stringify({ file, ...finding })}\n`))
    .join("");
}
