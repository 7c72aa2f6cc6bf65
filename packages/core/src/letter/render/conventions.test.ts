import assert from "node:assert/strict";
import { gapLabel, listLabel, paragraphLabel, plainText, printableText } from "./conventions.js";

describe("printableText", () => {
  it("makes one space of a line end or a tab", () => {
    assert.equal(printableText("a\tb\r\nc\nd\u2028e\u2029f\u0085g"), "a b c d e f g");
  });

  it("replaces control characters, lone surrogates and non-characters", () => {
    assert.equal(
      printableText("\u0000\u001b\u007f\u009b\ud800\udc00x\ud83d\ufffe\uffff".replace("\ud800\udc00", "\ud800")),
      `${"�".repeat(5)}x${"�".repeat(3)}`,
    );
  });

  it("leaves letters of all scripts, joiners and direction marks alone", () => {
    const text = "Łukasz Źdźbłowski أمين \u200f(x)\u2068y\u2069 \u{1f469}\u200d\u{1f467} e\u0301";
    assert.equal(printableText(text), text);
  });
});

describe("paragraphLabel", () => {
  it("ends a bare number with a full stop and leaves other labels as they are", () => {
    assert.deepEqual(["12", "12.", "(a)", "7 bis", " 3 ", ""].map(paragraphLabel), [
      "12.",
      "12.",
      "(a)",
      "7 bis.",
      "3.",
      "",
    ]);
  });
});

describe("gapLabel", () => {
  it("puts brackets around a gap once", () => {
    assert.equal(gapLabel("date of birth"), "[date of birth]");
    assert.equal(gapLabel(" [date of birth] "), "[date of birth]");
  });
});

describe("listLabel", () => {
  it("counts as word processors do", () => {
    assert.equal(listLabel("bullet", 5), "•");
    assert.equal(listLabel("number", 9), "10.");
    assert.deepEqual(
      [0, 25, 26, 27, 52].map((index) => listLabel("letter", index)),
      ["(a)", "(z)", "(aa)", "(bb)", "(aaa)"],
    );
  });
});

describe("plainText", () => {
  it("keeps the words of all runs in order", () => {
    const text = plainText([
      { type: "text", text: "see " },
      { type: "strong", children: [{ type: "emphasis", children: [{ type: "reference", anchor: "p", text: "12" }] }] },
      { type: "lineBreak" },
      { type: "gap", text: "date" },
    ]);
    assert.equal(text, "see 12 [date]");
  });
});
