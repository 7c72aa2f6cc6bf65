import { ask, isGiven } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById } from "../../model/naming.js";
import { forEach, hasAnnexOfKind, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const protocol = { instrument: "coe-mla-2nd-protocol", mark: "V", obligation: "must" } as const;

export const transferOfDetainedPerson: MeasureDefinition<"transferOfDetainedPerson"> = {
  type: "transferOfDetainedPerson",
  withoutSearch: true,
  who: "person",
  due: ["from", "returnDate"],
  isKeptThere: (measure) => isGiven(measure.detainedAt),
  elements: [
    {
      id: "transferOfDetainedPerson.person",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("transferOfDetainedPerson", (measure, place) =>
        metIf(isGiven(measure.person) || isGiven(measure.persons), place, "person"),
      ),
    },
    {
      id: "transferOfDetainedPerson.consent",
      rule: "transfer-without-consent",
      message: "consent",
      otherwise: "error",
      compare: [
        { instrument: "untoc", provision: "art. 18(10)(a)", mark: "V" },
        { instrument: "coe-mla-1959", provision: "art. 11", mark: "V" },
      ],
      answer: forEach("transferOfDetainedPerson", (measure, place) =>
        metIf(isGiven(measure.consent) || hasAnnexOfKind(place.request, "consent"), place, "consent"),
      ),
    },
    {
      id: "transferOfDetainedPerson.consentCopy",
      rule: "transfer-without-consent",
      message: "consentCopy",
      otherwise: "none",
      answer: forEach("transferOfDetainedPerson", (measure, { at, item, request }): Answer => {
        const path = at("consent", "annex");
        if (isGiven(measure.consent?.annex) || hasAnnexOfKind(request, "consent")) return { state: "met", path, item };
        // A copy can only be asked of a consent that is there, whose own lack is reported by itself; and the requesting State
        // holds it only of its own prisoners, whom it sends. One held in the requested State consents there.
        const place = personById(request, measure.person)?.location;
        const heldThere = place !== undefined && "state" in place && place.state === request.requested?.state;
        return { state: isGiven(measure.consent) && !heldThere ? "missing" : "notApplicable", path, item };
      }),
    },
    {
      id: "transferOfDetainedPerson.returnDate",
      rule: "transfer-without-consent",
      message: "returnDate",
      otherwise: "error",
      compare: [
        { instrument: "untoc", provision: "art. 18(11)(b)", mark: "V" },
        { instrument: "coe-mla-2nd-protocol", provision: "art. 13(2)", mark: "V" },
      ],
      answer: forEach("transferOfDetainedPerson", (measure, { at, item }) =>
        ask(measure.returnDate, at("returnDate"), item),
      ),
    },
    {
      id: "transferOfDetainedPerson.custody",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [{ instrument: "untoc", provision: "art. 18(11)(a)", mark: "V" }],
      answer: forEach("transferOfDetainedPerson", (measure, { at, item }) => ask(measure.custody, at("custody"), item)),
    },
    {
      id: "transferOfDetainedPerson.immunity",
      rule: "requirement-missing",
      otherwise: "info",
      compare: [{ instrument: "untoc", provision: "art. 18(12)", mark: "V" }],
      answer: forEach("transferOfDetainedPerson", (measure, place) =>
        metIf(isGiven(measure.immunity) || place.request.undertakings?.safeConduct === true, place, "immunity"),
      ),
    },
  ],
  asks: [
    {
      instrument: "untoc",
      provision: "art. 18(10)(a)",
      element: "transferOfDetainedPerson.consent",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "untoc",
      provision: "art. 18(11)(b)",
      element: "transferOfDetainedPerson.returnDate",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "coe-mla-1959",
      provision: "art. 11",
      element: "transferOfDetainedPerson.consent",
      mark: "V",
      obligation: "mayRefuse",
    },
    // Art. 13 is about prisoners of the requesting Party who are sent to the requested one; what is agreed there (art. 13(2)) is
    // no content of the request.
    { ...protocol, provision: "art. 13(3)", element: "transferOfDetainedPerson.consentCopy" },
    {
      instrument: "uncac",
      provision: "art. 46(10)",
      element: "transferOfDetainedPerson.consent",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "uncac",
      provision: "art. 46(11)",
      element: "transferOfDetainedPerson.returnDate",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "nassau-1992",
      provision: "art. 20",
      element: "transferOfDetainedPerson.consent",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "terrorist-financing-1999",
      provision: "art. 16",
      element: "transferOfDetainedPerson.consent",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "terrorist-bombings-1997",
      provision: "art. 13",
      element: "transferOfDetainedPerson.consent",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "eio",
      provision: "Annex A, section H",
      element: "transferOfDetainedPerson.consent",
      mark: "K",
      obligation: "must",
    },
  ],
};
