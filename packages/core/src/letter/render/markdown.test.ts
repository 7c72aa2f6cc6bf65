import assert from "node:assert/strict";
import { fromMarkdown } from "mdast-util-from-markdown";
import { HOSTILE_TEXTS } from "../../../../../test/docx/hostileLetter.js";
import { letterOf, textParagraph, words } from "../../../../../test/docx/letterOf.js";
import type { Inline } from "../types.js";
import { printableText } from "./conventions.js";
import { renderMarkdown } from "./markdown.js";

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

const strong = (text: string): Inline => ({ type: "strong", children: words(text) });
const printed = (...inlines: Inline[]): string =>
  renderMarkdown(letterOf({ type: "paragraph", children: inlines })).trim();

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("renderMarkdown", () => {
  it("prints numbers as text, so that they stay what they are", () => {
    const letter = letterOf({ type: "numbered", number: "12", children: words("Text.") });
    assert.equal(renderMarkdown(letter), "12\\. Text.\n");
  });

  it("prints a table with a line break and a bar in a cell", () => {
    const letter = letterOf({
      type: "table",
      caption: words("Table 1"),
      header: [words("a"), words("b")],
      rows: [[[...words("x"), { type: "lineBreak" }, ...words("y")], words("1 | 2")]],
    });
    assert.equal(renderMarkdown(letter), "**Table 1**\n\n| a | b |\n| --- | --- |\n| x<br>y | 1 \\| 2 |\n");
  });

  it("prints a caption in bold once", () => {
    const letter = letterOf({
      type: "table",
      caption: [strong("Table 1")],
      header: [words("a")],
      rows: [[words("x")]],
    });
    assert.equal(renderMarkdown(letter), "**Table 1**\n\n| a |\n| --- |\n| x |\n");
  });

  it("prints a text of ten thousand runs in no time", () => {
    const inlines = Array.from({ length: 5_000 }, () => [...words("a few words "), strong("gap")]).flat();
    const start = performance.now();
    assert.equal(printed(...inlines).length, 5_000 * "a few words **gap**".length);
    assert.ok(performance.now() - start < 2_000);
  });

  it("keeps two lists in a row apart", () => {
    const list = { type: "list", style: "bullet", items: [[textParagraph("x")]] } as const;
    assert.equal(renderMarkdown(letterOf(list, list)), "- x\n\n<!-- -->\n\n- x\n");
  });

  it("nests what belongs to an item", () => {
    const letter = letterOf({
      type: "list",
      style: "number",
      items: [[textParagraph("x"), { type: "list", style: "letter", items: [[textParagraph("y")]] }]],
    });
    assert.equal(renderMarkdown(letter), "1. x\n\n   - (a) y\n");
  });

  it("sets emphasis only where Markdown reads it as such", () => {
    assert.equal(printed(...words("a "), strong(" b "), ...words("c")), "a  **b** c");
    assert.equal(printed(...words("a"), strong("b"), ...words("c")), "a**b**c");
    assert.equal(printed(...words("a"), strong("(b)"), ...words("c")), "a(b)c");
    assert.equal(printed(strong("a"), strong("b")), "a**b**");
  });

  for (const [index, hostile] of HOSTILE_TEXTS.entries()) {
    it(`makes no markup of hostile text ${index}`, () => {
      const inlines: Inline[] = [...words(hostile), { type: "lineBreak" }, ...words(hostile)];
      const tree = fromMarkdown(renderMarkdown(letterOf({ type: "paragraph", children: inlines }))) as Node;
      const types = new Set(nodes(tree).map((node) => node.type));
      for (const type of types) assert.ok(["root", "paragraph", "text", "break"].includes(type), type);
      const expected = squeezed(printableText(hostile));
      assert.equal(squeezed(textOf(tree)), squeezed(expected + expected));
    });
  }
});
