import assert from "node:assert/strict";
import { createLanguageService, defaultSettings } from "@rogatory/language-service";
import fc from "fast-check";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Log } from "../log.js";
import { OpenDocument } from "./openDocument.js";

const service = createLanguageService();
const conditions = { settings: defaultSettings, language: "en", service };
const uri = "file:///a.mla.yaml";

const start = `rogatory: 1
kind: mla
persons:
  - { id: driver, name: { family: "O'Hara 𝛼" } }\r
facts:
  summary: |
    Steered by {person:driver}.\r\n    Twice.
`;

const words = fc.oneof(
  fc.constantFrom(
    "",
    "x",
    "\n",
    "\r\n",
    "\r",
    ": ",
    "- ",
    "  ",
    "{person:driver}",
    '"',
    "[",
    "}",
    "#",
    "𝛼",
    "\t",
    "---\n",
  ),
  fc.string({ maxLength: 8 }),
);
/** A change of a part of the text, by two places counted in thousandths of it (in any order), or of all of it. */
const change = fc.oneof(
  { weight: 30, arbitrary: fc.record({ from: fc.nat(1000), to: fc.nat(1000), near: fc.boolean(), text: words }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom("", "kind: mla\n", start) }) },
);

/** Makes a change in the editor's text; gives it as the editor would send it. */
function make(editor: TextDocument, { text, ...part }: { text: string } | ChangedPart): TextDocumentContentChangeEvent {
  const { length } = editor.getText();
  const at = (thousandths: number) => editor.positionAt(Math.round((thousandths / 1000) * length));
  const sent =
    "from" in part
      ? { range: { start: at(part.from), end: at(part.near ? part.from + (part.to % 5) : part.to) }, text }
      : { text };
  // The editor's library changes what it is given: it puts ranges in order.
  TextDocument.update(editor, [structuredClone(sent)], editor.version);
  return sent;
}

interface ChangedPart {
  readonly from: number;
  readonly to: number;
  readonly near: boolean;
  readonly text: string;
}

describe("an open draft", () => {
  it("has the editor's text after any changes, whenever it is read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean()), { maxLength: 30 }),
        (events) => {
          const editor = TextDocument.create(uri, "rogatory", 1, start);
          const document = new OpenDocument(uri, 1, start);
          for (const [index, [changes, isRead]] of events.entries()) {
            const sent = changes.map((one) => make(editor, one));
            document.change(index + 2, sent);
            if (isRead) assert.equal(document.read(conditions).text, editor.getText());
          }
          const read = document.read(conditions);
          assert.equal(read.text, editor.getText());
          assert.equal(read.version, events.length + 1);
          assert.deepEqual(read.draft.value, service.open(uri, 1, editor.getText()).draft.value);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is read once for all features, and again only when it changes", () => {
    const document = new OpenDocument(uri, 1, start);
    const first = document.read(conditions);
    assert.equal(document.read(conditions), first);
    document.change(2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# hm\n" },
    ]);
    const second = document.read(conditions);
    assert.notEqual(second, first);
    assert.equal(document.read(conditions), second);
  });

  it("is looked at with other settings, and in another language, without being read again", () => {
    const document = new OpenDocument(uri, 1, start);
    const first = document.read(conditions);
    const settings = { ...defaultSettings, rules: { "no-basis": "off" as const } };
    const second = document.read({ ...conditions, settings, language: "fr" });
    assert.equal(second.draft, first.draft);
    assert.equal(second.settings, settings);
    assert.equal(second.userLanguage, "fr");
  });

  it("is read whole where a part cannot be read again, and that is logged", () => {
    const faults: string[] = [];
    const log = new Log({ error: (line) => faults.push(line), warn: (line) => faults.push(line) });
    const document = new OpenDocument(uri, 1, start, log);
    const failing = {
      ...conditions,
      service: {
        ...service,
        update(): never {
          throw new RangeError("no");
        },
      },
    };
    document.read(failing);
    const place = { line: 0, character: 0 };
    document.change(2, [
      { range: { start: place, end: place }, text: "a" },
      { range: { start: place, end: { line: 0, character: 1 } }, text: "# b\n" },
    ]);
    assert.equal(document.read(failing).text, `# b\n${start}`);
    assert.equal(document.read(failing).version, 2);
    assert.equal(faults.length, 1);
  });

  it("takes a new version without a change", () => {
    const document = new OpenDocument(uri, 1, start);
    document.read(conditions);
    document.change(7, []);
    assert.equal(document.read(conditions).version, 7);
  });
});
