import { elements } from "../checklist/elements/index.js";
import { weigh } from "../checklist/weigh.js";
import type { Path } from "../draft/pointer.js";
import { kindNouns, nouns } from "../generated/fields.js";
import { instrumentShort } from "../instruments/index.js";
import type { FieldEntry, NounEntry } from "../model/fieldIndex.js";
import type { BindingInstrumentId } from "../model/instrumentId.js";
import type { AnyRequest, MeasureType, RequestKind } from "../model/types.js";

export interface ScaffoldOptions {
  readonly kind: RequestKind;
  /** ISO 3166-1 alpha-2 code of the requesting State. */
  readonly from?: string;
  /** ISO 3166-1 alpha-2 code of the requested State. */
  readonly to?: string;
  readonly legalBases?: readonly BindingInstrumentId[];
  /** For `mla`: types of assistance. */
  readonly measures?: readonly MeasureType[];
  /** Date of the request, ISO 8601. */
  readonly date?: string;
}

type Tree = { [key: string]: unknown };

/**
 * A draft to begin with, in YAML: what this kind of request, these instruments and measures call for, each empty field with
 * its help as a comment and the provisions that ask for it. Beside what the caller said, only the nature `criminal` is
 * proposed.
 */
export function scaffold(options: ScaffoldOptions): string {
  const value = seed(options);
  const asked = new Map<string, string>();
  for (const element of elements) {
    const request = value as unknown as AnyRequest;
    const { severity, sources, asked: byInstrument } = weigh(element, request);
    if (severity === "none" || severity === "info") continue;
    for (const answer of element.answer(request)) {
      if (answer.state !== "missing") continue;
      for (const path of placesOf(answer.path, answer.lacking ?? [], value)) {
        addBlank(value, path);
        if (byInstrument)
          asked.set(path.join("/"), sources.map((s) => `${instrumentShort(s.instrument)} ${s.provision}`).join("; "));
      }
    }
  }
  return print(value, options.kind, asked);
}

/** The empty parts that every request of the kind has, in the order of the model. */
function seed({ kind, from, to, legalBases, measures, date }: ScaffoldOptions): Tree {
  const extradition = kind !== "mla";
  return {
    rogatory: 1,
    kind,
    reference: "",
    date: date ?? "",
    status: "draft",
    requesting: {
      state: from ?? "",
      authority: { name: "", function: "" },
      contact: { name: "", email: "", phone: "", timeZone: "", languages: [] },
    },
    requested: { state: to ?? "", authority: { name: "" } },
    legalBases: (legalBases ?? []).map((id) =>
      id === "bilateral" || id === "domestic-law"
        ? { instrument: id, title: "", articles: [] }
        : id === "reciprocity"
          ? { instrument: id, assurance: "" }
          : id,
    ),
    proceedings: { type: "criminal", stage: "", reference: "", subject: "" },
    persons: [
      {
        id: "person-1",
        role: extradition ? "personSought" : "",
        name: { family: "", given: "" },
        birth: { date: "", place: "" },
        nationalities: [],
      },
    ],
    offences: [{ id: "offence-1", title: "", provision: "", penalty: { max: "" } }],
    facts: { summary: "", events: [{ id: "event-1", date: "", place: "", what: "", source: "" }] },
    ...(extradition
      ? { extradition: { person: "person-1", status: "" } }
      : { purpose: "", measures: (measures ?? []).map((type) => ({ type })) }),
    undertakings: { useLimitation: "", ...(kind === "extradition" ? { speciality: "" } : {}) },
    annexes: [],
    signature: { name: "", function: "", place: "" },
  };
}

/** An answer names the owner and the keys that lack, or the place itself. */
function placesOf(path: Path, lacking: readonly string[], root: Tree): Path[] {
  const last = path.at(-1);
  if (lacking.length === 0) return [path];
  const owner = typeof last === "number" || nounOfPath(root, path) !== undefined;
  return owner ? lacking.map((key) => [...path, key]) : [path];
}

function nounOfPath(root: Tree, path: Path): NounEntry | undefined {
  let noun: NounEntry | undefined = nouns[kindNouns[root["kind"] as RequestKind]];
  let value: unknown = root;
  for (const step of path) {
    value = (value as Tree | undefined)?.[step as string];
    if (typeof step === "number") {
      const type = (value as { type?: string } | undefined)?.type;
      if (noun === undefined && type !== undefined) noun = nouns[type];
      continue;
    }
    const name: string | undefined = noun?.fields[step]?.noun;
    noun = name === undefined || name === "measure" ? undefined : nouns[name];
  }
  return noun;
}

