import type { Source } from "../../findings/finding.js";
import { basisIds, isMadeInForm } from "../../instruments/index.js";
import { isAssistance } from "../../kinds/index.js";
import { personById, personName } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { ask, askAny, isGiven, isUnknown } from "../ask.js";
import type { Answer, Element } from "../element.js";
import { isPossible } from "./gravestPenalties.js";

const onlyFor = (request: AnyRequest, wanted: boolean, answers: () => readonly Answer[]): readonly Answer[] =>
  isAssistance(request) ? [] : wanted ? answers() : [{ state: "notApplicable", path: ["extradition"] }];

const isFull = (request: AnyRequest): boolean => request.kind === "extradition";
const isProvisional = (request: AnyRequest): boolean => request.kind === "provisionalArrest";
const isConvicted = (request: AnyRequest): boolean => request.extradition?.status === "convicted";
const hasJudgment = (request: AnyRequest): boolean =>
  isConvicted(request) ||
  request.extradition?.status === "convictedNotSentenced" ||
  isGiven(request.extradition?.judgment);

/** True where places of the facts are known and none of them is in the requesting State. */
function isCommittedAbroad(request: AnyRequest): boolean {
  const home = request.requesting?.state;
  const placed = (request.facts?.events ?? []).filter(({ place, state }) => isGiven(place) || isGiven(state));
  return home !== undefined && placed.length > 0 && placed.every(({ state }) => isGiven(state) && state !== home);
}

/** True where something happened in a third State, or was asked or told there. */
function concernsThirdState(request: AnyRequest): boolean {
  const two = [request.requesting?.state, request.requested?.state];
  const states = [...(request.facts?.events ?? []), ...(request.related ?? [])].map(({ state }) => state);
  return states.some((state) => isGiven(state) && !two.includes(state));
}

/** States of the common law among those to which a warrant in a prescribed form may go. */
const formsReadByCommonLaw: ReadonlySet<string | undefined> = new Set(["CY", "GB", "IE", "MT"]);

const annexOfKind = (request: AnyRequest, ...kinds: string[]): boolean =>
  (request.annexes ?? []).some((annex) => annex.kind !== undefined && kinds.includes(annex.kind));

/**
 * The warrant, or order of the same effect, or the judgment goes with the request. A person convicted may be asked for on a
 * warrant and a person accused on a judgment that is open to retrial: the European Convention takes either.
 */
function isDecisionAttached(request: AnyRequest): boolean {
  const { warrant, judgment } = request.extradition ?? {};
  if (isGiven(warrant?.annex) || isGiven(judgment?.annex) || annexOfKind(request, "warrant", "judgment")) return true;
  return isGiven(warrant) && annexOfKind(request, "order");
}

/** The decision need not be attached to a request for provisional arrest, but it must be told apart from any other. */
const isToldApart = (particulars: readonly unknown[]): boolean => particulars.filter(isGiven).length >= 2;

function decisionNamed(request: AnyRequest): Answer {
  const { warrant, judgment } = request.extradition ?? {};
  const named =
    isToldApart([warrant?.issuedBy, warrant?.date, warrant?.reference]) ||
    isToldApart([judgment?.court, judgment?.date, judgment?.reference]);
  return {
    state: named || isDecisionAttached(request) ? "met" : "missing",
    path: ["extradition", isGiven(judgment) && !isGiven(warrant) ? "judgment" : "warrant"],
  };
}

const provisionalArrestUnder1957: readonly Source[] = [
  { instrument: "coe-extradition-1957", provision: "art. 16(2)", mark: "V" },
];

