import { toPointer } from "../../../draft/pointer.js";
import type { Annex } from "../../../model/types.js";
import { plainText } from "../../render/conventions.js";
import type { Block, Inline } from "../../types.js";
import type { LetterContext } from "../context.js";
import { entryBlocks } from "../describe.js";
import { fieldTitle } from "../fields.js";
import { words } from "../inlines.js";
import { anchors, annexLabel } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";

/** Earlier and parallel requests and contacts. */
export function related(context: LetterContext): Block[] {
  return [
    ...entryBlocks(context, "relatedRequest", context.request.related ?? [], ["related"]),
    ...context.gapParagraphs(["related"]),
  ];
}

/** Translations that go with the request. */
export function translations(context: LetterContext): Block[] {
  return [
    ...entryBlocks(context, "translation", context.request.translations ?? [], ["translations"]),
    ...context.gapParagraphs(["translations"]),
  ];
}

/** The list of annexes: what each is, and what a clerk who opens the envelope counts. */
export function annexes(context: LetterContext): Block[] {
  const all = context.request.annexes ?? [];
  const missing = context.gapParagraphs(["annexes"]);
  if (all.length === 0) return missing;
  const cell = (annex: Annex, key: keyof Annex): Inline[] =>
    isSaid(annex[key]) ? fieldInlines(context, "annex", key, annex[key]) : [];
  const title = (key: string): string => fieldTitle(context.catalogue, "annex", key) ?? key;
  const paper = (annex: Annex): Inline[] => {
    const called = cell(annex, "title");
    const kind = cell(annex, "kind");
    // "Arrest warrant of 29 September 2025" need not be followed by "arrest warrant".
    const isTold = plainText(called).toLowerCase().includes(plainText(kind).toLowerCase());
    const parts = [called, isTold ? [] : kind].filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index === 0 ? part : [...words(context.text("format.separator")), ...part]));
  };
  const columns = [
    {
      title: title("label"),
      width: 1.1,
      of: (annex: Annex, index: number): Inline[] => words(annexLabel(context, annex, index)),
    },
    { title: title("title"), width: 5.2, of: paper },
    { title: title("date"), width: 1.6, of: (annex: Annex) => cell(annex, "date") },
    { title: title("pages"), width: 0.9, of: (annex: Annex) => cell(annex, "pages") },
    { title: title("language"), width: 1.3, of: (annex: Annex) => cell(annex, "language") },
    { title: title("certified"), width: 1.15, of: (annex: Annex) => cell(annex, "certified") },
  ];
  const cells = columns.map(({ of }) => all.map(of));
  const used = columns.filter((_, column) => cells[column]?.some((content) => content.length > 0));
  return [
    {
      type: "table",
      header: used.map((column) => words(column.title)),
      rows: all.map((_, row) => used.map((column) => cells[columns.indexOf(column)]?.[row] ?? [])),
      widths: used.map(({ width }) => width),
      anchor: anchors.annexes,
      path: toPointer(["annexes"]),
    },
    ...missing,
  ];
}