/** Puts an empty value at a path of known fields, and what leads to it. A step that no field knows is left alone. */
function addBlank(root: Tree, path: Path): void {
  let current: unknown = root;
  for (const [depth, step] of path.entries()) {
    if (typeof current !== "object" || current === null) return;
    const owner = current as Tree;
    const noun = Array.isArray(current) ? undefined : nounOfPath(root, path.slice(0, depth));
    if (!Array.isArray(current) && !noun?.fields[step as string]) return;
    if (owner[step as string] === undefined) {
      const field = noun?.fields[step as string];
      owner[step as string] = field?.list ? [] : depth < path.length - 1 || field?.noun ? {} : "";
    }
    current = owner[step as string];
  }
}

const width = 96;

function print(root: Tree, kind: RequestKind, asked: ReadonlyMap<string, string>): string {
  const noun = nouns[kindNouns[kind]] as NounEntry;
  const lines: string[] = [
    `# ${noun.title}. Lines that begin with # are help and never printed: delete them as you go.`,
    "# In long texts refer to persons, events and annexes by id, e.g. {person:person-1}.",
    "",
  ];
  for (const key of orderedKeys(root, noun)) {
    const written = entry(key, root[key], noun.fields[key], [key], asked, "");
    if (lines.length > 3 && written.length > 1) lines.push("");
    lines.push(...written);
  }
  return `${lines.join("\n")}\n`;
}

const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null;

function orderedKeys(value: Tree, noun: NounEntry | undefined): string[] {
  const known = Object.keys(noun?.fields ?? {}).filter((key) => Object.hasOwn(value, key));
  return [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
}

function entry(
  key: string,
  value: unknown,
  field: FieldEntry | undefined,
  path: Path,
  asked: ReadonlyMap<string, string>,
  indent: string,
): string[] {
  const blank =
    value === "" ||
    (Array.isArray(value) && value.length === 0) ||
    (isGroup(value) && Object.keys(value as object).length === 0);
  const help = blank || (isGroup(value) && indent === "") ? comment(field, asked.get(path.join("/")), indent) : [];
  if (blank) return [...help, `${indent}${key}:`];
  if (Array.isArray(value)) {
    if (value.every((item) => !isGroup(item))) return [...help, `${indent}${key}: [${value.join(", ")}]`];
    return [
      ...help,
      `${indent}${key}:`,
      ...value.flatMap((item, index) => listItem(item, field, [...path, index], asked, `${indent}  `)),
    ];
  }
  if (isGroup(value))
    return [...help, `${indent}${key}:`, ...group(value as Tree, field?.noun, path, asked, `${indent}  `)];
  return [...help, `${indent}${key}: ${String(value)}`];
}

function group(
  value: Tree,
  nounId: string | undefined,
  path: Path,
  asked: ReadonlyMap<string, string>,
  indent: string,
): string[] {
  const noun = nounId === "measure" ? nouns[String(value["type"])] : nounId === undefined ? undefined : nouns[nounId];
  return orderedKeys(value, noun).flatMap((key) =>
    entry(key, value[key], noun?.fields[key], [...path, key], asked, indent),
  );
}

function listItem(
  item: unknown,
  field: FieldEntry | undefined,
  path: Path,
  asked: ReadonlyMap<string, string>,
  indent: string,
): string[] {
  if (!isGroup(item)) return [`${indent}- ${String(item)}`];
  const lines = group(item as Tree, field?.noun, path, asked, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  if (first < 0) return [`${indent}- {}`];
  // The dash stands before the first key; its help, if any, above the dash.
  return [
    ...lines.slice(0, first).map((line) => line.replace(/^ {2}/, "")),
    `${indent}- ${(lines[first] as string).trimStart()}`,
    ...lines.slice(first + 1),
  ];
}

function comment(field: FieldEntry | undefined, asked: string | undefined, indent: string): string[] {
  if (!field) return [];
  const values = field.values ? ` One of: ${Object.keys(field.values).join(", ")}.` : "";
  const example = field.example === undefined || field.values ? "" : ` Example: ${inFlow(field.example)}`;
  const by = asked ? ` (${asked})` : "";
  return wrapWords(`${field.title}: ${field.help}${by}${values}${example}`, width - indent.length - 2).map(
    (line) => `${indent}# ${line}`,
  );
}

/** An example as it would stand on one line of YAML. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (isGroup(value))
    return `{ ${Object.entries(value as Tree)
      .map(([key, inner]) => `${key}: ${inFlow(inner)}`)
      .join(", ")} }`;
  return String(value);
}

function wrapWords(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= limit) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
