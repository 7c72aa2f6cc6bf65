import { builtInRuleIds, type FieldEntry, valueAt } from "@rogatory/core";
import { kindDefinitions } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { modelAt } from "../cursor/model.js";
import type { ValuePlace } from "../cursor/places.js";
import { firstStop, mapOf, type Template, templateOf, writeFieldValue, writeListItem } from "../snippets/index.js";
import { completeCodes } from "./codeValues.js";
import type { Completing } from "./context.js";
import { completeConventions } from "./conventions.js";
import { helpOf } from "./help.js";
import { completeIds } from "./ids.js";
import { completeArticles, completeInstruments } from "./instruments.js";
import { inOrder, snippetItem, thenSuggest, valueItem, withoutValues } from "./item.js";
import { completeListItems, measureTypeShown } from "./listItems.js";
import { completeOffenceElements, completeScopePoints } from "./offenceElements.js";
import { completeQuestions } from "./questions.js";
import { completeTimes } from "./timeValues.js";

/** What the value of a field, or an item of its list, can be. */
export function completeValue(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { field } = place;
  if (!field) return place.key === "type" ? completeMeasureType(completing, place) : [];
  if (field.list && place.part === "whole")
    return [...opened(completing, place, field), ...unknown(completing, place, field)];
  if (field.noun !== undefined && field.noun !== "unknown" && place.part === "item")
    return completeListItems(completing, place);
  const own = ofField(completing, place, field);
  if (place.part === "item") return withoutListed(completing, place, own);
  return [...own, ...opened(completing, place, field), ...unknown(completing, place, field)];
}

function ofField(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  const { noun = "", key } = place;
  if (noun === "suppression") return completeSuppression(completing, place);
  if (key === "type" && (field.words?.length ?? 0) === 1) return completeMeasureType(completing, place);
  if (key === "kind" && noun.endsWith("Request")) return kinds(completing, place);
  if (key === "articles") return completeArticles(completing, place);
  if (key === "convention") return completeConventions(completing, place);
  if (key === "element" && noun === "offenceElement") return completeOffenceElements(completing, place);
  if (key === "point" && noun === "scopePoint") return completeScopePoints(completing, place);
  if (key === "question" && noun === "answerToRequested") return completeQuestions(completing, place);
  if (key === "instrument" || key === "contentStandards") return completeInstruments(completing, place);
  return [
    ...choices(completing, place, field),
    ...(field.format === "id" ? completeIds(completing, place) : completeCodes(completing, place, field)),
    ...completeTimes(completing, place, field),
  ];
}

/** Values of a closed choice with what they mean, words that may stand here, yes and no. */
function choices(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  const { open, say } = completing;
  const help = helpOf(completing, field);
  const kind = CompletionItemKind.EnumMember;
  const values = Object.entries(field.values ?? {}).map(([value, title], index) =>
    valueItem(
      open,
      place,
      { label: value, description: title, help, alsoFound: [title], order: inOrder(index), kind },
      value,
    ),
  );
  // Words in place of ids are told by their own list.
  const words = (field.format === "id" ? [] : (field.words ?? [])).map((word, index) => {
    const detail = field.meanings?.[word];
    const shown = {
      label: word,
      help,
      order: inOrder(500 + index),
      kind,
      ...(detail === undefined ? {} : { description: detail }),
    };
    return valueItem(open, place, shown, place.key === "rogatory" ? Number(word) : word);
  });
  const booleans = field.type === "boolean" ? [true, false] : [];
  const answers = booleans.map((value, index) => {
    const shown = { label: String(value), description: say(value ? "yes" : "no"), help, order: inOrder(index), kind };
    return valueItem(open, place, shown, value);
  });
  return [...values, ...words, ...answers];
}

function kinds(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, nouns } = completing;
  const isExtradition = /\.extradition\.(?:ya?ml|json)$/i.test(open.uri);
  const isNamed = isExtradition || /\.mla\.(?:ya?ml|json)$/i.test(open.uri);
  return Object.entries(nouns).flatMap(([id, entry], index) => {
    const [kind] = entry.fields["kind"]?.words ?? [];
    if (!id.endsWith("Request") || kind === undefined) return [];
    if (isNamed && (kindDefinitions[kind as keyof typeof kindDefinitions].file === "mla") === isExtradition) return [];
    const shown = {
      label: kind,
      description: entry.title,
      help: entry.help,
      alsoFound: [entry.title],
      order: inOrder(index),
    };
    return [valueItem(open, place, { ...shown, kind: CompletionItemKind.EnumMember }, kind)];
  });
}

