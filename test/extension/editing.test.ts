import assert from "node:assert/strict";
import { readJson } from "./repository.js";

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly previousLineText?: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
}

const { wordPattern, indentationRules, onEnterRules } = readJson<Configuration>("language-configuration.json");

/** What VS Code puts at the beginning of the new line when Enter is pressed at `¦`, beside the indentation of the line. */
function onEnter(line: string, previous = ""): string {
  const [before = "", after = ""] = line.split("¦");
  const rule = onEnterRules.find(
    ({ beforeText, afterText, previousLineText }) =>
      new RegExp(beforeText).test(before) &&
      (afterText === undefined || new RegExp(afterText).test(after)) &&
      (previousLineText === undefined || new RegExp(previousLineText).test(previous)),
  );
  return rule?.action.appendText ?? "";
}

describe("words", () => {
  const words = (text: string): string[] => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

  it("an id with dots and hyphens is one, and the full stop behind it is not part of it", () => {
    assert.deepEqual(words("see {person:witness-b.2}."), ["see", "person", "witness-b.2"]);
    assert.deepEqual(words("# rogatory-disable-next-line no-nexus -- why"), [
      "rogatory-disable-next-line",
      "no-nexus",
      "why",
    ]);
  });

  it("in any script", () => {
    assert.deepEqual(words("Нацумі Ōsaka, été"), ["Нацумі", "Ōsaka", "été"]);
  });
});

describe("indentation", () => {
  const increases = (line: string): boolean => new RegExp(indentationRules.increaseIndentPattern).test(line);

  it("grows below a key without a value and below the head of a block text", () => {
    for (const line of ["requesting:", "  - authority:", "purpose: |", "note: >-", "facts:  # the facts"])
      assert.ok(increases(line), line);
  });

  it("stays elsewhere", () => {
    for (const line of ["state: IT", "# facts:", "  - it", "time: 10:30", "- { a: b }", "purpose: To say this:  that"])
      assert.ok(!increases(line), line);
  });
});

describe("Enter", () => {
  it("in a list of plain values begins the next item", () => {
    assert.equal(onEnter("    - it¦"), "- ");
    assert.equal(onEnter('  - "Article: 3"¦'), "- ");
    assert.equal(onEnter("  - { state: IT, articles: [1] }¦"), "- ");
  });

  it("behind the first key of an item goes below that key", () => {
    assert.equal(onEnter("  - type: bankRecords¦"), "  ");
    assert.equal(onEnter("  - id: a-1¦"), "  ");
  });

  it("behind a key of an item that holds more goes one step deeper", () => {
    assert.equal(onEnter("  - authority:¦"), "    ");
    assert.equal(onEnter("  - text: |¦"), "    ");
    assert.equal(onEnter("  - |¦"), "  ");
  });

  it("in a comment goes on only in the middle of a sentence or where comments follow each other", () => {
    assert.equal(onEnter("# one ¦two"), "# ");
    assert.equal(onEnter("# two¦", "# one"), "# ");
    assert.equal(onEnter("# one¦", "rogatory: 1"), "");
  });

  it("elsewhere does nothing of its own", () => {
    for (const line of ["state: IT¦", "- ¦", "¦", "  prose - with a dash¦"]) assert.equal(onEnter(line), "", line);
  });
});
