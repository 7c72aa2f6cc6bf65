import type { Path } from "@rogatory/core";
import { givenIds, type ReferenceKind } from "@rogatory/core/editor";
import type { FieldPlace } from "../hover/place.js";
import type { OpenDraft } from "../openDraft.js";
import { templateOf } from "../snippets/fromModel.js";
import type { Template } from "../snippets/template.js";

/** An empty value of a field's shape: blank text, or the usual parts of what stands there with blank texts. */
export function blankValueOf(open: OpenDraft, { noun, key, field }: FieldPlace, path: Path): unknown {
  const taken = new Set(givenIds(open.draft.value).map(({ kind, id }) => `${kind} ${id}`));
  const freeId = (kind: ReferenceKind): string => {
    let number = 1;
    while (taken.has(`${kind} ${kind}-${number}`)) number++;
    taken.add(`${kind} ${kind}-${number}`);
    return `${kind}-${number}`;
  };
  // The type decides what a measure holds, so it is asked for first.
  if (field.noun === "measure") {
    const [only = "", ...others] = field.types ?? [];
    const item = { type: others.length === 0 ? only : "" };
    return typeof path.at(-1) === "number" ? item : [item];
  }
  // The path of an item leads to its list's field.
  const isItem = typeof path.at(-1) === "number";
  return blank(templateOf(noun, key, isItem ? { ...field, list: false } : field, { freeId }));
}

function blank(template: Template): unknown {
  switch (template.kind) {
    case "map":
      return Object.fromEntries(template.entries.map(([key, inner]) => [key, blank(inner)]));
    case "list":
      return template.items.map(blank);
    case "open":
      return template.isList ? [] : {};
    case "fixed":
      return template.value;
    case "text":
      return template.proposed ?? "";
    case "number":
      return null;
    case "choice":
      // Between quotation marks it would become text.
      return template.isBoolean ? null : "";
    default:
      return "";
  }
}
