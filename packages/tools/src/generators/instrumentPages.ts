import {
  type Instrument,
  instrumentById,
  instruments,
  type Mark,
  measureTypes,
  requirementsForMeasure,
} from "@rogatory/core";
import { isSaidByDraft, requirementsOfKinds } from "@rogatory/core/editor";
import { section, table } from "./markdown.js";
import { readTitles, type Titles } from "./titles.js";

/** What a mark means, in a word or two of a table. */
export const markInWords: Readonly<Record<Mark, string>> = {
  V: "read in the text",
  S: "stated by a secondary or official page",
  K: "to be verified",
  I: "inferred",
};

const obligationInWords: Readonly<Record<Instrument["requirements"][number]["obligation"], string>> = {
  must: "must",
  ifPossible: "if possible, or why not",
  should: "recommended",
  mayRefuse: "without it, assistance may be refused",
};

const notice = "<!-- Generated from packages/core/src/instruments by `npm run gen`. Do not edit. -->";

const caution =
  "What stands here is said in our own words, and as surely as the last column says. It does not say who is party, nor since when: ask the depositary. It is no legal advice.";

/** A page for each instrument, and one that lists them. */
export function generateInstrumentPages(root: string): Map<string, string> {
  const titles = readTitles(root);
  return new Map([
    ["docs/instruments/README.md", index(titles)],
    ...instruments.map((instrument): [string, string] => [
      `docs/instruments/${instrument.id}.md`,
      page(instrument, titles),
    ]),
  ]);
}

function page(instrument: Instrument, titles: Titles): string {
  const { id, title, binding, kinds, measures, thresholds, provisions, supplements, form } = instrument;
  return `${[
    notice,
    `# ${title}`,
    table(
      ["", ""],
      [
        ["Id", `\`${id}\``],
        ["Cited as", instrument.short],
        ["Stands under", binding ? "`legalBases`" : "`contentStandards`: it advises, and never makes an error"],
        ...particulars(instrument),
        ["Kinds of request", kinds.map(titles.kind).join(", ")],
        ...(supplements === undefined
          ? []
          : [["Supplements", `${linkTo(supplements)}: what that asks of a request is asked too`]]),
        ...(form === undefined
          ? []
          : [
              [
                "Form",
                `${form.provision} (${markInWords[form.mark]}): a request is made in it, and a letter does not take its place`,
              ],
            ]),
      ],
    ),
    isSaidByDraft(instrument)
      ? "What it asks is not known here: the draft says what it is called, and practice applies."
      : caution,
    ...section(
      "What it asks of a request",
      table(
        ["Provision", "What", "Obligation", "For", "How sure"],
        [...instrument.requirements, ...requirementsOfKinds(id)].map((asked) => [
          asked.provision,
          titles.element(asked.element),
          obligationInWords[asked.obligation],
          [...(asked.kinds ?? []).map(titles.kind), ...(asked.measures ?? []).map(titles.measure)].join(", "),
          markInWords[asked.mark],
        ]),
      ),
    ),
    ...section(
      "What it asks for one type of assistance",
      table(["Type", "Provision", "What", "Obligation", "How sure"], ofMeasures(instrument, titles)),
    ),
    ...section(
      "Assistance that it offers",
      table(
        ["Type", "Provision", "How sure"],
        measures.map(({ measure, provision, mark }) => [titles.measure(measure), provision, markInWords[mark]]),
      ),
    ),
    ...section(
      "Thresholds",
      table(
        ["Provision", "Kind of request", "Maximum penalty", "Sentence imposed", "How sure"],
        thresholds.map(({ provision, kind, offence, sentence, mark }) => [
          provision,
          titles.kind(kind),
          inWords(offence),
          inWords(sentence),
          markInWords[mark],
        ]),
      ),
    ),
    ...section(
      "What else a drafter should know",
      table(
        ["Provision", "What it says", "How sure"],
        provisions.map(({ provision, says, mark }) => [provision, says, markInWords[mark]]),
      ),
    ),
    "[All instruments](README.md) · [What the marks mean](../../packages/core/src/instruments/README.md)",
  ].join("\n\n")}\n`;
}

function particulars({ date, place, series, between, lawOf }: Instrument): readonly (readonly string[])[] {
  return [
    ...(date === undefined ? [] : [["Date", date]]),
    ...(place === undefined ? [] : [["Place", place]]),
    ...(series === undefined ? [] : [["Series", series]]),
    ...(between === undefined ? [] : [["Between", between.join(" and ")]]),
    ...(lawOf === undefined ? [] : [["Law of", `${lawOf.state}, where it is the ${lawOf.side} State`]]),
  ];
}

function ofMeasures({ id, requirements }: Instrument, titles: Titles): readonly (readonly string[])[] {
  return measureTypes.flatMap((type) =>
    requirementsForMeasure(type)
      .filter(({ instrument, provision, element }) => {
        const isGeneral = requirements.some((own) => own.provision === provision && own.element === element);
        return instrument === id && !isGeneral;
      })
      .map(({ provision, element, obligation, mark }) => [
        titles.measure(type),
        provision,
        titles.element(element),
        obligationInWords[obligation],
        markInWords[mark],
      ]),
  );
}

const linkTo = (id: string): string => `[${instrumentById(id)?.short ?? id}](${id}.md)`;

/** `P12M` as twelve months; nothing where there is no duration. */
function inWords(duration: string | undefined): string {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(duration ?? "") ?? [];
  if (count === undefined) return duration ?? "";
  const noun = unit === "Y" ? "year" : "month";
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}

/** Instruments by what they are, each with what is known of its content list. */
function index(titles: Titles): string {
  const rows = (some: readonly Instrument[]): string =>
    table(
      ["Instrument", "Id", "Kinds of request", "Asks", "Of these read or stated"],
      some.map((instrument) => {
        const asked = [
          ...[...instrument.requirements, ...requirementsOfKinds(instrument.id)].map(({ mark }) => mark),
          ...measureTypes.flatMap((type) =>
            requirementsForMeasure(type)
              .filter(({ instrument: by }) => by === instrument.id)
              .map(({ mark }) => mark),
          ),
        ];
        const sure = asked.filter((mark) => mark === "V" || mark === "S").length;
        return [
          linkTo(instrument.id),
          `\`${instrument.id}\``,
          instrument.kinds.map(titles.kind).join(", "),
          String(asked.length),
          String(sure),
        ];
      }),
    );
  const binding = instruments.filter((instrument) => instrument.binding && !isSaidByDraft(instrument));
  return `${[
    notice,
    "# Instruments",
    "Treaties, laws and standards that Rogatory holds as data: what each asks of a request, provision by provision, and how sure that is.",
    caution,
    ...section(
      "Treaties and acts of the European Union",
      rows(binding.filter(({ between, lawOf }) => between === undefined && lawOf === undefined)),
    ),
    ...section("Treaties between two States", rows(binding.filter(({ between }) => between !== undefined))),
    ...section("Laws of one State", rows(binding.filter(({ lawOf }) => lawOf !== undefined))),
    ...section("Content standards", rows(instruments.filter((instrument) => !instrument.binding))),
    ...section("Texts that only the draft describes", rows(instruments.filter(isSaidByDraft))),
  ].join("\n\n")}\n`;
}
