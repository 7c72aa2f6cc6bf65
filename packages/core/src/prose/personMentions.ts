import type { Person } from "../model/types.js";
import { findReferences } from "./references.js";

/** A text for comparing names: small letters, without accents, with single blanks. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u2019'-]+/g, " ")
    .trim();
}

/** All names under which a text may speak of a person: family name, legal name, original script, aliases; given names alone if there is nothing else. */
export function namesOf(person: Person): string[] {
  const { name } = person;
  const names = [name?.family, name?.legal, name?.original, ...(name?.aliases ?? [])].filter(
    (part) => part !== undefined && part.trim() !== "",
  ) as string[];
  return names.length > 0 ? names : [name?.given].filter((part) => part !== undefined);
}

/** Legal forms behind the name of a company, folded; texts often leave them out. */
const legalForms =
  /(?: (?:s a r l|sarl|s r l|srl|suarl|gmbh|mbh|ltd|limited|ltda|llc|llp|lp|inc|corp|co|company|plc|d o o|doo|ood|eood|kft|zrt|sp z o o|s p a|spa|s a s|sas|s a|sa|ag|kg|b v|bv|n v|nv|oy|ab|a s|as|jsc|ooo|uab))+$/;

const folded = (text: string): string =>
  foldName(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What of a person's names is enough to recognise them: whole names, companies without legal form, each longer word of a name of several. */
function recognisable(person: Person): string[] {
  return namesOf(person).flatMap((name) => {
    const whole = folded(name);
    if (name === person.name?.legal) return [whole, whole.replace(legalForms, "")];
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{L}{3,}/u.test(word));
    return [whole, ...words.map(folded)];
  });
}

/**
 * True where the text speaks of the person: by a reference, or by a name as whole words, whatever accents and capitals. Of
 * a name of several words each longer one is enough ("Núñez" for García Núñez).
 */
export function mentionsPerson(text: string, person: Person): boolean {
  if (person.id !== undefined && findReferences(text).some(({ kind, id }) => kind === "person" && id === person.id))
    return true;
  const searched = ` ${folded(text)} `;
  return recognisable(person).some((name) => name !== "" && searched.includes(` ${name} `));
}
