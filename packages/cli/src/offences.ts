import { type Language, offenceIds, offenceNamed, offencesLike } from "@rogatory/core";
import { Failure } from "./failure.js";

const known = `The offences are: ${offenceIds.join(", ")}.`;

/** Id of the offence that a value means, by id or by its title in the language or in English. A Failure names those that may be meant. */
export function offenceOf(option: string, value: unknown, language: Language): string {
  if (value === undefined) throw new Failure(`Name an offence with ${option}. ${known}`);
  const words = String(value);
  const same = offenceNamed(words, language) ?? offenceNamed(words);
  if (same !== undefined) return same;
  const meant = offencesLike(words).slice(0, 3);
  const question = meant.length > 0 ? ` Did you mean ${meant.join(" or ")}?` : "";
  throw new Failure(`${option} is "${words}", which is not known here.${question} ${known}`);
}