/** What a request for extradition or provisional arrest asks beyond the matter itself. */
export const extraditionElements: readonly Element[] = [
  {
    id: "extradition.person",
    rule: "person-sought-missing",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" }],
    answer: (request) =>
      onlyFor(request, true, () => [
        {
          state: personById(request, request.extradition?.person) ? "met" : "missing",
          path: ["extradition", "person"],
        },
      ]),
  },
  {
    id: "extradition.status",
    rule: "status-unclear",
    otherwise: "error",
    answer: (request) => onlyFor(request, true, () => [ask(request.extradition?.status, ["extradition", "status"])]),
  },
  {
    id: "extradition.decision",
    rule: "no-warrant",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const status = request.extradition?.status;
        const wanted = status === "convicted" || status === "convictedNotSentenced" ? "judgment" : "warrant";
        return [
          {
            state: isDecisionAttached(request) ? "met" : "missing",
            path: ["extradition", wanted, "annex"],
            message: status ?? "missing",
          },
        ];
      }),
  },
  {
    id: "extradition.enforceable",
    rule: "judgment-not-enforceable",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 12(2)(a)", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request) && isConvicted(request), () => {
        const path = ["extradition", "judgment", "enforceable"];
        const enforceable = request.extradition?.judgment?.enforceable;
        if (enforceable === true) return [{ state: "met", path }];
        return [{ state: "missing", path, message: enforceable === false ? "denied" : "missing" }];
      }),
  },
  {
    id: "extradition.sentenceImposed",
    rule: "remaining-sentence-missing",
    message: "imposed",
    otherwise: "warning",
    compare: [{ instrument: "un-model-extradition", provision: "art. 5(2)(c)", mark: "K" }],
    answer: (request) =>
      onlyFor(request, isFull(request) && isConvicted(request), () => [
        ask(request.extradition?.sentence?.imposed, ["extradition", "sentence", "imposed"]),
      ]),
  },
  {
    id: "extradition.remainingSentence",
    rule: "remaining-sentence-missing",
    otherwise: "error",
    compare: [
      { instrument: "un-model-extradition", provision: "art. 5(2)(c)", mark: "K" },
      { instrument: "us-switzerland-extradition-1990", provision: "art. 9(4)(d)", mark: "V" },
    ],
    answer: (request) =>
      onlyFor(request, isFull(request) && isConvicted(request), () => {
        const { imposed, remaining } = request.extradition?.sentence ?? {};
        const path = ["extradition", "sentence", "remaining"];
        // What remains of a sentence for life, or of one of death, is not counted.
        return [imposed === "life" || imposed === "death" ? { state: "met", path } : ask(remaining, path)];
      }),
  },
  {
    id: "extradition.intentionToSentence",
    rule: "intention-to-sentence-missing",
    otherwise: "warning",
    compare: [
      { instrument: "un-model-extradition", provision: "art. 5(2)(e)", mark: "K" },
      { instrument: "us-switzerland-extradition-1990", provision: "art. 9(4)(a)", mark: "V" },
    ],
    answer: (request) =>
      onlyFor(request, isFull(request) && request.extradition?.status === "convictedNotSentenced", () => [
        ask(request.extradition?.intentionToSentence, ["extradition", "intentionToSentence"]),
      ]),
  },
  {
    // Art. 3 of the Second Protocol was read whole in the French text (Viadrina International Law Project).
    id: "extradition.presenceAtTrial",
    rule: "absentia-unclear",
    message: "presence",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-2nd-protocol", provision: "art. 3", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request) && hasJudgment(request), () => [
        ask(request.extradition?.trial?.inAbsentia, ["extradition", "trial", "inAbsentia"]),
      ]),
  },
  {
    id: "extradition.retrial",
    rule: "absentia-unclear",
    message: "retrial",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-2nd-protocol", provision: "art. 3", mark: "V" }],
    answer: (request) =>
      // How the person was summoned is asked back in practice; what the provisions turn on is the right to a new trial.
      onlyFor(
        request,
        isFull(request) && hasJudgment(request) && request.extradition?.trial?.inAbsentia === true,
        () => [ask(request.extradition?.trial?.retrial, ["extradition", "trial", "retrial"])],
      ),
  },
  {
    id: "extradition.description",
    rule: "identity-incomplete",
    message: "description",
    otherwise: "none",
    answer: (request) =>
      onlyFor(request, true, () => {
        const id = request.extradition?.person;
        const index = (request.persons ?? []).findIndex((person) => person.id === id);
        const person = request.persons?.[index];
        if (!person) return [];
        const described = ["birth", "nationalities", "documents", "description", "photograph"].filter((key) =>
          isGiven((person as Record<string, unknown>)[key]),
        );
        return [
          {
            state: described.length >= 2 ? "met" : isGiven(person.identityUnknown) ? "unknownReason" : "missing",
            path: ["persons", index],
            item: personName(person),
          },
        ];
      }),
  },
  {
    id: "extradition.location",
    rule: "location-missing",
    otherwise: "none",
    answer: (request) =>
      onlyFor(request, true, () => {
        const person = personById(request, request.extradition?.person);
        const here = askAny(request.extradition, ["location"], ["extradition"], person && personName(person));
        if (here.state !== "missing" || !person) return [here];
        const there = askAny(person, ["location", "address"], ["extradition"], personName(person));
        return [{ ...there, path: ["extradition", "location"] }];
      }),
  },
  {
    id: "provisional.intention",
    rule: "provisional-arrest-incomplete",
    message: "intention",
    otherwise: "error",
    compare: provisionalArrestUnder1957,
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => [
        {
          state: request.extradition?.provisional?.fullRequestWillFollow === true ? "met" : "missing",
          path: ["extradition", "provisional", "fullRequestWillFollow"],
        },
      ]),
  },
  {
    id: "provisional.decision",
    rule: "provisional-arrest-incomplete",
    message: "decision",
    otherwise: "error",
    compare: provisionalArrestUnder1957,
    answer: (request) => onlyFor(request, isProvisional(request), () => [decisionNamed(request)]),
  },
  {
    id: "provisional.offenceTimePlace",
    rule: "provisional-arrest-incomplete",
    message: "offence",
    otherwise: "error",
    compare: provisionalArrestUnder1957,
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => {
        const events = request.facts?.events ?? [];
        const summary = request.facts?.summary ?? "";
        const told = {
          offences: isGiven(request.offences),
          date: events.some((event) => isGiven(event.date)) || /\b(?:19|20)\d\d\b/.test(summary),
          // Whether prose names a place cannot be told in every language: a summary is taken to do so.
          place: events.some((event) => isGiven(event.place) || isGiven(event.state)) || isGiven(summary),
        };
        const lacking = Object.entries(told).flatMap(([key, given]) => (given ? [] : [key]));
        if (lacking.length === 0) return [{ state: "met", path: ["facts"] }];
        return [{ state: "missing", path: lacking[0] === "offences" ? ["offences"] : ["facts", "events"], lacking }];
      }),
  },
  {
    id: "provisional.location",
    rule: "provisional-arrest-incomplete",
    message: "location",
    // No provision asks for it in words: but without it there is no reason to address this State and nowhere to look.
    otherwise: "error",
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => {
        const path = ["extradition", "location"];
        const person = personById(request, request.extradition?.person);
        const places = [request.extradition?.location, person?.location, person?.address];
        if (places.some(isGiven)) return [{ state: "met", path }];
        const told = places.some(isUnknown) || isGiven(person?.identityUnknown);
        return [{ state: told ? "unknownReason" : "missing", path }];
      }),
  },
  {
    id: "provisional.urgency",
    rule: "provisional-arrest-incomplete",
    message: "urgency",
    otherwise: "error",
    compare: [
      { instrument: "coe-extradition-1957", provision: "art. 16(1)", mark: "S" },
      { instrument: "untoc", provision: "art. 16(9)", mark: "V" },
    ],
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => [
        ask(request.extradition?.provisional?.urgency ?? request.urgency?.reason, [
          "extradition",
          "provisional",
          "urgency",
        ]),
      ]),
  },
  {
    // Some States surrender an accused person only on evidence of their own standard.
    id: "extradition.evidence",
    rule: "requirement-missing",
    otherwise: "none",
    answer: (request) =>
      onlyFor(request, isFull(request) && !hasJudgment(request), () => [
        ask(request.extradition?.evidence, ["extradition", "evidence"]),
      ]),
  },
  {
    // Who was convicted in absence is treated as accused too: what supports the charge goes with the judgment.
    id: "extradition.evidenceAfterAbsence",
    rule: "requirement-missing",
    otherwise: "none",
    answer: (request) =>
      onlyFor(
        request,
        isFull(request) && hasJudgment(request) && request.extradition?.trial?.inAbsentia === true,
        () => [ask(request.extradition?.evidence, ["extradition", "evidence"])],
      ),
  },
  {
    // Whoever prosecutes what was done elsewhere is asked by what right.
    id: "extradition.jurisdiction",
    rule: "jurisdiction-missing",
    otherwise: (request) => (isCommittedAbroad(request) ? "warning" : "none"),
    compare: [{ instrument: "argentina-24767", provision: "art. 13(c)", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request), () => [
        ask(request.extradition?.jurisdiction, ["extradition", "jurisdiction"]),
      ]),
  },
  {
    // A form names the decision and does not attach it.
    id: "extradition.decisionNamed",
    rule: "requirement-missing",
    otherwise: "none",
    answer: (request) => onlyFor(request, !isProvisional(request), () => [decisionNamed(request)]),
  },
  {
    id: "extradition.nationalityOption",
    rule: "national-of-requested-state",
    otherwise: "warning",
    compare: [
      { instrument: "untoc", provision: "art. 16(10)-(12)", mark: "V" },
      { instrument: "coe-extradition-1957", provision: "art. 6", mark: "V" },
    ],
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const person = personById(request, request.extradition?.person);
        const nationalities: unknown = person?.nationalities;
        const state = request.requested?.state;
        // A reason why they are not known may stand there, blank or not.
        if (person === undefined || !isGiven(state) || !Array.isArray(nationalities) || !nationalities.includes(state))
          return [];
        return [ask(request.extradition?.nationality, ["extradition", "nationality"], personName(person))];
      }),
  },
  {
    id: "extradition.priorDecisions",
    rule: "refusal-ground-open",
    message: "priorDecisions",
    otherwise: "warning",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 9", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const { none, statement } = request.extradition?.priorDecisions ?? {};
        const path = ["extradition", "priorDecisions"];
        return [{ state: none === true || isGiven(statement) ? "met" : "missing", path }];
      }),
  },
  {
    id: "extradition.lifeSentenceReview",
    rule: "refusal-ground-open",
    message: "lifeSentence",
    otherwise: (request) => (basisIds(request).includes("eaw") ? "warning" : "info"),
    compare: [{ instrument: "eaw", provision: "Annex, box (h)", mark: "K" }],
    answer: (request) =>
      onlyFor(request, isFull(request), () =>
        isPossible(request, "life")
          ? [ask(request.extradition?.lifeSentenceReview, ["extradition", "lifeSentenceReview"])]
          : [],
      ),
  },
  {
    id: "extradition.competingRequests",
    rule: "competing-requests-open",
    otherwise: "info",
    compare: [{ instrument: "coe-extradition-1957", provision: "art. 17", mark: "K" }],
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const { none, states, statement } = request.extradition?.competingRequests ?? {};
        const path = ["extradition", "competingRequests"];
        if (none === true || isGiven(states) || isGiven(statement)) return [{ state: "met", path }];
        // Who has heard of no other State that was touched by the case is not asked.
        return none === false || concernsThirdState(request) ? [{ state: "missing", path }] : [];
      }),
  },
  {
    id: "extradition.candour",
    rule: "candour-unconfirmed",
    // A prescribed form has no box for it: there it is worth a word only where the court that reads it expects candour. Whoever
    // denies it has said so, whatever the form.
    otherwise: ({ legalBases, requested, extradition }) =>
      isMadeInForm({ legalBases }) && !formsReadByCommonLaw.has(requested?.state) && extradition?.candour !== false
        ? "none"
        : "info",
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const { candour } = request.extradition ?? {};
        const message = candour === false ? "denied" : "missing";
        return [{ state: candour === true ? "met" : "missing", path: ["extradition", "candour"], message }];
      }),
  },
  {
    id: "extradition.speciality",
    rule: "requirement-missing",
    otherwise: "info",
    answer: (request) =>
      onlyFor(request, isFull(request), () => [
        { state: request.undertakings?.speciality === true ? "met" : "missing", path: ["undertakings", "speciality"] },
      ]),
  },
];
