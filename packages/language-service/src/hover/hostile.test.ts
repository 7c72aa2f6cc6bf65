import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDraft, stringify } from "@rogatory/core";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { createLanguageService, type OpenDraft } from "../index.js";

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const drafts = (readdirSync(examples, { recursive: true }) as string[])
  .filter((name) => /\.(?:mla|extradition)\.(?:ya?ml|json)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`${examples}${name}`, "utf8") }));

const service = createLanguageService({ language: "fr" });
const everything = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

const types = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(types)];

/** Everything that hovers over a draft show, at every place so far from the one before. */
function hovers(open: OpenDraft, step: number): string[] {
  const found: string[] = [];
  for (let offset = 0; offset <= open.text.length; offset += step) {
    const hover = service.doHover(open, open.draft.positionAt(offset));
    if (hover && typeof hover.contents === "object" && "value" in hover.contents) found.push(hover.contents.value);
  }
  return found;
}

function assertHarmless(shown: Iterable<string>): void {
  for (const markdown of new Set(shown)) {
    const dangerous = types(fromMarkdown(markdown) as Node).filter((type) =>
      ["link", "linkReference", "image", "imageReference", "html", "definition"].includes(type),
    );
    assert.deepEqual(dangerous, [], markdown);
    assert.doesNotMatch(markdown, /undefined|\[object|NaN|(?<!\\):\/\/|\bwww\./);
  }
}

describe("hover, lenses and hints on whole drafts", () => {
  for (const { name, text } of drafts)
    it(`hold for ${name}`, () => {
      const open = service.open(`file:///${name}`, 1, text);
      assert.ok(open.result);
      const shown = hovers(open, 9);
      assert.ok(shown.length > 20);
      assertHarmless(shown);
      assert.ok(service.getCodeLenses(open).length >= 3);
      for (const { position, label } of service.getInlayHints(open, everything)) {
        assert.ok(open.offsetAt(position) > 0 && String(label).length <= 41);
        assert.doesNotMatch(String(label), /undefined|NaN|[\n\r]/);
      }
    });
});

const evil = [
  "[x](command:evil)",
  "![x](https://evil.example/a.png)",
  "<img src=x onerror=alert(1)>",
  "<https://evil.example>",
  "# a\n\n---\n[a]: https://evil.example",
  "www.evil.example",
  "`code` **x** | \u202E\u0007",
];

/** The value with every text in it replaced that is longer than a code or an id. */
function poisoned(value: unknown, poison: string): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, poison));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner, poison)]));
  return typeof value === "string" && (value.length > 25 || value.includes(" ")) ? poison : value;
}

describe("hover on hostile drafts", () => {
  it("never makes a link, an image or HTML of what stands in the draft", () => {
    const { value } = parseDraft(drafts.find(({ name }) => name.includes("smuggling-by-sea"))?.text ?? "", {
      name: "a.mla.yaml",
    });
    for (const poison of evil) {
      const open = service.open("file:///a.mla.yaml", 1, stringify(poisoned(value, poison), { format: "yaml" }));
      assert.ok(open.result);
      const shown = hovers(open, 7);
      assert.ok(shown.some((markdown) => markdown.includes("evil") || markdown.includes("code")));
      assertHarmless(shown);
    }
  });

  it("never throws on a draft cut anywhere, with anything put in", () => {
    const insert = fc.constantFrom(
      "",
      ":",
      "- ",
      "{",
      "[",
      "\t",
      "\u0000",
      "'",
      '"',
      "|\n",
      "__proto__: x\n",
      "&a *a",
      "\r",
      "{person:",
      "🦊",
      "kind: x\n",
      "P99999999999999999999Y",
      "9999-12-31",
    );
    const draft = fc.constantFrom(...drafts);
    fc.assert(
      fc.property(draft, fc.nat(), fc.nat(), insert, (from, at, cut, added) => {
        const start = at % from.text.length;
        const text =
          from.text.slice(Math.max(0, start - 400), start) + added + from.text.slice(start + (cut % 200), start + 600);
        const open = service.open(`file:///${from.name}`, 1, text);
        assert.ok(open.result);
        assertHarmless(hovers(open, 7));
        service.getCodeLenses(open);
        service.getInlayHints(open, everything);
      }),
      { numRuns: 40 },
    );
  });

  it("never throws on any text or position", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(300), fc.nat(300), (text, line, character) => {
        const open = service.open("file:///a.extradition.yaml", 1, text);
        service.doHover(open, { line, character });
        assertHarmless(hovers(open, 3));
        service.getCodeLenses(open);
        service.getInlayHints(open, everything);
      }),
      { numRuns: 300 },
    );
  });

  it("looks at no more than it shows of texts that are huge", () => {
    const huge = "{person:a} [x](y) ".repeat(50_000);
    const open = service.open(
      "file:///a.mla.yaml",
      1,
      `kind: mla\npersons: [{ id: a, name: { family: "${huge}" }, role: suspect }]\noffences: [{ id: o, convention: "${huge} untoc art. 5" }]\npurpose: "${huge}"\n`,
    );
    const at = (needle: string) => open.draft.positionAt(open.text.indexOf(needle) + 3);
    const shown = service.doHover(open, at("{person:a}"));
    assert.ok(JSON.stringify(shown ?? "").length < 5000);
    assert.equal(service.doHover(open, at("untoc art")), null);
    assert.ok(JSON.stringify(service.getInlayHints(open, everything)).length < 5000);
  });
});
