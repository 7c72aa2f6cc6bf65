import { ask, isGiven, isUnknown } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { personById, personName } from "../../model/naming.js";
import type { AnyRequest, MeasureOf, Person } from "../../model/types.js";
import { forEach, metIf } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const nameAndAddress = { instrument: "coe-mla-1959", provision: "art. 14(1)(d)", mark: "V" } as const;
const roleAndDocuments = { instrument: "swiss-irsg", provision: "art. 76(a)", mark: "V" } as const;
const model = { instrument: "un-model-mla", provision: "art. 5(1)(d)", mark: "K", obligation: "must" } as const;

/** Roles that say what the addressee has to do with the case; `addressee` and `other` do not. */
const tellingRoles: ReadonlySet<string> = new Set([
  "suspect",
  "accused",
  "convicted",
  "personSought",
  "witness",
  "victim",
  "expert",
]);

export const serviceOfDocuments: MeasureDefinition<"serviceOfDocuments"> = {
  type: "serviceOfDocuments",
  withoutSearch: true,
  withoutNexus: true,
  who: "addressee",
  due: ["serveBefore", "hearingDate"],
  elements: [
    {
      id: "serviceOfDocuments.addressee",
      rule: "service-incomplete",
      message: "addressee",
      otherwise: "error",
      compare: [nameAndAddress, roleAndDocuments],
      answer: forEach("serviceOfDocuments", (measure, place) =>
        metIf(isGiven(personById(place.request, measure.addressee)?.name), place, "addressee"),
      ),
    },
    {
      id: "serviceOfDocuments.address",
      rule: "service-incomplete",
      message: "address",
      otherwise: "error",
      compare: [nameAndAddress, roleAndDocuments],
      answer: forEach("serviceOfDocuments", (measure, place): readonly Answer[] => {
        const person = personById(place.request, measure.addressee);
        // Without an addressee there is no address to ask for; that lack is reported by itself.
        if (measure.addressee === undefined || person === undefined) return [];
        const index = (place.request.persons ?? []).indexOf(person);
        return [{ state: addressOf(person), path: ["persons", index, "address"], item: personName(person) }];
      }),
    },
    {
      id: "serviceOfDocuments.documents",
      rule: "service-incomplete",
      message: "documents",
      otherwise: "error",
      compare: [roleAndDocuments],
      answer: forEach("serviceOfDocuments", (measure, place) => {
        const documents = measure.documents ?? [];
        const told =
          documents.length > 0 && documents.every((document) => isGiven(document.title) || isGiven(document.annex));
        return metIf(told, place, "documents");
      }),
    },
    {
      id: "serviceOfDocuments.relationToCase",
      rule: "service-incomplete",
      message: "relationToCase",
      otherwise: "warning",
      compare: [{ instrument: "san-luis-1996", provision: "art. 6(4)(b)", mark: "V" }, roleAndDocuments],
      answer: forEach("serviceOfDocuments", (measure, place) => {
        const role = personById(place.request, measure.addressee)?.role;
        if (role !== undefined && tellingRoles.has(role)) return metIf(true, place, "relationToCase");
        return ask(measure.relationToCase, place.at("relationToCase"), place.item);
      }),
    },
    {
      id: "serviceOfDocuments.specialForm",
      rule: "service-incomplete",
      message: "specialForm",
      otherwise: "warning",
      compare: [{ instrument: "coe-mla-1959", provision: "art. 7(1)-(2)", mark: "V" }],
      answer: forEach("serviceOfDocuments", ({ mode, specialForm }, { at, item, request }): Answer => {
        const path = at("specialForm");
        // A wish for the whole request may describe it.
        if (mode !== "special") return { state: "notApplicable", path, item };
        return ask(specialForm ?? request.procedure?.wishes, path, item);
      }),
    },
    {
      // Whoever is summoned across a border asks first who pays and what may happen there.
      id: "serviceOfDocuments.allowances",
      rule: "service-incomplete",
      message: "allowances",
      otherwise: "info",
      compare: [
        { instrument: "coe-mla-1959", provision: "art. 10(1)-(2)", mark: "V" },
        { instrument: "san-luis-1996", provision: "art. 6(4)(g)", mark: "V" },
      ],
      answer: forEach("serviceOfDocuments", (measure, { at, item, request }): Answer => {
        const path = at("allowances");
        return isSummonsOfWitness(measure, request)
          ? ask(measure.allowances, path, item)
          : { state: "notApplicable", path, item };
      }),
    },
    {
      id: "serviceOfDocuments.safeConduct",
      rule: "service-incomplete",
      message: "safeConduct",
      otherwise: "info",
      compare: [
        { instrument: "coe-mla-1959", provision: "art. 12", mark: "V" },
        { instrument: "untoc", provision: "art. 18(27)", mark: "V" },
      ],
      answer: forEach("serviceOfDocuments", (measure, place): Answer => {
        const path = place.at("safeConductTerms");
        if (!isSummonsOfWitness(measure, place.request)) return { state: "notApplicable", path, item: place.item };
        const told = isGiven(measure.safeConductTerms) || place.request.undertakings?.safeConduct === true;
        return metIf(told, place, "safeConductTerms");
      }),
    },
  ],
  asks: [
    { ...nameAndAddress, element: "serviceOfDocuments.addressee", obligation: "must" },
    { ...nameAndAddress, element: "serviceOfDocuments.address", obligation: "must" },
    { ...model, element: "serviceOfDocuments.addressee" },
    { ...model, element: "serviceOfDocuments.address" },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(b)",
      element: "serviceOfDocuments.addressee",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(b)",
      element: "serviceOfDocuments.address",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(b)",
      element: "serviceOfDocuments.relationToCase",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "swiss-irsg",
      provision: "art. 76(a)",
      element: "serviceOfDocuments.addressee",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "swiss-irsg",
      provision: "art. 76(a)",
      element: "serviceOfDocuments.address",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "swiss-irsg",
      provision: "art. 76(a)",
      element: "serviceOfDocuments.documents",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "swiss-irsg",
      provision: "art. 76(a)",
      element: "serviceOfDocuments.relationToCase",
      mark: "V",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "serviceOfDocuments.addressee",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "serviceOfDocuments.address",
      mark: "K",
      obligation: "must",
    },
    {
      instrument: "asean-mlat",
      provision: "art. 6(2)",
      element: "serviceOfDocuments.relationToCase",
      mark: "K",
      obligation: "must",
    },
  ],
};

/** A day of a hearing says that the document calls the person to it. */
function isSummonsOfWitness({ addressee, hearingDate }: MeasureOf<"serviceOfDocuments">, request: AnyRequest): boolean {
  const role = personById(request, addressee)?.role;
  return isGiven(hearingDate) && (role === "witness" || role === "expert");
}

/** A State alone is no address at which papers can be handed over; a prison or workplace given as location is. */
function addressOf(person: Person): Answer["state"] {
  const places = [person.address, person.location];
  if (places.some((place) => place !== undefined && "address" in place && isGiven(place.address))) return "met";
  return places.some(isUnknown) ? "unknownReason" : "missing";
}
