import { readFileSync } from "node:fs";
import { join } from "node:path";
import { instrumentById } from "@rogatory/core";
import {
  type CatalogueElement,
  type CatalogueOffence,
  catalogueOffences,
  isTestedForScope,
  organizedGroupTest,
  transnationalTest,
} from "@rogatory/core/editor";
import { markInWords } from "./instrumentPages.js";
import { section, table } from "./markdown.js";

/** English words of the catalogue of offences, from their sources: a page must not lag behind by one run. */
export interface OffenceWords {
  readonly title: (offence: string) => string;
  readonly element: (id: string) => string;
  readonly note: (offence: string) => string | undefined;
}

export function readOffenceWords(root: string): OffenceWords {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(join(root, `packages/core/locales/en/${name}.json`), "utf8")) as T;
  type Words = Readonly<Record<string, string>>;
  const { offences } = read<{ offences: Words }>("bases");
  const { elements, notes } = read<{ elements: Words; notes: Words }>("offences");
  return {
    title(offence) {
      const words = offences[offence] ?? offence;
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
    element: (id) => elements[id] ?? id,
    note: (offence) => notes[offence],
  };
}

const notice = "<!-- Generated from packages/core/src/offences by `npm run gen`. Do not edit. -->";

const caution =
  "What stands here is said in our own words, and as surely as the last column says. Whether the conduct of a case has these elements, and whether the law of either State does, is for the drafter: nothing here says that dual criminality exists.";

/** A page for each offence whose elements are known, and one that lists all. */
export function generateOffencePages(root: string): Map<string, string> {
  const words = readOffenceWords(root);
  const described = catalogueOffences.filter(({ elements }) => elements !== undefined);
  return new Map([
    ["docs/offences/README.md", index(words)],
    ...described.map((offence): [string, string] => [`docs/offences/${fileOf(offence)}`, page(offence, words)]),
  ]);
}

const fileOf = ({ id }: CatalogueOffence): string =>
  `${id.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.md`;

const linkTo = (instrument: string): string => {
  const known = instrumentById(instrument);
  return known ? `[${known.short}](../instruments/${known.id}.md)` : instrument;
};

function page(offence: CatalogueOffence, words: OffenceWords): string {
  const { id, elements = [], coveredBy } = offence;
  const note = words.note(id);
  return `${[
    notice,
    `# ${words.title(id)}`,
    `Id \`${id}\`. In a draft the offence is named by its article under \`convention\`, and each element by its id under \`elements\`.`,
    ...(note === undefined ? [] : [note]),
    caution,
    ...section("Elements", elementTable(elements, words)),
    ...section(
      "Named by",
      table(
        ["Instrument", "Provision", "How sure"],
        coveredBy.map(({ instrument, provision, mark }) => [linkTo(instrument), provision, markInWords[mark]]),
      ),
    ),
    ...(isTestedForScope(offence)
      ? [
          ...section(
            "What makes it transnational",
            "Where the request rests on the Convention against Transnational Organized Crime or one of its Protocols; for assistance reasonable grounds to suspect it are enough (art. 18(1)).",
            elementTable(transnationalTest, words),
          ),
          ...section("What makes a group an organized criminal group", elementTable(organizedGroupTest, words)),
        ]
      : []),
    "[All offences](README.md) · [What the marks mean](../../packages/core/src/instruments/README.md)",
  ].join("\n\n")}\n`;
}

const elementTable = (elements: readonly CatalogueElement[], words: OffenceWords): string =>
  table(
    ["Element", "Id", "Provision", "When", "How sure"],
    elements.flatMap((element) =>
      element.sources.map(({ instrument, provision, mark }) => [
        words.element(element.id),
        `\`${element.id}\``,
        `${instrumentById(instrument)?.short ?? instrument} ${provision}`,
        whenShown(element, words),
        markInWords[mark],
      ]),
    ),
  );

function whenShown({ role, oneOf, onlyWith }: CatalogueElement, { element }: OffenceWords): string {
  if (role === "form") return "where the case is one";
  if (role === "aggravating") return "aggravating: where its article is named";
  if (oneOf !== undefined) return "one of these is enough";
  return onlyWith === undefined ? "always" : `with: ${onlyWith.map(element).join(", or ")}`;
}

function index(words: OffenceWords): string {
  return `${[
    notice,
    "# Offences",
    "Kinds of offence, the instruments that name them, and the elements that a convention describes. Dual criminality is argued element by element: what was done, the provision at home, and what the same conduct is in the requested State.",
    caution,
    table(
      ["Offence", "Id", "Elements", "Of these read or stated", "Named by"],
      catalogueOffences.map((offence) => {
        const { id, elements, coveredBy } = offence;
        const sure = (elements ?? []).filter(({ sources }) =>
          sources.every(({ mark }) => mark === "V" || mark === "S"),
        ).length;
        return [
          elements ? `[${words.title(id)}](${fileOf(offence)})` : words.title(id),
          `\`${id}\``,
          elements ? String(elements.length) : "",
          elements ? String(sure) : "",
          coveredBy.map(({ instrument, provision }) => `${linkTo(instrument)} ${provision}`).join("; "),
        ];
      }),
    ),
  ].join("\n\n")}\n`;
}
