import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import {
  type BindingInstrumentId,
  bindingInstrumentIds,
  isState,
  kindTitle,
  type Language,
  type MeasureType,
  measureTypes,
  type RequestKind,
  requestKinds,
  scaffold,
  stateName,
} from "@rogatory/core";
import { dayOf, oneOf, readArguments, texts } from "../arguments.js";
import { Failure } from "../failure.js";
import { writeWhole } from "../files.js";
import { languageHere, wordsIn } from "../language.js";
import { complain, harmless, print } from "../terminal.js";

export const help = `Usage: rogatory new [-o FILE] [options]

Begins a draft: the fields that the kind, the instruments and the measures call for,
each with its help. Asks for what is not given when a person sits at the terminal.

Options
  -o, --out FILE      file to write; it must not exist yet. Left out: standard output.
  --kind KIND         mla (default), extradition, provisionalArrest
  --from XX           requesting State, ISO 3166 code
  --to XX             requested State, ISO 3166 code
  --basis ID          instrument; may be repeated (untoc, coe-mla-1959, bilateral, ...)
  --measure TYPE      type of assistance; may be repeated (bankRecords, ...)
  --date YYYY-MM-DD   date of the request
  --lang LANGUAGE     language of the help in the draft: en, fr or es (en)

\`rogatory explain --list\` lists instruments and measures.`;

/** `rogatory new`: exit status 0, or 2 where an answer cannot be used or the file exists. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("new", args, {
    out: { type: "string", short: "o" },
    kind: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    basis: { type: "string", multiple: true },
    measure: { type: "string", multiple: true },
    date: { type: "string" },
    lang: { type: "string" },
  });
  const language = languageHere(values["lang"]);
  if (positionals.length > 0)
    throw new Failure(`"${positionals[0]}" is not an option. Name the file with -o. See \`rogatory new --help\`.`);
  const out = values["out"] as string | undefined;
  if (out !== undefined && existsSync(out))
    throw new Failure(`${out} exists already. Choose another name; nothing was written.`);

  const given: Wishes = {
    kind: oneOf("--kind", values["kind"], requestKinds),
    from: stateOf("--from", values["from"]),
    to: stateOf("--to", values["to"]),
    legalBases: texts(values["basis"]).map((id) => pick("--basis", id, bindingInstrumentIds)),
    measures: texts(values["measure"]).map((type) => pick("--measure", type, measureTypes)),
  };
  const wishes = process.stdin.isTTY && process.stderr.isTTY ? await askFor(given, language) : given;
  const date = dayOf("--date", values["date"]);
  const { from, to } = wishes;
  const text = scaffold({
    kind: wishes.kind ?? "mla",
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    legalBases: wishes.legalBases,
    measures: wishes.measures,
    ...(date ? { date } : {}),
    language,
  });
  if (out === undefined) print(text);
  else {
    writeWhole(out, text);
    print(wordsIn(language).text(["new", "ready"], { file: harmless(out) }));
  }
  return 0;
}

interface Wishes {
  readonly kind: RequestKind | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly legalBases: readonly BindingInstrumentId[];
  readonly measures: readonly MeasureType[];
}

function pick<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new Failure(`${option} is "${value}", but it takes one of: ${allowed.join(", ")}.`);
}

function stateOf(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const code = String(value).toUpperCase();
  if (!isState(code))
    throw new Failure(
      `${option} is "${String(value)}", which is not the ISO 3166 code of a State. Write two letters, for example TN for Tunisia.`,
    );
  return code;
}

/** Asks at the terminal for what was not given. An answer that cannot be used is asked again; a blank one leaves it open. */
async function askFor(given: Wishes, language: Language): Promise<Wishes> {
  const say = (key: string, choices: readonly string[] = []) =>
    wordsIn(language).text(["new", key], { choices: choices.join(", ") });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ask = async <T>(question: string, read: (answer: string) => T): Promise<T | undefined> => {
    for (;;) {
      const answer = (await terminal.question(`${question} `)).trim();
      if (answer === "") return undefined;
      try {
        return read(answer);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        complain(error.message);
      }
    }
  };
  const list = (answer: string): string[] => answer.split(/[\s,]+/).filter((word) => word !== "");
  try {
    const kind =
      given.kind ??
      (await ask(
        say(
          "kind",
          requestKinds.map((k) => `${k}: ${kindTitle(k, language)}`),
        ),
        (a) => pick("The kind", a, requestKinds),
      )) ??
      "mla";
    const askState = (key: string) => ask(say(key), (a) => announced(stateOf("The State", a), language));
    const from = given.from ?? (await askState("from"));
    const to = given.to ?? (await askState("to"));
    const legalBases =
      given.legalBases.length > 0
        ? given.legalBases
        : ((await ask(say("bases", bindingInstrumentIds), (a) =>
            list(a).map((id) => pick("A legal basis", id, bindingInstrumentIds)),
          )) ?? []);
    const measures =
      given.measures.length > 0 || kind !== "mla"
        ? given.measures
        : ((await ask(say("measures", measureTypes), (a) =>
            list(a).map((type) => pick("A measure", type, measureTypes)),
          )) ?? []);
    return { kind, from, to, legalBases, measures };
  } finally {
    terminal.close();
  }
}

function announced(code: string | undefined, language: Language): string | undefined {
  if (code !== undefined) complain(`  ${stateName(code, language)}`);
  return code;
}
