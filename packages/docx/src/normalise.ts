import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest time a zip file can hold, in local time as fflate reads it: the same bytes in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/** What `docx` begins the id of a watermark's shape with; Word knows watermarks by it. A random text follows. */
const WATERMARK_ID = /(PowerPlusWaterMarkObject)[a-z0-9_-]+/g;

/** The part Office reads first, so that it goes first in the file. */
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Packs a .docx again so that the same letter gives the same bytes, today and tomorrow, here and elsewhere: parts in
 * one order, no clock, no random ids. `replacements` are whole parts by their path.
 */
export function normalise(file: Uint8Array, replacements: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(file);
  const packed: Zippable = {};
  for (const path of Object.keys(parts).toSorted(byPackageOrder)) {
    const part = parts[path];
    if (part === undefined) continue;
    packed[path] = [steady(path, part, replacements[path]), { mtime: ZIP_TIME }];
  }
  return zipSync(packed, { level: 6 });
}

function steady(path: string, part: Uint8Array, replacement: string | undefined): Uint8Array {
  if (replacement !== undefined) return strToU8(replacement);
  // Pictures are no text, and hold neither clock nor random ids.
  return /\.(xml|rels)$/.test(path) ? strToU8(strFromU8(part).replace(WATERMARK_ID, "$100001")) : part;
}

function byPackageOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}
