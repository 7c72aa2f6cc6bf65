import type { Requirement } from "../checklist/requirement.js";
import type { Mark } from "../findings/finding.js";

/**
 * The content list that the United Nations conventions share, letters (a) to (f) of the paragraph cited: authority, matter and
 * conducting authority, facts, assistance and procedure, persons, purpose. UNTOC art. 18(15) has the same words.
 */
export function sixElements(paragraph: string, mark: Mark): readonly Requirement[] {
  const asked = (letters: string, element: string, obligation: Requirement["obligation"] = "must"): Requirement => ({
    provision: `${paragraph}${letters}`,
    element,
    mark,
    obligation,
    kinds: ["mla"],
  });
  return [
    asked("(a)", "requestingAuthority"),
    asked("(b)", "subject"),
    asked("(b)", "nature"),
    asked("(b)", "stage"),
    asked("(b)", "conductingAuthority"),
    asked("(c)", "facts"),
    asked("(d)", "measures"),
    asked("(d)", "measure.description"),
    asked("(d)", "procedureDetail"),
    asked("(d), (f)", "measure.nexus"),
    asked("(e)", "person.identity", "ifPossible"),
    asked("(e)", "person.nationality", "ifPossible"),
    asked("(e)", "person.location", "ifPossible"),
    asked("(f)", "purpose"),
  ];
}
