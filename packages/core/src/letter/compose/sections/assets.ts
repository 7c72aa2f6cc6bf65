import type { Asset } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { fieldRows, particulars, type Row } from "../describe.js";
import { strong } from "../inlines.js";
import { anchors, assetLabel } from "../references.js";
import { isSaid } from "../values.js";

/** Kind and number stand in the heading, unless there is nothing else to say. */
function assetRows(context: LetterContext, asset: Asset, index: number): Row[] {
  const at = ["assets", index];
  const told = (["kind", "identifier"] as const).filter((key) => isSaid(asset[key]));
  const others = fieldRows(context, "asset", asset, at, { omit: told });
  return others.length > 0 ? others : fieldRows(context, "asset", asset, at);
}

/** One table of particulars for each asset. */
export function assets(context: LetterContext): Block[] {
  const all = context.request.assets ?? [];
  return [
    ...all.flatMap((asset, index) => [
      ...particulars(assetRows(context, asset, index), ["assets", index], {
        caption: [strong(assetLabel(context, asset, index, "full"))],
        anchor: anchors.asset(index),
      }),
      ...context.gapParagraphs(["assets", index]),
    ]),
    ...context.gapParagraphs(["assets"]),
  ];
}
