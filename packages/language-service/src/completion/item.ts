import type { Span } from "@rogatory/core";
import { writeYamlText } from "@rogatory/core/editor";
import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type TextEdit,
} from "vscode-languageserver-types";
import type { Layout, ValuePlace } from "../cursor/places.js";
import type { OpenDraft } from "../openDraft.js";
import { escapeSnippet } from "../snippets/index.js";

/** What an item shows, beside its label. */
export interface Shown {
  readonly label: string;
  /** A few words behind the label. */
  readonly description?: string;
  readonly detail?: string;
  /** Markdown; nothing in it comes from the draft. */
  readonly help?: string;
  /** What a person may type to find it, beside the label. */
  readonly alsoFound?: readonly string[];
  /** The code that the item writes: who types it must find this item first, not one whose name begins alike. */
  readonly code?: string;
  /** Items are sorted by it as text. */
  readonly order: string;
  readonly kind?: CompletionItemKind;
  readonly isPreselected?: boolean;
}

/** The command that asks the editor to complete again, named by the client that has one. */
export interface SuggestAgain {
  readonly command: string;
}

/** An item that puts a snippet (line ends `\n`) in place of a span. */
export function snippetItem(
  open: OpenDraft,
  shown: Shown,
  span: Span,
  snippet: string,
  layout: Layout | undefined,
  further: readonly TextEdit[] = [],
): CompletionItem {
  const { newline } = open.draft;
  const newText = newline === "\n" ? snippet : snippet.replaceAll("\n", newline);
  const detail = shown.detail ?? shown.description;
  const comma = layout ? commaBefore(open, layout) : [];
  const additional = [...comma, ...further];
  return {
    label: shown.label,
    kind: shown.kind ?? CompletionItemKind.Snippet,
    sortText: shown.order,
    filterText: [
      ...new Set([...(shown.code === undefined ? [] : [shown.code]), shown.label, ...(shown.alsoFound ?? [])]),
    ].join(" "),
    insertTextFormat: InsertTextFormat.Snippet,
    // The text is already indented for its place.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: open.draft.rangeOf(span), newText: `${newText}${layout?.isFollowed ? "," : ""}` },
    ...(shown.description === undefined ? {} : { labelDetails: { description: shown.description } }),
    // Editors that show no words behind the label show the detail.
    ...(detail === undefined ? {} : { detail }),
    ...(shown.help === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: shown.help } }),
    ...(shown.isPreselected ? { preselect: true } : {}),
    ...(additional.length > 0 ? { additionalTextEdits: [...additional] } : {}),
  };
}

/** An item that is a plain word or text in place of the value that is being written. */
export function valueItem(
  open: OpenDraft,
  place: ValuePlace,
  shown: Shown,
  value: string | number | boolean,
): CompletionItem {
  const isText = typeof value === "string" || place.quote === "";
  const at = isText ? place : withoutQuotes(place);
  const layout = at.quote === "" ? at.layout : { ...at.layout, isFollowed: false };
  const kind = shown.kind ?? CompletionItemKind.Value;
  const text = escapeSnippet(at.lead + writtenValue(value, at));
  const item = snippetItem(open, { ...shown, kind }, at.span, text, layout);
  return isText ? item : { ...item, filterText: `${place.quote}${item.filterText ?? ""}` };
}

/** The place with its quotation marks: a number or `true` stands without. */
function withoutQuotes(place: ValuePlace): ValuePlace {
  const { start, end } = place.span;
  return { ...place, quote: "", isOpen: false, span: { start: start - 1, end: place.isOpen ? end : end + 1 } };
}

/** The items without those whose value a list holds already. */
export function withoutValues(
  items: CompletionItem[],
  values: readonly unknown[],
  place: ValuePlace,
): CompletionItem[] {
  const listed = new Set(
    values.flatMap((value) =>
      typeof value === "string" ? escapeSnippet(place.lead + writtenValue(value, place)) : [],
    ),
  );
  return items.filter(({ textEdit }) => !listed.has(textEdit?.newText.replace(/,$/, "") ?? ""));
}

/** A value as it must be written at its place: quoted where it must be, inside the quotes that are there. */
function writtenValue(value: string | number | boolean, { quote, isOpen, layout }: ValuePlace): string {
  const close = isOpen ? quote : "";
  if (quote === "'") return `${String(value).replaceAll("'", "''")}${close}`;
  if (quote === '"') return `${JSON.stringify(String(value)).slice(1, -1)}${close}`;
  if (layout.format === "json" || typeof value !== "string") return JSON.stringify(value);
  return writeYamlText(value, layout.style === "braces", "double");
}

function commaBefore(open: OpenDraft, layout: Layout): TextEdit[] {
  if (layout.commaAt === undefined) return [];
  const at = { start: layout.commaAt, end: layout.commaAt };
  return [{ range: open.draft.rangeOf(at), newText: "," }];
}

/** Asks the editor to offer what fits next, where the client says how. */
export function thenSuggest(item: CompletionItem, again: SuggestAgain | undefined): CompletionItem {
  if (!again) return item;
  const command: Command = { title: "", command: again.command };
  return { ...item, command };
}

/** A number as text that sorts as the number does. */
export const inOrder = (rank: number): string => String(rank).padStart(4, "0");
