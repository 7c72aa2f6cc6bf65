import type { Offence } from "../model/types.js";

/** Words by which laws in English, French and Spanish call the smuggling of migrants. */
const smuggling =
  /smuggling of (?:migrants|human beings|persons|people|foreigners|aliens)|(?:migrant|people|human|alien)[ -]smuggling|(?:procur|facilitat|aid|assist|promot|organi[sz])\w*[^.;]{0,40}\b(?:illegal|unlawful|irregular|unauthori[sz]ed|clandestine) (?:entry|immigration|migration|residence|stay)|trafic (?:illicite )?de migrants|aide à l[’']entrée|tráfico (?:ilícito )?de (?:migrantes|inmigrantes)|(?:favore|promo|facilita)\p{L}*[^.;]{0,40}(?:inmigración|entrada|migración) (?:clandestina|ilegal|irregular)/iu;

/** An association that has the smuggling for its aim is an offence of its own. */
const association =
  /\b(?:association|conspiracy|criminal (?:group|organi[sz]ation)|membership|asociación|organización criminal|association de malfaiteurs)\b/iu;

/**
 * True for the offence of smuggling migrants or enabling an illegal stay (Smuggling of Migrants Protocol art. 6(1)(a) and (c)): by the
 * convention that the draft names, else by its title. False documents (art. 6(1)(b)) and the criminal group are other conduct.
 */
export function isSmugglingOfMigrants({ convention, title }: Offence): boolean {
  if (convention !== undefined && convention.trim() !== "")
    return /som-protocol|smuggling of migrants/i.test(convention) && !/6\s?\(1\)\s?\(b\)/i.test(convention);
  return title !== undefined && smuggling.test(title) && !association.test(title);
}

/** True for trafficking in persons (Trafficking in Persons Protocol art. 5), by the convention that the draft names, else by its title. */
export function isTraffickingInPersons({ convention, title }: Offence): boolean {
  if (convention !== undefined && convention.trim() !== "")
    return /tip-protocol|trafficking in persons/i.test(convention);
  return /(?:human|person|people|women|child)\w*[ -]trafficking|trafficking (?:in|of) (?:human|persons|people|women|children)|traite des? (?:êtres|personnes)|trata de (?:personas|seres)/iu.test(
    title ?? "",
  );
}
