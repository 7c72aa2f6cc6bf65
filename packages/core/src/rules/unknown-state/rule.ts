import { toPointer } from "../../draft/pointer.js";
import { placeFinder, type TextPlace } from "../../prose/index.js";
import { isState } from "../../states/names.js";
import { createRule } from "../rule.js";
import { formerStates, noStates, otherCodes, stateFields } from "./stateCodes.js";

const doubtful = placeFinder<TextPlace>(
  ({ noun, field, value }) =>
    typeof value === "string" &&
    stateFields.has(`${noun}.${field}`) &&
    value.trim() !== "" &&
    (Object.hasOwn(otherCodes, value) || formerStates.has(value) || noStates.has(value) || !isState(value)),
);

export const rule = createRule({
  id: "unknown-state",
  code: "GE-01",
  nature: "defect",
  sources: [],
  check(context) {
    for (const { noun, field, path, value } of doubtful(context.request)) {
      const meant = Object.hasOwn(otherCodes, value) ? otherCodes[value] : undefined;
      if (meant !== undefined) {
        context.report({
          path,
          message: "otherCode",
          params: { code: value, meant, state: context.nameOf("state", meant) },
          severity: "error",
          fixes: [
            {
              title: "replace",
              params: { value: meant },
              safe: true,
              edits: [{ op: "set", path: toPointer(path), value: meant }],
            },
          ],
        });
      } else if (formerStates.has(value)) {
        if (noun !== "birth") context.report({ path, message: "former", params: { code: value }, severity: "error" });
      } else {
        context.report({
          path,
          message: field === "nationalities" ? "nationality" : "unknown",
          params: { code: value },
          severity: "error",
        });
      }
    }
  },
});
