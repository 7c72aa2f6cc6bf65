import { isGiven } from "../../checklist/ask.js";
import { toPointer } from "../../draft/pointer.js";
import { isMadeInForm } from "../../instruments/index.js";
import {
  type FieldValue,
  findReferences,
  isText,
  mostFindingsInText,
  placeFinder,
  type TextPlace,
} from "../../prose/index.js";
import { createRule, type RuleContext } from "../rule.js";
import { idKindOf } from "../unknown-reference/idFields.js";
import { annexNumber, findAnnexNumbers } from "./annexNumbers.js";

/** Parts whose own words are not this request's: lists of papers, titles of treaties, other requests. */
const ofOtherPapers: ReadonlySet<string> = new Set(["annex", "translation", "legalBasis", "relatedRequest"]);

/** Fields that quote or cite the law, which has annexes of its own. */
const ofTheLaw: ReadonlySet<string> = new Set(["provision", "lawText", "convention"]);

const speaksOfAnnexes = (place: FieldValue): place is FieldValue & { readonly value: string } =>
  isText(place) &&
  !ofOtherPapers.has(place.noun) &&
  !ofTheLaw.has(place.field) &&
  findAnnexNumbers(place.value).length > 0;

const textsOnAnnexes = placeFinder<TextPlace>(speaksOfAnnexes);

/** Where an annex is referred to by its id. That a paper is translated says nothing of what it is for. */
const refersToAnnex = placeFinder<TextPlace>(
  (place) =>
    isText(place) &&
    place.noun !== "translation" &&
    (idKindOf(place.noun, place.field) === "annex" || findReferences(place.value).some(({ kind }) => kind === "annex")),
);

/** A capital by which annexes are told that is no Roman number. */
const letter = /^[A-HJ-UWYZ]$/u;

export const rule = createRule({
  id: "annex-mismatch",
  code: "FM-03",
  nature: "gap",
  sources: [],
  check(context) {
    const cited = checkCited(context);
    checkUncited(context, cited);
  },
});

/** Reports numbers that no annex of the request has, and returns all that are cited. */
function checkCited(context: RuleContext): ReadonlySet<string> {
  const annexes = context.request.annexes ?? [];
  const attached = new Set(annexes.map(annexNumber));
  // "The list of Annex D" is a directive's where this request counts its own annexes by numbers, or is itself such an annex.
  const hasLetters = [...attached].some((number) => letter.test(number));
  const isOwn = (number: string): boolean =>
    hasLetters || !letter.test(number) || (annexes.length === 0 && !isMadeInForm(context.request));
  const cited = new Set<string>();
  for (const { path, value } of textsOnAnnexes(context.request))
    for (const { number, written, start, end } of findAnnexNumbers(value).slice(0, mostFindingsInText)) {
      if (!isOwn(number)) continue;
      cited.add(number);
      if (attached.has(number)) continue;
      context.report({
        path,
        message: "absent",
        params: { written, count: annexes.length },
        severity: "error",
        within: { start, end },
      });
    }
  return cited;
}

/** An annex that nothing refers to: by its id in a field or in prose, or by the number that it is printed with. */
function checkUncited(context: RuleContext, cited: ReadonlySet<string>): void {
  const referred = new Set(
    refersToAnnex(context.request).flatMap(({ noun, field, value }) =>
      idKindOf(noun, field) === "annex"
        ? [value]
        : findReferences(value).flatMap(({ kind, id }) => (kind === "annex" ? [id] : [])),
    ),
  );
  for (const [index, annex] of (context.request.annexes ?? []).entries()) {
    if (!isGiven(annex.title) || referred.has(annex.id) || cited.has(annexNumber(annex, index))) continue;
    context.report({
      path: ["annexes", index],
      message: "uncited",
      params: { item: annex.title ?? "", id: annex.id ?? "" },
      severity: "warning",
      fixes: [{ title: "remove", safe: false, edits: [{ op: "remove", path: toPointer(["annexes", index]) }] }],
    });
  }
}
