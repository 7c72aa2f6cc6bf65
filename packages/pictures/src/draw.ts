import {
  compose,
  type DraftSource,
  type Letter,
  type LetterLanguage,
  type PictureBlock,
  type PictureKind,
} from "@rogatory/core";
import { drawChart } from "./drawChart.js";
import { DrawingContext, type DrawingOptions } from "./drawing.js";
import { drawTimeline } from "./drawTimeline.js";
import type { Picture } from "./picture.js";

/** Draws what a block of a letter asks for, on as many sheets as it needs; none where there is nothing to draw. */
export async function drawPicture(block: PictureBlock, options: DrawingOptions = {}): Promise<Picture[]> {
  const context = new DrawingContext(block, options);
  return block.content.type === "timeline" ? drawTimeline(block.content, context) : drawChart(block.content, context);
}

/** The pictures of a letter, drawn. */
export type Drawings = ReadonlyMap<PictureBlock, readonly Picture[]>;

/** Draws every picture that a letter has. Give them to the renderers: see {@link svgOf} and {@link imagesOf}. */
export async function drawPictures(letter: Letter): Promise<Drawings> {
  const { language, direction } = letter;
  const blocks = (letter.schedules ?? []).flatMap(({ blocks: all }) => all.filter((block) => block.type === "picture"));
  const drawn = new Map<PictureBlock, Picture[]>();
  for (const block of blocks) drawn.set(block, await drawPicture(block, { language, direction }));
  return drawn;
}

interface SourceOptions {
  /** Name of the draft's file: its ending tells the format. */
  readonly name?: string;
  readonly language?: LetterLanguage;
}

/** The events of a draft as a timeline, whether its letter is to have one or not; nothing where it has no events. */
export function timeline(source: DraftSource, options: SourceOptions = {}): Promise<Picture[]> {
  return pictureOf("timeline", source, options);
}

/** Persons, property and sums of money of a draft as a chart; nothing where it has none. */
export function chart(source: DraftSource, options: SourceOptions = {}): Promise<Picture[]> {
  return pictureOf("chart", source, options);
}

async function pictureOf(kind: PictureKind, source: DraftSource, options: SourceOptions): Promise<Picture[]> {
  const drawn = await drawPictures(compose(source, { ...options, pictures: [kind] }));
  return [...drawn.values()].flat();
}
