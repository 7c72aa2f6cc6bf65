import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { Client, plainCapabilities } from "./client.js";

const sample = readFileSync(
  fileURLToPath(new URL("../../examples/cases/smuggling-by-sea/request.mla.yaml", import.meta.url)),
  "utf8",
);

/** The same numbers each time, from 0 up to, not including, `below`. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** What a person does: types letters one after the other, breaks lines, deletes, now and then pastes. */
function edit(document: TextDocument, next: (below: number) => number): TextDocumentContentChangeEvent {
  const text = document.getText();
  const at = next(text.length + 1);
  const words = ["e", "a", " ", "\n", "\n  - ", "x: ", "", "", "{person:driver}", "é", "“", "\r\n"];
  const removed = next(4) === 0 ? next(12) : 0;
  const range = { start: document.positionAt(at), end: document.positionAt(Math.min(at + removed, text.length)) };
  return { range, text: words[next(words.length)] ?? "" };
}

describe("a thousand fast edits", () => {
  let client: Client;
  afterEach(() => client.kill());

  for (const [how, capabilities] of [
    ["asked for findings", undefined],
    ["sending findings", plainCapabilities],
  ] as const)
    it(`leave the server with the editor's text, when it is ${how}`, async () => {
      client = await Client.start(capabilities ? { capabilities } : {});
      const next = numbersFrom(20_250_314);
      const uri = "file:///case/request.mla.yaml";
      const document = TextDocument.create(uri, "rogatory", 1, sample);
      await client.open(uri, sample);
      let version = 1;
      while (version < 1000) {
        const changes = Array.from({ length: 1 + (version % 3) }, () => {
          const change = edit(document, next);
          TextDocument.update(document, [structuredClone(change)], document.version);
          return change;
        });
        void client.change(uri, ++version, changes);
        // In between, what an editor asks while a person types; answers to earlier texts are nobody's concern.
        if (version % 50 === 0) void client.ask("textDocument/completion", uri, { position: document.positionAt(9) });
        if (version % 90 === 0 && !capabilities) void client.pull(uri);
      }
      // The same text, opened whole under another name in the same folder, must look the same in every way.
      const whole = "file:///case/whole.mla.yaml";
      await client.open(whole, document.getText());
      const seen = async (place: string) => ({
        findings: capabilities
          ? (await client.sent(place, place === uri ? 1000 : 1)).map(({ message, range, code }) => [
              code,
              range,
              message,
            ])
          : (await client.pull(place)).map(({ message, range, code }) => [code, range, message]),
        tokens: await client.ask("textDocument/semanticTokens/full", place),
        outline: JSON.stringify(await client.ask("textDocument/documentSymbol", place)).replaceAll(place, ""),
        folds: await client.ask("textDocument/foldingRange", place),
      });
      assert.deepEqual(await seen(uri), await seen(whole));
      // The last sign counts too: an edit at the very end of what the server believes is the text.
      const end = document.positionAt(document.getText().length);
      await client.change(uri, 1001, [{ range: { start: { line: 0, character: 0 }, end }, text: "kind: mla\n" }]);
      const state = await client.connection.sendRequest<{ kind: string }>("rogatory/state", { uri });
      assert.equal(state.kind, "mla");
      assert.deepEqual([client.logged, client.errors], [[], ""]);
    });
});
