import assert from "node:assert/strict";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { brief, plain } from "./plain.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** What a reader of Markdown sees of a text that stands in a line. */
function shown(markdown: string): { readonly types: ReadonlySet<string>; readonly text: string } {
  const nodes = all(fromMarkdown(markdown) as Node);
  const text = nodes.flatMap(({ type, value }) => (type === "text" ? [value ?? ""] : [])).join("");
  return { types: new Set(nodes.map(({ type }) => type)), text };
}

const hostile = [
  "[click](command:workbench.action.terminal.new)",
  "![x](https://evil.example/a.png)",
  "<img src=x onerror=alert(1)>",
  "<https://evil.example>",
  "**bold** _it_ `code` ~~no~~",
  "&lt;b&gt; &amp;",
  "# heading",
  "1. item",
  "- item",
  "[a]: https://evil.example",
  "\\[x\\](y)",
  "```js",
  "a\n\n---\n\n# b",
];

describe("text of a draft in Markdown", () => {
  for (const text of hostile)
    it(`stays text: ${JSON.stringify(text)}`, () => {
      const { types, text: seen } = shown(`**${plain(text)}** ${plain(text)}`);
      assert.deepEqual([...types].toSorted(), ["paragraph", "root", "strong", "text"]);
      assert.equal(seen, `${brief(text)} ${brief(text)}`);
      assert.deepEqual([...shown(plain(text)).types].toSorted(), ["paragraph", "root", "text"]);
    });

  it("leaves no bare address of which a reader could make a link", () => {
    for (const text of [
      "https://evil.example/x",
      "HTTP://evil.example",
      "www.evil.example",
      "WWW.evil.example",
      "a@evil.example",
    ])
      assert.doesNotMatch(plain(text), /(?<!\\):\/\/|www\.|(?<!\\)@/i);
  });

  it("is what was written, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const { types, text: seen } = shown(`x ${plain(text)} x`);
        assert.deepEqual([...types].toSorted(), ["paragraph", "root", "text"]);
        assert.equal(seen, `x ${brief(text)} x`);
      }),
      { numRuns: 500 },
    );
  });

  it("is on one line, without control characters and signs that turn the text, and cut where it is long", () => {
    assert.equal(brief("a\r\nb\u0000c\u202Ed\u2066e\tf"), "a b c d e f");
    assert.equal(brief("ab cd", 3), "ab…");
    assert.equal(brief("\u{1F600}\u{1F600}\u{1F600}", 2), "\u{1F600}\u{1F600}…");
    assert.equal(brief("x".repeat(5_000_000)).length, 241);
  });
});
