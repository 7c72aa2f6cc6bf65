import { ask, askAny, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById } from "../../model/naming.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";
import { askOath } from "../oath.js";

/** Those who must be told of their rights before they are heard. */
const warned: ReadonlySet<string | undefined> = new Set(["suspect", "accused"]);

/** Roles that say in what capacity a person is heard. */
const tellingRoles: ReadonlySet<string> = new Set([
  "suspect",
  "accused",
  "convicted",
  "personSought",
  "witness",
  "victim",
  "expert",
]);

export const statement: MeasureDefinition<"statement"> = {
  type: "statement",
  withoutSearch: true,
  who: "persons",
  elements: [
    {
      id: "statement.persons",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(a)", mark: "V" }],
      answer: forEach("statement", (measure, place) => metIf(isGiven(measure.persons), place, "persons")),
    },
    {
      id: "statement.capacity",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("statement", (measure, place) => {
        const persons = measure.persons ?? [];
        const byRole =
          persons.length > 0 && persons.every((id) => tellingRoles.has(personById(place.request, id)?.role ?? ""));
        return metIf(isGiven(measure.capacity) || byRole, place, "capacity");
      }),
    },
    {
      id: "statement.questions",
      rule: "questions-missing",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(e)", mark: "V" }],
      answer: forEach("statement", (measure, place) =>
        hasAnnexOfKind(place.request, "questions")
          ? metIf(true, place, "questions")
          : askAny(measure, ["questions", "topics"], place.at(), place.item),
      ),
    },
    {
      id: "statement.recording",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(e)", mark: "V" }],
      answer: forEach("statement", (measure, place) =>
        metIf(isGiven(measure.recording) || isGiven(measure.manner), place, "recording"),
      ),
    },
    {
      id: "statement.oath",
      rule: "oath-unclear",
      otherwise: "warning",
      compare: [{ instrument: "un-model-mla", provision: "art. 5(1)(e)", mark: "K" }],
      answer: forEach("statement", askOath),
    },
    {
      // What a person was not told of may keep the statement out of the trial.
      id: "statement.notices",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("statement", (measure, { at, item, request }): Answer => {
        const roles = (measure.persons ?? []).map((id) => personById(request, id)?.role);
        const isOfSuspect =
          measure.capacity === undefined ? roles.some((role) => warned.has(role)) : warned.has(measure.capacity);
        return isOfSuspect
          ? ask(measure.notices, at("notices"), item)
          : { state: "notApplicable", path: at("notices"), item };
      }),
    },
  ],
  asks: [
    { instrument: "un-model-mla", provision: "art. 5(1)(e)", element: "statement.oath", mark: "K", obligation: "must" },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(a)",
      element: "statement.persons",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(e)",
      element: "statement.questions",
      mark: "V",
      obligation: "must",
    },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "statement.questions", mark: "K", obligation: "must" },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "statement.oath", mark: "K", obligation: "must" },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(e)",
      element: "statement.recording",
      mark: "V",
      obligation: "must",
    },
    { instrument: "asean-mlat", provision: "art. 6(2)", element: "statement.recording", mark: "K", obligation: "must" },
    {
      instrument: "riyadh-1983",
      provision: "art. 14-21",
      element: "statement.questions",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "us-switzerland-mla-1973",
      provision: "art. 29(2)(c)",
      element: "statement.oath",
      mark: "V",
      // Art. 29(2) asks for it where it is necessary.
      obligation: "should",
    },
  ],
};
