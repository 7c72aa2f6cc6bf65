/** The part of the standard TextDecoder used here; Node, browsers and workers all have it, the ES library does not name it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text from bytes, and what was wrong with them. The byte order mark stays in the text. */
export interface DecodedText {
  readonly text: string;
  /**
   * `utf16`: another encoding, read without loss. `invalid`: not UTF-8, some characters were lost (they are U+FFFD). `binary`: no text at
   * all, such as a Word document, a picture or an archive.
   */
  readonly trouble?: "utf16" | "invalid" | "binary";
  /** The encoding found. */
  readonly encoding: "UTF-8" | "UTF-16LE" | "UTF-16BE";
}

/** Decodes UTF-8, and UTF-16 told by its byte order mark or by its pattern of zero bytes. Never throws. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Order(bytes);
  if (utf16) {
    // Not every runtime has the big-endian decoder, so the bytes are swapped instead.
    const littleEndian = utf16 === "UTF-16LE" ? bytes : swapPairs(bytes);
    return { text: decode("utf-16le", littleEndian), trouble: "utf16", encoding: utf16 };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: decode("utf-8", bytes), trouble: bytes.includes(0) ? "binary" : "invalid", encoding: "UTF-8" };
  }
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

function utf16Order(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  // Without a mark, two ASCII characters in UTF-16 look like this; in UTF-8 a zero byte has no place in a draft.
  if (a && b === 0 && c && d === 0) return "UTF-16LE";
  if (a === 0 && b && c === 0 && d) return "UTF-16BE";
  return undefined;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = bytes.slice();
  for (let i = 0; i + 1 < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return swapped;
}
