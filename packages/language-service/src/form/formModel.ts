import {
  bindingInstrumentIds,
  contentStandardIds,
  instrumentById,
  kindTitle,
  type Language,
  measureTypes,
  type RequestKind,
  requestKinds,
} from "@rogatory/core";
import {
  idFields,
  kindDefinitions,
  kindNouns,
  type NounEntry,
  nounsIn,
  patterns,
  reservedIds,
} from "@rogatory/core/editor";
import { type NamedCode, namedCurrencies, namedLanguages, namedStates, timeZones } from "../completion/codes.js";
import { safeTag } from "../completion/languageTag.js";
import { partsOfLegalPerson, usualParts } from "../snippets/parts.js";
import { type FormStep, formSteps } from "./formSteps.js";

/** An instrument or a content standard that can be chosen. */
export interface FormInstrument {
  readonly id: string;
  readonly short: string;
  readonly title: string;
}

/** What a form needs to know beside the draft: the model in the user's language, and the lists that people choose from. Plain data. */
export interface FormModel {
  readonly language: Language;
  readonly nouns: Readonly<Record<string, NounEntry>>;
  /** Kind of request -> id of its noun. */
  readonly kindNouns: Readonly<Record<string, string>>;
  readonly kinds: readonly {
    readonly id: RequestKind;
    readonly title: string;
    /** What the name of its file ends in: `a.mla.yaml`. */
    readonly file: "mla" | "extradition";
  }[];
  /** Types of assistance, in the order of the model; each is the id of its noun. */
  readonly measures: readonly string[];
  readonly steps: readonly FormStep[];
  /** Noun -> fields that nearly every request fills in. */
  readonly usualParts: Readonly<Record<string, readonly string[]>>;
  /** `noun.field` -> kind of part whose id the field holds; fields of all types of assistance stand under `measure`. */
  readonly idFields: Readonly<Record<string, string>>;
  readonly reservedIds: Readonly<Record<string, readonly string[]>>;
  /** Name of a pattern -> regular expression of ECMAScript. */
  readonly patterns: Readonly<Record<string, string>>;
  readonly states: readonly NamedCode[];
  readonly languages: readonly NamedCode[];
  readonly currencies: readonly NamedCode[];
  readonly timeZones: readonly string[];
  readonly instruments: readonly FormInstrument[];
  readonly contentStandards: readonly FormInstrument[];
}

const made = new Map<string, FormModel>();

/** The model for a form. `userLanguage` is a BCP 47 tag: names of States and languages follow it, all else the language of the findings. */
export function formModel(userLanguage: string, language: Language): FormModel {
  const key = `${userLanguage} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const tag = safeTag(userLanguage);
  const model: FormModel = {
    language,
    nouns: nounsIn(language),
    kindNouns,
    kinds: requestKinds.map((id) => ({ id, title: kindTitle(id, language), file: kindDefinitions[id].file })),
    measures: measureTypes,
    steps: formSteps(language),
    usualParts: { ...usualParts, legalPerson: partsOfLegalPerson },
    idFields,
    reservedIds,
    patterns,
    states: namedStates(tag),
    languages: namedLanguages(tag),
    currencies: namedCurrencies(tag),
    timeZones: timeZones(),
    instruments: bindingInstrumentIds.map(instrumentNamed),
    contentStandards: contentStandardIds.map(instrumentNamed),
  };
  made.set(key, model);
  return model;
}

function instrumentNamed(id: string): FormInstrument {
  const known = instrumentById(id);
  return { id, short: known?.short ?? id, title: known?.title ?? id };
}
