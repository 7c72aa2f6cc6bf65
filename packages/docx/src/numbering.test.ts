import assert from "node:assert/strict";
import { isCountable, LetterNumbering } from "./numbering.js";

/** What Word would print for labels of one kind, in order; `-` where it does not count. */
function counted(labels: readonly string[]): string[] {
  const numbering = new LetterNumbering();
  return labels.map((label) => {
    const use = numbering.counted("paragraph", label);
    const level = use?.reference.levels[0];
    return level === undefined ? "-" : `${use?.instance}:${level.format}:${level.text}:${level.start}`;
  });
}

describe("LetterNumbering", () => {
  it("counts a run of numbers in one numbering", () => {
    assert.deepEqual(counted(["1.", "2.", "3."]), Array(3).fill("0:decimal:%1.:1"));
  });

  it("begins anew where the letter's number is not the one Word would print", () => {
    assert.deepEqual(counted(["1.", "2.", "5.", "6.", "6.", "1."]), [
      "0:decimal:%1.:1",
      "0:decimal:%1.:1",
      "1:decimal:%1.:5",
      "1:decimal:%1.:5",
      "2:decimal:%1.:6",
      "3:decimal:%1.:1",
    ]);
  });

  it("tells letters from Roman numbers by what went before", () => {
    assert.deepEqual(counted(["G.", "H.", "I.", "J."]), Array(4).fill("0:upperLetter:%1.:7"));
    assert.deepEqual(counted(["I.", "II.", "III.", "IV.", "V."]), Array(5).fill("0:upperRoman:%1.:1"));
    assert.deepEqual(counted(["(c)", "(xi)"]), ["0:lowerLetter:(%1):3", "1:lowerRoman:(%1):11"]);
  });

  it("keeps a part of the label that does not count", () => {
    assert.deepEqual(counted(["B.1", "B.2", "C.1"]), ["0:decimal:B.%1:1", "0:decimal:B.%1:1", "1:decimal:C.%1:1"]);
  });

  it("leaves alone what Word cannot count", () => {
    for (const label of ["7 bis.", "12a.", "012.", "%1", "§", "", "Article", "IIII.", "١٢.", "1234567890."]) {
      assert.equal(isCountable(label), false, label);
    }
  });

  it("gives each list a numbering of its own", () => {
    const numbering = new LetterNumbering();
    const first = numbering.list("letter", 0);
    const second = numbering.list("letter", 12);
    assert.equal(first.reference, second.reference);
    assert.notEqual(first.instance, second.instance);
    assert.deepEqual([first.level, second.level], [0, 8]);
  });
});
