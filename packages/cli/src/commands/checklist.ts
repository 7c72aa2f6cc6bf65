import {
  type Checklist,
  type ChecklistItem,
  checklist,
  type Draft,
  instrumentById,
  type Language,
  outstandingInWords,
  parseDraft,
  stateName,
  valueAt,
  type World,
} from "@rogatory/core";
import { oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { readSource } from "../files.js";
import { configurationHelp, FolderConfigurations } from "../folderConfiguration.js";
import { languageOf, wordsIn } from "../language.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { colours, harmless, print } from "../terminal.js";

export const help = `Usage: rogatory checklist FILE [options]

Lists each requirement of each instrument that the draft rests on: met, missing,
unknown with a reason, or not applicable, and where in the draft; then what practice asks
for beside that, and what is left to be done, counted as check does. Beside each
instrument stands what the data shows of its force between the two States.

Options
${packHelp}
  --format pretty|json    left out: pretty
  --gate draft|transmit   as of check: which gaps are errors
  --lang LANGUAGE         language: en, fr or es (en)

${configurationHelp}`;

const states: Readonly<Record<ChecklistItem["state"], (text: string) => string>> = {
  met: (text) => colours.green(text),
  missing: (text) => colours.red(text),
  unknownReason: (text) => colours.cyan(text),
  notApplicable: (text) => colours.dim(text),
};

/** `rogatory checklist`: exit status 0, or 2 where the draft cannot be read. */
export function run(args: readonly string[]): number {
  const { values, positionals } = readArguments("checklist", args, {
    format: { type: "string" },
    gate: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  const asked = languageOf(values["lang"]);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Failure("Name one draft. See `rogatory checklist --help`.");
  const source = readSource(path);
  const packs = new Packs(texts(values["pack"]));
  const draft = parseDraft(source.bytes, { name: source.path });
  const own = new FolderConfigurations().for(path);
  const language = asked ?? own.language ?? "en";
  const gate = oneOf("--gate", values["gate"], ["draft", "transmit"]) ?? own.gate;
  const world = packs.worldFor(path);
  const list = checklist(draft, { language, world, severities: own.rules, ...(gate ? { gate } : {}) });
  if (format === "json") print(JSON.stringify(list, null, 2));
  else print(asPretty(list, source.path, language, between(draft, world, language)));
  return packs.unread.length > 0 ? 2 : 0;
}

/** Says of an instrument what is known of its force between the two States; undefined where there is no data at all. */
function between(draft: Draft, world: World, language: Language): (instrument: string) => string | undefined {
  const text = (...path: string[]): string | undefined => {
    const value = valueAt(draft.value, path);
    return typeof value === "string" ? value : undefined;
  };
  const [from, to] = [text("requesting", "state"), text("requested", "state")];
  const date = text("date") ?? new Date().toISOString().slice(0, 10);
  return (instrument) => {
    if (from === undefined || to === undefined || !world.instruments.includes(instrument)) return undefined;
    const { inForce, since, asOf } = world.between(instrument, from, to, date);
    const words = wordsIn(language);
    const both = harmless(words.list([stateName(from, language), stateName(to, language)]));
    return inForce
      ? words.text(["checklist", "inForce"], { states: both, since: since ?? "none", asOf: asOf ?? "none" })
      : words.text(["checklist", "notShown"], { states: both });
  };
}

function asPretty(list: Checklist, file: string, language: Language, force: ReturnType<typeof between>): string {
  const words = wordsIn(language);
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    words.text(["checklist", key], params);
  const { instruments, further, outstanding } = list;
  if (instruments.length === 0 && further.length === 0) return say("none", { file: harmless(file) });
  const blocks = instruments.map(({ instrument, title, binding, requirements, asked, met }) => {
    const known = force(instrument);
    const count = say(binding ? "count" : "advisesOnly", { met, asked });
    const head = `${colours.bold(title)} ${colours.dim(count)}${known === undefined ? "" : `\n  ${colours.dim(known)}`}`;
    if (requirements.length === 0) {
      const hasList = (instrumentById(instrument)?.requirements.length ?? 0) > 0;
      return `${head}\n  ${colours.dim(say(hasList ? "notOfThisKind" : "noText"))}`;
    }
    const lines = requirements.map(
      ({ provision, title: name, state, mark, paths }) =>
        `  ${states[state](say(state).padEnd(23))} ${provision.padEnd(20)} ${harmless(name)}${mark === "K" || mark === "I" ? colours.dim(` ${say("toBeVerified")}`) : ""}${state === "missing" ? colours.dim(` ${paths.join(" ")}`) : ""}`,
    );
    return [head, ...lines].join("\n");
  });
  const beside = further.map(
    ({ title, path }) =>
      `  ${states.missing(say("missing").padEnd(23))} ${harmless(title)} ${colours.dim(harmless(path))}`,
  );
  return [
    ...blocks,
    ...(beside.length > 0 ? [[colours.bold(say("further")), ...beside].join("\n")] : []),
    say("left", { left: outstandingInWords(outstanding, language) }),
  ].join("\n\n");
}
