import { type Catalogue, catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Path } from "../draft/pointer.js";
import { writeOnOneLine } from "../draft/yamlWriter.js";
import { kindNouns } from "../generated/fields.js";
import type { FieldEntry, NounEntry } from "../model/fieldIndex.js";
import { nounsIn } from "../model/inLanguage.js";
import type { RequestKind } from "../model/types.js";
import { writtenHelp } from "../model/writtenHelp.js";

export type Tree = { [key: string]: unknown };

/** What the comments say, and of which places. */
interface Help {
  readonly nouns: Readonly<Record<string, NounEntry>>;
  readonly catalogue: Catalogue;
  /** Path, its steps joined by `/` -> the provisions that ask for it. */
  readonly asked: ReadonlyMap<string, string>;
  /** Path -> the comment in place of the field's help; none at all where it is empty. */
  readonly notes: ReadonlyMap<string, string>;
}

const width = 96;

/** The tree as YAML, each empty field with its help above it. */
export function printScaffold(
  root: Tree,
  {
    kind,
    asked,
    notes,
    language,
  }: Pick<Help, "asked" | "notes"> & { readonly kind: RequestKind; readonly language: Language },
): string {
  const help: Help = { nouns: nounsIn(language), catalogue: catalogueFor(language), asked, notes };
  const noun = help.nouns[kindNouns[kind]] as NounEntry;
  const references = help.catalogue.text(["scaffold", "references"], {
    example: writeOnOneLine("{person:person-1} paid."),
  });
  const lines: string[] = [
    `# ${help.catalogue.text(["scaffold", "head"], { kind: noun.title })}`,
    ...wrapWords(references, width).map((line) => `# ${line}`),
    "",
  ];
  const head = lines.length;
  for (const key of orderedKeys(root, noun)) {
    const written = entry(key, root[key], noun.fields[key], [key], help, "");
    if (lines.length > head && written.length > 1) lines.push("");
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
  help: Help,
  indent: string,
): string[] {
  const blank =
    value === "" ||
    (Array.isArray(value) && value.length === 0) ||
    (isGroup(value) && Object.keys(value as object).length === 0);
  const note = help.notes.get(path.join("/"));
  const told = note === undefined ? undefined : commentLines(note, indent);
  const above = told ?? (blank || (isGroup(value) && indent === "") ? comment(field, help, path, indent) : []);
  // With the blank, what is typed behind the colon is a value; without it, YAML would take both for one word.
  if (blank) return [...above, `${indent}${key}: `];
  if (Array.isArray(value)) {
    if (value.every((item) => !isGroup(item))) return [...above, `${indent}${key}: [${value.join(", ")}]`];
    return [
      ...above,
      `${indent}${key}:`,
      ...value.flatMap((item, index) => listItem(item, field, [...path, index], help, `${indent}  `)),
    ];
  }
  if (isGroup(value))
    return [...above, `${indent}${key}:`, ...group(value as Tree, field?.noun, path, help, `${indent}  `)];
  return [...above, `${indent}${key}: ${String(value)}`];
}

function group(value: Tree, nounId: string | undefined, path: Path, help: Help, indent: string): string[] {
  const noun =
    nounId === "measure" ? help.nouns[String(value["type"])] : nounId === undefined ? undefined : help.nouns[nounId];
  return orderedKeys(value, noun).flatMap((key) =>
    entry(key, value[key], noun?.fields[key], [...path, key], help, indent),
  );
}

function listItem(item: unknown, field: FieldEntry | undefined, path: Path, help: Help, indent: string): string[] {
  if (!isGroup(item)) return [`${indent}- ${String(item)}`];
  const lines = group(item as Tree, field?.noun, path, help, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
  if (first < 0) return [`${indent}- {}`];
  // The dash stands before the first key; its help, if any, above the dash.
  return [
    ...lines.slice(0, first).map((line) => line.replace(/^ {2}/, "")),
    `${indent}- ${(lines[first] as string).trimStart()}`,
    ...lines.slice(first + 1),
  ];
}

function comment(field: FieldEntry | undefined, { catalogue, asked }: Help, path: Path, indent: string): string[] {
  if (!field) return [];
  const by = asked.get(path.join("/"));
  const values = field.values ? Object.keys(field.values).join(", ") : undefined;
  const sentences = [
    `${field.title}: ${writtenHelp(field, catalogue.language)}${by ? ` (${by})` : ""}`,
    ...(values ? [catalogue.text(["scaffold", "oneOf"], { values })] : []),
    ...(field.example === undefined || values
      ? []
      : [catalogue.text(["scaffold", "example"], { example: writeOnOneLine(field.example) })]),
  ];
  return commentLines(sentences.join(" "), indent);
}

const commentLines = (text: string, indent: string): string[] =>
  text === "" ? [] : wrapWords(text, width - indent.length - 2).map((line) => `${indent}# ${line}`);

function wrapWords(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= limit) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
