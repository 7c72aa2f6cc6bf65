import type { AnyRequest, LegalBasis } from "../../model/types.js";
import { ask, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";

type OwnBasis = "bilateral" | "domestic-law" | "reciprocity";

/** Answers for each basis of the kinds, which only the draft can describe; one given by its id alone says nothing. */
function eachBasis(
  request: AnyRequest,
  kinds: readonly OwnBasis[],
  answer: (basis: LegalBasis, at: (key: string) => Answer["path"], bare: boolean) => Answer | undefined,
): Answer[] {
  return (request.legalBases ?? []).flatMap((basis, index) => {
    const bare = typeof basis === "string";
    const told: LegalBasis = bare ? { instrument: basis } : basis;
    if (!kinds.some((kind) => kind === told.instrument)) return [];
    const at = (key: string) => (bare ? ["legalBases", index] : ["legalBases", index, key]);
    const given = answer(told, at, bare);
    return given ? [{ ...given, item: told.title ?? "" }] : [];
  });
}

/** What the draft must say of a legal basis whose text this version does not hold. */
export const legalBasisElements: readonly Element[] = [
  {
    id: "legalBasis.title",
    rule: "basis-incomplete",
    otherwise: "error",
    answer: (request) =>
      eachBasis(request, ["bilateral", "domestic-law"], (basis, at) => ({
        ...ask(basis.title, at("title")),
        message: basis.instrument === "domestic-law" ? "lawTitle" : "treatyTitle",
      })),
  },
  {
    id: "legalBasis.date",
    rule: "basis-incomplete",
    message: "date",
    otherwise: "warning",
    // A basis given by its id alone lacks everything: the lack of the title says so for the date too.
    answer: (request) =>
      eachBasis(request, ["bilateral"], (basis, at, bare) => (bare ? undefined : ask(basis.date, at("date")))),
  },
  {
    id: "legalBasis.articles",
    rule: "basis-incomplete",
    message: "articles",
    otherwise: "warning",
    answer: (request) =>
      eachBasis(request, ["bilateral", "domestic-law"], (basis, at, bare) =>
        bare ? undefined : ask(basis.articles, at("articles")),
      ),
  },
  {
    id: "legalBasis.assurance",
    rule: "basis-incomplete",
    message: "assurance",
    otherwise: "error",
    answer: (request) =>
      eachBasis(request, ["reciprocity"], (basis, at) => {
        // The undertaking of reciprocity is printed as the assurance.
        const met = isGiven(basis.assurance) || request.undertakings?.reciprocity === true;
        return { state: met ? "met" : "missing", path: at("assurance") };
      }),
  },
];
