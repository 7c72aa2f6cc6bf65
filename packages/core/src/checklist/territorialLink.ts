import type { RequestedStateView, Somewhere } from "../measures/definition.js";
import { definitionOf } from "../measures/index.js";
import type { AnyRequest, Asset, Measure, Person } from "../model/types.js";
import { isGiven, isUnknown, known } from "./ask.js";
import type { ElementState } from "./element.js";

/**
 * Whether a measure says why it is asked of this State: where in it the evidence, thing or person is, or what makes the
 * drafter believe so. `elsewhere`: the only place named is in another State.
 */
export type TerritorialLink = ElementState | "elsewhere";

export function territorialLinkOf(request: AnyRequest, measure: Measure): TerritorialLink {
  const definition = definitionOf(measure.type);
  if (isGiven(measure.basisForBelief) || isGiven(definition?.ownBelief?.(measure))) return "met";
  const place = known(measure.location);
  if (isInRequestedState(request, place)) return "met";
  // A search or an enquiry after proceeds must say it of the thing itself; elsewhere the person or keeper shows it too.
  if (
    (!definition?.lookedFor || definition.ownBelief) &&
    personsOf(request, measure).some((person) => isPersonThere(request, person))
  )
    return "met";
  if (assetsOf(request, measure).some((asset) => isAssetThere(request, asset))) return "met";
  if (definition?.isKeptThere?.(measure, viewOf(request))) return "met";
  if (place?.state !== undefined) return "elsewhere";
  return isUnknown(measure.location) ? "unknownReason" : "missing";
}

/** A place with an address and no State is meant to be in the requested State: that is what the field asks for. */
function isInRequestedState({ requested }: AnyRequest, place: Somewhere | undefined): boolean {
  if (place?.state === undefined) return isGiven(place?.address);
  // A territory may have a code of its own, or none: its name is compared by the reader.
  return requested?.state === undefined || place.state === requested.state || isGiven(requested.territory);
}

const isPersonThere = (request: AnyRequest, person: Person): boolean =>
  [known(person.location), known(person.address)].some(
    (place) => place !== undefined && isInRequestedState(request, place),
  );

function isAssetThere(request: AnyRequest, asset: Asset): boolean {
  const place = known(asset.location);
  return (place !== undefined && isInRequestedState(request, place)) || isIbanOf(request, asset.identifier);
}

/** An IBAN begins with the code of the State in which the account is kept. */
function isIbanOf({ requested }: AnyRequest, number: string | undefined): boolean {
  const state = requested?.state;
  return state !== undefined && number !== undefined && /^[A-Z]{2}\d{2}/.test(number) && number.startsWith(state);
}

const viewOf = (request: AnyRequest): RequestedStateView => ({
  request,
  has: (place) => isInRequestedState(request, place),
  hasAccount: (number) => isIbanOf(request, number),
});

function personsOf(request: AnyRequest, measure: Measure): readonly Person[] {
  const ids = new Set<unknown>(measure.persons ?? []);
  for (const key of ["person", "addressee", "occupier"] as const)
    ids.add((measure as Readonly<Record<string, unknown>>)[key]);
  return (request.persons ?? []).filter((person) => ids.has(person.id));
}

function assetsOf(request: AnyRequest, measure: Measure): readonly Asset[] {
  const ids = "assets" in measure ? (measure.assets ?? []) : [];
  return (request.assets ?? []).filter((asset) => ids.includes(asset.id));
}
