import { isAssistance } from "../../kinds/index.js";
import { personName } from "../../model/naming.js";
import type { AnyRequest, Person } from "../../model/types.js";
import { ask, askAny, isGiven, isUnknown, known } from "../ask.js";
import { isLegalPerson, personsConcerned, personsWithoutTrace } from "../concerned.js";
import type { Answer, Element } from "../element.js";

const whereKnown = [{ instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" }] as const;

/** UNTOC art. 18 speaks of mutual assistance; for extradition the 1957 Convention is the text to compare. */
const compareIdentity = (request: AnyRequest) =>
  isAssistance(request)
    ? whereKnown
    : ([{ instrument: "coe-extradition-1957", provision: "art. 12(2)(c)", mark: "V" }] as const);

/** Who the persons concerned are, of which State, and where: asked "where possible", so a reason answers too. */
export const personElements: readonly Element[] = [
  {
    id: "person.identity",
    rule: "identity-incomplete",
    otherwise: "error",
    compare: compareIdentity,
    answer(request) {
      const concerned = personsConcerned(request);
      const asked = new Set(concerned.map(({ index }) => index));
      const others = personsWithoutTrace(request).filter(({ index }) => !asked.has(index));
      return [...concerned, ...others].map(({ person, index }) => identityOf(person, ["persons", index]));
    },
  },
  {
    id: "person.nationality",
    rule: "nationality-missing",
    otherwise: (request) => (request.kind === "extradition" ? "warning" : "info"),
    compare: compareIdentity,
    answer: (request) =>
      personsConcerned(request).flatMap(({ person, index }) =>
        isLegalPerson(person)
          ? []
          : [excused(person, ask(person.nationalities, ["persons", index, "nationalities"], personName(person)))],
      ),
  },
  {
    id: "person.location",
    rule: "location-missing",
    otherwise: "info",
    compare: (request) => (isAssistance(request) ? whereKnown : []),
    answer: (request) =>
      personsConcerned(request).flatMap(({ person, index }) => {
        // The seat of a company stands in its registration or address, which its identity asks for.
        if (isLegalPerson(person)) return [];
        const item = personName(person);
        if (isLocatedElsewhereInTheRequest(request, person)) return [{ state: "met", path: ["persons", index], item }];
        return [excused(person, askAny(person, ["location", "address"], ["persons", index], item))];
      }),
  },
];

function identityOf(person: Person, path: Answer["path"]): Answer {
  const item = personName(person);
  const lacking = isLegalPerson(person) ? lackingOfBody(person) : lackingOfHuman(person);
  if (lacking.length === 0) return { state: "met", path, item };
  const called = isGiven(person.name);
  if (isExcused(person) || (called && isUnknown(person.birth))) return { state: "unknownReason", path, item };
  return { state: "missing", path, item, lacking, message: isLegalPerson(person) ? "body" : "missing" };
}

function lackingOfBody({ name, registration, address }: Person): readonly string[] {
  const named = isGiven(name?.legal) || isGiven(name?.original);
  return [...(named ? [] : ["name.legal"]), ...(isGiven(registration) || isGiven(address) ? [] : ["registration"])];
}

/** A full name, and one of date of birth, number of a document, address. */
function lackingOfHuman(person: Person): readonly string[] {
  const { name, documents } = person;
  const numbered = (documents ?? []).some((document) => isGiven(document.number));
  const born = isGiven(known(person.birth)?.date);
  const housed = isGiven(known(person.address)?.address);
  const lacking = numbered || born || housed ? [] : ["birth"];
  if (isGiven(name?.original)) return lacking;
  const parts = [isGiven(name?.family), isGiven(name?.given)];
  // Where names have one part only, an identity document shows that this is the whole of it.
  if (parts.every(Boolean) || (parts.some(Boolean) && numbered)) return lacking;
  if (!parts.some(Boolean)) return ["name", ...lacking];
  return [parts[0] ? "name.given" : "name.family", ...lacking];
}

/** The extradition or the transfer itself says where the person is. */
function isLocatedElsewhereInTheRequest({ extradition, measures }: AnyRequest, { id }: Person): boolean {
  if (extradition !== undefined && extradition.person === id && isGiven(extradition.location)) return true;
  return (measures ?? []).some(
    (m) => m.type === "transferOfDetainedPerson" && m.person === id && isGiven(m.detainedAt),
  );
}

/**
 * The draft says why the person's identity is incomplete; or the person is protected, and then identity and whereabouts
 * travel apart from the letter.
 */
function isExcused(person: Person): boolean {
  return isGiven(person.identityUnknown) || isGiven(person.protection);
}

const excused = (person: Person, answer: Answer): Answer =>
  answer.state === "missing" && isExcused(person) ? { ...answer, state: "unknownReason" } : answer;
