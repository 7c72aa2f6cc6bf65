import assert from "node:assert/strict";
import { applyTextEdits, type Position } from "@rogatory/core";
import { positionAt, readMarkers, textIn } from "@rogatory/core/testing";
import { createLanguageService, type OpenDraft, RenameRefused } from "../index.js";

const service = createLanguageService();
const uri = "file:///cases/harbour/request.mla.yaml";

function at(
  marked: string,
  name = uri,
): { readonly open: OpenDraft; readonly text: string; readonly position: Position } {
  const { text, offsets } = readMarkers(marked);
  return { open: service.open(name, 1, text), text, position: positionAt(text, offsets[0] ?? 0) };
}

const draft = `rogatory: 1
kind: mla
persons:
  - id: driver # the man at the wheel
    role: suspect
    name: { family: Ferri, given: Aldo }
  - { id: "boat.owner", role: suspect, representative: driver }
offences:
  - id: driver
    title: Driving
    committedBy: [driver, 'boat.owner']
facts:
  summary: >-
    It was {person:driver} who steered. {offence:driver} is another thing, and
    {person:boat.owner}, his friend, paid {person:driver}.
  events:
    - id: e1
      what: "\\u201cGo!\\u201d said {person:driver}, twice: {person:driver}"
      persons: [driver]
annexes:
  - { id: a1, title: Law, file: "annexes/the law.pdf" }
  - { id: a2, title: Map, file: ../maps/sea.png }
  - { id: a3, title: Evil, file: "https://evil.example/x" }
  - { id: a4, title: Root, file: /etc/passwd }
suppressions:
  - { rule: no-nexus, path: /offences/0, reason: agreed by telephone }
`;

const withCursor = (before: string, after: string): string => {
  const index = draft.indexOf(before + after);
  assert.ok(index >= 0, `${before}${after} is not in the draft`);
  return `${draft.slice(0, index + before.length)}<|>${draft.slice(index + before.length)}`;
};

describe("going to the definition", () => {
  for (const [name, before, after] of [
    ["a reference in prose", "{person:dri", "ver} who"],
    ["a reference behind escapes", "said {person:dr", "iver}, twice"],
    ["a field", "representative: dr", "iver"],
    ["a list in brackets", "committedBy: [dri", "ver"],
    ["the id itself", "- id: dri", "ver #"],
  ] as const)
    it(`from ${name} leads to the person`, () => {
      const { open, text, position } = at(withCursor(before, after));
      const [link, ...rest] = service.findDefinition(open, position);
      assert.ok(link && rest.length === 0);
      assert.equal(link.targetSelectionRange.start.line, 3);
      assert.equal(textIn(text, link.targetSelectionRange), "driver");
      assert.match(textIn(text, link.targetRange), /^- id: driver[\s\S]*given: Aldo \}$/);
    });

  it("tells an offence from a person of the same id", () => {
    const { open, position } = at(withCursor("{offence:dr", "iver}"));
    assert.equal(service.findDefinition(open, position)[0]?.targetSelectionRange.start.line, 8);
  });

  it("from the path of a suppression leads to the part", () => {
    const { open, text, position } = at(withCursor("/offen", "ces/0"));
    assert.match(
      textIn(text, service.findDefinition(open, position)[0]?.targetRange as never),
      /^- id: driver\n {4}title/,
    );
  });

  it("leads nowhere from an id that no part has, and from other words", () => {
    const unknown = at(draft.replace("representative: driver", "representative: no<|>body"));
    assert.deepEqual(service.findDefinition(unknown.open, unknown.position), []);
    const word = at(withCursor("who ste", "ered"));
    assert.deepEqual(service.findDefinition(word.open, word.position), []);
  });
});

describe("finding references", () => {
  it("finds them in fields and prose, with and without the declaration", () => {
    const { open, text, position } = at(withCursor("{person:dri", "ver} who"));
    const all = service.findReferences(open, position, true);
    assert.deepEqual(
      all.map(({ range }) => textIn(text, range)),
      Array(8).fill("driver"),
    );
    assert.deepEqual(
      all.map(({ range }) => range.start.line),
      [3, 6, 10, 13, 14, 17, 17, 18],
    );
    assert.equal(service.findReferences(open, position, false).length, 7);
  });

  it("marks the same places while the cursor is on one", () => {
    const { open, position } = at(withCursor("[driver, 'boat", ".owner'"));
    assert.deepEqual(
      service.findDocumentHighlights(open, position).map(({ range, kind }) => [range.start.line, kind]),
      [
        [6, 3],
        [10, 2],
        [14, 2],
      ],
    );
  });
});

function renamed(marked: string, name: string, file?: string): string {
  const { open, text, position } = at(marked, file);
  const { changes } = service.doRename(open, position, name);
  return applyTextEdits(text, Object.values(changes ?? {})[0] ?? []);
}

