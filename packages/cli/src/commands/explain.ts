import {
  builtInRuleIds,
  elementTitle,
  explainField,
  type Instrument,
  instrumentById,
  instruments,
  kindTitle,
  type MeasureType,
  measureTypes,
  nouns,
  requestKinds,
  requirementsForMeasure,
} from "@rogatory/core";
import { oneOf, readArguments } from "../arguments.js";
import { Failure } from "../failure.js";
import { colours, lineWidth, print, wrap } from "../terminal.js";

export const help = `Usage: rogatory explain RULE|FIELD|MEASURE|INSTRUMENT
       rogatory explain --list [--format pretty|json]

Explains a rule (facts-missing, or FACT-01), a field (purpose, persons.birth), a measure
(bankRecords) or an instrument (untoc): what it is, who asks for it, with citations.`;

/** `rogatory explain`: exit status 0, or 2 for a word that nothing here is called by. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("explain", args, {
    list: { type: "boolean" },
    format: { type: "string" },
  });
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  if (values["list"] === true) {
    const all = {
      rules: builtInRuleIds(),
      measures: measureTypes,
      instruments: instruments.map(({ id }) => id),
      kinds: requestKinds,
    };
    print(format === "json" ? JSON.stringify(all, null, 2) : listed(all));
    return 0;
  }
  const [word, ...more] = positionals;
  if (word === undefined || more.length > 0)
    throw new Failure("Name one rule, field, measure or instrument; `rogatory explain --list` lists them.");
  const text = (await explainRule(word)) ?? explainMeasure(word) ?? explainInstrument(word) ?? explainOneField(word);
  if (text === undefined)
    throw new Failure(
      `Nothing here is called "${word}". \`rogatory explain --list\` lists rules, measures and instruments; fields are written as in the draft, e.g. persons.birth.`,
    );
  print(text);
  return 0;
}

function listed(all: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(all)
    .map(([title, ids]) =>
      [colours.bold(title), ...wrap(ids.join(" "), lineWidth() - 2).map((line) => `  ${line}`)].join("\n"),
    )
    .join("\n\n");
}

async function explainRule(word: string): Promise<string | undefined> {
  const { rulePages } = await import("@rogatory/core/pages");
  const id = Object.keys(rulePages).find(
    (rule) =>
      rule === word ||
      new RegExp(`^# ${rule} \\(${word.replaceAll(/[^\w-]/g, "")}\\)`, "i").test(rulePages[rule] ?? ""),
  );
  return id === undefined ? undefined : rulePages[id];
}

function explainMeasure(word: string): string | undefined {
  const type = measureTypes.find((candidate) => candidate === word);
  const noun = type && nouns[type];
  if (!type || !noun) return undefined;
  const fields = Object.entries(noun.fields).map(
    ([key, field]) =>
      `  ${colours.bold(key.padEnd(22))} ${field.title}${field.sources ? colours.dim(` (${field.sources.join("; ")})`) : ""}`,
  );
  const asks = requirementsForMeasure(type).map(
    ({ instrument, provision, element, mark, obligation }) =>
      `  ${instrumentById(instrument)?.short ?? instrument} ${provision}: ${elementTitle(element)} [${mark}, ${obligations[obligation]}]`,
  );
  return [
    colours.bold(noun.title),
    ...wrap(noun.help, lineWidth()),
    ...(noun.sources ? [`Legal source: ${noun.sources.join("; ")}`] : []),
    "",
    "Fields",
    ...fields,
    ...(asks.length > 0 ? ["", "Asked for this measure", ...asks] : []),
  ].join("\n");
}

function explainInstrument(word: string): string | undefined {
  const instrument = instrumentById(word);
  return instrument && describeInstrument(instrument);
}

/** `Search and seizure, Statement or testimony`, or what it does not hold for, whichever is shorter. */
function restriction(measures: readonly MeasureType[] | undefined): string {
  if (measures === undefined) return "";
  const rest = measureTypes.filter((type) => !measures.includes(type));
  const [words, types] = rest.length < measures.length ? ["not for", rest] : ["for", measures];
  return ` ${words}: ${types.map((type) => nouns[type]?.title ?? type).join(", ")}`;
}

