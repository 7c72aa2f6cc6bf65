import { type FileReport, summarize } from "./report.js";

/** One object for all files. */
export function asJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, kind, gate, findings }) => ({
    file,
    kind: kind ?? null,
    gate,
    findings: findings.map((finding) => ({ file, ...finding })),
  }));
  return `${JSON.stringify({ files, summary: summarize(reports) }, null, 2)}\n`;
}

/** One finding a line. */
export function asNdjson(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, findings }) => findings.map((finding) => `${JSON.stringify({ file, ...finding })}\n`))
    .join("");
}
