import {
  builtInRuleIds,
  elementTitle,
  explainField,
  explainProfile,
  type Instrument,
  instrumentById,
  instruments,
  isState,
  kindTitle,
  type Language,
  type MeasureType,
  measureTypes,
  nounsIn,
  offenceIds,
  offenceNamed,
  offenceTitle,
  type Requirement,
  requestKinds,
  requirementsForMeasure,
  stateCodes,
  stateName,
  stateNamed,
} from "@rogatory/core";
import {
  type CatalogueElement,
  catalogueFor,
  catalogueOffences,
  isTestedForScope,
  kindDefinitions,
  kindNouns,
  type NounEntry,
  offenceElementRole,
  offenceElementTitle,
  requirementsOfKinds,
  transnationalTest,
  writtenHelp,
} from "@rogatory/core/editor";
import { oneOf, readArguments } from "../arguments.js";
import { Failure } from "../failure.js";
import { languageHere, wordsIn } from "../language.js";
import { Packs, packHelp, packOption } from "../packs.js";
import { colours, lineWidth, print, wrap } from "../terminal.js";

export const help = `Usage: rogatory explain RULE|FIELD|MEASURE|INSTRUMENT|OFFENCE|KIND|STATE
       rogatory explain --list [--format pretty|json]

Explains a rule (facts-missing, or FACT-01), a field (purpose, persons.birth), a measure
(bankRecords), an instrument (untoc), an offence (smuggling-of-migrants) or a kind of
request (withdrawal): what it is, who asks for it or what its elements are, with citations;
or what is known of a State's wishes (CH, or Switzerland), with sources. --list gives the
ids of all of these by group; of States, those of whose wishes something is known.

Options
${packHelp}
  --lang LANGUAGE         language: en, fr or es (en); the pages of rules are in English`;

/** `rogatory explain`: exit status 0, or 2 for a word that nothing here is called by. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments("explain", args, {
    list: { type: "boolean" },
    format: { type: "string" },
    lang: { type: "string" },
    ...packOption,
  });
  const language = languageHere(values["lang"]);
  const format = oneOf("--format", values["format"], ["pretty", "json"], "pretty");
  if (values["list"] === true) {
    const world = packsNamed(values["pack"]).worldAt(".");
    const all = {
      rules: builtInRuleIds(),
      measures: measureTypes,
      instruments: instruments.map(({ id }) => id),
      kinds: requestKinds,
      offences: offenceIds,
      fields: fieldsOfRequests(),
      states: stateCodes.filter((code) => explainProfile(code, world, { language }).length > 0),
    };
    print(format === "json" ? JSON.stringify(all, null, 2) : listed(all, language));
    return 0;
  }
  const [word, ...more] = positionals;
  if (word === undefined || more.length > 0)
    throw new Failure(
      "Name one rule, field, measure, instrument, offence, kind or State; `rogatory explain --list` lists them.",
    );
  const text =
    (await explainRule(word, language)) ??
    explainMeasure(word, language) ??
    explainInstrument(word, language) ??
    explainOffence(word, language) ??
    explainKind(word, language) ??
    explainOneField(word, language) ??
    explainState(word, language, values["pack"]);
  if (text === undefined)
    throw new Failure(
      `Nothing here is called "${word}". \`rogatory explain --list\` lists rules, measures, instruments, kinds, offences, fields and the States of whose wishes something is known; fields are written as in the draft, e.g. persons.birth, and States by their ISO 3166 code or name.`,
    );
  print(text);
  return 0;
}

/** The packs of the command line, all of which must be readable. */
function packsNamed(named: unknown): Packs {
  const packs = new Packs((named as readonly string[] | undefined) ?? []);
  if (packs.unread.length > 0) throw new Failure(packs.unread.map(({ message }) => message).join("\n"));
  return packs;
}

/** The keys with which drafts of any kind begin a line, in the order of the model. */
const fieldsOfRequests = (): readonly string[] => [
  ...new Set(requestKinds.flatMap((kind) => Object.keys(nounsIn()[kindNouns[kind]]?.fields ?? {}))),
];

