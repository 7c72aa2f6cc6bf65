import { toPointer } from "../../draft/pointer.js";
import type { DraftEdit } from "../../draft/types.js";
import { personName } from "../../model/naming.js";
import { mostFindingsInText, placeFinder, type TextPlace } from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { unlistedAliasesIn, type Variant, variantsIn } from "./variants.js";

/** Prose, and the titles by which annexes are listed: there the spelling of other papers comes in. */
const read = placeFinder<TextPlace>(
  (place) =>
    typeof place.value === "string" &&
    !place.choice &&
    (place.prose || (place.noun === "annex" && place.field === "title")),
);

export const rule = createRule({
  id: "name-variants",
  code: "PE-02",
  nature: "defect",
  sources: [],
  check(context) {
    if ((context.request.persons ?? []).length === 0) return;
    for (const place of read(context.request)) {
      for (const variant of variantsIn(place.value, context.request).slice(0, mostFindingsInText))
        reportVariant(context, place, variant, "spelling");
      for (const variant of unlistedAliasesIn(place.value, context.request).slice(0, mostFindingsInText))
        reportVariant(context, place, variant, "alias");
    }
  },
});

function reportVariant(
  { report }: RuleContext,
  place: TextPlace,
  variant: Variant,
  message: "spelling" | "alias",
): void {
  const { person, index, written, start, end, meant } = variant;
  const aliases = person.name?.aliases;
  const list: DraftEdit =
    aliases === undefined
      ? { op: "set", path: `/persons/${index}/name/aliases`, value: [written] }
      : { op: "insert", path: `/persons/${index}/name/aliases/${aliases.length}`, value: written };
  const correct: DraftEdit = {
    op: "set",
    path: toPointer(place.path),
    value: place.value.slice(0, start) + meant + place.value.slice(end),
  };
  report({
    path: place.path,
    message,
    params: { written, item: personName(person) },
    severity: "warning",
    within: { start, end },
    related: [{ path: ["persons", index, "name"], message: "person", params: { item: personName(person) } }],
    fixes: [
      ...(message === "spelling" ? [{ title: "correct", params: { name: meant }, safe: false, edits: [correct] }] : []),
      { title: "list", params: { name: written }, safe: false, edits: [list] },
    ],
  });
}
