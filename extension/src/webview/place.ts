import type { PreviewState } from "../common/previewMessages.js";
import type { Blocks } from "./blocks.js";

type Place = NonNullable<PreviewState["place"]>;

/**
 * The first block of which something is seen below the bar, and where it begins; undefined at the very top. Several blocks may be
 * printed from one part: only the first of them is found again.
 */
export function placeSeen(blocks: Blocks, bar: number): Place | undefined {
  if (window.scrollY <= 0) return undefined;
  const block = blocks
    .innermost()
    .find((one) => one.getBoundingClientRect().bottom > bar && blocks.of(one.dataset["path"] ?? "") === one);
  const path = block?.dataset["path"];
  return block && path !== undefined ? { path, offset: block.getBoundingClientRect().top } : undefined;
}

/** Scrolls so that the block stands where it stood, whatever changed above it. */
export function returnTo(blocks: Blocks, place: Place | undefined): void {
  const block = place && blocks.of(place.path);
  if (place && block) window.scrollBy({ top: block.getBoundingClientRect().top - place.offset, behavior: "instant" });
}