/** `P1Y` as one year; other durations as they are written. */
function duration(iso: string): string {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(iso) ?? [];
  if (count === undefined) return iso;
  return `${count} ${unit === "Y" ? "year" : "month"}${count === "1" ? "" : "s"}`;
}

function describeInstrument({
  id,
  title,
  short,
  place,
  date,
  series,
  binding,
  kinds,
  requirements,
  measures,
  thresholds,
  provisions,
  supplements,
}: Instrument): string {
  const rows = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", colours.bold(head), ...lines.map((line) => `  ${line}`)];
  const ofMeasures = measureTypes.flatMap((type) =>
    requirementsForMeasure(type)
      .filter(
        ({ instrument, provision, element }) =>
          instrument === id && !requirements.some((own) => own.provision === provision && own.element === element),
      )
      .map(
        (r) =>
          `${r.provision.padEnd(24)} ${elementTitle(r.element)} [${r.mark}, ${obligations[r.obligation]}]${colours.dim(` for: ${nouns[type]?.title ?? type}`)}`,
      ),
  );
  const isOpen = requirements.length === 0 && provisions.length === 0;
  const basis =
    supplements === undefined
      ? ""
      : ` It supplements ${instrumentById(supplements)?.short ?? supplements}: what that asks of a request is asked too.`;
  return [
    colours.bold(title.toLowerCase() === short.toLowerCase() ? title : `${title} (${short})`),
    ...(date === undefined ? [] : [[place, date, series].filter((part) => part !== undefined).join(", ")]),
    `${binding ? "A legal basis" : "A content standard, which advises and binds nobody"}; for: ${kinds.map((kind) => kindTitle(kind)).join(", ")}.${basis}`,
    ...(isOpen ? ["What it asks is not known here: the draft describes it, and what practice asks applies."] : []),
    ...rows(
      "Asks of a request",
      requirements.map(
        (r) =>
          `${r.provision.padEnd(24)} ${elementTitle(r.element)} [${r.mark}, ${obligations[r.obligation]}]${colours.dim(`${r.kinds ? ` ${r.kinds.join(", ")}` : ""}${restriction(r.measures)}`)}`,
      ),
    ),
    ...rows("Asks for one type of assistance", ofMeasures),
    ...rows(
      "Offers",
      measures.map((m) => `${m.provision.padEnd(24)} ${nouns[m.measure]?.title ?? m.measure} [${m.mark}]`),
    ),
    ...rows(
      "Thresholds",
      thresholds.map(
        (t) =>
          `${t.provision.padEnd(24)} ${t.offence ? `maximum penalty of at least ${duration(t.offence)}` : ""}${t.offence && t.sentence ? "; " : ""}${t.sentence ? `sentence of at least ${duration(t.sentence)}` : ""} [${t.mark}]`,
      ),
    ),
    ...rows(
      "Also",
      provisions.map((p) => `${p.provision.padEnd(24)} ${p.says} [${p.mark}]`),
    ),
    "",
    "Marks: V read in the text; S official or secondary source; K known, to be verified; I inference.",
  ]
    .filter((line, index, all) => !(line === "" && all[index - 1] === ""))
    .join("\n");
}

const obligations = {
  must: "must",
  ifPossible: "where possible",
  should: "should",
  mayRefuse: "may be refused without",
} as const;

function explainOneField(word: string): string | undefined {
  const found = explainField(word);
  if (found.length === 0) return undefined;
  return found
    .map(({ path, field }) =>
      [
        `${colours.bold(field.title)} ${colours.dim(path)}`,
        ...wrap(field.help, lineWidth()),
        ...(field.values
          ? [
              "",
              ...Object.entries(field.values).map(([value, title]) => `  ${colours.bold(value.padEnd(24))} ${title}`),
            ]
          : []),
        ...(field.example === undefined
          ? []
          : [`Example: ${typeof field.example === "string" ? field.example : JSON.stringify(field.example)}`]),
        ...(field.sources ? [`Legal source: ${field.sources.join("; ")}`] : []),
      ].join("\n"),
    )
    .join("\n\n");
}
