import { catalogueFor, type Language } from "./catalogue/catalogue.js";
import type { Obligation } from "./checklist/requirement.js";
import type { Mark } from "./findings/finding.js";
import { kindNouns } from "./generated/fields.js";
import { builtInRules } from "./generated/rules.js";
import { instruments } from "./instruments/index.js";
import { measureTypesOf } from "./kinds/measureTypes.js";
import { measureDefinitions } from "./measures/index.js";
import type { FieldEntry, NounEntry } from "./model/fieldIndex.js";
import { nounsIn } from "./model/inLanguage.js";
import type { MeasureType, RequestKind } from "./model/types.js";

/** Kinds of request that this version knows. */
export const requestKinds = Object.keys(kindNouns) as readonly RequestKind[];

/** Types of assistance that this version knows, in the order of the model. */
export const measureTypes: readonly MeasureType[] = measureDefinitions.map(({ type }) => type);

export function kindTitle(kind: RequestKind, language?: Language): string {
  return nounsIn(language)[kindNouns[kind]]?.title ?? kind;
}

/** True for a kind that asks for assistance of one type or another. */
export const asksForMeasures = (kind: RequestKind): boolean => measureTypesOf(kind).length > 0;

export function builtInRuleIds(): readonly string[] {
  return builtInRules.map(({ id }) => id);
}

/** Title of something that an instrument may ask. */
export function elementTitle(element: string, language: Language = "en"): string {
  return catalogueFor(language).text(["elements", element]);
}

/** What instruments ask for one type of assistance in particular. */
export function requirementsForMeasure(type: MeasureType): readonly {
  readonly instrument: string;
  readonly provision: string;
  readonly element: string;
  readonly mark: Mark;
  readonly obligation: Obligation;
}[] {
  const own = (measureDefinitions.find((definition) => definition.type === type)?.asks ?? []).map(
    ({ instrument, provision, element, mark, obligation }) => ({ instrument, provision, element, mark, obligation }),
  );
  const general = instruments.flatMap(({ id, requirements }) =>
    requirements
      .filter(({ measures }) => measures?.includes(type))
      .map(({ provision, element, mark, obligation }) => ({ instrument: id, provision, element, mark, obligation })),
  );
  return [...own, ...general];
}

/**
 * Fields by the words of a draft: `purpose`, `persons.birth`, `urgency/deadline`, or a noun and its field, `money.amount`.
 * A single word that stands in several nouns gives all of them.
 */
export function explainField(
  words: string,
  language?: Language,
): readonly { readonly path: string; readonly field: FieldEntry }[] {
  const nouns = nounsIn(language);
  const steps = words.split(/[./]/).filter((step) => step !== "" && !/^\d+$/.test(step));
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  for (const start of [...Object.values(kindNouns), first]) {
    const path = start === first && !nouns[start]?.fields[first] ? rest : steps;
    const field = path.length === 0 ? undefined : walk(nouns, start, path);
    if (field) return [{ path: steps.join("."), field }];
  }
  if (rest.length > 0) return [];
  return Object.entries(nouns).flatMap(([id, noun]) => {
    const field = noun.fields[first];
    return field ? [{ path: `${id}.${first}`, field }] : [];
  });
}

function walk(
  nouns: Readonly<Record<string, NounEntry>>,
  nounId: string,
  path: readonly string[],
): FieldEntry | undefined {
  let noun = nouns[nounId];
  let field: FieldEntry | undefined;
  for (const step of path) {
    field = noun?.fields[step];
    if (!field) return undefined;
    noun = field.noun === undefined ? undefined : nouns[field.noun];
  }
  return field;
}
