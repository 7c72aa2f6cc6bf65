import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { instruments, measureTypes, parseDraft, requestKinds, requirementsForMeasure } from "@rogatory/core";
import { catalogueOffences, elementsById, requirementsOfKinds } from "@rogatory/core/editor";
import { markInWords } from "./instrumentPages.js";
import { section, table } from "./markdown.js";
import { readOffenceWords } from "./offencePages.js";
import { readTitles, type Titles } from "./titles.js";

/** A draft of the repository, and what it exercises. */
interface Exercise {
  readonly path: string;
  readonly bases: readonly string[];
  readonly measures: readonly string[];
}

const core = "packages/core/src";

/** What is known, where it is written down, and what exercises it. */
export function generateCoverage(root: string): Map<string, string> {
  const titles = readTitles(root);
  const examples = exercisesIn(root, ["examples"]);
  const fixtures = exercisesIn(root, [`${core}/rules`]);
  const found = findingsOfExamples(root);
  const files = elementFiles(root);
  const text = [
    "<!-- Generated from the code by `npm run gen`. Do not edit. -->",
    "# Coverage",
    "Each provision, type of assistance and rule: how sure it is, where it is written down, and which drafts exercise it. A blank last column is an honest gap.",
    ...section(
      "Instruments",
      table(
        ["Instrument", "File", "Requirements", "Provisions beside", "Examples", "Fixtures of rules"],
        instruments.map((instrument) => [
          `[${instrument.short}](instruments/${instrument.id}.md)`,
          `\`${instrumentFile(instrument.id)}\``,
          String(requirementsOf(instrument.id).length),
          String(instrument.provisions.length),
          listed(examples.filter(({ bases }) => bases.includes(instrument.id)).map(({ path }) => path)),
          String(fixtures.filter(({ bases }) => bases.includes(instrument.id)).length || ""),
        ]),
      ),
    ),
    ...section("Provisions that ask for something", ...instruments.map(({ id }) => provisions(id, titles, files))),
    ...section(
      "Types of assistance",
      table(
        ["Type", "Files", "Elements of its own", "Asked by", "Examples"],
        measureTypes.map((type) => [
          titles.measure(type),
          `\`${core}/measures/${type}/\``,
          String([...elementsById.keys()].filter((id) => id.startsWith(`${type}.`)).length || ""),
          [...new Set(requirementsForMeasure(type).map(({ instrument }) => instrument))].join(", "),
          listed(examples.filter(({ measures }) => measures.includes(type)).map(({ path }) => path)),
        ]),
      ),
    ),
    ...section("Elements of offences", elementsOfOffences(root)),
    ...section(
      "Rules",
      table(
        ["Rule", "Surest source", "Fixtures that fire", "Near misses", "Broken examples"],
        rulesIn(root).map(({ id, mark, invalid, valid }) => [
          `[${id}](../${core}/rules/${id}/rule.md)`,
          mark,
          String(invalid),
          String(valid),
          listed(found.get(id) ?? []),
        ]),
      ),
    ),
  ].join("\n\n");
  return new Map([["docs/coverage.md", `${text}\n`]]);
}

/** Each element of the catalogue of offences: how sure it is, where it is written down, and which drafts name it by its id. */
function elementsOfOffences(root: string): string {
  const words = readOffenceWords(root);
  const folder = `${core}/offences/families`;
  const files = readdirSync(join(root, folder)).map((name) => ({
    name,
    text: readFileSync(join(root, folder, name), "utf8"),
  }));
  const drafts = filesBelow(join(root, "examples"))
    .filter((path) => draftName.test(path))
    .map((path) => ({ path: path.slice(root.length), text: readFileSync(path, "utf8") }));
  return table(
    ["Offence", "Element", "Provision", "How sure", "File", "Examples"],
    catalogueOffences.flatMap(({ id, elements = [] }) =>
      elements.flatMap((element) =>
        element.sources.map(({ instrument, provision, mark }) => [
          words.title(id),
          `\`${element.id}\``,
          `${instrument} ${provision}`,
          markInWords[mark],
          `\`offences/families/${files.find(({ text }) => text.includes(`id: "${id}"`))?.name ?? ""}\``,
          listed(
            drafts
              .filter(
                ({ text }) => text.includes(`element: ${element.id}`) && text.includes(`convention: ${instrument} `),
              )
              .map(({ path }) => path),
          ),
        ]),
      ),
    ),
  );
}

const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

const instrumentFile = (id: string): string => `${core}/instruments/${camel(id)}.ts`;

interface Asked {
  readonly provision: string;
  readonly element: string;
  readonly mark: keyof typeof markInWords;
  readonly file: string;
}

