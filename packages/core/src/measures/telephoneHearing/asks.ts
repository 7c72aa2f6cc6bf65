import { ask, askAny, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById } from "../../model/naming.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { askTimeZone } from "../moments.js";
import { askOath } from "../oath.js";

const protocol = { instrument: "coe-mla-2nd-protocol", provision: "art. 10(4)", mark: "V" } as const;

/** Only witnesses and experts are heard by telephone. */
const neverByTelephone: ReadonlySet<string | undefined> = new Set(["suspect", "accused", "personSought"]);

export const telephoneHearing: MeasureDefinition<"telephoneHearing"> = {
  type: "telephoneHearing",
  withoutSearch: true,
  who: "persons",
  due: ["start"],
  ahead: ["start"],
  elements: [
    {
      id: "telephoneHearing.persons",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("telephoneHearing", (measure, place) => metIf(isGiven(measure.persons), place, "persons")),
    },
    {
      id: "telephoneHearing.capacity",
      rule: "telephone-hearing-incomplete",
      message: "accused",
      otherwise: "warning",
      compare: [{ ...protocol, provision: "art. 10(2), (4)" }],
      answer: forEach("telephoneHearing", (measure, place) => {
        const roles = (measure.persons ?? []).map((id) => personById(place.request, id)?.role);
        return metIf(!roles.some((role) => neverByTelephone.has(role)), place, "persons");
      }),
    },
    {
      id: "telephoneHearing.willing",
      rule: "telephone-hearing-incomplete",
      message: "willing",
      otherwise: "warning",
      compare: [protocol],
      answer: forEach("telephoneHearing", (measure, place) => metIf(measure.willing === true, place, "willing")),
    },
    {
      id: "telephoneHearing.judicialAuthority",
      rule: "telephone-hearing-incomplete",
      message: "authority",
      otherwise: "warning",
      compare: [protocol],
      answer: forEach("telephoneHearing", (measure, { at, item }) =>
        ask(measure.judicialAuthority, at("judicialAuthority"), item),
      ),
    },
    {
      id: "telephoneHearing.conductedBy",
      rule: "telephone-hearing-incomplete",
      message: "conductedBy",
      otherwise: "warning",
      compare: [protocol],
      answer: forEach("telephoneHearing", (measure, { at, item }) => ask(measure.conductedBy, at("conductedBy"), item)),
    },
    {
      id: "telephoneHearing.timeZone",
      rule: "telephone-hearing-incomplete",
      message: "timeZone",
      otherwise: "warning",
      answer: forEach(
        "telephoneHearing",
        (measure, { at, item }): Answer =>
          askTimeZone([{ time: measure.start, path: at("start") }], measure.timeZone, at("start"), item),
      ),
    },
    {
      id: "telephoneHearing.questions",
      rule: "questions-missing",
      message: "telephone",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(e)", mark: "V" }],
      answer: forEach("telephoneHearing", (measure, place) =>
        hasAnnexOfKind(place.request, "questions")
          ? metIf(true, place, "questions")
          : askAny(measure, ["questions", "topics"], place.at(), place.item),
      ),
    },
    {
      id: "telephoneHearing.oath",
      rule: "oath-unclear",
      otherwise: "warning",
      compare: [{ instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" }],
      answer: forEach("telephoneHearing", askOath),
    },
  ],
  asks: [
    { ...protocol, element: "telephoneHearing.willing", obligation: "must" },
    { ...protocol, element: "telephoneHearing.judicialAuthority", obligation: "must" },
    { ...protocol, element: "telephoneHearing.conductedBy", obligation: "must" },
    {
      instrument: "un-model-mla",
      provision: "art. 5(1)(e)",
      element: "telephoneHearing.oath",
      mark: "K",
      obligation: "must",
    },
  ],
};
