import type { Catalogue } from "../../catalogue/catalogue.js";
import type { Path } from "../../draft/pointer.js";
import { valueAt } from "../../draft/pointer.js";
import { kindNouns, nouns } from "../../generated/fields.js";
import type { FieldEntry, NounEntry } from "../../model/fieldIndex.js";
import { nounsIn } from "../../model/inLanguage.js";
import type { AnyRequest } from "../../model/types.js";

/** What the model says of a noun; nothing for one it does not know. */
export function nounEntry(noun: string): NounEntry | undefined {
  return Object.hasOwn(nouns, noun) ? nouns[noun] : undefined;
}

/** What the model says of a field; undefined for one it does not know. */
export function fieldEntry(noun: string, key: string): FieldEntry | undefined {
  const fields = nounEntry(noun)?.fields;
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** False for what is only the office's own: it is in no letter. */
export function isPrinted(noun: string, key: string): boolean {
  return fieldEntry(noun, key)?.sensitivity !== "internal";
}

/** A field's name as the letter prints it: the letter's own word for it, or the form's. */
export function fieldTitle(catalogue: Catalogue, noun: string, key: string): string | undefined {
  const own = ["letter", "labels", noun, key];
  return catalogue.has(own) ? catalogue.text(own) : nounsIn(catalogue.language)[noun]?.fields[key]?.title;
}

/** A noun's name as the letter prints it. */
export function nounTitle(catalogue: Catalogue, noun: string): string | undefined {
  return nounEntry(noun) && nounsIn(catalogue.language)[noun]?.title;
}

/** What a value of a closed choice means; the value itself for one that the model does not know. */
export function valueTitle(catalogue: Catalogue, noun: string, key: string, value: string): string {
  const own = ["letter", "choices", noun, key, value];
  if (catalogue.has(own)) return catalogue.text(own);
  const values = (fieldEntry(noun, key) && nounsIn(catalogue.language)[noun]?.fields[key]?.values) ?? {};
  return Object.hasOwn(values, value) ? (values[value] as string) : value;
}

/** The value of a closed choice, as a phrase may choose its words by it; `none` for what is absent or not one of the choices. */
export function chosen(noun: string, key: string, value: string | undefined): string {
  return value !== undefined && Object.hasOwn(fieldEntry(noun, key)?.values ?? {}, value) ? value : "none";
}

/** The noun of the mapping at a path of the request, as far as the model knows the way. */
export function nounAt(request: AnyRequest, path: Path): string | undefined {
  let noun: string | undefined = kindNouns[request.kind] ?? kindNouns.mla;
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") {
      if (noun === "measure")
        noun = (valueAt(request, path.slice(0, index + 1)) as { type?: string } | undefined)?.type;
      continue;
    }
    if (noun === undefined) return undefined;
    noun = fieldEntry(noun, step)?.noun;
  }
  return noun;
}
