import { valueAt } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";

/** More than that no request asks for; what stands behind is not looked at. */
const atMost = 1000;

/** Types of assistance in the draft, each once, known or not. */
export function measureTypesIn({ draft }: OpenDraft): readonly string[] {
  const measures = valueAt(draft.value, ["measures"]);
  if (!Array.isArray(measures)) return [];
  const types = measures.slice(0, atMost).map((measure: unknown) => valueAt(measure, ["type"]));
  return [...new Set(types.filter((type): type is string => typeof type === "string"))];
}
