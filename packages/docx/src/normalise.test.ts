import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { normalise } from "./normalise.js";

/** A package as `docx` writes it: with the clock and a random id in it. */
const pack = (watermark: string, mtime: Date): Uint8Array =>
  zipSync({
    "word/header1.xml": [strToU8(`<v:shape id="PowerPlusWaterMarkObject${watermark}"/>`), { mtime }],
    "docProps/core.xml": [strToU8(`<x>${watermark}</x>`), { mtime }],
    "[Content_Types].xml": [strToU8("<Types/>"), { mtime }],
  });

describe("normalise", () => {
  it("gives the same bytes whatever the clock and the random ids were", () => {
    const replacements = { "docProps/core.xml": "<fixed/>" };
    const one = normalise(pack("abc_d-1", new Date(2020, 1, 1)), replacements);
    const two = normalise(pack("xyz", new Date(2031, 5, 5)), replacements);
    assert.deepEqual(one, two);
    const parts = unzipSync(one);
    assert.equal(Object.keys(parts)[0], "[Content_Types].xml");
    assert.equal(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array()), "<fixed/>");
  });
});
