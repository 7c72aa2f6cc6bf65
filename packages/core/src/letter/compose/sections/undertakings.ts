import { toPointer } from "../../../draft/pointer.js";
import { nouns } from "../../../generated/fields.js";
import { kindDefinition } from "../../../kinds/index.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { partBlock } from "../describe.js";
import { words } from "../inlines.js";
import { proseParts } from "../markdown.js";
import { isSaid } from "../values.js";

/** Each undertaking that is given, as a sentence; further ones as the drafter has written them. */
export function undertakings(context: LetterContext): Block[] {
  const value = context.request.undertakings as Readonly<Record<string, unknown>> | undefined;
  const given = Object.keys(nouns.undertakings?.fields ?? {}).filter((key) => value?.[key] === true);
  const { requesting, requested } = context;
  const kind = kindDefinition(context.request.kind).carriedBy;
  const sentences = given.map((key): Block[] => [
    {
      type: "paragraph",
      path: toPointer(["undertakings", key]),
      children: words(context.text(`undertakings.${key}`, { kind, requesting, requested })),
    },
  ]);
  const further = (context.request.undertakings?.further ?? []).flatMap((text, index): Block[][] => {
    const path = ["undertakings", "further", index];
    return isSaid(text) ? [proseParts(context, text).map((part) => partBlock(part, path))] : [];
  });
  const items = [...sentences, ...further];
  if (items.length === 0) return context.gapParagraphs(["undertakings"]);
  const [only] = items;
  if (only && items.length === 1 && only.length === 1 && only[0]?.type === "paragraph") {
    const { children } = only[0];
    const one = context.phrase("undertakings.one", { requesting, undertaking: children });
    return [context.numbered(one, ["undertakings"]), ...context.gapParagraphs(["undertakings"])];
  }
  return [
    context.numbered(words(context.text("undertakings.lead", { requesting })), ["undertakings"]),
    { type: "list", style: "letter", items, path: toPointer(["undertakings"]) },
    ...context.gapParagraphs(["undertakings"]),
  ];
}
