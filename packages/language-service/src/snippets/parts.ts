/**
 * Which parts of a noun a snippet opens, in the order of the model: what nearly every request says of it. The checklist names the
 * rest when it is missing. Nouns that are not here are opened with all their fields where they have few.
 */
export const usualParts: Readonly<Record<string, readonly string[]>> = {
  account: ["bank", "number", "holder"],
  annex: ["id", "title", "kind", "file"],
  asset: ["id", "kind", "description", "identifier", "link"],
  authority: ["name", "function", "role"],
  birth: ["date", "place", "state"],
  confiscationOrder: ["court", "date", "reference", "annex"],
  contact: ["name", "function", "email", "phone", "timeZone", "languages"],
  documentToServe: ["title", "annex", "date"],
  documentToVerify: ["type", "number", "state", "inNameOf"],
  electronicIdentifier: ["value", "at", "nexus"],
  event: ["id", "date", "place", "what", "source"],
  extradition: ["person", "status"],
  facts: ["summary", "events"],
  identityDocument: ["type", "number", "state"],
  judgment: ["court", "date", "reference", "annex", "final", "enforceable"],
  legalBasis: ["instrument", "articles"],
  money: ["amount", "currency"],
  name: ["family", "given"],
  offence: ["id", "title", "provision", "penalty"],
  offenceElement: ["element", "shownBy"],
  penalty: ["max"],
  period: ["from", "to"],
  person: ["id", "role", "name", "birth", "nationalities", "address"],
  procedure: ["wishes"],
  proceedings: ["type", "stage", "reference", "subject"],
  relatedRequest: ["type", "reference", "date"],
  requested: ["state", "authority"],
  requesting: ["state", "authority", "conductingAuthority", "contact"],
  signature: ["name", "function", "place", "date"],
  translation: ["language", "of"],
  undertakings: ["reciprocity", "useLimitation"],
  vessel: ["name", "flag", "portOfRegistry", "registrationNumber", "description"],
  videoConnection: ["address", "contact"],
};

/** A company or other body has other particulars than a human being. */
export const partsOfLegalPerson = ["id", "kind", "role", "name", "registration", "address"] as const;
