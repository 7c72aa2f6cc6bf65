import assert from "node:assert/strict";
import { letterOf, textParagraph, words } from "../../../../../test/docx/letterOf.js";
import { renderText } from "./text.js";
import { displayWidth } from "./wrap.js";

describe("renderText", () => {
  it("hangs a numbered paragraph below its number", () => {
    const letter = letterOf({
      type: "numbered",
      number: "12",
      children: words("The witness said that he had seen the boat."),
    });
    assert.equal(renderText(letter, { width: 40 }), "12.  The witness said that he had seen\n     the boat.\n");
  });

  it("underlines headings of sections only", () => {
    const letter = letterOf(
      { type: "heading", level: 1, number: "A.", children: words("Facts") },
      { type: "heading", level: 2, children: words("Payments") },
    );
    assert.equal(renderText(letter), "A. Facts\n--------\n\nPayments\n");
  });

  it("prints a table as a block of lines for each row", () => {
    const letter = letterOf({
      type: "table",
      caption: words("Table 1"),
      header: [words("Date"), words("Amount")],
      rows: [
        [words("1 May"), words("10")],
        [words("2 May"), words("20"), words("a cell without a heading")],
      ],
    });
    assert.equal(
      renderText(letter),
      "Table 1\n\n  Date: 1 May\n  Amount: 10\n\n  Date: 2 May\n  Amount: 20\n  a cell without a heading\n",
    );
  });

  it("labels the items of lists and starts each list anew", () => {
    const letter = letterOf(
      { type: "list", style: "letter", items: [[textParagraph("one")], [textParagraph("two")]] },
      {
        type: "list",
        style: "letter",
        items: [[textParagraph("three"), { type: "list", style: "bullet", items: [[textParagraph("four")]] }]],
      },
    );
    assert.equal(renderText(letter), "     (a) one\n     (b) two\n\n     (a) three\n\n         •   four\n");
  });

  it("keeps lines of an address apart and marks gaps", () => {
    const letter = letterOf({
      type: "particulars",
      rows: [
        { label: "Address", value: [...words("12 rue A"), { type: "lineBreak" }, ...words("Zarzis")] },
        { label: "Born", value: [{ type: "gap", text: "date" }] },
      ],
    });
    assert.equal(renderText(letter), "Address: 12 rue A\n         Zarzis\nBorn: [date]\n");
  });

  it("prints no control characters and no line wider than asked for", () => {
    const hostile = `\u001b[31m red \u0007 \u009b ${"x".repeat(300)}`;
    const letter = letterOf(
      { type: "numbered", number: "1", children: words(hostile) },
      { type: "particulars", rows: [{ label: hostile, value: words(hostile) }] },
      { type: "table", header: [words(hostile)], rows: [[words(hostile)]] },
    );
    const text = renderText(letter, { width: 60 });
    assert.doesNotMatch(text, /[^\P{Cc}\n]/u);
    for (const line of text.split("\n")) assert.ok(displayWidth(line) <= 60, line);
  });
});
