import assert from "node:assert/strict";
import { applyTextEdits, parseDraft, plan } from "@rogatory/core";
import { fieldEdits, freeId } from "../../extension/src/common/form/fieldEdits.js";
import { readFromForm } from "../../extension/src/common/form/formMessages.js";
import { partName, partsOf } from "../../extension/src/common/form/partNames.js";
import { placedEdits } from "../../extension/src/common/form/placedEdits.js";
import { samePlace } from "../../extension/src/common/form/places.js";
import { around, asList, insertAt, mentionAt, wordCount } from "../../extension/src/common/form/proseText.js";
import { relativePath } from "../../extension/src/common/form/relativePath.js";
import { sharedValue } from "../../extension/src/common/form/sharedValue.js";

const text = `rogatory: 1 # first
kind: mla
requesting:
  state: IT
  # who asks
  authority: { name: Procura }
persons:
  - id: driver # the boat
    role: suspect
    birth:
      date: 1984
purpose: To know. # why
`;

/** The whole text after a field was written. */
function written(path: string, value: unknown, from = text): string {
  const draft = parseDraft(from, { name: "a.mla.yaml" });
  return applyTextEdits(from, plan(draft, fieldEdits(draft.value, path, value)));
}

describe("a field of the form", () => {
  it("changes its own value, and nothing else", () => {
    assert.equal(written("/requesting/state", "FR"), text.replace("state: IT", "state: FR"));
    assert.equal(written("/purpose", "To prove it."), text.replace("To know.", "To prove it."));
  });

  it("is made with all that leads to it", () => {
    assert.equal(
      written("/requested/authority/name", "Ministry of Justice"),
      text.replace("persons:\n", "requested:\n  authority:\n    name: Ministry of Justice\npersons:\n"),
    );
    assert.equal(
      written("/persons/0/name/family", "Trabelsi"),
      text.replace("    birth:\n", "    name:\n      family: Trabelsi\n    birth:\n"),
    );
  });

  it("that is written right after its neighbour does not take it away, though both were typed before either was there", () => {
    const both = written(
      "/requested/authority/role",
      "centralAuthority",
      written("/requested/authority/name", "Ministry"),
    );
    assert.match(both, /authority:\n {4}name: Ministry\n {4}role: centralAuthority\n/);
    const seen = parseDraft(text, { name: "a.mla.yaml" }).value;
    assert.deepEqual(fieldEdits(seen, "/requested/authority/role", "x"), [
      { op: "set", path: "/requested/authority/role", value: "x" },
    ]);
  });

  it("begins a list with its first item, and goes on at its end", () => {
    const once = written("/facts/events/0/what", "They met.");
    assert.equal(once, text.replace("purpose:", "facts:\n  events:\n    - what: They met.\npurpose:"));
    assert.equal(
      written("/facts/events/1/date", "2024-08-11", once),
      once.replace("They met.\n", "They met.\n    - date: 2024-08-11\n"),
    );
    assert.equal(
      written("/persons/0/nationalities/0", "TN"),
      text.replace("purpose:", "    nationalities: [TN]\npurpose:"),
    );
  });

  it("that is emptied goes, with what it leaves empty around it", () => {
    assert.equal(written("/persons/0/birth/date", undefined), text.replace("    birth:\n      date: 1984\n", ""));
    assert.equal(written("/purpose", undefined), text.replace("purpose: To know. # why\n", ""));
    assert.equal(written("/signature/name", undefined), text);
  });

  it("that is emptied leaves the item of a list in which it is", () => {
    const short = "kind: mla\nannexes:\n  - title: Law\n";
    const draft = parseDraft(short, { name: "a.mla.yaml" });
    const after = parseDraft(written("/annexes/0/title", undefined, short), { name: "a.mla.yaml" }).value as {
      annexes: unknown[];
    };
    assert.equal(after.annexes.length, 1);
    assert.deepEqual(fieldEdits(draft.value, "/annexes/0/title", undefined), [
      { op: "remove", path: "/annexes/0/title" },
    ]);
  });
});

