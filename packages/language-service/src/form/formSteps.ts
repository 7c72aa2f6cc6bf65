import type { Language } from "@rogatory/core";
import { wordsIn } from "../words.js";

/** A step of the form: top-level keys of the request that are filled in together. */
export interface FormStep {
  readonly id: StepId;
  readonly title: string;
  /** One or two sentences on what this step is for. */
  readonly help: string;
  /** Those that the kind of the request has are shown, in this order. */
  readonly keys: readonly string[];
}

/** In the order in which a request is built. `rogatory` is the same in every draft, and is in none of them. */
const keysOfSteps = {
  request: ["kind", "reference", "date", "status", "requesting", "requested"],
  basis: ["legalBases", "contentStandards"],
  proceedings: ["proceedings"],
  persons: ["persons"],
  offences: ["offences"],
  facts: ["facts"],
  extradition: ["extradition"],
  measures: ["purpose", "measures"],
  assets: ["assets"],
  handling: ["urgency", "confidentiality", "procedure", "undertakings"],
  papers: ["annexes", "translations", "related"],
  signature: ["signature", "suppressions", "internal"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StepId = keyof typeof keysOfSteps;

export function formSteps(language: Language): readonly FormStep[] {
  const words = wordsIn(language);
  return (Object.keys(keysOfSteps) as StepId[]).map((id) => ({
    id,
    title: words.text(["form", "steps", id, "title"]),
    help: words.text(["form", "steps", id, "help"]),
    keys: keysOfSteps[id],
  }));
}
