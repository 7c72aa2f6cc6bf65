import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseDraft } from "../../packages/core/src/draft/index.js";
import { compose } from "../../packages/core/src/index.js";
import { composeLetter } from "../../packages/core/src/letter/compose/index.js";
import type { Letter } from "../../packages/core/src/letter/types.js";
import { renderDocx } from "../../packages/docx/src/index.js";
import { HOSTILE_TEXTS, hostileLetter } from "./hostileLetter.js";
import { leanArrest } from "./leanArrest.js";
import { rightToLeftLetter, sampleLetter } from "./sampleLetter.js";

const run = promisify(execFile);

/** What no page may show: LibreOffice prints it for a reference that leads nowhere. */
const BROKEN_REFERENCE = /Reference source not found|Error:/;

/**
 * Printed pages, as LibreOffice lays them out. Needs soffice and pdftotext (install-libreoffice.js); what they show is
 * no proof for Word, but it is the one other program that reads all of a .docx and can be asked here.
 */
describe(".docx in LibreOffice", function () {
  this.timeout(180_000);
  let folder = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rogatory-pages-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** The text of each page of a letter. */
  async function pages(name: string, letter: Letter): Promise<string[]> {
    const docx = join(folder, `${name}.docx`);
    await writeFile(docx, await renderDocx(letter));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx]);
    await run("pdftotext", ["-layout", join(folder, `${name}.pdf`), join(folder, `${name}.txt`)]);
    // A form feed ends each page.
    return (await readFile(join(folder, `${name}.txt`), "utf8")).split("\f").slice(0, -1);
  }

  describe("a draft", () => {
    let printed: string[] = [];
    let whole = "";
    before(async () => {
      printed = await pages("draft", sampleLetter());
      whole = printed.join("\n").replace(/[ \t]+/g, " ");
    });

    it("is as long as it should be", () => {
      assert.ok(printed.length >= 4 && printed.length <= 5, `${printed.length} pages`);
    });

    it("has reference, mark, draft word and page number on each page", () => {
      for (const [index, page] of printed.entries()) {
        assert.match(page, /DDA 4417\/2024-R3\s+DRAFT\s+CONFIDENTIAL/);
        assert.match(page.trimEnd(), new RegExp(`Page ${index + 1} of ${printed.length}$`));
      }
    });

    it("has all headings in order, none at the foot of a page", () => {
      const headings = [
        "A. Authority and proceedings",
        "B. Facts",
        "B.1 Summary",
        "B.2 Payments",
        "C. Offences and applicable law",
        "D. Assistance requested",
        "D.1 Bank records",
        "D.2 Hearing of a witness by video link",
        "Rights of the witness",
        "E. Undertakings",
        "F. Annexes",
      ];
      let from = 0;
      for (const heading of headings) {
        const at = whole.indexOf(`\n${heading}\n`, from);
        assert.ok(at >= 0, heading);
        from = at;
      }
      for (const page of printed) {
        const lines = page
          .split("\n")
          .map((line) => line.replace(/\s+/g, " ").trim())
          .filter((line) => line !== "");
        // The last line is the page's number.
        assert.ok(!headings.includes(lines.at(-2) ?? ""), lines.at(-2));
      }
    });

    it("has the letter's numbers before its paragraphs and lists", () => {
      for (const start of [
        "1. The request is made",
        "3. In the night of",
        "8. The requesting authority asks",
        "14. The request and what",
      ]) {
        assert.ok(whole.includes(`\n${start}`) || whole.includes(`\n ${start}`), start);
      }
      for (const label of [
        "(a) the documents",
        "(b) the statements",
        "(c) the identity",
        "1. a man called",
        "2. a woman whose",
        "• Witness A",
      ]) {
        assert.ok(whole.includes(label), label);
      }
    });

    it("shows references and gaps in place", () => {
      const flowing = whole.replace(/\s+/g, " ");
      for (const words of [
        "listed in paragraph 6.",
        "named in paragraph 6 for the time",
        "(see paragraph 3)",
        "(see paragraph 14)",
        "are in annex 2.",
        "[name of the account's holder]",
      ]) {
        assert.ok(flowing.includes(words), words);
      }
      assert.doesNotMatch(flowing, BROKEN_REFERENCE);
    });

    it("repeats the headings of the table on its second page", () => {
      const headed = printed.filter((page) => /Date\s+Account credited\s+Amount/.test(page));
      assert.equal(headed.length, 2);
    });

    it("keeps the signature on one page with what stands before it", () => {
      const signed = printed.filter((page) => page.includes("Official seal"));
      assert.equal(signed.length, 1);
      for (const words of [
        "highest consideration",
        "Rome, 14 March 2025",
        "Giulia Sanfelice",
        "for the Minister of Justice of the Italian",
      ]) {
        assert.ok(signed[0]?.includes(words), words);
      }
    });
  });

  it("prints a final letter without the draft word", async () => {
    for (const page of await pages("final", sampleLetter("final"))) {
      assert.match(page, /DDA 4417\/2024-R3\s+CONFIDENTIAL/);
      assert.doesNotMatch(page, /DRAFT/);
    }
  });

  it("prints a letter from right to left", async () => {
    const [page = "", ...others] = await pages("rtl", rightToLeftLetter());
    assert.deepEqual(others, []);
    for (const words of ["الوقائع", "Łukasz", "DDA 4417/2024-R3", "التاريخ"]) {
      assert.ok(page.replace(/[\u200e\u200f\u202a-\u202e]/g, "").includes(words), words);
    }
  });

  it("prints a lean request for provisional arrest on two pages, with all that the convention asks", async () => {
    const letter = composeLetter(leanArrest);
    assert.equal(letter.watermark, undefined);
    const [first = "", second = "", ...others] = await pages("lean", letter);
    assert.deepEqual(others, []);
    assert.match(first, /REQUEST FOR PROVISIONAL ARREST/);
    assert.match(second, /Official seal\s+Ivana Perić/);
  });

  it("prints a request to board a vessel on two pages, with what is asked on the first", async () => {
    const path = fileURLToPath(new URL("../../examples/kinds/vesselMeasures.mla.yaml", import.meta.url));
    const letter = compose(parseDraft(await readFile(path), { name: path }));
    assert.equal(letter.watermark, undefined);
    const [first = "", second = "", ...others] = await pages("vessel", letter);
    assert.deepEqual(others, []);
    for (const words of ["Nour el Bahr", "06:00 UTC", "authorise boarding", "Grounds to suspect"])
      assert.ok(first.replace(/\s+/g, " ").includes(words), words);
    assert.match(second, /Official seal\s+Dr. Giulia Ferrante/);
  });

  it("prints hostile letters without a broken reference", async () => {
    // Not all of them: together they fill hundreds of pages.
    const letters = HOSTILE_TEXTS.slice(0, 4).map(hostileLetter);
    const [first] = letters;
    assert.ok(first);
    const letter = { ...first, sections: letters.flatMap((each) => each.sections) };
    const printed = await pages("hostile", letter);
    assert.doesNotMatch(printed.join("\n"), BROKEN_REFERENCE);
  });
});
