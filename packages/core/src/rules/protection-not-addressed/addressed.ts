import { isGiven } from "../../checklist/ask.js";
import type { AnyRequest, Person } from "../../model/types.js";
import { mentionsPerson, proseTexts, rememberedByText, sentences } from "../../prose/index.js";

/** Words by which a text speaks of protecting somebody, of what must not be told, or of how somebody is to be approached. */
const protecting =
  /protect|confidential|anonym|pseudonym|withh[eo]ld|sealed|(?:must|should|shall|may) not be (?:disclosed|revealed|named|told|contacted|approached|shown)|without naming|guardian|legal representative|social (?:worker|service)|psycholog|support person|specially trained|shelter|safe house|contact(?:ed)? only|discreet|discretion|voice altered|behind a screen|protég|protection|tuteur|administrateur ad hoc|ne (?:doit|doivent|devra|devront) pas être|représentant légal|confidentiel|discrétion|protegid|proteg|protección|tutor|representante legal|confidencial|reserva de|no debe(?:n|rá|rán)? (?:revelarse|divulgarse|comunicarse)/iu;

/** Words for those who are to be protected, where no name is used. */
const ofTheKind =
  /(?<!\p{L})(?:victims?|witness(?:es)?|child(?:ren)?|minors?|migrants?|passengers?|girls?|boys?|victimes?|témoins?|enfants?|mineure?s?|passag(?:er|ère)s?|víctimas?|testigos?|niñ[oa]s?|menor(?:es)?|pasajer[oa]s?)(?!\p{L})/iu;

/** Words by which a text tells that somebody has to fear for having spoken. */
const fearing =
  /retaliat|intimidat|reprisal|(?<!\p{L})revenge|(?<!\p{L})afraid|(?<!\p{L})fears? (?:for|of|that|the|reprisals?)|in fear|pressure on|warned [^.;]{0,40}not to|threat[^.;]{0,60}(?:\bif\b|testif|statement|\bpolice\b|silen|\bspeak|family|families|relatives)|menac[^.;]{0,60}(?:\bsi\b|témoign|déclar|police|famille)|représailles|a peur|craint|amenaz[^.;]{0,60}(?:\bsi\b|declar|testific|policía|familia)|represalia|teme (?:por|a|que)/iu;

/** True where the draft says how the person, or all of their kind, are to be protected, or that nothing of them may get about. */
export function isAddressed(request: AnyRequest, person: Person, isChild: boolean): boolean {
  if (isGiven(person.protection) || isGiven(person.identityUnknown)) return true;
  const level = request.confidentiality?.level;
  // `none` is an answer too; for a child it is not the whole of it.
  if (level === "confidential" || level === "strictlyConfidential" || (level === "none" && !isChild)) return true;
  for (const measure of request.measures ?? []) {
    const concerns =
      person.id !== undefined &&
      (measure.persons?.includes(person.id) || ("person" in measure && measure.person === person.id));
    if (concerns && "protection" in measure && isGiven(measure.protection)) return true;
  }
  return isSpokenOf(request, person);
}

/** True where a sentence that speaks of the person tells that they have something to fear. */
export const isAtRisk = (request: AnyRequest, person: Person): boolean =>
  fearing.test(person.participation ?? "") ||
  fearing.test(person.description ?? "") ||
  sentencesOf(request).fearing.some((text) => mentionsPerson(text, person));

/** True where a sentence with such words names the person, or speaks of persons of the kind. */
const isSpokenOf = (request: AnyRequest, person: Person): boolean =>
  sentencesOf(request).protecting.some((text) => ofTheKind.test(text) || mentionsPerson(text, person));

interface TellingSentences {
  readonly protecting: readonly string[];
  readonly fearing: readonly string[];
}

/** The few sentences of each request that count, so that they are not sought anew for each person. */
const known = new WeakMap<AnyRequest, TellingSentences>();

function sentencesOf(request: AnyRequest): TellingSentences {
  const before = known.get(request);
  if (before) return before;
  const all = proseTexts(request).flatMap(({ value }) => telling(value));
  const found = {
    protecting: all.flatMap(({ text, protects }) => (protects ? [text] : [])),
    fearing: all.flatMap(({ text, fears }) => (fears ? [text] : [])),
  };
  known.set(request, found);
  return found;
}

const telling = rememberedByText((value) =>
  sentences(value).flatMap(({ text }) => {
    const [protects, fears] = [protecting.test(text), fearing.test(text)];
    return protects || fears ? [{ text, protects, fears }] : [];
  }),
);
