import assert from "node:assert/strict";
import { applyTextEdits, check, parseDraft } from "@rogatory/core";
import { createLanguageService, fixAllKind } from "../index.js";
import { offeredAt, titlesAt, tried, withCrlf } from "./tried.test.js";

const norway = `rogatory: 1
kind: mla
requesting:
  state: N<|>O # Norway
  contact: { name: Anna Bruun, languages: [no, en], phone: +4722334455 }
`;

describe("mends of findings", () => {
  it("are made where the finding is, and nowhere else", () => {
    const text = `rogatory: 1
kind: mla
persons:
  - id: driver
facts:
  # told by two witnesses
  summary: >
    The boat was steered by {person:dri<|>vr}, who
    had no papers.
`;
    assert.equal(
      tried(text, "Refer to `person:driver`"),
      text.replace("dri<|>vr", "driver"),
      "a folded text keeps its lines",
    );
    assert.deepEqual(
      titlesAt(text.replace("<|>", "").replace("two", "t<|>wo")).filter((title) => title.includes("driver")),
      [],
    );
  });

  it("say which finding they mend, and which one is safe", () => {
    const { actions, open } = offeredAt("rogatory: 1\nkind: mla\nrequested: { state: U<|>K }\n");
    const mend = actions.find(({ title }) => title === "Replace by `GB`");
    assert.equal(mend?.isPreferred, true);
    assert.equal(mend.kind, "quickfix");
    assert.deepEqual(
      mend.diagnostics?.map(({ code, data }) => [code, data]),
      [
        [
          "unknown-state",
          {
            rule: "unknown-state",
            path: "/requested/state",
            index: open.result.findings.findIndex(({ rule }) => rule === "unknown-state"),
            fixes: [{ title: "Replace by `GB`", safe: true }],
            sources: [],
          },
        ],
      ],
    );
    const unsafe = offeredAt("rogatory: 1\nkind: mla\npurp<|>se: To prove it.\n").actions;
    assert.equal(unsafe.find(({ title }) => title === "Rename to `purpose`")?.isPreferred, undefined);
  });

  it("are given the diagnostics that the editor shows, though findings before them have gone", () => {
    const service = createLanguageService();
    const old = service.open(
      "file:///a.mla.yaml",
      1,
      "rogatory: 1\nkind: mla\nrequesting: { state: SU }\nrequested: { state: UK }\n",
    );
    const shown = service.doDiagnostics(old).diagnostics.filter(({ code }) => code === "unknown-state");
    assert.equal(shown.length, 2);
    const open = service.update(old, 2, [
      { range: { start: { line: 2, character: 21 }, end: { line: 2, character: 23 } }, newText: "IT" },
    ]);
    const [mend] = service.doCodeActions(open, shown[1]?.range as never, { diagnostics: shown, only: ["quickfix"] });
    assert.equal(mend?.title, "Replace by `GB`");
    assert.equal(mend?.diagnostics?.[0], shown[1]);
    const foreign = { ...shown[1], source: "yaml" } as never;
    assert.notEqual(
      service.doCodeActions(open, shown[1]?.range as never, { diagnostics: [foreign] })[0]?.diagnostics?.[0],
      foreign,
    );
  });

  it("in JSON", () => {
    const text = '{\r\n  "rogatory": 1,\r\n  "kind": "mla",\r\n  "purp<|>se": "To prove it."\r\n}\r\n';
    assert.equal(tried(text, "Rename to `purpose`", { name: "a.mla.json" }), text.replace("purp<|>se", "purpose"));
  });

  it("offer both days that a date can mean, and what a value says in words", () => {
    const text = "rogatory: 1\nkind: mla\ndate: 12/0<|>5/2025\nrequested: { state: Tunisia } # by sea\n";
    const days = ["Replace by `2025-05-12` (12 May 2025)", "Replace by `2025-12-05` (5 December 2025)"];
    assert.deepEqual(
      titlesAt(text).filter((title) => title.startsWith("Replace")),
      days,
    );
    assert.equal(tried(text, days[1] ?? ""), text.replace("12/0<|>5/2025", "2025-12-05"));
    const state = text.replace("<|>", "").replace("Tun", "Tun<|>");
    assert.equal(tried(state, "Replace by `TN`"), state.replace("Tun<|>isia", "TN"));
  });

  it("limit an item that asks for everything", () => {
    const text = `rogatory: 1
kind: mla
legalBases: [untoc]
measures:
  - type: bankRecords
    period: { from: 2024-06-01, to: 2024-09-30 }
    records:
      - any a<|>nd all records # as the police wrote it
      - "the account opening form"
`;
    assert.equal(
      tried(text, /^Limit what is asked/),
      text.replace("any a<|>nd all records", "the records [specify which] of [name or account number]"),
    );
    assert.equal(tried(text, /^Write “the”/), text.replace("any a<|>nd all records", "the records"));
  });
});

