// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets have the same signs as template strings.
import assert from "node:assert/strict";
import { InsertTextFormat } from "vscode-languageserver";
import { expandSnippet, withoutSnippets } from "./plainCompletion.js";

describe("completion without snippets", () => {
  it("fills stops in with the words they hold", () => {
    for (const [snippet, text] of [
      ["purpose: $0", "purpose: "],
      ["id: ${1:person}\nname: $2$0", "id: person\nname: "],
      ["kind: ${1|mla,extradition|}", "kind: mla"],
      ["${1|a\\,b,c\\|d|}.", "a,b."],
      ["${1:{ id: ${2:one} \\}} ", "{ id: one } "],
      ["costs 5 \\$ and \\\\ and \\}", "costs 5 $ and \\ and }"],
      ["a } b { c", "a } b { c"],
      ["${10}$11x", "x"],
      ["{person:${1:driver}}", "{person:driver}"],
      ["$", "$"],
      ["", ""],
    ] as const)
      assert.equal(expandSnippet(snippet), text, snippet);
  });

  it("leaves plain items as they are", () => {
    const plain = { label: "a", insertText: "$1", insertTextFormat: InsertTextFormat.PlainText };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const snippet = {
      label: "b",
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: "b: ${1:x}" },
      insertText: "b$0",
    };
    assert.deepEqual(withoutSnippets({ isIncomplete: true, items: [plain, snippet] }), {
      isIncomplete: true,
      items: [
        plain,
        {
          label: "b",
          insertTextFormat: InsertTextFormat.PlainText,
          textEdit: { range, newText: "b: x" },
          insertText: "b",
        },
      ],
    });
  });
});