describe("a place in a draft that was changed elsewhere", () => {
  const before = { persons: [{ id: "a" }, { id: "b", role: "x" }], list: ["x", "y"] };
  it("is found again by the ids of the items around it", () => {
    const now = { persons: [{ id: "new" }, { id: "b" }, { id: "a" }], list: ["x", "y"] };
    assert.equal(samePlace(before, now, "/persons/1/role"), "/persons/1/role");
    assert.equal(samePlace(before, now, "/persons/0/name/family"), "/persons/2/name/family");
    assert.equal(samePlace(before, now, "/persons/2"), "/persons/3");
    assert.equal(samePlace(before, now, "/persons/-"), "/persons/-");
  });
  it("is not guessed where the item is gone, or the list without ids is another", () => {
    assert.equal(samePlace(before, { persons: [{ id: "a" }] }, "/persons/1/role"), undefined);
    assert.equal(samePlace(before, { ...before, list: ["z"] }, "/list/1"), undefined);
    assert.equal(samePlace({ list: ["x", "y", "y"] }, { list: ["y", "y"] }, "/list/1"), undefined);
  });
  it("is found again by what stands there where items have no ids", () => {
    assert.equal(samePlace(before, { ...before, list: ["y"] }, "/list/1"), "/list/0");
    assert.equal(samePlace(before, { ...before, list: ["y", "x"] }, "/list/1"), "/list/0");
    assert.equal(samePlace(before, { ...before, list: ["x", "z"] }, "/list/1"), "/list/1");
    const papers = { papers: [{ title: "Law" }, { title: "Order" }] };
    assert.equal(samePlace(papers, { papers: papers.papers.toReversed() }, "/papers/0/date"), "/papers/1/date");
  });
});

describe("what comes from the form's page", () => {
  it("is read where it has its form, and only then", () => {
    const edits = [{ op: "set", path: "/purpose", value: "x" }];
    assert.deepEqual(readFromForm({ type: "edits", id: 1, version: 3, edits, more: 1 }), {
      type: "edits",
      id: 1,
      version: 3,
      areFields: false,
      edits,
    });
    assert.deepEqual(readFromForm({ type: "save", path: "/etc/passwd" }), { type: "save" });
    for (const hostile of [
      null,
      "ready",
      { type: "edits", id: 1, version: 3, edits: [{ op: "eval", path: "" }] },
      { type: "edits", id: 1, version: 3, edits: [{ op: "set", path: 3 }] },
      { type: "edits", id: "1", version: 3, edits },
      { type: "run", command: "workbench.action.terminal.new" },
      { type: "text" },
      { type: "pick" },
    ])
      assert.equal(readFromForm(hostile), undefined, JSON.stringify(hostile));
  });
});

describe("names of parts", () => {
  it("are what a person calls them", () => {
    assert.equal(partName({ name: { given: "Karim", family: "Trabelsi" } }), "Karim Trabelsi");
    assert.equal(partName({ name: { legal: "Meridiana S.r.l." } }), "Meridiana S.r.l.");
    assert.equal(partName({ date: "2024-08-11", what: "They left.\nThen…" }), "2024-08-11 · They left.");
    assert.equal(partName({ title: "Law" }), "Law");
    assert.equal(partName({ id: "x" }), "");
    assert.equal(partName(undefined), "");
    assert.equal(partName({ what: "w".repeat(100), date: "" }).length, 80);
  });
  it("stand for ids wherever one is chosen", () => {
    const draft = {
      persons: [{ id: "a", name: { family: "Ndao" } }, { name: { family: "none" } }, "odd"],
      facts: { events: [{ id: "e" }] },
    };
    assert.deepEqual(partsOf(draft, "person"), [{ id: "a", name: "Ndao", path: "/persons/0" }]);
    assert.deepEqual(partsOf(draft, "event"), [{ id: "e", name: "e", path: "/facts/events/0" }]);
    assert.deepEqual(partsOf(draft, "constructor"), []);
  });
  it("of new parts are free", () => {
    assert.equal(freeId("person", [{ id: "person-1" }, { id: "person-3" }]), "person-2");
    assert.equal(freeId("annex", undefined), "annex-1");
  });
});

describe("the tools for prose", () => {
  it("put signs around what is selected, and take them away", () => {
    assert.deepEqual(around("a bold word", 2, 6, "**"), { text: "a **bold** word", start: 4, end: 8 });
    assert.deepEqual(around("a **bold** word", 4, 8, "**"), { text: "a bold word", start: 2, end: 6 });
  });
  it("make a list of lines, and lines of a list", () => {
    const { text: list, start, end } = asList("first\nsecond\nthird", 1, 8);
    assert.equal(list, "- first\n- second\nthird");
    assert.equal(asList(list, start, end).text, "first\nsecond\nthird");
  });
  it("write a reference where an @ was typed, and not in an address", () => {
    assert.deepEqual(mentionAt("paid by @kar", 12), { from: 8, words: "kar" });
    assert.deepEqual(mentionAt("@", 1), { from: 0, words: "" });
    assert.equal(mentionAt("write to a@b", 12), undefined);
    assert.deepEqual(insertAt("paid by @kar.", 8, 12, "{person:karim}"), {
      text: "paid by {person:karim}.",
      start: 22,
      end: 22,
    });
  });
  it("count words, a reference as one", () => {
    assert.equal(wordCount("To prove that {person:organiser} paid.", "en"), 5);
    assert.equal(wordCount("", "fr"), 0);
  });
});

