import type { Finding, Severity } from "@rogatory/core";
import { colours, harmless, lineWidth, wrap } from "../terminal.js";
import { type FileReport, summarize } from "./report.js";

const marks: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "to do" };

const paint: Readonly<Record<Severity, (text: string) => string>> = {
  error: (text) => colours.bold(colours.red(text)),
  warning: (text) => colours.yellow(text),
  info: (text) => colours.cyan(text),
};

/** For a person at a terminal: file by file, then a line that sums up. */
export function asPretty(reports: readonly FileReport[]): string {
  const width = lineWidth();
  const parts = reports.filter((report) => report.findings.length > 0).map((report) => fileBlock(report, width));
  return `${[...parts, summaryLine(reports)].join("\n")}\n`;
}

function fileBlock({ file, findings, gate }: FileReport, width: number): string {
  const lines = [colours.underline(harmless(file))];
  for (const finding of findings) lines.push(...findingLines(finding, gate, width));
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, gate: string, width: number): string[] {
  const { line, character } = finding.range.start;
  const label = finding.severity === "info" && gate === "transmit" ? "advice" : marks[finding.severity];
  const head = `  ${`${line + 1}:${character + 1}`.padEnd(7)} ${paint[finding.severity](label.padEnd(7))} ${colours.bold(finding.rule)}${finding.code ? colours.dim(` ${finding.code}`) : ""} ${colours.dim(harmless(finding.path))}`;
  const body = wrap(harmless(finding.message), width - 18).map((text) => `                  ${text}`);
  const fixes = finding.fixes.map((fix) => `                  ${colours.green("fix:")} ${harmless(fix.title)}`);
  return [head, ...body, ...fixes];
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function summaryLine(reports: readonly FileReport[]): string {
  const { files, errors, warnings, infos, suppressed, turnedOff } = summarize(reports);
  const drafts = plural(files, "draft", "drafts");
  const accepted =
    suppressed > 0 ? ` ${plural(suppressed, "finding was", "findings were")} accepted with a reason.` : "";
  const off =
    turnedOff > 0
      ? ` ${plural(turnedOff, "finding is", "findings are")} not shown, because .rogatory turns ${turnedOff === 1 ? "its rule" : "their rules"} off.`
      : "";
  const tail = accepted + off;
  if (errors + warnings + infos === 0) return colours.green(`${drafts} checked: nothing to mend.${tail}`);
  const counts = [plural(errors, "error", "errors"), plural(warnings, "warning", "warnings")];
  if (infos > 0) counts.push(plural(infos, "thing to do or consider", "things to do or consider"));
  const paintSummary = errors > 0 ? colours.red : colours.yellow;
  return paintSummary(`${drafts} checked: ${counts.join(", ")}.${tail}`);
}