describe("renaming an id", () => {
  it("changes it everywhere and nothing else", () => {
    const expected = draft
      .replace("id: driver #", "id: steersman #")
      .replace("representative: driver", "representative: steersman")
      .replace("[driver, 'boat", "[steersman, 'boat")
      .replaceAll("{person:driver}", "{person:steersman}")
      .replace("persons: [driver]", "persons: [steersman]");
    assert.equal(renamed(withCursor("{person:dri", "ver} who"), "steersman"), expected);
  });

  it("keeps quotes, and adds them where YAML would read the id as something else", () => {
    const marked = withCursor('"boat', ".owner");
    assert.equal(
      renamed(marked, "owner"),
      draft
        .replace('"boat.owner"', '"owner"')
        .replace("'boat.owner'", "'owner'")
        .replace("{person:boat.owner}", "{person:owner}"),
    );
    assert.match(renamed(withCursor("- id: e", "1"), "no"), /- id: "no"\n/);
  });

  it("works in JSON, with escapes before the reference", () => {
    const json = `{ "rogatory": 1, "kind": "mla", "persons": [{ "id": "dri<|>ver" }], "purpose": "\\u0022Say\\n\\t\\"yes\\" \\\\ {person:driver} \\u007bperson:driver}" }`;
    assert.equal(
      renamed(json, "d2", "file:///a.mla.json"),
      json.replace("<|>", "").replace('"driver"', '"d2"').replaceAll("person:driver}", "person:d2}"),
    );
  });

  it("works with CRLF, folded, literal and broken neighbours", () => {
    const text = withCursor("{person:dri", "ver} who")
      .replaceAll("\n", "\r\n")
      .replace("kind: mla", "kind: mla\r\nodd line without a colon");
    assert.equal(
      renamed(text, "x"),
      text
        .replace("<|>", "")
        .replaceAll("person:driver}", "person:x}")
        .replace("id: driver #", "id: x #")
        .replace("representative: driver", "representative: x")
        .replace("[driver, 'b", "[x, 'b")
        .replace("persons: [driver]", "persons: [x]"),
    );
  });

  it("reaches a measure of a type that is not known yet", () => {
    const text = `kind: mla\npersons:\n  - id: cou<|>rier\nmeasures:\n  - type: witnessStatement\n    persons: [courier]\n    nexus: She travelled with {person:courier}.\n`;
    assert.equal(renamed(text, "c2"), text.replace("<|>", "").replaceAll("courier", "c2"));
  });

  it("refuses in sentences", () => {
    const on = withCursor("{person:dri", "ver} who");
    assert.throws(
      () => renamed(on, "two words"),
      (error) => error instanceof RenameRefused && /"two words" cannot be an id/.test(error.message),
    );
    assert.throws(
      () => renamed(on, "boat.owner"),
      (error) => error instanceof RenameRefused && /already has the id "boat.owner"/.test(error.message),
    );
    assert.throws(
      () => renamed(withCursor("who ste", "ered"), "x"),
      (error) => error instanceof RenameRefused && /\{person:driver\}/.test(error.message),
    );
    assert.equal(renamed(withCursor("- id: e", "1"), "e1"), draft);
  });

  it("offers the id alone, also in prose", () => {
    const { open, text, position } = at(withCursor("{per", "son:driver} who"));
    const offered = service.prepareRename(open, position);
    assert.equal(offered?.placeholder, "driver");
    assert.equal(textIn(text, offered?.range as never), "driver");
  });
});

describe("links of annexes", () => {
  const links = service.findLinks(service.open(uri, 1, draft));

  it("lead to files relative to the draft, and to nothing else", () => {
    assert.deepEqual(
      links.map(({ range, target }) => [textIn(draft, range), target]),
      [
        ["annexes/the law.pdf", "file:///cases/harbour/annexes/the%20law.pdf"],
        ["../maps/sea.png", "file:///cases/maps/sea.png"],
      ],
    );
  });

  it("lead to the pages of the instruments, where the client has some", () => {
    const paged = createLanguageService({ rulePages: "pages:/{rule}.md" });
    const text =
      "kind: mla\nlegalBases: [untoc, { instrument: som-protocol }, nothing]\noffences:\n  - { id: o, convention: som-protocol art. 6(1)(a) }\n";
    assert.deepEqual(
      paged.findLinks(paged.open(uri, 1, text)).map(({ range, target }) => [textIn(text, range), target]),
      [
        ["untoc", "pages:/untoc.md"],
        ["som-protocol", "pages:/som-protocol.md"],
        ["som-protocol", "pages:/som-protocol.md"],
      ],
    );
    assert.deepEqual(service.findLinks(service.open(uri, 1, text)), []);
  });

  it("keep the scheme of a virtual workspace, and are none in a draft not saved yet", () => {
    assert.equal(
      service.findLinks(service.open("vscode-vfs://github/a/b/request.mla.yaml", 1, draft))[0]?.target,
      "vscode-vfs://github/a/b/annexes/the%20law.pdf",
    );
    assert.deepEqual(service.findLinks(service.open("untitled:Untitled-1.mla.yaml", 1, draft)), []);
  });
});