function completeMeasureType(completing: Completing, place: ValuePlace): CompletionItem[] {
  if (place.path[0] !== "measures") return [];
  return measureTypeShown(completing).map(({ type, ...shown }) => valueItem(completing.open, place, shown, type));
}

/** The mapping or list that the field holds, with its parts. */
function opened(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  const isGroup = field.list === true || (field.noun !== undefined && field.noun !== "unknown");
  if (!isGroup || place.written !== "" || place.quote !== "" || place.isBelow || place.noun === undefined) return [];
  const { open, say } = completing;
  const template = templateOf(place.noun, place.key, field, completing.templates);
  const snippet = writeFieldValue(template, place.layout);
  // A blank that stands behind the colon already is part of what is written.
  const before = open.text.slice(0, place.span.start).match(/[ \t]*$/)?.[0].length ?? 0;
  const start = place.span.start - before;
  const shown = {
    label: say(field.list ? "list" : "whole", { title: field.title }),
    help: helpOf(completing, field),
    alsoFound: [place.key],
    order: inOrder(800),
  };
  const isJson = place.layout.format === "json";
  const span = isJson ? place.span : { start, end: place.span.end };
  const item = snippetItem(open, shown, span, isJson ? place.lead + snippet.trimStart() : snippet, place.layout);
  return [thenSuggest(item, field.list && isOfferedNext(completing, place, template) ? completing.again : undefined)];
}

/** True where completion has something for what is typed first in a new list; what is proposed there stands until then. */
function isOfferedNext(completing: Completing, place: ValuePlace, list: Template): boolean {
  const stop = completing.again && firstStop(list);
  if (stop?.template.kind === "open") return true;
  if (stop?.template.kind !== "text" || stop.template.proposed !== undefined) return false;
  const path = [...place.path, ...stop.path];
  const [, ...inItem] = stop.path;
  const { owner, key, field, isItem } = modelAt(place.field?.noun ?? "", inItem, undefined, () => undefined);
  const first: ValuePlace =
    inItem.length === 0
      ? { ...place, path, part: "item" }
      : { ...place, path, noun: owner, key, field, part: isItem ? "item" : "whole" };
  return completeValue(completing, first).length > 0;
}

/** The reason why something is not known, where the model takes one. */
function unknown(completing: Completing, place: ValuePlace, field: FieldEntry): CompletionItem[] {
  if (!field.orUnknown || place.written !== "" || place.quote !== "") return [];
  const { open, say } = completing;
  const template = mapOf("unknown", completing.templates);
  const inBraces = { ...place.layout, style: "braces" as const, isOnOneLine: true };
  const entry = completing.nouns["unknown"];
  const shown = { label: "unknown", description: say("unknownReason"), help: entry?.help ?? "", order: inOrder(900) };
  return [snippetItem(open, shown, place.span, place.lead + writeListItem(template, inBraces), place.layout)];
}

/** Without what the list holds already. */
function withoutListed({ open }: Completing, place: ValuePlace, items: CompletionItem[]): CompletionItem[] {
  const list = valueAt(open.draft.value, place.path.slice(0, -1));
  if (!Array.isArray(list)) return items;
  const position = place.path.at(-1);
  return withoutValues(
    items,
    list.slice(0, 1000).filter((_, index) => index !== position),
    place,
  );
}

function completeSuppression(completing: Completing, place: ValuePlace): CompletionItem[] {
  const { open, say } = completing;
  const { findings } = open.result;
  if (place.key === "path") {
    const rule = valueAt(open.draft.value, [...place.path.slice(0, -1), "rule"]);
    const paths = findings.filter((finding) => rule === undefined || finding.rule === rule).map(({ path }) => path);
    return [...new Set(paths)].map((path, index) => {
      const message = findings.find((finding) => finding.path === path)?.message ?? "";
      return valueItem(open, place, { label: path, detail: message, order: inOrder(index) }, path);
    });
  }
  if (place.key !== "rule") return [];
  const found = new Set(findings.map(({ rule }) => rule));
  return [...new Set([...found, ...builtInRuleIds()])].map((rule, index) => {
    const shown = { label: rule, order: inOrder(index), ...(found.has(rule) ? { description: say("foundHere") } : {}) };
    return valueItem(open, place, shown, rule);
  });
}
