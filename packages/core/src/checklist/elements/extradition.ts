import { personName, personById } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { ask, askAny, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";

const onlyFor = (request: AnyRequest, wanted: boolean, answers: () => readonly Answer[]): readonly Answer[] =>
  request.kind === "mla" ? [] : wanted ? answers() : [{ state: "notApplicable", path: ["extradition"] }];

const isFull = (request: AnyRequest): boolean => request.kind === "extradition";
const isProvisional = (request: AnyRequest): boolean => request.kind === "provisionalArrest";
const isConvicted = (request: AnyRequest): boolean => request.extradition?.status === "convicted";
const hasJudgment = (request: AnyRequest): boolean => isConvicted(request) || request.extradition?.status === "convictedNotSentenced" || isGiven(request.extradition?.judgment);

const annexOfKind = (request: AnyRequest, ...kinds: string[]): boolean => (request.annexes ?? []).some((annex) => annex.kind !== undefined && kinds.includes(annex.kind));

/** What a request for extradition or provisional arrest asks beyond the matter itself. */
export const extraditionElements: readonly Element[] = [
  {
    id: "extradition.person",
    rule: "person-sought-missing",
    otherwise: "error",
    answer: (request) =>
      onlyFor(request, true, () => [{ state: personById(request, request.extradition?.person) ? "met" : "missing", path: ["extradition", "person"] }]),
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
    answer: (request) =>
      onlyFor(request, isFull(request), () => {
        const { warrant, judgment } = request.extradition ?? {};
        const wanted = hasJudgment(request) && isConvicted(request) ? "judgment" : "warrant";
        const attached =
          isConvicted(request)
            ? isGiven(judgment?.annex) || annexOfKind(request, "judgment") || isGiven(warrant?.annex)
            : isGiven(warrant?.annex) || annexOfKind(request, "warrant", "judgment") || isGiven(judgment?.annex);
        return [{ state: attached ? "met" : "missing", path: ["extradition", wanted] }];
      }),
  },
  {
    id: "extradition.enforceable",
    rule: "judgment-not-enforceable",
    otherwise: "error",
    answer: (request) => onlyFor(request, isFull(request) && isConvicted(request), () => [{ state: request.extradition?.judgment?.enforceable === true ? "met" : "missing", path: ["extradition", "judgment", "enforceable"] }]),
  },
  {
    id: "extradition.sentenceImposed",
    rule: "remaining-sentence-missing",
    message: "imposed",
    otherwise: "warning",
    answer: (request) => onlyFor(request, isFull(request) && isConvicted(request), () => [ask(request.extradition?.sentence?.imposed, ["extradition", "sentence", "imposed"])]),
  },
  {
    id: "extradition.remainingSentence",
    rule: "remaining-sentence-missing",
    otherwise: "error",
    compare: [
      { instrument: "un-model-extradition", provision: "art. 5(2)(c)", mark: "K" },
      { instrument: "US-Switzerland extradition treaty 1990", provision: "art. 9(4)(d)", mark: "V" },
    ],
    answer: (request) => onlyFor(request, isFull(request) && isConvicted(request), () => [ask(request.extradition?.sentence?.remaining, ["extradition", "sentence", "remaining"])]),
  },
  {
    id: "extradition.intentionToSentence",
    rule: "intention-to-sentence-missing",
    otherwise: "warning",
    answer: (request) =>
      onlyFor(request, isFull(request) && request.extradition?.status === "convictedNotSentenced", () => [ask(request.extradition?.intentionToSentence, ["extradition", "intentionToSentence"])]),
  },
  {
    id: "extradition.presenceAtTrial",
    rule: "absentia-unclear",
    message: "presence",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-2nd-protocol", provision: "art. 3", mark: "V" }],
    answer: (request) => onlyFor(request, isFull(request) && hasJudgment(request), () => [ask(request.extradition?.trial?.inAbsentia, ["extradition", "trial", "inAbsentia"])]),
  },
  {
    id: "extradition.retrial",
    rule: "absentia-unclear",
    message: "retrial",
    otherwise: "error",
    compare: [{ instrument: "coe-extradition-2nd-protocol", provision: "art. 3", mark: "V" }],
    answer: (request) =>
      onlyFor(request, isFull(request) && hasJudgment(request) && request.extradition?.trial?.inAbsentia === true, () => {
        const trial = request.extradition?.trial;
        const lacking = ["summons", "retrial"].filter((key) => !isGiven((trial as Record<string, unknown> | undefined)?.[key]));
        // The law asks for the person's rights now; how they were summoned is asked back in practice but alone no error.
        return [{ state: isGiven(trial?.retrial) ? "met" : "missing", path: ["extradition", "trial", "retrial"], lacking }];
      }),
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
        const described = ["birth", "nationalities", "documents", "description", "photograph"].filter((key) => isGiven((person as Record<string, unknown>)[key]));
        return [{ state: described.length >= 2 ? "met" : isGiven(person.identityUnknown) ? "unknownReason" : "missing", path: ["persons", index], item: personName(person) }];
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
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => [{ state: request.extradition?.provisional?.fullRequestWillFollow === true ? "met" : "missing", path: ["extradition", "provisional", "fullRequestWillFollow"] }]),
  },
  {
    id: "provisional.decision",
    rule: "provisional-arrest-incomplete",
    message: "decision",
    otherwise: "error",
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => {
        const { warrant, judgment } = request.extradition ?? {};
        const named = (isGiven(warrant?.date) && isGiven(warrant?.issuedBy)) || (isGiven(judgment?.date) && isGiven(judgment?.court));
        return [{ state: named ? "met" : "missing", path: ["extradition", isGiven(judgment) ? "judgment" : "warrant"] }];
      }),
  },
  {
    id: "provisional.offenceTimePlace",
    rule: "provisional-arrest-incomplete",
    message: "offence",
    otherwise: "error",
    answer: (request) =>
      onlyFor(request, isProvisional(request), () => {
        const events = request.facts?.events ?? [];
        const lacking = [
          ...(isGiven(request.offences) ? [] : ["offences"]),
          ...(events.some((event) => isGiven(event.date)) ? [] : ["date"]),
          ...(events.some((event) => isGiven(event.place) || isGiven(event.state)) ? [] : ["place"]),
        ];
        return [{ state: lacking.length === 0 ? "met" : "missing", path: ["facts", "events"], lacking }];
      }),
  },
  {
    id: "provisional.urgency",
    rule: "provisional-arrest-incomplete",
    message: "urgency",
    otherwise: "error",
    answer: (request) => onlyFor(request, isProvisional(request), () => [ask(request.extradition?.provisional?.urgency ?? request.urgency?.reason, ["extradition", "provisional", "urgency"])]),
  },
  {
    id: "extradition.speciality",
    rule: "requirement-missing",
    otherwise: "info",
    answer: (request) => onlyFor(request, isFull(request), () => [{ state: request.undertakings?.speciality === true ? "met" : "missing", path: ["undertakings", "speciality"] }]),
  },
];
