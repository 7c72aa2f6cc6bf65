import { check, parseDraft } from "@rogatory/core";
import { dayOf, oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { draftsAt, readSource } from "../files.js";
import { configurationHelp, FolderConfigurations } from "../folderConfiguration.js";
import { asGithub } from "../formats/github.js";
import { asJson, asNdjson } from "../formats/json.js";
import { asJunit } from "../formats/junit.js";
import { asLines } from "../formats/lines.js";
import { asPretty } from "../formats/pretty.js";
import type { FileReport, Unreadable } from "../formats/report.js";
import { asSarif } from "../formats/sarif.js";
import { languageOf } from "../language.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { complain, print } from "../terminal.js";

declare const ROGATORY_VERSION: string;

export const help = `Usage: rogatory check PATH... [options]

Checks drafts: syntax, shape, what the chosen instruments ask, and every rule.
PATH is a draft, a folder (every draft in it and below), or - for standard input.

Options
  --gate draft|transmit   draft: gaps are things to do. transmit: gaps are errors.
                          Left out, the draft's status decides (final: transmit).
  --format FORMAT         pretty (default), lines (file:line:column: ...), json, ndjson,
                          sarif, junit, github: what other programs read
  --today YYYY-MM-DD      the day that counts as today; else the draft's date
${packHelp}
  --lang LANGUAGE         language of the messages: en, fr or es (en)

${configurationHelp}

Exit status: 0 no error found, 1 errors found, 2 something could not be read.`;

const formats = ["pretty", "lines", "json", "ndjson", "sarif", "junit", "github"] as const;

/** `rogatory check`: exit status 0, 1 or 2, where 2 beats 1. */
export function run(args: readonly string[]): number {
  const { values, positionals } = readArguments("check", args, {
    format: { type: "string" },
    gate: { type: "string" },
    today: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  const format = oneOf("--format", values["format"], formats, "pretty");
  const gate = oneOf("--gate", values["gate"], ["draft", "transmit"]);
  const today = dayOf("--today", values["today"]);
  const language = languageOf(values["lang"]);
  if (positionals.length === 0) throw new Failure("Name a draft or a folder to check. See `rogatory check --help`.");

  const unreadable: Unreadable[] = [];
  const reports: FileReport[] = [];
  const attempt = <T>(file: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(`rogatory: ${error.message}`);
      unreadable.push({ file, message: error.message });
      return undefined;
    }
  };
  const packs = new Packs(texts(values["pack"]));
  unreadable.push(...packs.unread);
  const configurations = new FolderConfigurations();
  const paths = [...new Set(positionals.flatMap((path) => attempt(path, () => draftsAt(path)) ?? []))];
  for (const path of paths) {
    const source = attempt(path, () => readSource(path));
    if (!source) continue;
    const draft = parseDraft(source.bytes, { name: source.path });
    const own = configurations.for(path);
    const reportLanguage = language ?? own.language ?? "en";
    const {
      kind,
      gate: used,
      findings,
      suppressed,
      turnedOff,
    } = check(draft, {
      ...((gate ?? own.gate) ? { gate: gate ?? own.gate } : {}),
      ...(today ? { today } : {}),
      language: reportLanguage,
      severities: own.rules,
      world: packs.worldFor(path),
    });
    reports.push({ file: source.path, language: reportLanguage, kind, gate: used, findings, suppressed, turnedOff });
  }
  if (format === "json") print(asJson(reports, unreadable));
  else if (format === "ndjson") process.stdout.write(asNdjson(reports));
  else if (format === "lines") process.stdout.write(asLines(reports));
  else if (format === "sarif") print(asSarif(reports, unreadable, ROGATORY_VERSION));
  else if (format === "junit") print(asJunit(reports, unreadable));
  else if (format === "github") process.stdout.write(asGithub(reports, unreadable));
  else if (reports.length > 0) print(asPretty(reports, language ?? reports[0]?.language));
  if (unreadable.length > 0) return 2;
  return reports.some((report) => report.findings.some((finding) => finding.severity === "error")) ? 1 : 0;
}
