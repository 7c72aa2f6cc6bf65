import { definitionOf } from "../../measures/index.js";
import type { Period } from "../../model/types.js";
import { isInCalendar, isSurelyBefore } from "../../prose/index.js";
import { createRule } from "../rule.js";

export const rule = createRule({
  id: "planned-date-past",
  code: "TM-04",
  nature: "defect",
  kinds: ["mla", "vesselMeasures"],
  sources: [],
  check({ request, today, nameOf, report }) {
    for (const [index, measure] of (request.measures ?? []).entries()) {
      for (const key of definitionOf(measure.type)?.ahead ?? []) {
        const value = (measure as Readonly<Record<string, unknown>>)[key] as string | Period | undefined;
        const [end, path] =
          typeof value === "object"
            ? ([value.to, ["measures", index, key, "to"]] as const)
            : ([value, ["measures", index, key]] as const);
        // A day that no calendar has is reported by itself.
        if (end === undefined || !isInCalendar(end) || !isSurelyBefore(end.slice(0, 10), today)) continue;
        report({
          path,
          message: "past",
          params: { item: nameOf("measure", measure), date: end.slice(0, 10), today },
          severity: "error",
        });
      }
    }
  },
});
