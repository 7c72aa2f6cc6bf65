/**
 * Territories of member States of the European Union, by ISO 3166-1 code, and the State that answers for each. Those of other States
 * are known from the entries on the treaties that were extended to them.
 */
const territoriesOfMembers: Readonly<Record<string, string>> = {
  AW: "NL",
  AX: "FI",
  BL: "FR",
  BQ: "NL",
  CW: "NL",
  FO: "DK",
  GF: "FR",
  GL: "DK",
  GP: "FR",
  MF: "FR",
  MQ: "FR",
  NC: "FR",
  PF: "FR",
  PM: "FR",
  RE: "FR",
  SX: "NL",
  TF: "FR",
  WF: "FR",
  YT: "FR",
};

/**
 * The State that answers for a territory, as the data says it or as it is generally known; undefined for a State, and for a territory of
 * which nothing is known. `told`: the States that the data names for territories.
 */
export function responsibleState(code: string, told: ReadonlyMap<string, string>): string | undefined {
  return told.get(code) ?? (Object.hasOwn(territoriesOfMembers, code) ? territoriesOfMembers[code] : undefined);
}
