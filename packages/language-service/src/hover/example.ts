import { type DraftFormat, type FieldEntry, stringify } from "@rogatory/core";
import { nouns } from "@rogatory/core/editor";

/** Most fields of a part that an example of the part shows. */
const mostFields = 4;

const written = new Map<string, string | undefined>();

/** A field as it is written with the model's example; undefined where the model has none. Written once for all drafts. */
export function exampleOf(noun: string, key: string, field: FieldEntry, format: DraftFormat): string | undefined {
  const name = `${format} ${noun}.${key}`;
  if (!written.has(name)) {
    const value = exampleValue(field);
    written.set(name, value === undefined ? undefined : write(key, value, format));
  }
  return written.get(name);
}

/** Fields that stand instead of their neighbours, not beside them: a company's name, and that of a human being. */
const elsewhere: ReadonlySet<string> = new Set(["name.legal"]);

/** The example of a field, or one made of the examples of its part's first fields. */
function exampleValue({ example, noun, list }: FieldEntry): unknown {
  if (example !== undefined || noun === undefined) return example;
  const entries = Object.entries(nouns[noun]?.fields ?? {}).filter(
    ([key, inner]) => inner.example !== undefined && !elsewhere.has(`${noun}.${key}`),
  );
  if (entries.length === 0) return undefined;
  const value = Object.fromEntries(entries.slice(0, mostFields).map(([key, inner]) => [key, inner.example]));
  return list ? [value] : value;
}

function write(key: string, value: unknown, format: DraftFormat): string {
  const text = stringify({ [key]: value }, { format }).trimEnd();
  if (format === "yaml") return text;
  // As it stands in a file: without the braces that a whole draft has around it.
  return text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.slice(2))
    .join("\n");
}
