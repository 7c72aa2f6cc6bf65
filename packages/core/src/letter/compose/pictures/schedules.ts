import type { Catalogue } from "../../../catalogue/catalogue.js";
import type { AnyRequest } from "../../../model/types.js";
import type { PictureBlock, Section } from "../../types.js";
import type { Formatter } from "../format.js";
import { words } from "../inlines.js";
import { chartBlock } from "./chart.js";
import { PictureWords } from "./pictureWords.js";
import { timelineBlock } from "./timeline.js";

export type PictureKind = NonNullable<NonNullable<AnyRequest["facts"]>["pictures"]>[number];

/** A picture behind the letter: its schedule, and how the letter refers to it. */
export interface Schedule {
  readonly kind: PictureKind;
  /** `Schedule 1` */
  readonly label: string;
  readonly anchor: string;
  readonly section: Section;
}

const blocks: Readonly<Record<PictureKind, (pictures: PictureWords) => PictureBlock | undefined>> = {
  timeline: timelineBlock,
  chart: chartBlock,
};

/** The pictures asked for, each once and in one order, as far as there is something to draw. */
export function schedulesOf(
  request: AnyRequest,
  asked: readonly PictureKind[],
  catalogue: Catalogue,
  format: Formatter,
): Schedule[] {
  if (asked.length === 0) return [];
  const pictures = new PictureWords(request, catalogue, format);
  const drawn = (Object.keys(blocks) as PictureKind[])
    .filter((kind) => asked.includes(kind))
    .flatMap((kind) => {
      const block = blocks[kind](pictures);
      return block === undefined ? [] : [{ kind, block }];
    });
  return drawn.map(({ kind, block }, index) => {
    const label = pictures.text("schedule", { number: index + 1 });
    const anchor = `schedule-${kind}`;
    const heading = pictures.text("heading", { schedule: label, title: block.title });
    return {
      kind,
      label,
      anchor,
      section: {
        id: `schedule-${kind}`,
        heading: { type: "heading", level: 1, children: words(heading), anchor },
        blocks: [block],
      },
    };
  });
}
