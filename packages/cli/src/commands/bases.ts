import {
  type Bases,
  basesBetween,
  type Cooperation,
  findState,
  instrumentById,
  type Language,
  offenceIds,
  offenceTitle,
  stateName,
  stateNamed,
  type World,
} from "@rogatory/core";
import { dayOf, oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { languageHere, wordsIn } from "../language.js";
import { offenceOf } from "../offences.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { colours, harmless, lineWidth, print, wrap } from "../terminal.js";

export const help = `Usage: rogatory bases --from STATE --to STATE --offence OFFENCE [options]

Lists the treaties and other instruments that can serve between two States for an
offence: what the data shows in force between them on a day, since when, as of when
and from where it is known. What it does not show stands below, with the reason.

Options
  --from STATE            requesting State, by code or name: IT, Italy
  --to STATE              requested State
  --offence OFFENCE       ${wrap(offenceIds.join(", "), 62).join("\n                          ")}
  --date YYYY-MM-DD       day of the request; left out: today
  --kind mla|extradition  left out: mla
${packHelp}
  --format pretty|json    left out: pretty
  --lang LANGUAGE         language: en, fr or es (en)

Exit status: 0, or 2 where something is missing or not known.`;

/** `rogatory bases`: exit status 0, or 2 where an argument cannot be used. */
export function run(args: readonly string[]): number {
  const { values, positionals } = readArguments("bases", args, {
    from: { type: "string" },
    to: { type: "string" },
    offence: { type: "string" },
    date: { type: "string" },
    kind: { type: "string" },
    format: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  if (positionals.length > 0) throw new Failure(`"${positionals[0]}" is not an option. See \`rogatory bases --help\`.`);
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  const language = languageHere(values["lang"]);
  const kind = oneOf("--kind", values["kind"], ["mla", "extradition"], "mla");
  const from = stateOf("--from", values["from"]);
  const to = stateOf("--to", values["to"]);
  if (from === to) throw new Failure(`--from and --to are both ${stateName(from, "en")}. Name two States.`);
  const offence = offenceOf("--offence", values["offence"], language);
  const date = dayOf("--date", values["date"]) ?? new Date().toISOString().slice(0, 10);
  const packs = new Packs(texts(values["pack"]));
  const world = packs.worldAt(".");
  const found = basesBetween({ from, to, offence, date, kind, world, language });
  if (format === "json") print(JSON.stringify(found, null, 2));
  else print(asPretty(found, { from, to, offence, date, kind, world, language }));
  return packs.unread.length > 0 ? 2 : 0;
}

function stateOf(option: string, value: unknown): string {
  if (value === undefined) throw new Failure(`Name a State with ${option}. See \`rogatory bases --help\`.`);
  const words = String(value);
  const code = stateNamed(words);
  if (code !== undefined) return code;
  const several = findState(words).slice(0, 8);
  const list = several.map((each) => `${each} ${stateName(each, "en")}`).join(", ");
  throw new Failure(
    several.length > 0
      ? `${option} is "${words}", which may be any of: ${list}. Write the code or the whole name.`
      : `${option} is "${words}", which is no State known here. Write its ISO 3166 code or its English name, for example TN or Tunisia.`,
  );
}

interface Question {
  readonly from: string;
  readonly to: string;
  readonly offence: string;
  readonly date: string;
  readonly kind: Cooperation;
  readonly world: World;
  readonly language: Language;
}

function asPretty({ bases, others }: Bases, { from, to, offence, date, kind, world, language }: Question): string {
  const width = lineWidth();
  const words = wordsIn(language);
  const say = (key: string, params: Readonly<Record<string, string>> = {}) => words.text(["bases", key], params);
  const states = words.list([stateName(from, language), stateName(to, language)]);
  const head = say("head", { states, offence: offenceTitle(offence, language), kind, date });
  const blocks = bases.map(({ instrument, since, asOf, source, confidence, note }) => {
    const lines = [
      say("standing", {
        sure: confidence === "high" ? "yes" : "no",
        since: since ?? "none",
        asOf: asOf ?? "none",
        confidence,
      }),
      say("source", { source }),
      note,
    ];
    return [
      `  ${colours.bold(instrument)}  ${titleOf(instrument, world)}`,
      ...lines.flatMap((line) => wrap(harmless(line), width - 6).map((text) => `      ${text}`)),
    ].join("\n");
  });
  return [
    wrap(head, width).map(colours.bold).join("\n"),
    "",
    ...(blocks.length > 0 ? [blocks.join("\n\n")] : [`  ${say("none")}`]),
    "",
    colours.bold(say("others")),
    ...byReason(others).flatMap(({ instruments, why }) => [
      ...wrap(instruments.join(", "), width - 2).map((text) => `  ${text}`),
      ...wrap(harmless(why), width - 6).map((text) => colours.dim(`      ${text}`)),
    ]),
    "",
    ...wrap(say("verify"), width),
  ].join("\n");
}

const titleOf = (instrument: string, world: World): string =>
  harmless(instrumentById(instrument)?.title ?? world.titleOf(instrument) ?? "");

/** Those of one reason together, in the order in which the reasons first come. */
function byReason(others: Bases["others"]): { readonly instruments: string[]; readonly why: string }[] {
  const groups = new Map<string, string[]>();
  for (const { instrument, why } of others) groups.set(why, [...(groups.get(why) ?? []), harmless(instrument)]);
  return [...groups].map(([why, instruments]) => ({ instruments, why }));
}
