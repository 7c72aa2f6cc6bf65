import { nouns } from "../generated/fields.js";
import type { PatternName } from "./patterns.js";

/** Fields of the model whose value, or each item of it, has one of the forms, as noun and field: `person.nationalities`. */
export function fieldsInForm(...forms: readonly PatternName[]): ReadonlySet<string> {
  return new Set(
    Object.entries(nouns).flatMap(([noun, { fields }]) =>
      Object.entries(fields).flatMap(([key, { format }]) =>
        format !== undefined && forms.includes(format) ? [`${noun}.${key}`] : [],
      ),
    ),
  );
}
