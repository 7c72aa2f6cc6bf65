import {
  measureTypesOf,
  type Path,
  parseDraft,
  type ScaffoldOptions,
  scaffold,
  stringify,
  valueAt,
} from "@rogatory/core";
import { kindDefinitions, kindNouns } from "@rogatory/core/editor";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { modelAt, rootNoun } from "../cursor/model.js";
import type { EmptyPlace } from "../cursor/places.js";
import { draftSnippet, escapeSnippet } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { todayOf } from "./days.js";
import { inOrder, snippetItem } from "./item.js";

type Kind = keyof typeof kindNouns;

/** Whole drafts to begin with, by what the file's name says. */
export function completeDocuments(completing: Completing, place: EmptyPlace): CompletionItem[] {
  const { open, nouns, say } = completing;
  const isExtradition = /\.extradition\.(?:ya?ml|json)$/i.test(open.uri);
  const isMla = /\.mla\.(?:ya?ml|json)$/i.test(open.uri);
  const kinds = (Object.keys(kindNouns) as Kind[]).filter((kind) =>
    kindDefinitions[kind].file === "mla" ? !isExtradition : !isMla,
  );
  const general = kinds.map((kind) => ({
    title: nouns[kindNouns[kind]]?.title ?? kind,
    word: kind as string,
    options: { kind },
  }));
  const withMeasure = kinds.includes("mla")
    ? measureTypesOf("mla").map((type) => ({
        title: say("templateWithMeasure", { measure: nouns[type]?.title ?? type }),
        word: type as string,
        options: { kind: "mla" as const, measures: [type] },
      }))
    : [];
  const help = say(place.format === "json" ? "templateOfJson" : "template");
  return [...general, ...withMeasure].map(({ title, word, options }, index) =>
    snippetItem(
      open,
      {
        label: title,
        help,
        alsoFound: [word],
        order: inOrder(index),
        kind: CompletionItemKind.File,
      },
      place.span,
      templateText({ ...options, date: todayOf(open) }, place.format, completing),
      undefined,
    ),
  );
}

const texts = new Map<string, string>();

/** More templates than this are not kept: a day in the key makes new ones every day. */
const mostKept = 100;

function templateText(options: ScaffoldOptions, format: "yaml" | "json", completing: Completing): string {
  const key = `${format} ${completing.open.language} ${JSON.stringify(options)}`;
  let text = texts.get(key);
  if (text === undefined) {
    if (texts.size >= mostKept) texts.clear();
    const { language } = completing.open;
    text =
      format === "yaml" ? draftSnippet({ ...options, language }) : jsonWithStops(scaffold({ ...options, language }));
    texts.set(key, text);
  }
  return text;
}

function jsonWithStops(yaml: string): string {
  const { value } = parseDraft(yaml, { name: "draft.mla.yaml" });
  const text = stringify(blankFor(value, value, []), { format: "json" });
  let count = 0;
  return escapeSnippet(text.trimEnd())
    .replaceAll(/: (?:""|\[\]|\{\\\}|null)/g, (blank) => {
      count++;
      return blank === ": null" ? `: \${${count}:null}` : `${blank.slice(0, 3)}$${count}${blank.slice(3)}`;
    })
    .concat("\n");
}

/** What stands in JSON for something that is still empty: `""`, `[]`, `{}` or `null`, as the model has it. */
function blankFor(value: unknown, root: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => blankFor(item, root, [...path, index]));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, blankFor(inner, root, [...path, key])]),
    );
  if (value !== null) return value;
  const kind = valueAt(root, ["kind"]);
  const { field } = modelAt(rootNoun(typeof kind === "string" ? kind : undefined, ""), path, root, () => undefined);
  if (field?.list) return [];
  if (field?.type !== undefined) return null;
  return field?.noun === undefined ? "" : {};
}
