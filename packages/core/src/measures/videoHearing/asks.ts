import { ask, askAny, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById } from "../../model/naming.js";
import type { AnyRequest, MeasureOf } from "../../model/types.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { askTimeZone } from "../moments.js";
import { askOath } from "../oath.js";

/** Those against whom the case is: they are heard by video link with their consent only. */
const defending: ReadonlySet<string | undefined> = new Set(["suspect", "accused"]);

const isOfDefendant = (measure: MeasureOf<"videoHearing">, request: AnyRequest): boolean =>
  measure.capacity === undefined
    ? (measure.persons ?? []).some((id) => defending.has(personById(request, id)?.role))
    : defending.has(measure.capacity);

const protocol = { instrument: "coe-mla-2nd-protocol", mark: "V" } as const;
const compare = [{ ...protocol, provision: "art. 9(3)" }];

export const videoHearing: MeasureDefinition<"videoHearing"> = {
  type: "videoHearing",
  withoutSearch: true,
  who: "persons",
  due: ["start"],
  elements: [
    {
      id: "videoHearing.persons",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(a)", mark: "V" }],
      answer: forEach("videoHearing", (measure, place) => metIf(isGiven(measure.persons), place, "persons")),
    },
    {
      id: "videoHearing.reason",
      rule: "video-hearing-incomplete",
      message: "reason",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(18)", mark: "V" }, ...compare],
      answer: forEach("videoHearing", (measure, { at, item }) => ask(measure.reason, at("reason"), item)),
    },
    {
      id: "videoHearing.judicialAuthority",
      rule: "video-hearing-incomplete",
      message: "authority",
      otherwise: "warning",
      compare,
      answer: forEach("videoHearing", (measure, { at, item }) =>
        ask(measure.judicialAuthority, at("judicialAuthority"), item),
      ),
    },
    {
      id: "videoHearing.conductedBy",
      rule: "video-hearing-incomplete",
      message: "conductedBy",
      otherwise: "warning",
      compare,
      answer: forEach("videoHearing", (measure, { at, item }) => ask(measure.conductedBy, at("conductedBy"), item)),
    },
    {
      id: "videoHearing.timeZone",
      rule: "video-hearing-incomplete",
      message: "timeZone",
      otherwise: "warning",
      answer: forEach("videoHearing", (measure, { at, item }): Answer => {
        const times = [
          { time: measure.start, path: at("start") },
          { time: measure.connection?.testCall, path: at("connection", "testCall") },
        ];
        return askTimeZone(times, measure.timeZone, at("start"), item);
      }),
    },
    {
      id: "videoHearing.questions",
      rule: "questions-missing",
      message: "video",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(e)", mark: "V" }],
      answer: forEach("videoHearing", (measure, place) =>
        hasAnnexOfKind(place.request, "questions")
          ? metIf(true, place, "questions")
          : askAny(measure, ["questions", "topics"], place.at(), place.item),
      ),
    },
    {
      id: "videoHearing.oath",
      rule: "oath-unclear",
      otherwise: "warning",
      compare: [{ instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" }],
      answer: forEach("videoHearing", askOath),
    },
    {
      id: "videoHearing.consentOfAccused",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "coe-mla-2nd-protocol", provision: "art. 9(8)", mark: "K" }],
      answer: forEach("videoHearing", (measure, { at, item, request }) => {
        if (!isOfDefendant(measure, request)) return { state: "notApplicable", path: at("consent"), item };
        const met = isGiven(measure.consent) || hasAnnexOfKind(request, "consent");
        return { state: met ? "met" : "missing", path: at("consent"), item };
      }),
    },
    {
      id: "videoHearing.counsel",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [{ instrument: "eio", provision: "art. 24", mark: "K" }],
      answer: forEach("videoHearing", (measure, { at, item, request }) =>
        isOfDefendant(measure, request)
          ? ask(measure.counsel, at("counsel"), item)
          : { state: "notApplicable", path: at("counsel"), item },
      ),
    },
  ],
  asks: [
    { ...protocol, provision: "art. 9(3)", element: "videoHearing.reason", obligation: "must" },
    { ...protocol, provision: "art. 9(3)", element: "videoHearing.judicialAuthority", obligation: "must" },
    { ...protocol, provision: "art. 9(3)", element: "videoHearing.conductedBy", obligation: "must" },
    { ...protocol, mark: "K", provision: "art. 9(8)", element: "videoHearing.consentOfAccused", obligation: "must" },
    {
      instrument: "un-model-mla",
      provision: "art. 5(1)(e)",
      element: "videoHearing.oath",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(a)",
      element: "videoHearing.persons",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(e)",
      element: "videoHearing.questions",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "videoHearing.questions",
      mark: "K",
      obligation: "must",
    },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "videoHearing.oath", mark: "K", obligation: "must" },
    {
      instrument: "eio",
      provision: "Annex A, section H",
      element: "videoHearing.reason",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "eio",
      provision: "art. 24",
      element: "videoHearing.consentOfAccused",
      mark: "K",
      obligation: "mayRefuse",
    },
    {
      instrument: "eu-mla-2000",
      provision: "art. 10(3)",
      element: "videoHearing.reason",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "eu-mla-2000",
      provision: "art. 10(3)",
      element: "videoHearing.judicialAuthority",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "eu-mla-2000",
      provision: "art. 10(3)",
      element: "videoHearing.conductedBy",
      mark: "K",
      obligation: "must",
    },
  ],
};
