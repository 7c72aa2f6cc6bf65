import type { AnyRequest, Offence } from "../../model/types.js";
import { ask, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";
import { coerciveMeasures } from "../../measures/coercive.js";

const eachOffence = (request: AnyRequest, answer: (offence: Offence, path: (string | number)[], item: string) => Answer): Answer[] =>
  (request.offences ?? []).map((offence, index) => answer(offence, ["offences", index], offence.title ?? offence.id));

const isExtradition = (request: AnyRequest): boolean => request.kind === "extradition";

/** The offences, their law and penalty, and why the conduct is an offence in both States. */
export const offenceElements: readonly Element[] = [
  {
    id: "offences",
    rule: "offences-missing",
    otherwise: "error",
    compare: [
      { instrument: "untoc", provision: "art. 18(1)", mark: "V" },
      { instrument: "coe-mla-1959", provision: "art. 14(2)", mark: "V" },
      { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" },
    ],
    answer: (request) => [ask(request.offences, ["offences"])],
  },
  {
    id: "offence.provision",
    rule: "no-provision",
    otherwise: "error",
    compare: [{ instrument: "coe-mla-1959", provision: "art. 14(2)", mark: "V" }],
    answer: (request) => eachOffence(request, (offence, path, item) => ask(offence.provision, [...path, "provision"], item)),
  },
  {
    id: "offence.lawText",
    rule: "no-law-text",
    otherwise: "warning",
    answer: (request) =>
      eachOffence(request, (offence, path, item) => {
        const annexed = (request.annexes ?? []).some((annex) => annex.kind === "law" && annex.id === offence.text);
        const anyLaw = (request.annexes ?? []).some((annex) => annex.kind === "law");
        const met = isGiven(offence.text) || isGiven(offence.lawText) || annexed || (anyLaw && (request.offences ?? []).length === 1);
        return { state: met ? "met" : "missing", path: [...path, "text"], item };
      }),
  },
  {
    id: "offence.maximumPenalty",
    rule: "no-penalty",
    otherwise: (request) => (isExtradition(request) ? "error" : "warning"),
    answer: (request) => eachOffence(request, (offence, path, item) => ask(offence.penalty?.max, [...path, "penalty", "max"], item)),
  },
  {
    id: "offence.dualCriminality",
    rule: "dual-criminality-missing",
    otherwise: "none",
    answer(request) {
      const coercive = (request.measures ?? []).some((measure) => coerciveMeasures.has(measure.type));
      if (request.kind === "mla" && !coercive) return [{ state: "notApplicable", path: ["offences"] }];
      const byMeasure = request.kind === "mla" && (request.measures ?? []).every((m) => !coerciveMeasures.has(m.type) || isGiven(m.dualCriminality));
      return eachOffence(request, (offence, path, item) => {
        const argued = isGiven(offence.dualCriminality) || (offence.elements ?? []).some((element) => isGiven(element.shownBy));
        return { state: argued || byMeasure ? "met" : "missing", path: [...path, "dualCriminality"], item };
      });
    },
  },
  {
    id: "offence.limitation",
    rule: "limitation-missing",
    otherwise: "warning",
    answer: (request) =>
      isExtradition(request)
        ? eachOffence(request, (offence, path, item) => {
            const met = isGiven(offence.limitation?.provision) || isGiven(offence.limitation?.statement);
            return { state: met ? "met" : "missing", path: [...path, "limitation"], item };
          })
        : [],
  },
];
