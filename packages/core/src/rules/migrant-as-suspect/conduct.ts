import type { AnyRequest, Person } from "../../model/types.js";
import { mentionsPerson, proseTexts, sentences } from "../../prose/index.js";

/**
 * Words for something that a person did beyond being carried: steering, guiding, taking money, forging, keeping order. What was
 * done to the person ("was guided") does not count. Otherwise rather sees an act too many than one too few: an accusation that
 * has a reason is left alone.
 */
const acts =
  /(?<!\p{L})(?<!(?:was|were|been|being|is|are) (?:\p{L}+ )?)(?:steer(?:ed|ing|s)|piloted|piloting|skippered|navigat(?:ed|ing)|drove|driving|recruited|recruiting|collected|collecting|organi[sz](?:ed|ing)|guided|guiding|led|leading|forged|forging|falsified|counterfeited|sold|selling|rented|hired|helped|helping|assisted|assisting|aided|facilitated|arranged|handed|transported|brought|carried (?:others|other|the|five|\d)|harboured|received|receiving|threatened|struck|beat|assaulted|kept (?:order|the)|gave (?:the |orders)|held the (?:tiller|compass|helm|wheel)|(?:acted|served|worked) as|took (?:the (?:tiller|helm|wheel)|over|money)|at the (?:helm|tiller|wheel)|was the (?:captain|skipper|pilot|helmsman|guide|driver)|look-?out|crew member|barrait|pilotait|a (?:piloté|barré|conduit|guidé|recruté|encaissé|organisé|aidé|falsifié|vendu|loué|menacé|frappé)|tenait (?:la barre|le gouvernail)|pilotaba|patroneó|patroneaba|gobernó|gobernaba|condujo|conducía|reclutó|cobró|cobraba|organizó|guió|ayudó|falsificó|vendió|alquiló|amenazó|golpeó|llevaba el timón)(?!\p{L})/iu;

/** Words by which a text says that a person was carried and no more. */
const carried =
  /\b(?:was|were|been|being|having been) (?:\p{L}+ )?smuggled\b|smuggled (?:migrant|person)|(?:^\s*|\b(?:was|were|as|one of the|among the|a|only a) (?:\p{L}+ )?)passengers?\b|\bpaid\b[^.;]{0,60}\b(?:crossing|passage|journey|fare|trip|place on (?:the|a) boat)\b|\bmigrants? (?:on board|aboard)\b|\bwas (?:carried|brought|taken) (?:across|over|into|to)\b|\bmigrante? (?:passée?|transportée?|clandestin)|(?:^\s*|\b(?:était|étaient|comme|parmi les|l['’]une? des|simples?) )passag(?:er|ère)s?\b|\ba payé (?:sa|son|la|le) (?:traversée|passage|voyage)|\ba été (?:introduit|transporté|passé|amené)e?\b|\bmigrantes? (?:objeto|transportad)|(?:^\s*|\b(?:era|eran|como|entre los|un[oa] de l[oa]s|simples?) )pasajer[oa]s?\b|\bpagó (?:su|por su|el|por el|la|por la) (?:pasaje|travesía|viaje|cruce)|\bfue (?:introducid|transportad|llevad|traíd)[oa]\b/iu;

/** True where the draft tells of anything that the person did: in the person's own part, or in a sentence that speaks of them. */
export function tellsAct(request: AnyRequest, person: Person): boolean {
  if (acts.test(person.participation ?? "")) return true;
  for (const { persons, what } of request.facts?.events ?? []) {
    // Who alone took part in an event did what it tells, unless it says who did.
    const isAlone = person.id !== undefined && persons?.length === 1 && persons[0] === person.id;
    if (isAlone && what !== undefined && !mentionsPerson(what, person) && acts.test(what)) return true;
  }
  return proseTexts(request).some(
    ({ path, value }) => path[0] !== "persons" && sentences(value).some(({ text }) => isDoer(text, person, request)),
  );
}

/**
 * True where a sentence tells an act behind the person's name ("{person:a} steered") or by them ("steered by {person:a}"), and does
 * not name somebody else before of whom it may speak.
 */
function isDoer(text: string, person: Person, request: AnyRequest): boolean {
  if (!acts.test(text) || !mentionsPerson(text, person)) return false;
  const at = firstMention(text, person);
  const before = text.slice(0, at);
  if (/(?<!\p{L})(?:by|par|por)\s*$/iu.test(before)) return true;
  const namesOther = (request.persons ?? []).some((other) => other !== person && mentionsPerson(before, other));
  return !namesOther && acts.test(text.slice(at));
}

/** Offset of the word with which a sentence first speaks of a person. */
function firstMention(text: string, person: Person): number {
  let end = 0;
  for (const word of text.split(/(?<=\s)/)) {
    if (mentionsPerson(text.slice(0, end + word.length), person)) return end;
    end += word.length;
  }
  return end;
}

/** True where the person's own part says that they were carried, and nothing else. */
export const wasOnlyCarried = ({ participation }: Person): boolean => carried.test(participation ?? "");