describe("quotation marks", () => {
  it("are put around what other programs misread", () => {
    for (const text of [norway, withCrlf(norway)])
      assert.equal(tried(text, "Put it in quotation marks"), text.replace("N<|>O", '"NO"'));
    const inBraces = norway.replace("<|>", "").replace("+47", "+<|>47");
    assert.equal(tried(inBraces, "Put it in quotation marks"), inBraces.replace("+<|>4722334455", '"+4722334455"'));
  });

  it("are put around a text that begins with a reference", () => {
    const text = `rogatory: 1
kind: mla
persons:
  - { id: driver, notes: x }
facts:
  events:
    - what: {person:<|>driver} paid "the captain"
        and his mate's crew.
`;
    const expected = text.replace(
      '{person:<|>driver} paid "the captain"\n        and his mate\'s crew.',
      "'{person:driver} paid \"the captain\"\n        and his mate''s crew.'",
    );
    assert.equal(tried(text, "Put it in quotation marks"), expected);
  });

  it("are not offered in JSON, nor where they stand already", () => {
    const json = '{ "rogatory": 1, "kind": "mla", "requesting": { "state": "N<|>O" } }';
    assert.ok(!titlesAt(json, { name: "a.mla.json" }).includes("Put it in quotation marks"));
    assert.ok(!titlesAt(norway.replace("N<|>O", '"N<|>O"')).includes("Put it in quotation marks"));
  });
});

describe("mending all of a kind", () => {
  it("mends every finding of the rule and no other", () => {
    const text = `${norway}persons: [{ id: a, name: { family: No }, nationalities: [NO, UK] }] # both
`;
    assert.equal(
      tried(text, "Mend all 5 findings of “misread-without-quotes” in this draft"),
      text
        .replace("N<|>O #", '"NO" #')
        .replace("[no, en], phone: +4722334455", '["no", en], phone: "+4722334455"')
        .replace("family: No }", 'family: "No" }')
        .replace("[NO, UK]", '["NO", UK]'),
    );
  });

  it("takes one after the other where they touch the same place", () => {
    const text = `rogatory: 1
kind: mla
persons: [{ id: driver }, { id: mate }]
facts:
  summary: |
    First {person:dri<|>vr} came, then {person:drivr} left with {person:maate}.
`;
    assert.equal(
      tried(text, "Mend all 3 findings of “unknown-reference” in this draft"),
      text.replace("dri<|>vr", "driver").replace("drivr", "driver").replace("maate", "mate"),
    );
  });

  it("renames ids that are given twice, each to one of its own", () => {
    const text = `{
  "rogatory": 1,
  "kind": "mla",
  "persons": [{ "id": "a" }, { "id": "a<|>" }, { "id": "a" }]
}
`;
    assert.equal(
      tried(text, "Mend all 2 findings of “duplicate-id” in this draft", { name: "a.mla.json" }),
      text.replace('{ "id": "a<|>" }, { "id": "a" }', '{ "id": "a-2" }, { "id": "a-3" }'),
    );
  });

  it("is not offered for one finding, nor for a rule that is turned off", () => {
    const one = "rogatory: 1\nkind: mla\nrequesting: { state: N<|>O }\n";
    assert.ok(!titlesAt(one).some((title) => title.startsWith("Mend all")));
    const off = titlesAt(norway, { settings: { rules: { "misread-without-quotes": "off" } } });
    assert.deepEqual(
      off.filter((title) => title.includes("quot")),
      [],
    );
  });
});

describe("mending everything that is safe", () => {
  const service = createLanguageService();
  const fixAll = (text: string, name = "a.mla.yaml") => {
    const open = service.open(name, 1, text);
    const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = service.doCodeActions(open, all, { only: ["source.fixAll"] });
    assert.ok(actions.length <= 1 && actions.every(({ kind }) => kind === fixAllKind));
    return applyTextEdits(text, actions[0]?.edit?.changes?.[name] ?? []);
  };
  const draft = `rogatory: 1
kind: mla
purpse: to be renamed by hand
requesting: { state: NO, contact: { phone: +4722334455 } }
requested: { state: UK }
persons: [{ id: a, nationalities: [UK, NO] }]
`;

  it("mends that and nothing else, and once is enough", () => {
    const expected = draft
      .replace("{ state: NO,", '{ state: "NO",')
      .replace("+4722334455", '"+4722334455"')
      .replace("state: UK", "state: GB")
      .replace("[UK, NO]", '[GB, "NO"]');
    assert.equal(fixAll(draft), expected);
    assert.equal(fixAll(expected), expected);
    assert.equal(fixAll(withCrlf(draft)), withCrlf(expected));
    const left = check(parseDraft(expected, { name: "a.mla.yaml" })).findings;
    assert.deepEqual(
      left.filter(({ rule, fixes }) => rule === "misread-without-quotes" || fixes.some(({ safe }) => safe)),
      [],
    );
  });

  it("is offered only to who asks for it", () => {
    assert.ok(!titlesAt(`<|>${draft}`).some((title) => title.startsWith("Mend everything")));
    assert.ok(
      !titlesAt(`<|>${draft}`, { context: { only: ["quickfix"] } }).some((title) => title.startsWith("Mend ev")),
    );
    assert.equal(titlesAt(`<|>${draft}`, { context: { only: [fixAllKind] } }).length, 1);
    assert.equal(
      titlesAt("<|>rogatory: 1\nkind: mla\n", { context: { only: [fixAllKind] } }).length,
      0,
      "nothing to mend",
    );
  });
});
