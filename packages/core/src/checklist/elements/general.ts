import { personName, isServiceOnly } from "../../model/naming.js";
import type { AnyRequest } from "../../model/types.js";
import { ask, askAll, askAny, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";

/** Offices, basis, matter, time and confidentiality: what every request says before it comes to its own subject. */
export const generalElements: readonly Element[] = [
  {
    id: "legalBasis",
    rule: "no-basis",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(7)", mark: "V" }],
    answer: (request) => [ask(request.legalBases, ["legalBases"])],
  },
  {
    id: "requestingState",
    rule: "requester-incomplete",
    message: "state",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(a)", mark: "V" }],
    answer: (request) => [ask(request.requesting?.state, ["requesting", "state"])],
  },
  {
    id: "requestingAuthority",
    rule: "requester-incomplete",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(a)", mark: "V" }],
    answer: (request) => [askAll(request.requesting?.authority, ["name", "function"], ["requesting", "authority"])],
  },
  {
    id: "conductingAuthority",
    rule: "conducting-authority-missing",
    otherwise: "warning",
    answer(request) {
      const conducting = request.requesting?.conductingAuthority;
      const path = ["requesting", "conductingAuthority"];
      if (conducting === "requestingAuthority") {
        // The words stand for the authority that makes the request: it must then be named with its functions itself.
        const { state } = askAll(request.requesting?.authority, ["name", "function"], path);
        return [{ state, path }];
      }
      return [askAll(conducting, ["name", "function"], path)];
    },
  },
  {
    id: "requestedState",
    rule: "addressee-missing",
    message: "state",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(13)", mark: "V" }],
    answer: (request) => [ask(request.requested?.state, ["requested", "state"])],
  },
  {
    id: "requestedAuthority",
    rule: "addressee-missing",
    otherwise: "warning",
    answer: (request) => [ask(request.requested?.authority?.name, ["requested", "authority"])],
  },
  {
    id: "contact",
    rule: "no-contact",
    otherwise: "warning",
    answer(request) {
      const contact = request.requesting?.contact;
      const lacking = ["name", "timeZone", "languages"].filter((key) => !isGiven((contact as Record<string, unknown> | undefined)?.[key]));
      if (!isGiven(contact?.phone) && !isGiven(contact?.email)) lacking.push("phone");
      return [{ state: lacking.length === 0 ? "met" : "missing", path: ["requesting", "contact"], lacking }];
    },
  },
  {
    id: "subject",
    rule: "subject-missing",
    otherwise: "warning",
    answer: (request) => [ask(request.proceedings?.subject, ["proceedings", "subject"])],
  },
  {
    id: "nature",
    rule: "subject-missing",
    message: "nature",
    otherwise: "warning",
    answer: (request) => [ask(request.proceedings?.type, ["proceedings", "type"])],
  },
  {
    id: "stage",
    rule: "stage-unclear",
    otherwise: "warning",
    answer: (request) => [ask(request.proceedings?.stage, ["proceedings", "stage"])],
  },
  {
    id: "facts",
    rule: "facts-missing",
    otherwise: "error",
    compare: [
      { instrument: "untoc", provision: "art. 18(15)(c)", mark: "V" },
      { instrument: "coe-extradition-1957", provision: "art. 12(2)(b)", mark: "V" },
    ],
    answer(request) {
      if (isServiceOnly(request)) return [{ state: "notApplicable", path: ["facts"] }];
      return [askAny(request.facts, ["summary", "events"], ["facts"])].map((answer) => (isGiven(request.facts) ? answer : { ...answer, path: ["facts"] }));
    },
  },
  {
    id: "purpose",
    rule: "purpose-missing",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(f)", mark: "V" }],
    answer: (request) => (request.kind === "mla" ? [ask(request.purpose, ["purpose"])] : purposeOfSurrender(request)),
  },
  {
    id: "deadlineReason",
    rule: "urgency-no-reason",
    otherwise: "warning",
    answer(request) {
      const urgency = request.urgency;
      const pressing = urgency?.level === "urgent" || urgency?.level === "emergency" || isGiven(urgency?.deadline);
      if (!pressing) return [{ state: "notApplicable", path: ["urgency"] }];
      return [ask(urgency?.reason, ["urgency", "reason"])];
    },
  },
  {
    id: "confidentialityReason",
    rule: "confidentiality-unclear",
    otherwise: "warning",
    answer(request) {
      const wish = request.confidentiality;
      if (wish?.level !== "confidential" && wish?.level !== "strictlyConfidential") return [{ state: "notApplicable", path: ["confidentiality"] }];
      return [askAll(wish, ["reason", "extent"], ["confidentiality"])];
    },
  },
  {
    id: "procedureDetail",
    rule: "procedure-no-detail",
    otherwise: "warning",
    answer: (request) =>
      (request.procedure?.wishes ?? []).map((wish, index) => askAll(wish, ["detail", "reason"], ["procedure", "wishes", index], wish.what)),
  },
  {
    id: "reference",
    rule: "unsigned-or-undated",
    message: "reference",
    otherwise: "error",
    answer: (request) => [ask(request.reference, ["reference"])],
  },
  {
    id: "date",
    rule: "unsigned-or-undated",
    message: "date",
    otherwise: "error",
    answer: (request) => [ask(request.date, ["date"])],
  },
  {
    id: "signature",
    rule: "unsigned-or-undated",
    message: "signature",
    otherwise: "error",
    answer: (request) => [askAll(request.signature, ["name", "function"], ["signature"])],
  },
];

/** An extradition request says by its status what the surrender is for; a purpose in words may stand beside it. */
function purposeOfSurrender(request: AnyRequest): readonly Answer[] {
  return [{ state: isGiven(request.extradition?.status) || isGiven(request.purpose) ? "met" : "missing", path: ["extradition", "status"] }];
}

/** Who the persons are. Natural persons whose identity the request turns on. */
export const personElements: readonly Element[] = [
  {
    id: "person.identity",
    rule: "identity-incomplete",
    otherwise: "error",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" }],
    answer: (request) =>
      (request.persons ?? []).flatMap((person, index): Answer[] => {
        const path = ["persons", index];
        const item = personName(person);
        const legal = person.kind === "legal" || isGiven(person.name?.legal);
        const named = legal ? isGiven(person.name?.legal) : isGiven(person.name?.family) && isGiven(person.name?.given);
        const located = legal
          ? isGiven(person.registration) || isGiven(person.address)
          : isGiven((person.birth as { date?: string } | undefined)?.date) || (person.documents ?? []).some((d) => isGiven(d.number)) || isGiven(person.address);
        if (named && located) return [{ state: "met", path, item }];
        if (isGiven(person.identityUnknown)) return [{ state: "unknownReason", path, item }];
        const lacking = [...(named ? [] : ["name"]), ...(located ? [] : [legal ? "registration" : "birth"])];
        return [{ state: "missing", path, item, lacking }];
      }),
  },
  {
    id: "person.nationality",
    rule: "nationality-missing",
    otherwise: "none",
    answer: (request) =>
      (request.persons ?? []).flatMap((person, index) =>
        person.kind === "legal" || isGiven(person.name?.legal) ? [] : [withIdentity(person, ask(person.nationalities, ["persons", index, "nationalities"], personName(person)))],
      ),
  },
  {
    id: "person.location",
    rule: "location-missing",
    otherwise: "none",
    answer: (request) =>
      (request.persons ?? []).map((person, index) => withIdentity(person, askAny(person, ["location", "address"], ["persons", index], personName(person)))),
  },
];

/** Where the draft says why a person's identity is incomplete, that answers for the particulars too. */
function withIdentity(person: { readonly identityUnknown?: string | undefined }, answer: Answer): Answer {
  return answer.state === "missing" && isGiven(person.identityUnknown) ? { ...answer, state: "unknownReason" } : answer;
}
