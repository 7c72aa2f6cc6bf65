import assert from "node:assert/strict";
import { splitByDirection } from "./direction.js";

/** Marks stretches from right to left with braces. */
function shown(text: string, base: "ltr" | "rtl"): string {
  return splitByDirection(text, base)
    .map((part) => (part.rightToLeft ? `{${part.text}}` : part.text))
    .join("|");
}

describe("splitByDirection", () => {
  it("gives an Arabic name in an English sentence a stretch of its own, with the blanks inside it", () => {
    assert.equal(shown("Mr Ben Youssef (أمين بن يوسف), born", "ltr"), "Mr Ben Youssef (|{أمين بن يوسف}|), born");
  });

  it("does the same for Latin words and references in an Arabic sentence", () => {
    assert.equal(shown("السيد Łukasz Źdź في 2024", "rtl"), "{السيد }|Łukasz Źdź|{ في 2024}");
    assert.equal(shown("الرقم DDA 4417/2024-R3.", "rtl"), "{الرقم }|DDA 4417/2024-R3|{.}");
  });

  it("does not split what has one direction", () => {
    assert.equal(shown("12 May 2024", "ltr"), "12 May 2024");
    assert.equal(shown("12 / 5", "rtl"), "{12 / 5}");
    assert.deepEqual(splitByDirection("", "ltr"), []);
  });

  it("loses nothing", () => {
    for (const text of ["a א b ב 1 c", "א1ב2", "((א))", "\u200fא\u200e"]) {
      for (const base of ["ltr", "rtl"] as const) {
        assert.equal(
          splitByDirection(text, base)
            .map((part) => part.text)
            .join(""),
          text,
        );
      }
    }
  });
});
