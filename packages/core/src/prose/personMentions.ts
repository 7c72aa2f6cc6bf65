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

/** True where the text speaks of the person: by a reference, or by one of the names as whole words, whatever accents and capitals. */
export function mentionsPerson(text: string, person: Person): boolean {
  if (person.id !== undefined && findReferences(text).some(({ kind, id }) => kind === "person" && id === person.id))
    return true;
  const folded = ` ${foldName(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  return namesOf(person).some((name) => {
    const wanted = foldName(name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return wanted !== "" && folded.includes(` ${wanted} `);
  });
}
