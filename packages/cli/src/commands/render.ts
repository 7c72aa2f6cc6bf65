import { mkdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import {
  check,
  compose,
  type Draft,
  type Gate,
  type Language,
  type Letter,
  type LetterLanguage,
  letterLanguages,
  outstandingInWords,
  outstandingOf,
  parseDraft,
  renderHtml,
  renderMarkdown,
  renderText,
  type Severities,
  type World,
} from "@rogatory/core";
import { oneOf, readArguments, texts } from "../arguments.js";
import { Failure, fileFailure } from "../failure.js";
import { draftsAt, readSource, writeWhole } from "../files.js";
import { FolderConfigurations } from "../folderConfiguration.js";
import { wordsIn } from "../language.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { complain, harmless, print } from "../terminal.js";

export const help = `Usage: rogatory render PATH... [-o OUT] [options]

Prints drafts as letters. An incomplete draft is printed too: gaps are marked, and
each page bears the word DRAFT until the draft is final and free of errors.

Options
  -o, --out OUT       file to write; a folder when there are several drafts;
                      - for standard output. Left out: beside the draft.
  --to docx|html|md|txt   form; else told by OUT's ending, else docx
${packHelp}
  --lang LANGUAGE     language of the letter (en)

Exit status: 0 written, 2 something could not be read or written.`;

const forms = ["docx", "html", "md", "txt"] as const;
type Form = (typeof forms)[number];

/** `rogatory render`: exit status 0 or 2. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("render", args, {
    out: { type: "string", short: "o" },
    to: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  if (positionals.length === 0) throw new Failure("Name a draft to print. See `rogatory render --help`.");
  const out = values["out"] as string | undefined;
  const ending = out === undefined ? "" : extname(out).slice(1).toLowerCase();
  const form = oneOf("--to", values["to"], forms) ?? (forms.includes(ending as Form) ? (ending as Form) : "docx");
  const language = letterLanguageOf(values["lang"]);

  const packs = new Packs(texts(values["pack"]));
  const configurations = new FolderConfigurations();
  const paths = [...new Set(positionals.flatMap(draftsAt))];
  const target = targetFor(out, paths.length, form);
  const failed: string[] = [];
  for (const path of paths) {
    try {
      const { rules, gate, language: own = "en" } = configurations.for(path);
      const checking = { world: packs.worldFor(path), severities: rules, language: own, ...(gate ? { gate } : {}) };
      await renderOne(path, target(path), form, language, checking);
    } catch (error) {
      // One draft that cannot be printed does not keep the others from being.
      if (!(error instanceof Failure)) throw error;
      complain(`rogatory: ${error.message}`);
      failed.push(path);
    }
  }
  if (failed.length > 0 && paths.length > 1)
    complain(`rogatory: ${failed.length} of ${paths.length} drafts were not printed: ${failed.join(", ")}`);
  return failed.length > 0 || packs.unread.length > 0 ? 2 : 0;
}

/** How the draft is checked before it is printed, as `rogatory check` would. */
interface Checking {
  readonly world: World;
  readonly severities: Severities;
  /** Language of what the command itself says. */
  readonly language: Language;
  readonly gate?: Gate;
}

async function renderOne(
  path: string,
  file: string,
  form: Form,
  language: LetterLanguage,
  checking: Checking,
): Promise<void> {
  const source = readSource(path);
  const draft = parseDraft(source.bytes, { name: source.path });
  const letter = letterOf(draft, source.path, language, checking);
  if (file !== "-" && resolve(file) === resolve(path))
    throw new Failure(`${file} is the draft itself. Choose another name with -o; nothing was written.`);
  const content = await renderAs(form, letter);
  if (file === "-") process.stdout.write(content);
  else {
    writeWhole(file, content);
    print(
      `${harmless(file)}${letter.watermark === undefined ? "" : ` (${letter.watermark}: ${whyDraft(draft, path, checking)})`}`,
    );
  }
}

/** What is left to be done before the letter is final, counted as everywhere. */
function whyDraft(draft: Draft, path: string, checking: Checking): string {
  const { findings, hindrances } = check(draft, checking);
  const words = wordsIn(checking.language);
  if (hindrances === 0) return words.text(["render", "ready"]);
  const file = /[^\w./-]/.test(path) ? `"${harmless(path)}"` : path;
  const left = outstandingInWords(outstandingOf(findings), checking.language);
  return words.text(["render", "left"], { left, command: `npx rogatory check --gate transmit ${file}` });
}

function letterOf(draft: Draft, path: string, language: LetterLanguage, checking: Checking): Letter {
  const { kind, findings } = check(draft, { language: checking.language });
  if (kind === undefined) {
    const first = findings[0];
    const where = first ? `line ${first.range.start.line + 1}: ${first.message}` : "it is empty.";
    throw new Failure(`${path}: there is no letter to print. ${where}`);
  }
  if (draft.problems.some((problem) => problem.severity === "error"))
    complain(`${path}: some lines could not be read and are missing from the letter. \`rogatory check\` names them.`);
  return compose(draft, { language, world: checking.world, severities: checking.severities });
}

async function renderAs(form: Form, letter: Letter): Promise<Uint8Array | string> {
  switch (form) {
    case "docx": {
      const { renderDocx } = await import("@rogatory/docx");
      return renderDocx(letter, { drawings: (await drawnFor(letter)).images });
    }
    case "html":
      return renderHtml(letter, { drawings: (await drawnFor(letter)).svg });
    case "md":
      return renderMarkdown(letter);
    case "txt":
      return renderText(letter);
  }
}

/** The pictures of a letter, for those forms that can show them; what draws them is loaded only where there are some. */
async function drawnFor(letter: Letter) {
  if (letter.schedules === undefined) return { svg: () => [], images: () => [] };
  const { drawPictures, imagesOf, svgOf } = await import("@rogatory/pictures");
  const drawings = await drawPictures(letter);
  return { svg: svgOf(drawings), images: imagesOf(drawings) };
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Where each draft's letter goes. Several drafts go into a folder, each named after its own folder where all have one name. */
function targetFor(out: string | undefined, count: number, form: Form): (draft: string) => string {
  const stem = (draft: string): string =>
    basename(draft)
      .replace(/\.(mla|extradition)\.(yaml|yml|json)$/i, "")
      .replace(/\.(yaml|yml|json)$/i, "");
  const intoFolder = out !== undefined && out !== "-" && (count > 1 || isFolder(out) || /[\\/]$/.test(out));
  if (intoFolder) {
    try {
      mkdirSync(out, { recursive: true });
    } catch (error) {
      throw fileFailure(out, error, "write");
    }
    const used = new Set<string>();
    return (draft) => {
      const own = stem(draft);
      const parent = basename(dirname(draft));
      const base = own === "request" && parent !== "." && parent !== "" ? parent : own;
      let name = `${base}.${form}`;
      for (let n = 2; used.has(name); n++) name = `${base}-${n}.${form}`;
      used.add(name);
      return join(out, name);
    };
  }
  if (out !== undefined) return () => out;
  const used = new Set<string>();
  return (draft) => {
    if (draft === "-") return "-";
    let file = join(dirname(draft), `${stem(draft)}.${form}`);
    for (let n = 2; used.has(file); n++) file = join(dirname(draft), `${stem(draft)}-${n}.${form}`);
    used.add(file);
    return file;
  };
}

/** The letter's language asked for, if there is one; a Failure says which there are. */
function letterLanguageOf(value: unknown): LetterLanguage {
  const language = letterLanguages.find((known) => known === (value ?? "en"));
  if (!language)
    throw new Failure(`--lang is "${String(value)}", but letters can be had in: ${letterLanguages.join(", ")}.`);
  return language;
}
