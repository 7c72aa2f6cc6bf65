import {
  type Checklist,
  type ChecklistItem,
  checklist,
  type Draft,
  parseDraft,
  stateName,
  valueAt,
  type World,
} from "@rogatory/core";
import { oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { readSource } from "../files.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { colours, harmless, print } from "../terminal.js";
import { languageOf } from "./check.js";

export const help = `Usage: rogatory checklist FILE [options]

Lists each requirement of each instrument that the draft rests on: met, missing,
unknown with a reason, or not applicable, and where in the draft. Beside each instrument
stands what the data shows of its force between the two States.

Options
${packHelp}
  --format pretty|json    left out: pretty
  --lang LANGUAGE         language of what is asked`;

const states: Readonly<Record<ChecklistItem["state"], (text: string) => string>> = {
  met: (text) => colours.green(text),
  missing: (text) => colours.red(text),
  unknownReason: (text) => colours.cyan(text),
  notApplicable: (text) => colours.dim(text),
};

const stateWords: Readonly<Record<ChecklistItem["state"], string>> = {
  met: "met",
  missing: "missing",
  unknownReason: "unknown, reason given",
  notApplicable: "not applicable",
};

/** `rogatory checklist`: exit status 0, or 2 where the draft cannot be read. */
export function run(args: readonly string[]): number {
  const { values, positionals } = readArguments("checklist", args, {
    format: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  const language = languageOf(values["lang"]);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Failure("Name one draft. See `rogatory checklist --help`.");
  const source = readSource(path);
  const packs = new Packs(texts(values["pack"]));
  const draft = parseDraft(source.bytes, { name: source.path });
  const list = checklist(draft, { language });
  if (format === "json") print(JSON.stringify(list, null, 2));
  else print(asPretty(list, source.path, between(draft, packs.worldFor(path))));
  return packs.unread.length > 0 ? 2 : 0;
}

/** Says of an instrument what is known of its force between the two States; undefined where there is no data at all. */
function between(draft: Draft, world: World): (instrument: string) => string | undefined {
  const text = (...path: string[]): string | undefined => {
    const value = valueAt(draft.value, path);
    return typeof value === "string" ? value : undefined;
  };
  const [from, to] = [text("requesting", "state"), text("requested", "state")];
  const date = text("date") ?? new Date().toISOString().slice(0, 10);
  return (instrument) => {
    if (from === undefined || to === undefined || !world.instruments.includes(instrument)) return undefined;
    const { inForce, since, asOf } = world.between(instrument, from, to, date);
    const pair = harmless(`${stateName(from, "en")} and ${stateName(to, "en")}`);
    return inForce
      ? `in force between ${pair}${since === undefined ? "" : ` since ${since}`}, as of ${asOf ?? "no date"}: verify with the depositary`
      : `not shown by the data to be in force between ${pair}: verify with the depositary`;
  };
}

function asPretty({ instruments }: Checklist, file: string, force: ReturnType<typeof between>): string {
  if (instruments.length === 0)
    return `${harmless(file)}: no legal basis is chosen, or the draft cannot be read far enough. \`rogatory check\` says more.`;
  const blocks = instruments.map(({ instrument, title, binding, requirements }) => {
    const met = requirements.filter(({ state }) => state !== "missing").length;
    const known = force(instrument);
    const head = `${colours.bold(title)} ${colours.dim(`${binding ? "" : "advises only, "}${met} of ${requirements.length}`)}${known === undefined ? "" : `\n  ${colours.dim(known)}`}`;
    if (requirements.length === 0)
      return `${head}\n  ${colours.dim("its text is not known here: see what it says itself on the content of a request")}`;
    const lines = requirements.map(
      ({ provision, title: asked, state, mark, paths }) =>
        `  ${states[state](stateWords[state].padEnd(21))} ${provision.padEnd(20)} ${harmless(asked)}${mark === "K" || mark === "I" ? colours.dim(" (to be verified)") : ""}${state === "missing" ? colours.dim(` ${paths.join(" ")}`) : ""}`,
    );
    return [head, ...lines].join("\n");
  });
  return blocks.join("\n\n");
}
