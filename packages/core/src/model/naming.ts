import type { AnyRequest, Measure, Person } from "./types.js";

/** The person's printed name: given and family name, or the legal person's name, or the id where there is none. */
export function personName(person: Person): string {
  const name = person.name;
  const full = [name?.given, name?.family].filter((part) => part !== undefined).join(" ");
  return full || name?.legal || name?.original || name?.aliases?.[0] || person.id || "";
}

/** True for a protected person whose own name the draft holds. A mere alias is the pseudonym that the office has given. */
export function hidesName({ protection, name }: Person): boolean {
  const own = [name?.family, name?.given, name?.legal, name?.original];
  return protection !== undefined && own.some((part) => part !== undefined && part.trim() !== "");
}

export function personById(request: AnyRequest, id: string | undefined): Person | undefined {
  return id === undefined ? undefined : request.persons?.find((person) => person.id === id);
}

/** True for a request that asks for service of documents and nothing else: of such a request the law asks no facts. */
export function isServiceOnly(request: AnyRequest): boolean {
  const measures = request.measures ?? [];
  return measures.length > 0 && measures.every((measure) => measure.type === "serviceOfDocuments");
}

/**
 * True for a request that asks for preservation of data and nothing else. It only keeps the data until they are asked for: Budapest
 * art. 29(2) wants authority, offence, brief facts, data, custodian, necessity and the intention to ask, and no more.
 */
export function isPreservationOnly(request: AnyRequest): boolean {
  const measures = request.measures ?? [];
  return measures.length > 0 && measures.every((measure) => measure.type === "preservation");
}

/** Measures of one type with their position in the draft. */
export function measuresOf<T extends Measure["type"]>(
  request: AnyRequest,
  type: T,
): { measure: Extract<Measure, { type: T }>; index: number }[] {
  return (request.measures ?? []).flatMap((measure, index) =>
    measure.type === type ? [{ measure: measure as Extract<Measure, { type: T }>, index }] : [],
  );
}
