import { type Checklist, type ChecklistItem, checklist, parseDraft } from "@rogatory/core";
import { oneOf, readArguments } from "../arguments.js";
import { Failure } from "../failure.js";
import { readSource } from "../files.js";
import { colours, harmless, print } from "../terminal.js";
import { languageOf } from "./check.js";

export const help = `Usage: rogatory checklist FILE [--format pretty|json] [--lang LANGUAGE]

Lists each requirement of each instrument that the draft rests on: met, missing,
unknown with a reason, or not applicable, and where in the draft.`;

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
  });
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  const language = languageOf(values["lang"]);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Failure("Name one draft. See `rogatory checklist --help`.");
  const source = readSource(path);
  const draft = parseDraft(source.bytes, { name: source.path });
  const list = checklist(draft, { language });
  if (format === "json") print(JSON.stringify(list, null, 2));
  else print(asPretty(list, source.path));
  return 0;
}

function asPretty({ instruments }: Checklist, file: string): string {
  if (instruments.length === 0)
    return `${harmless(file)}: no legal basis is chosen, or the draft cannot be read far enough. \`rogatory check\` says more.`;
  const blocks = instruments.map(({ title, binding, requirements }) => {
    const met = requirements.filter(({ state }) => state !== "missing").length;
    const head = `${colours.bold(title)} ${colours.dim(`${binding ? "" : "advises only, "}${met} of ${requirements.length}`)}`;
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
