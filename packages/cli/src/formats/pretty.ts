import { type Finding, findingLabel, type Language, outstandingInWords, type Severity } from "@rogatory/core";
import { wordsIn } from "../language.js";
import { colours, harmless, harmlessLine, lineWidth, wrap } from "../terminal.js";
import { type FileReport, summarize } from "./report.js";

const paint: Readonly<Record<Severity, (text: string) => string>> = {
  error: (text) => colours.bold(colours.red(text)),
  warning: (text) => colours.yellow(text),
  info: (text) => colours.cyan(text),
};

/** For a person at a terminal: file by file, then a line that sums up, in `language`. */
export function asPretty(reports: readonly FileReport[], language: Language = "en"): string {
  const width = lineWidth();
  const parts = reports.filter((report) => report.findings.length > 0).map((report) => fileBlock(report, width));
  return `${[...parts, summaryLine(reports, language)].join("\n")}\n`;
}

function fileBlock({ file, findings, language }: FileReport, width: number): string {
  const lines = [colours.underline(harmlessLine(file))];
  for (const finding of findings) lines.push(...findingLines(finding, language, width));
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, language: Language, width: number): string[] {
  const { line, character } = finding.range.start;
  const label = findingLabel(finding, language).padEnd(7);
  const head = `  ${`${line + 1}:${character + 1}`.padEnd(7)} ${paint[finding.severity](label)} ${colours.bold(finding.rule)}${finding.code ? colours.dim(` ${finding.code}`) : ""} ${colours.dim(harmless(finding.path))}`;
  const body = wrap(harmless(finding.message), width - 18).map((text) => `                  ${text}`);
  const fix = colours.green(wordsIn(language).text(["check", "fix"]));
  const fixes = finding.fixes.map(({ title }) => `                  ${fix} ${harmless(title)}`);
  return [head, ...body, ...fixes];
}

function summaryLine(reports: readonly FileReport[], language: Language): string {
  const { files, errors, left, suppressed, turnedOff } = summarize(reports);
  const words = wordsIn(language);
  const sentences = [
    words.text(["check", "summary"], { drafts: files, left: outstandingInWords(left, language, { always: true }) }),
    ...(suppressed > 0 ? [words.text(["check", "accepted"], { count: suppressed })] : []),
    ...(turnedOff > 0 ? [words.text(["check", "off"], { count: turnedOff })] : []),
  ];
  const isCalm = reports.every(({ findings }) => findings.length === 0);
  const paintSummary = isCalm ? colours.green : errors > 0 ? colours.red : colours.yellow;
  return paintSummary(sentences.join(" "));
}