/** A heading or sentence of this command. */
const say = (language: Language, key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  wordsIn(language).text(["explain", key], params);

function listed(all: Readonly<Record<string, readonly string[]>>, language: Language): string {
  return Object.entries(all)
    .map(([group, ids]) =>
      [
        colours.bold(say(language, group === "fields" ? "fieldsList" : group)),
        ...wrap(ids.join(" "), lineWidth() - 2).map((line) => `  ${line}`),
      ].join("\n"),
    )
    .join("\n\n");
}

async function explainRule(word: string, language: Language): Promise<string | undefined> {
  const { rulePages } = await import("@rogatory/core/pages");
  const id = Object.keys(rulePages).find(
    (rule) =>
      rule === word ||
      new RegExp(`^# ${rule} \\(${word.replaceAll(/[^\w-]/g, "")}\\)`, "i").test(rulePages[rule] ?? ""),
  );
  const page = id === undefined ? undefined : rulePages[id];
  if (page === undefined || language === "en") return page;
  const title = catalogueFor(language).text(["rules", id ?? "", "title"]);
  return `${colours.bold(title)} ${colours.dim(say(language, "pageInEnglish"))}\n\n${page}`;
}

function explainMeasure(word: string, language: Language): string | undefined {
  const type = measureTypes.find((candidate) => candidate === word);
  const noun = type && nounsIn(language)[type];
  if (!type || !noun) return undefined;
  const asks = requirementLines(requirementsForMeasure(type), language);
  return [
    ...nounLines(noun, language),
    ...(asks.length > 0 ? ["", say(language, "askedForMeasure"), ...asks] : []),
  ].join("\n");
}

function explainKind(word: string, language: Language): string | undefined {
  const kind = requestKinds.find((candidate) => candidate === word);
  const noun = kind && nounsIn(language)[kindNouns[kind]];
  if (!kind || !noun) return undefined;
  const { file, requirements } = kindDefinitions[kind];
  const asks = requirementLines(requirements, language);
  return [
    ...nounLines(noun, language),
    ...(asks.length > 0 ? ["", say(language, "askedForKind"), ...asks] : []),
    "",
    say(language, "fileName", { ending: `.${file}.yaml` }),
  ].join("\n");
}

/** Title, help and fields of a part of the draft. */
const nounLines = (noun: NounEntry, language: Language): string[] => [
  colours.bold(noun.title),
  ...wrap(noun.help, lineWidth()),
  ...(noun.sources ? [say(language, "legalSource", { sources: noun.sources.join("; ") })] : []),
  "",
  say(language, "fields"),
  ...Object.entries(noun.fields).map(
    ([key, field]) =>
      `  ${colours.bold(key.padEnd(22))} ${field.title}${field.sources ? colours.dim(` (${field.sources.join("; ")})`) : ""}`,
  ),
];

const requirementLines = (requirements: ReturnType<typeof requirementsForMeasure>, language: Language): string[] =>
  requirements.map(
    ({ instrument, provision, element, mark, obligation }) =>
      `  ${instrumentById(instrument)?.short ?? instrument} ${provision}: ${elementTitle(element, language)} [${mark}, ${say(language, obligation)}]`,
  );

function explainInstrument(word: string, language: Language): string | undefined {
  const instrument = instrumentById(word);
  return instrument && describeInstrument(instrument, language);
}

/** What a State wants of requests, by its code or its name. */
function explainState(word: string, language: Language, named: unknown): string | undefined {
  const code = isState(word) ? word : stateNamed(word, [language, "en"]);
  if (code === undefined) return undefined;
  const lines = explainProfile(code, packsNamed(named).worldAt("."), { language });
  const title = `${colours.bold(stateName(code, language))} ${colours.dim(code)}`;
  if (lines.length === 0) return [title, ...wrap(say(language, "nothingOfState"), lineWidth())].join("\n");
  const items = lines.flatMap((line) =>
    wrap(line, lineWidth() - 4).map((part, at) => `  ${at === 0 ? "-" : " "} ${part}`),
  );
  return [title, say(language, "ofState"), ...items].join("\n");
}

const titleOf = (type: MeasureType, language: Language): string => nounsIn(language)[type]?.title ?? type;

/** `Search and seizure, Statement or testimony`, or what it does not hold for, whichever is shorter. */
function restriction({ measures: named, exceptMeasures = [] }: Requirement, language: Language): string {
  if (named === undefined && exceptMeasures.length === 0) return "";
  const measures = (named ?? measureTypes).filter((type) => !exceptMeasures.includes(type));
  const rest = measureTypes.filter((type) => !measures.includes(type));
  const [key, types] = rest.length < measures.length ? (["notFor", rest] as const) : (["for", measures] as const);
  return ` ${say(language, key, { measures: types.map((type) => titleOf(type, language)).join(", ") })}`;
}

/** `P1Y` as one year; other durations as they are written. */
function duration(iso: string, language: Language): string {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(iso) ?? [];
  if (count === undefined) return iso;
  return say(language, unit === "Y" ? "years" : "months", { count: Number(count) });
}

function describeInstrument(instrument: Instrument, language: Language): string {
  const {
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
  } = instrument;
  const rows = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", colours.bold(head), ...lines.map((line) => `  ${line}`)];
  const ofMeasures = measureTypes.flatMap((type) =>
    requirementsForMeasure(type)
      .filter(
        ({ instrument: asking, provision, element }) =>
          asking === id && !requirements.some((own) => own.provision === provision && own.element === element),
      )
      .map(
        (r) =>
          `${r.provision.padEnd(24)} ${elementTitle(r.element, language)} [${r.mark}, ${say(language, r.obligation)}]${colours.dim(` ${say(language, "for", { measures: titleOf(type, language) })}`)}`,
      ),
  );
  const isOpen = requirements.length === 0 && provisions.length === 0;
  const basis =
    supplements === undefined
      ? ""
      : ` ${say(language, "supplements", { instrument: instrumentById(supplements)?.short ?? supplements })}`;
  return [
    colours.bold(title.toLowerCase() === short.toLowerCase() ? title : `${title} (${short})`),
    ...(date === undefined ? [] : [[place, date, series].filter((part) => part !== undefined).join(", ")]),
    `${say(language, binding ? "basis" : "standard", { kinds: kinds.map((kind) => kindTitle(kind, language)).join(", ") })}${basis}`,
    ...(isOpen ? [say(language, "open")] : []),
    ...rows(
      say(language, "asks"),
      [...requirements, ...requirementsOfKinds(id)].map(
        (r) =>
          `${r.provision.padEnd(24)} ${elementTitle(r.element, language)} [${r.mark}, ${say(language, r.obligation)}]${colours.dim(`${r.kinds ? ` ${r.kinds.join(", ")}` : ""}${restriction(r, language)}`)}`,
      ),
    ),
    ...rows(say(language, "asksForOne"), ofMeasures),
    ...rows(
      say(language, "offers"),
      measures.map((m) => `${m.provision.padEnd(24)} ${titleOf(m.measure, language)} [${m.mark}]`),
    ),
    ...rows(
      say(language, "thresholds"),
      thresholds.map(
        (t) =>
          `${t.provision.padEnd(24)} ${t.offence ? say(language, "penalty", { duration: duration(t.offence, language) }) : ""}${t.offence && t.sentence ? "; " : ""}${t.sentence ? say(language, "sentence", { duration: duration(t.sentence, language) }) : ""} [${t.mark}]`,
      ),
    ),
    ...rows(
      say(language, "also"),
      provisions.map((p) => `${p.provision.padEnd(24)} ${p.says} [${p.mark}]`),
    ),
    "",
    say(language, "marks"),
  ]
    .filter((line, index, all) => !(line === "" && all[index - 1] === ""))
    .join("\n");
}

/** The elements of an offence of the catalogue, each with its provision, and the instruments that name it. */
function explainOffence(word: string, language: Language): string | undefined {
  const id = offenceNamed(word, language) ?? offenceNamed(word);
  const offence = catalogueOffences.find((one) => one.id === id);
  if (!offence) return undefined;
  const words = catalogueFor(language);
  const note = ["offences", "notes", offence.id];
  const title = offenceTitle(offence.id, language);
  const rows = (elements: readonly CatalogueElement[]): string[] =>
    elements.map(
      (element) =>
        `  ${citationOf(element).padEnd(48)} ${offenceElementTitle(element.id, language)} ${colours.dim(`(${element.id}; ${offenceElementRole(element, language)})`)}`,
    );
  const { elements = [], coveredBy } = offence;
  return [
    `${colours.bold(title.charAt(0).toUpperCase() + title.slice(1))} ${colours.dim(offence.id)}`,
    ...(words.has(note) ? wrap(words.text(note), lineWidth()) : []),
    "",
    ...(elements.length > 0
      ? [colours.bold(say(language, "elements")), ...rows(elements)]
      : wrap(say(language, "noElements"), lineWidth())),
    ...(coveredBy.length > 0
      ? [
          "",
          colours.bold(say(language, "named")),
          ...coveredBy.map(
            ({ instrument, provision, mark }) =>
              `  ${instrumentById(instrument)?.short ?? instrument} ${provision} [${mark}]`,
          ),
        ]
      : []),
    ...(isTestedForScope(offence)
      ? ["", ...wrap(say(language, "scope"), lineWidth()).map((line) => colours.bold(line)), ...rows(transnationalTest)]
      : []),
    "",
    say(language, "marks"),
  ].join("\n");
}

const citationOf = ({ sources }: CatalogueElement): string =>
  sources
    .map(
      ({ instrument, provision, mark }) => `${instrumentById(instrument)?.short ?? instrument} ${provision} [${mark}]`,
    )
    .join("; ");

function explainOneField(word: string, language: Language): string | undefined {
  const found = explainField(word, language);
  if (found.length === 0) return undefined;
  return found
    .map(({ path, field }) =>
      [
        `${colours.bold(field.title)} ${colours.dim(path)}`,
        ...wrap(writtenHelp(field, language), lineWidth()),
        ...(field.values
          ? [
              "",
              ...Object.entries(field.values).map(([value, title]) => `  ${colours.bold(value.padEnd(24))} ${title}`),
            ]
          : []),
        ...(field.example === undefined
          ? []
          : [
              say(language, "example", {
                example: typeof field.example === "string" ? field.example : JSON.stringify(field.example),
              }),
            ]),
        ...(field.sources ? [say(language, "legalSource", { sources: field.sources.join("; ") })] : []),
      ].join("\n"),
    )
    .join("\n\n");
}
