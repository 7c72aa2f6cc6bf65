import { type FieldEntry, type NounEntry, nouns } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { kindIn } from "../cursor/blockContext.js";
import { modelAt, rootNoun } from "../cursor/model.js";
import type { KeyPlace } from "../cursor/places.js";
import { mapOf, type Template, templateOf, writeEntry } from "../snippets/index.js";
import { type Asked, citations, missingAt } from "./asked.js";
import type { Completing } from "./context.js";
import { helpOf } from "./help.js";
import { inOrder, snippetItem, thenSuggest } from "./item.js";
import { elementsOf } from "./offenceElements.js";

/** The keys that fit in a mapping and are not there yet: what is asked for first, then in the order of the model. */
export function completeKeys(completing: Completing, place: KeyPlace): CompletionItem[] {
  const { open } = completing;
  const model = modelAt(rootNoun(kindIn(open), open.uri), place.path, open.draft.value, () => undefined);
  const noun = place.noun;
  const items: CompletionItem[] = [];
  if (noun === undefined && model.field?.noun === "measure") return typeOfMeasure(completing, place);
  const entry: NounEntry | undefined = noun === undefined ? undefined : completing.nouns[noun];
  if (!entry || noun === undefined) return items;
  const missing = missingAt(open, place.path);
  for (const [index, [key, field]] of Object.entries(entry.fields).entries()) {
    if (place.present.has(key)) continue;
    const asked = missing.get(key);
    const essential = isEssential(noun, key);
    const rank = essential ? 500 : asked ? (asked.severity === "error" ? 1000 : 2000) : 5000;
    const order = rank + 2 * index;
    items.push(keyItem(completing, place, { noun, key, field, asked, order }));
    if (field.orUnknown && !place.hasColon)
      items.push(unknownItem(completing, place, { noun, key, field, asked, order: order + 1 }));
  }
  if (model.field?.orUnknown && place.present.size === 0 && noun !== "unknown") {
    const field = completing.nouns["unknown"]?.fields["unknown"];
    if (field)
      items.push(keyItem(completing, place, { noun: "unknown", key: "unknown", field, asked: undefined, order: 9000 }));
  }
  return items;
}

/** Keys without which the rest cannot be read. */
const isEssential = (noun: string, key: string): boolean =>
  key === "rogatory" ||
  (key === "kind" && noun.endsWith("Request")) ||
  (key === "type" && nouns[noun]?.fields["nexus"] !== undefined);

interface NewKey {
  readonly noun: string;
  readonly key: string;
  readonly field: FieldEntry;
  readonly asked: Asked | undefined;
  readonly order: number;
}

function keyItem(completing: Completing, place: KeyPlace, newKey: NewKey): CompletionItem {
  const { key, field, asked, order } = newKey;
  const { open } = completing;
  const snippet = place.hasColon
    ? keyName(key, place)
    : writeEntry(key, templateFor(completing, place, newKey), place.layout);
  const sources = asked?.byInstrument ? citations(open, asked.sources) : [];
  const shown = {
    label: key,
    detail: field.title,
    ...(sources[0] === undefined ? {} : { description: sources.join("; ") }),
    help: helpOf(completing, field, asked),
    alsoFound: [field.title],
    order: inOrder(order),
    kind: CompletionItemKind.Property,
  };
  const span = place.span;
  const layout = place.hasColon ? { ...place.layout, isFollowed: false } : place.layout;
  const item = snippetItem(open, shown, span, place.lead + snippet, layout);
  return thenSuggest(quotedFilter(item, place), isChosenNext(field) && !place.hasColon ? completing.again : undefined);
}

/** The key with the reason why its value is not known, where the model takes that for an answer. */
function unknownItem(completing: Completing, place: KeyPlace, { key, field, asked, order }: NewKey): CompletionItem {
  const template = mapOf("unknown", completing.templates);
  const flat = template.kind === "map" ? { ...template, isShort: true } : template;
  const shown = {
    label: `${key}: unknown`,
    detail: field.title,
    description: completing.say("unknownReason"),
    help: helpOf(completing, field, asked),
    order: inOrder(order),
    kind: CompletionItemKind.Property,
  };
  const snippet = place.lead + writeEntry(key, flat, place.layout);
  return quotedFilter(snippetItem(completing.open, shown, place.span, snippet, place.layout), place);
}

/** The elements of an offence that a convention describes are written with it; of all else what the model says. */
function templateFor(completing: Completing, { path }: KeyPlace, { noun, key, field }: NewKey): Template {
  const elements = noun === "offence" && key === "elements" ? elementsOf(completing, path) : undefined;
  return elements ?? templateOf(noun, key, field, completing.templates);
}

/** A word that begins with a quotation mark is matched with it. */
function quotedFilter(item: CompletionItem, { span, layout }: KeyPlace): CompletionItem {
  if (layout.format !== "json" || span.start === span.end) return item;
  return { ...item, filterText: `"${item.filterText ?? item.label}` };
}

const keyName = (key: string, { layout }: KeyPlace): string => (layout.format === "json" ? JSON.stringify(key) : key);

/** True where the value is chosen from a list that is offered next. */
const isChosenNext = (field: FieldEntry): boolean =>
  field.noun === "measure" || field.format !== undefined || field.words !== undefined || field.noun === "legalBasis";

/** A measure begins with its type: nothing else of it is known before. */
function typeOfMeasure(completing: Completing, place: KeyPlace): CompletionItem[] {
  if (place.present.has("type")) return [];
  const field = completing.nouns["other"]?.fields["type"];
  if (!field) return [];
  const snippet = place.hasColon
    ? keyName("type", place)
    : writeEntry("type", { kind: "text", isWord: true }, place.layout);
  const shown = { label: "type", detail: field.title, order: inOrder(0), kind: CompletionItemKind.Property };
  const item = snippetItem(completing.open, shown, place.span, place.lead + snippet, place.layout);
  return [thenSuggest(quotedFilter(item, place), completing.again)];
}
