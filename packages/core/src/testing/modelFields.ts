import * as z from "zod";
import { requestKinds } from "../model/index.js";
import { type PatternName, patterns } from "../model/patterns.js";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Fields of the model whose value, or one of its items, has one of the forms, as `noun.field`: for tests of tables. */
export function fieldsOfForm(...forms: readonly PatternName[]): ReadonlySet<string> {
  const wanted: ReadonlySet<string> = new Set(forms.map((form) => patterns[form]));
  const holds = (schema: Schema): boolean =>
    wanted.has(schema.pattern ?? "") ||
    (schema.items !== undefined && holds(schema.items)) ||
    (schema.anyOf ?? []).some(holds);
  const found = new Set<string>();
  for (const model of Object.values(requestKinds)) {
    const { $defs } = z.toJSONSchema(model, { unrepresentable: "any" }) as { $defs?: Readonly<Record<string, Schema>> };
    for (const [noun, schema] of Object.entries($defs ?? {}))
      for (const [key, value] of Object.entries(schema.properties ?? {})) if (holds(value)) found.add(`${noun}.${key}`);
  }
  return found;
}
