import { definitionOf } from "../measures/index.js";
import type { AnyRequest, Measure, Person } from "../model/types.js";
import { isGiven, isUnknown } from "./ask.js";

/** Roles that put a person at the centre of the case: without an identity the request may strike a namesake. */
const atTheCentre: ReadonlySet<string> = new Set(["suspect", "accused", "convicted", "personSought"]);

/**
 * The persons on whose identity the request turns, with their position in the draft: suspects, accused, convicted persons
 * and the person sought; whoever is to be heard, served, transferred, invited or searched; holders by whose name alone an
 * account is to be found; an addressee of documents. Victims, sources and others who are only spoken of are left out:
 * UNTOC art. 18(15)(e) asks for "any person concerned" only where possible and appropriate.
 */
export function personsConcerned(request: AnyRequest): readonly { readonly person: Person; readonly index: number }[] {
  const targets = new Set((request.measures ?? []).flatMap(targetsOf));
  if (request.extradition?.person !== undefined) targets.add(request.extradition.person);
  return (request.persons ?? []).flatMap((person, index) => {
    const serves = person.role === "addressee" && (request.measures ?? []).some((m) => m.type === "serviceOfDocuments");
    const concerned = (person.role !== undefined && atTheCentre.has(person.role)) || targets.has(person.id) || serves;
    return concerned ? [{ person, index }] : [];
  });
}

/** What a person may have and still be nobody in particular. */
const tellsNobodyApart: ReadonlySet<string> = new Set(["id", "kind", "role", "sex", "nationalities"]);

/**
 * Persons without a role of their own of whom the draft says nothing by which they could be known: no name, alias, date,
 * document, address, description, and no reason either. The letter would print their short id. A victim or a source may
 * be left without a name on purpose; of these the role says at least what they are in the case.
 */
export function personsWithoutTrace(
  request: AnyRequest,
): readonly { readonly person: Person; readonly index: number }[] {
  return (request.persons ?? []).flatMap((person, index) => {
    const hasRole = person.role !== undefined && person.role !== "other";
    const isKnown = Object.entries(person).some(
      ([key, value]) => !tellsNobodyApart.has(key) && (isGiven(value) || isUnknown(value)),
    );
    return hasRole || isKnown ? [] : [{ person, index }];
  });
}

/** Ids of those whom the requested State must tell from everyone else to carry out the measure. */
function targetsOf(measure: Measure): readonly string[] {
  const { targets, who } = definitionOf(measure.type) ?? {};
  if (targets) return targets(measure);
  if (who === undefined) return [];
  const named = (measure as { readonly person?: string; readonly addressee?: string })[who as "person"];
  return who === "persons" || named === undefined ? (measure.persons ?? []) : [named];
}

/** True for a company or other body: an explicit `kind` decides, else a legal person's name. */
export function isLegalPerson(person: Person): boolean {
  return person.kind === undefined ? person.name?.legal !== undefined : person.kind === "legal";
}