/** All that an instrument asks: in its own file, and with the measures. */
function requirementsOf(id: string): readonly Asked[] {
  const own = instruments.find((instrument) => instrument.id === id)?.requirements ?? [];
  return [
    ...own.map(({ provision, element, mark }) => ({ provision, element, mark, file: instrumentFile(id) })),
    ...requirementsOfKinds(id).map(({ provision, element, mark, kinds }) => ({
      provision,
      element,
      mark,
      file: `${core}/kinds/${kinds[0]}/kind.ts`,
    })),
    ...measureTypes.flatMap((type) =>
      requirementsForMeasure(type)
        .filter(
          ({ instrument, provision, element }) =>
            instrument === id && !own.some((asked) => asked.provision === provision && asked.element === element),
        )
        .map(({ provision, element, mark }) => ({
          provision,
          element,
          mark,
          file: `${core}/measures/${type}/asks.ts`,
        })),
    ),
  ];
}

function provisions(id: string, titles: Titles, files: ReadonlyMap<string, string>): string {
  const asked = requirementsOf(id);
  if (asked.length === 0) return "";
  return `### ${id}\n\n${table(
    ["Provision", "Element", "How sure", "Asked in", "Answered in", "Reported by"],
    asked.map(({ provision, element, mark, file }) => [
      provision,
      titles.element(element),
      markInWords[mark],
      `\`${file.slice(core.length + 1)}\``,
      `\`${files.get(element) ?? ""}\``,
      `\`${elementsById.get(element)?.rule ?? ""}\``,
    ]),
  )}`;
}

/** The file in which each element is defined, below the core's sources. */
function elementFiles(root: string): ReadonlyMap<string, string> {
  const inElements = readdirSync(join(root, core, "checklist/elements")).map((name) => `checklist/elements/${name}`);
  const inMeasures = measureTypes.map((type) => `measures/${type}/asks.ts`);
  const inKinds = requestKinds.map((kind) => `kinds/${kind}/kind.ts`);
  const texts = [...inElements, ...inMeasures, ...inKinds]
    .filter((path) => existsSync(join(root, core, path)))
    .map((path) => ({ path, text: readFileSync(join(root, core, path), "utf8") }));
  return new Map(
    [...elementsById.keys()].map((id) => [
      id,
      // What several measures share is made from a name with a gap in it.
      texts.find(({ text }) => text.includes(`id: "${id}"`))?.path ?? "measures/electronicElements.ts",
    ]),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

const draftName = /\.(?:mla|extradition)\.(?:yaml|yml|json)$/;

function exercisesIn(root: string, folders: readonly string[]): readonly Exercise[] {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => draftName.test(path) && !path.includes(".fixed."))
    .map((path) => {
      const value = parseDraft(readFileSync(path, "utf8"), { name: path }).value as {
        legalBases?: unknown;
        contentStandards?: unknown;
        measures?: unknown;
      } | null;
      return {
        path: path.slice(root.length),
        bases: [...idsOf(value?.legalBases, "instrument"), ...idsOf(value?.contentStandards, "instrument")],
        measures: idsOf(value?.measures, "type"),
      };
    });
}

/** Entries of a list that are a word, or a mapping with the word under a key. */
function idsOf(list: unknown, key: string): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const word = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>)[key] : entry;
    return typeof word === "string" ? [word] : [];
  });
}

/** Which broken examples state a finding of a rule. */
function findingsOfExamples(root: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of filesBelow(join(root, "examples")).filter((name) => name.endsWith(".findings.json"))) {
    const stated = JSON.parse(readFileSync(path, "utf8")) as readonly { readonly rule: string }[];
    for (const rule of new Set(stated.map((finding) => finding.rule)))
      found.set(rule, [...(found.get(rule) ?? []), path.slice(root.length)]);
  }
  return found;
}

/** Rules with a folder of their own: the surest mark of the sources on their page, and how many fixtures they have. */
function rulesIn(root: string) {
  const folder = join(root, core, "rules");
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, "rule.md")))
    .map((id) => {
      const marks = [
        ...readFileSync(join(folder, id, "rule.md"), "utf8").matchAll(/\|\s*([VSKI])(?:,[^|]*)?\s*\|$/gm),
      ].map(([, mark]) => mark);
      const surest = (["V", "S", "K", "I"] as const).find((mark) => marks.includes(mark));
      const count = (kind: string): number => {
        const fixtures = join(folder, id, "fixtures", kind);
        if (!existsSync(fixtures)) return 0;
        return readdirSync(fixtures).filter((name) => !name.includes(".fixed.")).length;
      };
      return {
        id,
        mark: surest === undefined ? "practice" : markInWords[surest],
        invalid: count("invalid"),
        valid: count("valid"),
      };
    });
}

/** Paths as links, by the shortest name that tells them apart. */
const listed = (paths: readonly string[]): string => paths.map((path) => `[${nameOf(path)}](../${path})`).join(", ");

const nameOf = (path: string): string => {
  const parts = path.split("/");
  const file = (parts.at(-1) ?? "").replace(/\..*$/, "");
  return file === "request" ? (parts.at(-2) ?? file) : file;
};