describe("the path of a file that was picked", () => {
  it("is relative to the draft, with forward slashes", () => {
    assert.equal(relativePath("/case/drafts", "/case/drafts/annexes/law.pdf"), "annexes/law.pdf");
    assert.equal(relativePath("/case/drafts", "/case/law.pdf"), "../law.pdf");
    assert.equal(relativePath("/", "/law.pdf"), "law.pdf");
  });
});

describe("a draft that comes anew to the form", () => {
  const before = {
    version: 1,
    value: { persons: [{ id: "a" }, { id: "b", role: "x" }], purpose: "To know." },
    findings: [],
  };
  it("shares with the one before all that has not changed", () => {
    const now = sharedValue(before, {
      ...structuredClone(before),
      version: 2,
      value: { persons: [{ id: "a" }, { id: "b" }], purpose: "To know." },
    });
    assert.deepEqual(now.value, { persons: [{ id: "a" }, { id: "b" }], purpose: "To know." });
    assert.equal(now.value.persons[0], before.value.persons[0]);
    assert.equal(now.findings, before.findings);
    assert.equal(sharedValue(before, structuredClone(before)), before);
  });
  it("is what came, whatever was there before", () => {
    for (const [old, now] of [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1, 2], [1]],
      [[], {}],
      [{}, []],
      [null, { a: null }],
      [{ a: undefined }, {}],
      [{ toString: 1 }, { a: 1 }],
    ] as const) {
      const shared = sharedValue(old, now);
      assert.deepEqual(shared, now);
      assert.deepEqual(Object.keys(shared), Object.keys(now));
    }
  });
});

describe("items of a field that can hold several", () => {
  const lone = "kind: mla\nlegalBases: untoc # why\npersons:\n  - nationalities: IT\n";
  const made = (edits: Parameters<typeof placedEdits>[2], areFields: boolean): string => {
    const draft = parseDraft(lone, { name: "a.mla.yaml" });
    const placed = placedEdits(draft.value, draft.value, edits, areFields);
    return applyTextEdits(lone, plan(draft, placed ?? []));
  };
  it("keep the one that stood there alone when another is added", () => {
    assert.match(
      made([{ op: "insert", path: "/legalBases/-", value: "som-protocol" }], false),
      /legalBases: ?\n? *\[?(?:- )?untoc\W+som-protocol/,
    );
    assert.match(
      made([{ op: "set", path: "/persons/0/nationalities/1", value: "FR" }], true),
      /nationalities: \[IT, FR\]/,
    );
    assert.match(made([{ op: "set", path: "/persons/0/nationalities/0", value: "FR" }], true), /nationalities: \[FR\]/);
    assert.deepEqual(parseDraft(made([{ op: "remove", path: "/persons/0/nationalities/0" }], true)).value, {
      kind: "mla",
      legalBases: "untoc",
      persons: [{}],
    });
  });
  it("take their list with them when the last is emptied", () => {
    assert.deepEqual(
      fieldEdits({ requesting: { contact: { languages: ["it"] } } }, "/requesting/contact/languages/0", undefined),
      [{ op: "remove", path: "/requesting" }],
    );
  });
  it("are both kept where two are added before the form has seen the first", () => {
    const seen = { kind: "mla" };
    const now = { kind: "mla", suppressions: [{ rule: "a" }], persons: [{ id: "person-1" }] };
    assert.deepEqual(placedEdits(seen, now, [{ op: "insert", path: "/suppressions/-", value: { rule: "b" } }], false), [
      { op: "insert", path: "/suppressions/-", value: { rule: "b" } },
    ]);
    assert.deepEqual(placedEdits(seen, now, [{ op: "insert", path: "/persons/-", value: { id: "person-1" } }], false), [
      { op: "insert", path: "/persons/-", value: { id: "person-2" } },
    ]);
  });
  it("are gone where the last was taken away before the form has seen it", () => {
    const seen = { procedure: { wishes: [{ what: "oath" }] } };
    assert.equal(placedEdits(seen, { procedure: {} }, [{ op: "remove", path: "/procedure/wishes" }], false), undefined);
    assert.deepEqual(placedEdits(seen, { procedure: {} }, [{ op: "remove", path: "/procedure/wishes" }], true), []);
  });
  it("are all written where several are typed and saved at once", () => {
    const edits = [
      { op: "set", path: "/facts/events/0/what", value: "They met." },
      { op: "set", path: "/facts/events/0/date", value: "2024-08-11" },
    ] as const;
    const whole = applyTextEdits(
      lone,
      plan(parseDraft(lone, { name: "a.mla.yaml" }), placedEdits({}, {}, edits, true) ?? []),
    );
    assert.match(
      whole,
      /events:\n {4}- date: 2024-08-11\n {6}what: They met\.\n|events:\n {4}- what: They met\.\n {6}date: 2024-08-11\n/,
    );
  });
});
