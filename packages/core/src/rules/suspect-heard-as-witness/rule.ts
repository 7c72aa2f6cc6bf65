import { isGiven } from "../../checklist/ask.js";
import { personById, personName } from "../../model/naming.js";
import { createRule } from "../rule.js";

/** Those against whom the case is; a person convicted already may be a witness against others. */
const defending: ReadonlySet<string | undefined> = new Set(["suspect", "accused"]);

export const rule = createRule({
  id: "suspect-heard-as-witness",
  code: "PE-06",
  nature: "defect",
  kinds: ["mla"],
  sources: [],
  check({ request, nameOf, report }) {
    for (const [index, measure] of (request.measures ?? []).entries()) {
      if (measure.type !== "statement" && measure.type !== "videoHearing") continue;
      if (measure.capacity !== "witness") continue;
      // Warnings that are asked for tell that the drafter has thought of it.
      if (measure.type === "statement" && isGiven(measure.notices)) continue;
      for (const [position, id] of (measure.persons ?? []).entries()) {
        const person = personById(request, id);
        if (!person || !defending.has(person.role)) continue;
        report({
          path: ["measures", index, "persons", position],
          message: "found",
          params: { item: personName(person), measure: nameOf("measure", measure), role: person.role ?? "" },
          severity: "warning",
          fixes: [
            {
              title: "capacity",
              params: { role: person.role ?? "" },
              safe: false,
              edits: [{ op: "set", path: `/measures/${index}/capacity`, value: person.role }],
            },
          ],
        });
      }
    }
  },
});
