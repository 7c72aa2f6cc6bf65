import { basename } from "node:path";
import {
  asCalendar,
  asCsv,
  check,
  parseDraft,
  type RegisterEntry,
  type RegisteredDraft,
  type RegisterTable,
  registerEntry,
  registerTable,
} from "@rogatory/core";
import { dayOf, oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { draftsAt, readSource } from "../files.js";
import { configurationHelp, FolderConfigurations } from "../folderConfiguration.js";
import { languageHere } from "../language.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { colours, complain, harmless, harmlessLine, print } from "../terminal.js";

export const help = `Usage: rogatory register PATH... [options]

Lists drafts, one row each: reference, kind, States, stage, status, what is left to do,
and the days on which something is due.
PATH is a draft, a folder (every draft in it and below), or - for standard input.

Options
  --format FORMAT         pretty (default), csv, json, or ics: the days as a calendar
  --today YYYY-MM-DD      the day from which deadlines are counted; left out: today
${packHelp}
  --lang LANGUAGE         language of the register: en, fr or es (en)

${configurationHelp}

Exit status: 0, or 2 where something could not be read; the rest is listed all the same.`;

/** `rogatory register`: exit status 0, or 2 where something could not be read. */
export function run(args: readonly string[]): number {
  const { values, positionals } = readArguments("register", args, {
    format: { type: "string" },
    today: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  const format = oneOf("--format", values["format"], ["pretty", "csv", "json", "ics"], "pretty");
  const today = dayOf("--today", values["today"]) ?? new Date().toISOString().slice(0, 10);
  const language = languageHere(values["lang"]);
  if (positionals.length === 0) throw new Failure("Name a draft or a folder. See `rogatory register --help`.");

  const packs = new Packs(texts(values["pack"]));
  const configurations = new FolderConfigurations();
  let isWhole = packs.unread.length === 0;
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(`rogatory: ${error.message}`);
      isWhole = false;
      return undefined;
    }
  };
  const paths = [...new Set(positionals.flatMap((path) => attempt(() => draftsAt(path)) ?? []))];
  const drafts = paths.flatMap((path): (RegisteredDraft & { readonly entry: RegisterEntry })[] => {
    const source = attempt(() => readSource(path));
    if (!source) return [];
    const draft = parseDraft(source.bytes, { name: source.path });
    const own = configurations.for(path);
    const result = check(draft, {
      ...(own.gate ? { gate: own.gate } : {}),
      language,
      severities: own.rules,
      world: packs.worldFor(path),
    });
    return [{ id: source.path, file: source.path, entry: registerEntry(draft, result, { today, language }) }];
  });
  if (format === "json")
    print(
      JSON.stringify(
        drafts.map(({ file, entry }) => ({ file, ...entry })),
        null,
        2,
      ),
    );
  else if (format === "csv") process.stdout.write(asCsv(registerTable(drafts, language)));
  else if (format === "ics") process.stdout.write(asCalendar(drafts, { today, language }));
  else if (drafts.length > 0) print(asPretty(registerTable(drafts, language)));
  return isWhole ? 0 : 2;
}

/** A block for each draft: what it is on the first line, the rest named below it. */
function asPretty({ columns, rows }: RegisterTable): string {
  const shown = ["from", "to", "stage", "status", "gaps", "errors", "warnings", "deadline", "due", "others"];
  const width = Math.max(...columns.filter(({ id }) => shown.includes(id)).map(({ title }) => title.length));
  return rows
    .map(({ cells }) => {
      const cell = (id: string): string => harmless(cells[columns.findIndex((column) => column.id === id)]?.text ?? "");
      const isOverdue = cells.some(({ nearness }) => nearness === "overdue");
      const lines = columns
        .filter(({ id }) => shown.includes(id) && cell(id) !== "")
        .map(({ id, title }) => {
          const text = cell(id).replaceAll("\n", " ");
          return `  ${title.padEnd(width)}  ${id === "deadline" && isOverdue ? colours.red(text) : text}`;
        });
      const head = [cell("reference") || harmless(basename(cell("file"))), cell("kind")].join(" · ");
      return [`${colours.bold(head.replaceAll("\n", " "))}  ${colours.dim(harmlessLine(cell("file")))}`, ...lines].join(
        "\n",
      );
    })
    .join("\n\n");
}
