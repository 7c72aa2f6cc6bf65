import type { Source } from "../../findings/finding.js";
import { basisIds } from "../../instruments/index.js";
import { isAssistance } from "../../kinds/index.js";
import { definitionOf } from "../../measures/index.js";
import { isPreservationOnly, isServiceOnly } from "../../model/naming.js";
import type { AnyRequest, Offence } from "../../model/types.js";
import { monthsOf } from "../../prose/calendar.js";
import { ask, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";
import { isPossible } from "./gravestPenalties.js";

const eachOffence = (
  request: AnyRequest,
  answer: (offence: Offence, path: (string | number)[], item: string) => Answer,
): Answer[] =>
  (request.offences ?? []).map((offence, index) => answer(offence, ["offences", index], offence.title ?? offence.id));

const isExtradition = (request: AnyRequest): boolean => request.kind === "extradition";

const asksForCoercion = (request: AnyRequest): boolean =>
  (request.measures ?? []).some((measure) => definitionOf(measure.type)?.coercive);

/** The European conventions of 1959 and 1957 as the texts to compare, by what is asked. */
function compareWith(request: AnyRequest, ofAssistance: string, ofExtradition: string): Source {
  return isAssistance(request)
    ? { instrument: "coe-mla-1959", provision: ofAssistance, mark: "V" }
    : { instrument: "coe-extradition-1957", provision: ofExtradition, mark: "V" };
}

/** The offences, their law and penalty, and why the conduct is an offence in both States. */
export const offenceElements: readonly Element[] = [
  {
    id: "offences",
    rule: "offences-missing",
    otherwise: "error",
    compare: (request) => [compareWith(request, "art. 14(2)", "art. 12(2)(b)")],
    answer: (request) => [ask(request.offences, ["offences"])],
  },
  {
    id: "offence.provision",
    rule: "no-provision",
    // Service may be asked, and an urgent arrest sought, with the offence named only.
    otherwise: (request) => (isServiceOnly(request) || request.kind === "provisionalArrest" ? "warning" : "error"),
    compare: (request) => [compareWith(request, "art. 14(2)", "art. 12(2)(b)")],
    answer: (request) =>
      eachOffence(request, (offence, path, item) => ask(offence.provision, [...path, "provision"], item)),
  },
  {
    id: "offence.lawText",
    rule: "no-law-text",
    otherwise: (request) =>
      isServiceOnly(request) || isPreservationOnly(request) || request.kind === "provisionalArrest"
        ? "none"
        : "warning",
    compare: (request) =>
      isExtradition(request)
        ? [{ instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" }]
        : [{ instrument: "san-luis-1996", provision: "art. 6(3)(e)", mark: "V" }],
    answer(request) {
      const claimed = new Set((request.offences ?? []).map((offence) => offence.text));
      // A text of law that no offence claims may hold the provisions of all those that name none.
      const unclaimed = (request.annexes ?? []).some((annex) => annex.kind === "law" && !claimed.has(annex.id));
      const attached = (request.annexes ?? []).some((annex) => annex.kind === "law");
      return eachOffence(request, (offence, path, item) => {
        const met = isGiven(offence.text) || isGiven(offence.lawText) || unclaimed;
        const message = attached ? "unassigned" : "missing";
        return { state: met ? "met" : "missing", path: [...path, "text"], item, message };
      });
    },
  },
  {
    id: "offence.maximumPenalty",
    rule: "no-penalty",
    otherwise: (request) =>
      isExtradition(request) ? "error" : isServiceOnly(request) || isPreservationOnly(request) ? "info" : "warning",
    compare: (request) =>
      isAssistance(request)
        ? [{ instrument: "singapore-macma", provision: "s. 19(2)(c)(iv)", mark: "S" }]
        : [{ instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" }],
    answer: (request) =>
      eachOffence(request, (offence, path, item) => {
        const { max, fine, min } = offence.penalty ?? {};
        // Nothing but a fine is a maximum too; but nobody is extradited for it.
        const fineOnly = isAssistance(request) && isGiven(fine) && !isGiven(min);
        return { state: isGiven(max) || fineOnly ? "met" : "missing", path: [...path, "penalty", "max"], item };
      }),
  },
  {
    id: "offence.convention",
    rule: "convention-offence-missing",
    otherwise: "none",
    answer: (request) =>
      eachOffence(request, (offence, path, item) => {
        const at = [...path, "convention"];
        if (namesArticle(offence.convention)) return { state: "met", path: at, item };
        const others = (request.offences ?? []).some((other) => other !== offence && namesArticle(other.convention));
        // Beside a convention offence, an accessory or a serious crime of four years or more needs none of its own.
        if (others && (offence.accessory === true || isSeriousCrime(offence)))
          return { state: "notApplicable", path: at, item };
        return { state: "missing", path: at, item, message: isGiven(offence.convention) ? "article" : "missing" };
      }),
  },
  {
    id: "offence.dualCriminality",
    rule: "dual-criminality-missing",
    otherwise: (request) => (asksForCoercion(request) ? "error" : isExtradition(request) ? "warning" : "none"),
    compare: (request) =>
      isAssistance(request)
        ? [
            { instrument: "untoc", provision: "art. 18(9)", mark: "V" },
            { instrument: "coe-mla-1959", provision: "art. 5(1)(a)", mark: "V" },
          ]
        : [{ instrument: "coe-extradition-1957", provision: "art. 2(1)", mark: "V" }],
    answer(request) {
      if (isAssistance(request) && !asksForCoercion(request)) return [{ state: "notApplicable", path: ["offences"] }];
      const byMeasure =
        isAssistance(request) &&
        (request.measures ?? []).every((m) => !definitionOf(m.type)?.coercive || isGiven(m.dualCriminality));
      return eachOffence(request, (offence, path, item) => {
        const argued =
          isGiven(offence.dualCriminality) ||
          (offence.elements ?? []).some((element) => isGiven(element.shownBy) || isGiven(element.correspondingConduct));
        const message = !isAssistance(request)
          ? "extradition"
          : isGiven(offence.convention)
            ? "byConvention"
            : "missing";
        return { state: argued || byMeasure ? "met" : "missing", path: [...path, "dualCriminality"], item, message };
      });
    },
  },
  {
    id: "offence.limitation",
    rule: "limitation-missing",
    otherwise: "warning",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 10", mark: "V" }],
    answer: (request) =>
      isExtradition(request)
        ? eachOffence(request, (offence, path, item) => {
            return { state: isGiven(offence.limitation) ? "met" : "missing", path: [...path, "limitation"], item };
          })
        : [],
  },
  {
    id: "offence.fiscalNature",
    rule: "refusal-ground-open",
    message: "fiscal",
    otherwise: "warning",
    compare: ({ kind }) => [
      { instrument: "untoc", provision: kind === "mla" ? "art. 18(22)" : "art. 16(15)", mark: "V" },
    ],
    answer: (request) => ordinaryNature(request, ["fiscal"]),
  },
  {
    id: "offence.politicalOrMilitaryNature",
    rule: "refusal-ground-open",
    message: "politicalOrMilitary",
    otherwise: "warning",
    compare: ({ kind }) =>
      kind === "mla"
        ? [{ instrument: "coe-mla-1959", provision: "art. 2", mark: "K" }]
        : [
            { instrument: "coe-extradition-1957", provision: "art. 3", mark: "K" },
            { instrument: "coe-extradition-1957", provision: "art. 4", mark: "K" },
          ],
    answer: (request) => ordinaryNature(request, ["political", "military"]),
  },
  {
    id: "undertakings.noDeathPenalty",
    rule: "refusal-ground-open",
    message: "deathPenalty",
    // Art. 11 of the European Convention of 1957 makes it a ground of refusal unless the assurance is given.
    otherwise: (request) =>
      request.kind !== "mla" && basisIds(request).includes("coe-extradition-1957") ? "error" : "warning",
    compare: ({ kind }) =>
      kind === "mla"
        ? [{ instrument: "untoc", provision: "art. 18(21)", mark: "V" }]
        : [{ instrument: "coe-extradition-1957", provision: "art. 11", mark: "V" }],
    answer(request) {
      if (!isPossible(request, "death") || isServiceOnly(request)) return [];
      const { noDeathPenalty, further = [] } = request.undertakings ?? {};
      const inWords = further.some((undertaking) => /\bdeath\b|\bmort\b|\bmuerte\b|\bcapital\b/iu.test(undertaking));
      const state = noDeathPenalty === true || inWords ? "met" : "missing";
      return [{ state, path: ["undertakings", "noDeathPenalty"] }];
    },
  },
];

/** What is said of each offence that the draft itself calls fiscal, political or military. */
const ordinaryNature = (
  request: AnyRequest,
  characters: readonly NonNullable<Offence["character"]>[number][],
): readonly Answer[] =>
  eachOffence(request, (offence, path, item) => {
    const wanted = offence.character?.some((one) => characters.includes(one)) ?? false;
    const state = !wanted ? "notApplicable" : isGiven(offence.ordinaryNature) ? "met" : "missing";
    return { state, path: [...path, "ordinaryNature"], item };
  });

/** "som-protocol art. 6(1)(a)" names an article, "smuggling of migrants" does not. */
const namesArticle = (convention: string | undefined): boolean => /\d/.test(convention ?? "");

/** A maximum of at least four years (UNTOC art. 2(b)). */
function isSeriousCrime({ penalty }: Offence): boolean {
  const max = penalty?.max;
  return max === "life" || max === "death" || (monthsOf(max) ?? 0) >= 48;
}
