import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureModels, requestKinds } from "@rogatory/core/model";
import * as z from "zod";

/**
 * English titles from their sources, and not from what is generated of them: a page must not lag behind by one run.
 */
export interface Titles {
  readonly element: (id: string) => string;
  readonly measure: (type: string) => string;
  readonly kind: (kind: string) => string;
}

export function readTitles(root: string): Titles {
  const elements = JSON.parse(readFileSync(join(root, "packages/core/locales/en/elements.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  const measures = new Map(measureModels.map((model) => [String(model.shape.type.value), titleOf(model)]));
  const kinds = new Map(Object.entries(requestKinds).map(([kind, schema]) => [kind, titleOf(schema)]));
  return {
    element: (id) => elements[id] ?? id,
    measure: (type) => measures.get(type) ?? type,
    kind: (kind) => kinds.get(kind) ?? kind,
  };
}

const titleOf = (schema: z.ZodType): string => z.globalRegistry.get(schema)?.title ?? "";
