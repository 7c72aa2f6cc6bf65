import assert from "node:assert/strict";
import { nouns } from "@rogatory/core/editor";
import { positionAt, readMarkers } from "@rogatory/core/testing";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { accept, completeAt, openText } from "./applyCompletion.test.js";
import { doComplete } from "./complete.js";

const suggest = { command: "editor.action.triggerSuggest" };

/** The item that opens the list at `<|>`, for a client that has the command of VS Code. */
function listItem(marked: string): { text: string; item: CompletionItem } {
  const { text, offsets } = readMarkers(marked);
  const { items } = doComplete(openText(text), positionAt(text, offsets[0] ?? 0), suggest);
  const item = items.find(({ label }) => label.endsWith(", as a list"));
  assert.ok(item, marked);
  return { text, item };
}

/** What is offered at the first tab stop after the list was opened. */
function offeredNext(text: string, { textEdit }: CompletionItem): number {
  const { range, newText } = textEdit as TextEdit;
  const { draft } = openText(text);
  const stop = newText
    .replace(/\$(?:1|\{1[^}]*\})/, "<|>")
    .replaceAll(/\$\d+|\$\{\d+[^}]*\}/g, "")
    .replaceAll("\\}", "}");
  const after = text.slice(0, draft.offsetAt(range.start)) + stop + text.slice(draft.offsetAt(range.end));
  return completeAt(after).items.length;
}

const head = "rogatory: 1\nkind: mla\npersons:\n  - id: a\n    role: suspect\n";

describe("a list that completion opens", () => {
  it("is followed by the list of what can stand in it, in a client that can ask for it", () => {
    const marked = `${head}legalBases: <|>\n`;
    assert.equal(accept(marked, "Legal bases, as a list"), `${head}legalBases: []\n`);
    const { text, item } = listItem(marked);
    assert.equal(item.command?.command, suggest.command);
    assert.ok(offeredNext(text, item) > 5);
    assert.equal(completeAt(marked).items.find(({ label }) => label === item.label)?.command, undefined);
  });

  it("is followed by no empty list", () => {
    const owners: readonly [string, string][] = [
      ["mlaRequest", ""],
      ["person", "persons:\n  - id: b\n    "],
      ["name", "persons:\n  - id: b\n    name:\n      "],
      ["contact", "requesting:\n  contact:\n    "],
      ["serviceOfDocuments", "measures:\n  - type: serviceOfDocuments\n    "],
      ["bankRecords", "measures:\n  - type: bankRecords\n    "],
      ["statement", "measures:\n  - type: statement\n    "],
      ["freezing", "measures:\n  - type: freezing\n    "],
    ];
    let followed = 0;
    for (const [noun, lead] of owners)
      for (const [key, field] of Object.entries(nouns[noun]?.fields ?? {})) {
        if (!field.list || field.values) continue;
        const begun =
          noun === "mlaRequest" && key === "persons"
            ? "rogatory: 1\nkind: mla\n"
            : lead.startsWith("persons")
              ? "rogatory: 1\nkind: mla\n"
              : head;
        const { text, item } = listItem(`${begun}${lead}${key}: <|>\n`);
        // A choice opens its own list, and a proposed id stands until another is typed.
        const isProposed = /\$\{1[|:]/.test((item.textEdit as TextEdit).newText);
        const offered = offeredNext(text, item);
        assert.equal(item.command !== undefined, offered > 0 && !isProposed, `${noun}.${key}: ${offered} offered`);
        if (item.command) followed++;
      }
    assert.ok(followed > 8, String(followed));
  });
});
