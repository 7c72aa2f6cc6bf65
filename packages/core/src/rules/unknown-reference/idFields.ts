import type { ReferenceKind } from "../../prose/index.js";

/**
 * Fields that hold the id of another part of the request, and of what kind that part is. Keys are noun and field; fields
 * that all types of assistance share stand under `measure`.
 */
export const idFields: Readonly<Record<string, ReferenceKind>> = {
  "account.holder": "person",
  "arrestWarrant.annex": "annex",
  "asset.beneficialOwner": "person",
  "asset.owner": "person",
  "confiscationEnforcement.assets": "asset",
  "confiscationOrder.annex": "annex",
  "confiscationOrder.finalityCertificate": "annex",
  "documentToServe.annex": "annex",
  "documentToVerify.annex": "annex",
  "documentToVerify.person": "person",
  "domesticOrder.annex": "annex",
  "elementEvidence.event": "event",
  "event.persons": "person",
  "extradition.person": "person",
  "freezing.assets": "asset",
  "judgment.annex": "annex",
  "measure.persons": "person",
  "offence.committedBy": "person",
  "offence.text": "annex",
  "person.photograph": "annex",
  "person.representative": "person",
  "searchAndSeizure.occupier": "person",
  "serviceOfDocuments.addressee": "person",
  "tracingProceeds.assets": "asset",
  "transferConsent.annex": "annex",
  "transferOfDetainedPerson.person": "person",
  "translation.of": "annex",
  "videoHearing.consent": "annex",
  "voluntaryAppearance.person": "person",
};

/** Words that stand in an id field for something that has no id. */
export const reservedIds: Readonly<Record<string, readonly string[]>> = { "translation.of": ["request"] };

/** The kind of part whose id a field holds, or undefined for a field that holds none. */
export function idKindOf(noun: string, field: string): ReferenceKind | undefined {
  const own = `${noun}.${field}`;
  if (Object.hasOwn(idFields, own)) return idFields[own];
  return field === "persons" ? idFields["measure.persons"] : undefined;
}
