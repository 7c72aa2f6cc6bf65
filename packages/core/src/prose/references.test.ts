import assert from "node:assert/strict";
import fc from "fast-check";
import { findMalformedReferences, findReferences } from "./references.js";

describe("references in prose", () => {
  it("are found with their offsets", () => {
    const text = "{person:organiser} told witness B ({event:e4}) of {annex:annex-1}.";
    assert.deepEqual(
      findReferences(text).map(({ kind, id, start, end }) => [kind, id, text.slice(start, end)]),
      [
        ["person", "organiser", "{person:organiser}"],
        ["event", "e4", "{event:e4}"],
        ["annex", "annex-1", "{annex:annex-1}"],
      ],
    );
    assert.deepEqual(findMalformedReferences(text), []);
  });

  it("are told from those that went wrong", () => {
    const cases: [string, string, string, string][] = [
      ["{Person:organiser}", "form", "person", "organiser"],
      ["{person: organiser}", "form", "person", "organiser"],
      ["{person organiser}", "form", "person", "organiser"],
      ["{person:}", "form", "person", ""],
      ["{person:the boss}", "form", "person", "the boss"],
      ["{persons:organiser}", "kind", "persons", "organiser"],
      ["{witness:b}", "kind", "witness", "b"],
      ["{person:organiser paid", "unclosed", "person", "organiser"],
      ["{organiser}", "bare", "", "organiser"],
    ];
    for (const [text, problem, word, id] of cases) {
      assert.deepEqual(findReferences(text), [], text);
      assert.deepEqual(
        findMalformedReferences(text).map((m) => [m.problem, m.word, m.id]),
        [[problem, word, id]],
        text,
      );
    }
  });

  it("leave other braces alone", () => {
    for (const text of [
      "a set {1, 2, 3}",
      "{",
      "}",
      "{}",
      "\\{person:organiser}",
      "{a:b:c}",
      "{see the annex for details}",
      "{\n}",
      "{12:30}",
    ]) {
      assert.deepEqual(findReferences(text), [], text);
      assert.deepEqual(findMalformedReferences(text), [], text);
    }
  });

  it("lie within any text, in order, and never in both lists", () => {
    const piece = fc.constantFrom("{", "}", "person", ":", "a", " ", "\n", "\\", "{event:e1}", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const good = findReferences(text);
        const bad = findMalformedReferences(text);
        for (const found of [...good, ...bad])
          assert.ok(found.start >= 0 && found.end <= text.length && found.start < found.end);
        for (const reference of good) assert.ok(!bad.some((other) => other.start === reference.start));
      }),
    );
  });
});
