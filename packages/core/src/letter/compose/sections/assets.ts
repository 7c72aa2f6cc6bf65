import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldRows, particulars } from "../describe.js";
import { strong } from "../inlines.js";
import { anchors, assetLabel } from "../references.js";

/** One table of particulars for each asset. */
export function assets(context: LetterContext): Block[] {
  const all = context.request.assets ?? [];
  return [
    ...all.flatMap((asset, index) => [
      ...particulars(fieldRows(context, "asset", asset, ["assets", index]), ["assets", index], {
        caption: [strong(assetLabel(context, asset, index, "full"))],
        anchor: anchors.asset(index),
      }),
      ...context.gapParagraphs(["assets", index]),
    ]),
    ...context.gapParagraphs(["assets"]),
  ];
}
