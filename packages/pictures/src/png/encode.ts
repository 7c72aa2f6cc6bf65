import { zlibSync } from "fflate";
import type { Canvas } from "./canvas.js";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The dots as a PNG file (ISO/IEC 15948) in sixteen shades of grey, which is as many as the edges of letters need.
 * `perMetre` says how many dots a metre has on paper.
 */
export function encodePng({ width, height, dots }: Canvas, perMetre: number): Uint8Array {
  // Each row begins with its filter, none, and has two dots to the byte.
  const bytes = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(bytes * height);
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      const shade = Math.round((dots[row * width + x] as number) / 17);
      const at = row * bytes + 1 + (x >> 1);
      rows[at] = (rows[at] as number) | (x % 2 === 0 ? shade << 4 : shade);
    }
  }
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...number(width), ...number(height), 4, 0, 0, 0, 0]),
    chunk("pHYs", [...number(perMetre), ...number(perMetre), 1]),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", []),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function chunk(type: string, content: ArrayLike<number>): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  made.set(number(content.length), 0);
  for (let index = 0; index < 4; index += 1) made[4 + index] = type.charCodeAt(index);
  made.set(content, 8);
  made.set(number(checksum(made.subarray(4, 8 + content.length))), 8 + content.length);
  return made;
}

/** Four bytes, the highest first. */
const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
