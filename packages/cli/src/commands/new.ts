import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import {
  bindingInstrumentIds,
  copyOf,
  kindFor,
  type Language,
  measureTypes,
  measureTypesOf,
  offenceIds,
  PlanError,
  parseDraft,
  requestKinds,
  scaffold,
  supplementTo,
} from "@rogatory/core";
import { dayOf, oneOf, readArguments, texts } from "../arguments.js";
import { askForRequest, pick, stateOf, type Wishes } from "../askForRequest.js";
import { Failure } from "../failure.js";
import { readSource, writeWhole } from "../files.js";
import { languageHere, wordsIn } from "../language.js";
import { offenceOf } from "../offences.js";
import { Packs } from "../packs.js";
import { complain, harmless, lineWidth, print, wrap } from "../terminal.js";

export const help = `Usage: rogatory new [-o FILE] [options]
       rogatory new --copy FILE | --supplement FILE [-o FILE]

Begins a draft: the fields that the kind, the offences, the instruments and the measures
call for, each with its help. Asks for what is not given when a person sits at the
terminal, and proposes instruments with what speaks for and against each.

Options
  -o, --out FILE      file to write; it must not exist yet. Left out: standard output.
  --kind KIND         ${wrap(`mla (default), ${requestKinds.filter((kind) => kind !== "mla").join(", ")}`, 60).join("\n                      ")}
  --from XX           requesting State, ISO 3166 code
  --to XX             requested State, ISO 3166 code
  --offence OFFENCE   may be repeated: ${wrap(offenceIds.join(", "), 60).join("\n                      ")}
  --measure TYPE      type of assistance; may be repeated (bankRecords, ...)
  --basis ID          instrument; may be repeated (untoc, coe-mla-1959, bilateral, ...)
  --date YYYY-MM-DD   date of the request
  --lang LANGUAGE     language of the questions and of the help in the draft: en, fr or es (en)
  --copy FILE         a copy of an earlier draft, without reference, dates of request and
                      signature, and accepted findings
  --supplement FILE   a request that supplements an earlier one: same authorities, bases,
                      proceedings, persons and offences; it names the earlier one

\`rogatory explain --list\` lists instruments and measures.`;

/** `rogatory new`: exit status 0, or 2 where an answer cannot be used or the file exists. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("new", args, {
    out: { type: "string", short: "o" },
    kind: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    offence: { type: "string", multiple: true },
    measure: { type: "string", multiple: true },
    basis: { type: "string", multiple: true },
    date: { type: "string" },
    lang: { type: "string" },
    copy: { type: "string" },
    supplement: { type: "string" },
  });
  const language = languageHere(values["lang"]);
  if (positionals.length > 0)
    throw new Failure(`"${positionals[0]}" is not an option. Name the file with -o. See \`rogatory new --help\`.`);
  const out = values["out"] as string | undefined;
  if (out !== undefined && existsSync(out))
    throw new Failure(`${out} exists already. Choose another name; nothing was written.`);

  const text = beginsFromEarlier(values) ? fromEarlier(values) : await fromAnswers(values, language);
  if (out === undefined) print(text);
  else {
    writeWhole(out, text);
    print(wordsIn(language).text(["new", "ready"], { file: harmless(out) }));
  }
  return 0;
}

type Values = ReturnType<typeof readArguments>["values"];

const beginsFromEarlier = (values: Values): boolean =>
  values["copy"] !== undefined || values["supplement"] !== undefined;

function fromEarlier(values: Values): string {
  const option = values["copy"] === undefined ? "supplement" : "copy";
  const other = Object.keys(values).find(
    (key) => key !== option && key !== "out" && key !== "lang" && values[key] !== undefined,
  );
  if (other !== undefined)
    throw new Failure(`--${option} takes all from the earlier draft: leave out --${other}, and change the new draft.`);
  const file = String(values[option]);
  const earlier = parseDraft(readSource(file).bytes, { name: file });
  try {
    return (option === "copy" ? copyOf : supplementTo)(earlier);
  } catch (error) {
    if (!(error instanceof PlanError || error instanceof TypeError)) throw error;
    throw new Failure(
      `${file} cannot be read well enough to begin from it: mend it first. See \`rogatory check ${file}\`.`,
    );
  }
}

async function fromAnswers(values: Values, language: Language): Promise<string> {
  const given: Wishes = {
    kind: oneOf("--kind", values["kind"], requestKinds),
    from: stateOf("--from", values["from"]),
    to: stateOf("--to", values["to"]),
    offences: texts(values["offence"]).map((words) => offenceOf("--offence", words, language)),
    measures: texts(values["measure"]).map((type) => pick("--measure", type, measureTypes)),
    legalBases: texts(values["basis"]).map((id) => pick("--basis", id, bindingInstrumentIds)),
  };
  const date = dayOf("--date", values["date"]);
  const wishes = process.stdin.isTTY && process.stderr.isTTY ? await askAtTerminal(given, date, language) : given;
  const { kind = "mla", from, to, offences, legalBases, measures } = wishes;
  const types = measureTypesOf(kind);
  for (const type of types.length === 0 ? [] : measures)
    if (!types.includes(type))
      throw new Failure(
        `--measure is "${type}", which is not asked for in a request of the kind ${kind}: write --kind ${kindFor(type)}, in a draft of its own.`,
      );
  return scaffold({
    kind,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    legalBases,
    offences,
    measures,
    ...(date ? { date } : {}),
    language,
  });
}

async function askAtTerminal(given: Wishes, date: string | undefined, language: Language): Promise<Wishes> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await askForRequest(
      given,
      { ask: (question) => terminal.question(question), tell: complain, width: lineWidth() },
      { date: date ?? new Date().toISOString().slice(0, 10), world: new Packs([]).worldAt("."), language },
    );
  } finally {
    terminal.close();
  }
}
