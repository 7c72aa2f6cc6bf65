import { isGiven } from "../../checklist/ask.js";
import type { Source } from "../../findings/finding.js";
import { isAssistance } from "../../kinds/index.js";
import { isServiceOnly, personName } from "../../model/naming.js";
import type { AnyRequest, Person } from "../../model/types.js";
import { mentionsPerson, proseTexts } from "../../prose/index.js";
import { createRule } from "../rule.js";

const sources: readonly Source[] = [
  { instrument: "eaw", provision: "art. 8(1)(e)", mark: "S" },
  { instrument: "coe-extradition-4th-protocol", provision: "art. 5 (new art. 21(2))", mark: "V" },
];

/** Roles of those against whom something is alleged. */
const alleged: ReadonlySet<string | undefined> = new Set(["suspect", "accused", "convicted", "personSought"]);

/** Words for the one person against whom the case is. */
const byRole =
  /\b(?:the|this|same|said) (?:suspect|accused|defendant|convict|convicted person|person sought|requested person|wanted person|perpetrator|offender)\b/i;

export const rule = createRule({
  id: "conduct-not-attributed",
  code: "FACT-04",
  nature: "gap",
  sources,
  check(context) {
    const { request } = context;
    if (!isGiven(request.facts) || isServiceOnly(request)) return;
    const persons = (request.persons ?? []).map((person, index) => ({
      person,
      index,
      sought: isSought(request, person),
    }));
    const against = persons.filter(({ person, sought }) => sought || alleged.has(person.role));
    let told: readonly string[] | undefined;
    const attendants = new Set((request.facts?.events ?? []).flatMap((event) => event.persons ?? []));
    for (const { person, index, sought } of against) {
      if (isGiven(person.participation) || (person.id !== undefined && attendants.has(person.id))) continue;
      told ??= factTexts(request);
      if (told.some((text) => mentionsPerson(text, person))) continue;
      // With one person only, "the suspect" is that person.
      if (against.length === 1 && told.some((text) => byRole.test(text))) continue;
      const isError = sought && !isAssistance(request);
      context.report({
        path: ["persons", index, "participation"],
        message: isError ? "sought" : "other",
        params: { item: personName(person) },
        severity: isError ? "error" : "warning",
        sources: isError ? sources : [],
      });
    }
  },
});

const isSought = (request: AnyRequest, person: Person): boolean =>
  person.role === "personSought" || (person.id !== undefined && request.extradition?.person === person.id);

/** The prose that tells what was done: the facts, and what shows the elements of the offences. */
function factTexts(request: AnyRequest): string[] {
  return proseTexts(request)
    .filter(({ path }) => path[0] === "facts" || (path[0] === "offences" && path[2] === "elements"))
    .map(({ value }) => value);
}
