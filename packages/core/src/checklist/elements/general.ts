import type { Source } from "../../findings/finding.js";
import { isAssistance } from "../../kinds/index.js";
import { urgencyLevelOf } from "../../kinds/urgency.js";
import { isPreservationOnly, isServiceOnly } from "../../model/naming.js";
import type { AnyRequest, Authority } from "../../model/types.js";
import { ask, askAll, isGiven } from "../ask.js";
import type { Answer, Element } from "../element.js";

/** Offices, basis, matter, time and confidentiality: what every request says before it comes to its own subject. */
export const generalElements: readonly Element[] = [
  {
    id: "legalBasis",
    rule: "no-basis",
    otherwise: "error",
    compare: (request) => [
      { instrument: "untoc", provision: isAssistance(request) ? "art. 18(7)" : "art. 16(4)", mark: "V" },
    ],
    answer: (request) => [
      {
        ...ask(request.legalBases, ["legalBases"]),
        message: isGiven(request.contentStandards) ? "standardsOnly" : "missing",
      },
    ],
  },
  {
    id: "requestingState",
    rule: "requester-incomplete",
    message: "state",
    otherwise: "error",
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(a)", mark: "V" }),
    answer: (request) => [ask(request.requesting?.state, ["requesting", "state"])],
  },
  {
    id: "requestingAuthority",
    rule: "requester-incomplete",
    otherwise: "error",
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(a)", mark: "V" }),
    answer: (request) => [askOffice(request.requesting?.authority, ["requesting", "authority"])],
  },
  {
    id: "conductingAuthority",
    rule: "conducting-authority-missing",
    otherwise: (request) => (isAssistance(request) ? "warning" : "none"),
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" }),
    answer(request) {
      const conducting = request.requesting?.conductingAuthority;
      const path = ["requesting", "conductingAuthority"];
      // The words stand for the authority that makes the request: it must then be named with its functions itself.
      if (conducting === "requestingAuthority") {
        const { state } = askOffice(request.requesting?.authority, path);
        return [{ state, path }];
      }
      return [{ ...askOffice(conducting, path), message: conducting === undefined ? "missing" : "incomplete" }];
    },
  },
  {
    id: "requestedState",
    rule: "addressee-missing",
    message: "state",
    otherwise: "error",
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(13)", mark: "V" }),
    answer: (request) => [ask(request.requested?.state, ["requested", "state"])],
  },
  {
    id: "requestedAuthority",
    rule: "addressee-missing",
    otherwise: "warning",
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(13)", mark: "V" }),
    answer(request) {
      const { authority, throughDiplomaticChannel } = request.requested ?? {};
      const path = ["requested", "authority"];
      // Through the diplomatic channel the requested State's foreign ministry finds the competent office.
      if (throughDiplomaticChannel === true)
        return [{ state: isGiven(authority?.name) ? "met" : "notApplicable", path }];
      return [ask(authority?.name, path)];
    },
  },
  {
    id: "contact",
    rule: "no-contact",
    otherwise: "warning",
    answer(request) {
      const { contact, authority } = request.requesting ?? {};
      const lacking = (["name", "timeZone", "languages"] as const).filter(
        (key) => !isGiven(contact?.[key]),
      ) as string[];
      const reachable = [contact?.phone, contact?.email, authority?.phone, authority?.email].some(isGiven);
      if (!reachable) lacking.push("phone", "email");
      const state = lacking.length === 0 ? "met" : "missing";
      return [
        {
          state,
          path: ["requesting", "contact"],
          lacking,
          message: isGiven(contact) ? (reachable ? "incomplete" : "unreachable") : "missing",
        },
      ];
    },
  },
  {
    id: "subject",
    rule: "subject-missing",
    otherwise: (request) => (isAssistance(request) ? "warning" : "none"),
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" }),
    answer: (request) => [ask(request.proceedings?.subject, ["proceedings", "subject"])],
  },
  {
    id: "nature",
    rule: "subject-missing",
    message: "nature",
    otherwise: (request) => (isAssistance(request) ? "warning" : "none"),
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" }),
    answer: (request) => [ask(request.proceedings?.type, ["proceedings", "type"])],
  },
  {
    id: "stage",
    rule: "stage-unclear",
    otherwise: "warning",
    compare: onlyForMla({ instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" }),
    answer(request) {
      const answer = ask(request.proceedings?.stage, ["proceedings", "stage"]);
      // Accused or convicted: the status of the person sought says where the case stands.
      const told = !isAssistance(request) && isGiven(request.extradition?.status);
      return [answer.state === "missing" && told ? { ...answer, state: "notApplicable" } : answer];
    },
  },
  {
    id: "facts",
    rule: "facts-missing",
    otherwise: "error",
    compare: (request) => [
      isAssistance(request)
        ? { instrument: "untoc", provision: "art. 18(15)(c)", mark: "V" }
        : {
            instrument: "coe-extradition-1957",
            provision: request.kind === "extradition" ? "art. 12(2)(b)" : "art. 16(2)",
            mark: "V",
          },
    ],
    answer: (request) => [
      { state: tellsFacts(request) ? "met" : isServiceOnly(request) ? "notApplicable" : "missing", path: ["facts"] },
    ],
  },
  {
    id: "purpose",
    rule: "purpose-missing",
    // What preserved data are to prove is said when they are asked for; why they must be kept is asked under the measure.
    otherwise: (request) => (isPreservationOnly(request) ? "none" : "error"),
    compare: [{ instrument: "untoc", provision: "art. 18(15)(f)", mark: "V" }],
    answer: (request) => (isAssistance(request) ? [ask(request.purpose, ["purpose"])] : purposeOfSurrender(request)),
  },
  {
    id: "deadlineReason",
    rule: "urgency-no-reason",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 18(24)", mark: "V" }],
    answer(request) {
      const urgency = request.urgency;
      const level = urgencyLevelOf(request);
      const raised = level === "urgent" || level === "emergency";
      if (!raised && !isGiven(urgency?.deadline)) return [{ state: "notApplicable", path: ["urgency"] }];
      // A request for provisional arrest has a place of its own for it; told once is enough.
      const reason = urgency?.reason ?? request.extradition?.provisional?.urgency;
      return [{ ...ask(reason, ["urgency", "reason"]), message: raised ? level : "deadline" }];
    },
  },
  {
    id: "confidentialityReason",
    rule: "confidentiality-unclear",
    otherwise: "warning",
    compare: [{ instrument: "asean-mlat", provision: "art. 6(1)", mark: "K" }],
    answer(request) {
      const wish = request.confidentiality;
      if (wish?.level !== "confidential" && wish?.level !== "strictlyConfidential")
        return [{ state: "notApplicable", path: ["confidentiality"] }];
      return [askAll(wish, ["reason", "extent"], ["confidentiality"])];
    },
  },
  {
    id: "procedureDetail",
    rule: "procedure-no-detail",
    otherwise: "warning",
    compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
    answer: (request) =>
      eachWish(request, (wish, path, item) => {
        const met = isGiven(wish.detail) || wordCount(wish.what) > wordsOfABareName;
        return { state: met ? "met" : "missing", path: [...path, "detail"], item };
      }),
  },
  {
    id: "procedureReason",
    rule: "procedure-no-detail",
    message: "reason",
    otherwise: "warning",
    compare: [{ instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" }],
    answer: (request) => eachWish(request, (wish, path, item) => ask(wish.reason, [...path, "reason"], item)),
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

/** UNTOC art. 18 speaks of mutual assistance: it is no comparison for a request for extradition. */
function onlyForMla(source: Source): (request: AnyRequest) => readonly Source[] {
  return (request) => (isAssistance(request) ? [source] : []);
}

/** An office is named with its name and what it does; its kind (`role`) says what it does, except "other". */
function askOffice(office: Authority | undefined, path: Answer["path"]): Answer {
  const functionTold = isGiven(office?.function) || (isGiven(office?.role) && office?.role !== "other");
  const lacking = [...(isGiven(office?.name) ? [] : ["name"]), ...(functionTold ? [] : ["function"])];
  return { state: lacking.length === 0 ? "met" : "missing", path, lacking };
}

/** A summary in words, or an event that says what happened; the bare id of an event tells nothing. */
function tellsFacts(request: AnyRequest): boolean {
  if (isGiven(request.facts?.summary)) return true;
  // A provisional arrest needs only the offence with its time and place (CoE 1957 art. 16(2)).
  const brief = request.kind === "provisionalArrest";
  return (request.facts?.events ?? []).some(
    ({ what, date, place, state }) => isGiven(what) || (brief && isGiven(date) && (isGiven(place) || isGiven(state))),
  );
}

/**
 * An extradition request says by its status what the surrender is for; a purpose in words may stand beside it.
 * Where it has neither, the lack of the status is what is reported.
 */
function purposeOfSurrender(request: AnyRequest): readonly Answer[] {
  return [
    {
      state: isGiven(request.extradition?.status) || isGiven(request.purpose) ? "met" : "notApplicable",
      path: ["extradition", "status"],
    },
  ];
}

/** A wish of so many words or fewer names a procedure; a longer one describes it. */
const wordsOfABareName = 12;

const wordCount = (text: string | undefined): number => (text?.trim() ? text.trim().split(/\s+/).length : 0);

type Wish = NonNullable<NonNullable<AnyRequest["procedure"]>["wishes"]>[number];

const eachWish = (
  request: AnyRequest,
  answer: (wish: Wish, path: (string | number)[], item: string) => Answer,
): Answer[] =>
  (request.procedure?.wishes ?? []).map((wish, index) =>
    answer(wish, ["procedure", "wishes", index], wish.what ?? wish.detail ?? String(index + 1)),
  );
