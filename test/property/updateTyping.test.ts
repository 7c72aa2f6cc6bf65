import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, type Draft, parseDraft, updateDraft } from "@rogatory/core";
import { ReadDraft } from "../../packages/core/src/draft/draft.js";

const example = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../examples/cases/${path}/request.mla.yaml`, import.meta.url)), "utf8");

const text = example("smuggling-by-sea");
const name = "request.mla.yaml";

interface Typing {
  /** What stands before the place. */
  readonly behind: string;
  /** Typed letter by letter; `\b` takes the letter before away, `\n` is followed by as many blanks as an editor puts. */
  readonly keys: string;
}

/** What a person types, and where. */
const typing: Readonly<Record<string, Typing>> = {
  "letters in prose": {
    behind: "seven hours a seam opened near the stern",
    keys: ", and water came in. Nobody slept\b\b.",
  },
  "a new paragraph": {
    behind: "the firm, cannot be found out from\n    Italy.",
    keys: "\n\n    **A word more.** He left.",
  },
  "a reference": { behind: "which {person:skipper} had saved", keys: " for {person:organiser} and {event:e4}" },
  "letters in a plain text": { behind: "what: The passengers are kept together", keys: " in a shed, of wood" },
  "letters in quotes": { behind: 'what: "{person:skipper} photographs', keys: " and sends" },
  "letters in braces": { behind: "birth: { date: 1994-01-30, place: Ben Gardane", keys: " (harbour)" },
  "a new line in a list": { behind: "- statements of account", keys: "\n      - copies of the cards\n      - names" },
  "a new entry in a list of mappings": {
    behind: "source: information of the manufacturer's Italian branch of 2 October 2024\n    - id: e4",
    keys: "b\b\b\b5",
  },
  "a new event": {
    behind: "source: forensic copy of the skipper's telephone, image 0916, annex 3",
    keys: "\n    - id: e12\n      date: 2024-09-17\n      what: He waited.",
  },
  "a new key half typed": { behind: "requested:\n  state: TN", keys: "\n  language: ar" },
  "a new key between others": { behind: "    occupation: fisherman", keys: "\n    note: known to the port" },
  "a new key of the first column": { behind: "art. 512-bis).", keys: "\b." },
  "a new section": { behind: "  seal: seal", keys: "\n\npurpos: x\nremarks:\n  a: b" },
  "a date changed": { behind: "openedOn: 2024-09-1", keys: "8\b7" },
  "a comment": { behind: "  conductingAuthority: requestingAuthority", keys: " # as always" },
  "a comment of its own line": { behind: "    languages: [it, fr, en]", keys: "\n    # ask again" },
  "a value taken out": { behind: "status: final", keys: "\b\b\b\b\bdraft" },
};

/** Types, and asserts after each key that all is as if the text had been read anew. */
function type(source: string, { behind, keys }: Typing, look: (draft: Draft, full: Draft) => void): number {
  let draft = parseDraft(source, { name });
  let at = source.indexOf(behind) + behind.length;
  assert.ok(at >= behind.length, behind);
  let whole = 0;
  for (const key of keys) {
    const start = key === "\b" ? at - 1 : at;
    const edit = { range: draft.rangeOf({ start, end: at }), newText: key === "\b" ? "" : key };
    draft = updateDraft(draft, [edit]);
    at = start + edit.newText.length;
    if (!(draft instanceof ReadDraft) || draft.memory?.isInPart !== true) whole++;
    look(draft, parseDraft(draft.text, { name }));
  }
  return whole;
}

function assertSame(draft: Draft, full: Draft): void {
  assert.deepEqual(draft.value, full.value);
  assert.deepEqual(draft.problems, full.problems);
  assert.deepEqual(draft.comments, full.comments);
  assert.deepEqual(check(draft), check(full));
}

describe("typing", () => {
  for (const [what, where] of Object.entries(typing))
    it(`of ${what} reads only a part of the text, and finds what reading all of it finds`, () => {
      assert.equal(type(text, where, assertSame), 0);
    });

  it("with Windows line ends reads only a part too", () => {
    const windows = (part: string) => part.replaceAll("\n", "\r\n");
    const where = typing["letters in prose"] as Typing;
    assert.equal(type(windows(text), { ...where, behind: windows(where.behind) }, assertSame), 0);
  });

  it("while a mistake stands elsewhere reads only a part too", () => {
    const broken = text.replace("reference: DDA 6102/2024-R1", "reference DDA 6102/2024-R1");
    assert.notEqual(broken, text);
    for (const what of ["letters in prose", "letters in quotes", "a comment"])
      assert.equal(type(broken, typing[what] as Typing, assertSame), 0, what);
  });

  it("in a long list leaves the other items the same objects", () => {
    const draft = parseDraft(text, { name });
    const at = text.indexOf("what: The passengers are kept together") + 10;
    const updated = updateDraft(draft, [{ range: draft.rangeOf({ start: at, end: at }), newText: "x" }]);
    const events = (of: Draft) => (of.value as { facts: { events: unknown[] } }).facts.events;
    const same = events(updated).map((event, index) => event === events(draft)[index]);
    assert.deepEqual(same, [true, true, true, true, true, false, true, true, true, true, true]);
  });
});
