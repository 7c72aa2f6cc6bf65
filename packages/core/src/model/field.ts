import * as z from "zod";
import type { ReferenceKind } from "../prose/references.js";

/**
 * How freely a field's content may travel.
 * `public`: about States, treaties and offices. `case`: about the case. `personal`: about a person.
 * `protected`: could endanger a person or the case (a protected witness, a confidentiality reason). `internal`: never leaves the file.
 */
export type Sensitivity = "public" | "case" | "personal" | "protected" | "internal";

/**
 * How a form lays out the parts that a field holds, where they are more than parts below one another.
 * `table`: few short fields, compared with one another: a column for each field, a row for each item; of a single part a row for each field.
 * `timeline`: dated, told in the order of time.
 */
export type Layout = "table" | "timeline";

/** What is known about a field or a noun: the one source for schema descriptions, hovers, form labels and pages. */
export interface FieldMeta {
  /** A label of few words, as a form shows it. */
  readonly title: string;
  /** What to write here and why it is asked: one to three sentences. */
  readonly help: string;
  /** An example of the value, fictional. */
  readonly example?: unknown;
  /** Provisions that ask for it, e.g. `UNTOC art. 18(15)(f)`. */
  readonly sources?: readonly string[];
  readonly sensitivity?: Sensitivity;
  readonly layout?: Layout;
  /** True for a field of a table's rows that few of them fill in: a form gives it no column, and shows it below the row. */
  readonly seldom?: boolean;
  /** For a field that holds the id of another part of the request, or ids: of what kind that part is. */
  readonly refersTo?: ReferenceKind;
}

/** Gives a field its meta data and makes it optional: a draft may lack anything; the checklist says what is still asked. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): z.ZodOptional<T> {
  return (schema.meta({ sensitivity: "case", ...meta }) as T).optional();
}

/** As {@link field}, for the few keys without which a part cannot be told from another (`id`, `type`, `kind`). */
export function keyField<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  return schema.meta({ sensitivity: "case", ...meta }) as T;
}

/** A named part of a request: an object that knows its keys, and reports any other. `id` names its JSON Schema definition. */
export function noun<S extends z.ZodRawShape>(id: string, meta: FieldMeta, shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject(shape).meta({ id, sensitivity: "case", ...meta });
}

/** Words that may stand in place of another value, with what each means in a few words. */
export function words<const K extends string>(meanings: Record<K, string>): z.ZodLiteral<K> {
  return z.literal(Object.keys(meanings) as K[]).meta({ meanings });
}

/** A closed choice. The titles say in a few words what each value means; they are shown in lists and in the letter. */
export function choice<const K extends string>(titles: Record<K, string>): z.ZodEnum<{ [P in K]: P }> {
  return z.enum(Object.keys(titles) as [K, ...K[]]).meta({ values: titles }) as unknown as z.ZodEnum<{ [P in K]: P }>;
}
