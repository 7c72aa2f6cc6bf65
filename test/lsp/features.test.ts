import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyTextEdits, type Checklist, type TextEdit } from "@rogatory/core";
import { positionAt, readMarkers, textIn } from "@rogatory/core/testing";
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { Client, plainCapabilities } from "./client.js";
import { Folder } from "./folder.js";

const sample = fileURLToPath(new URL("../../examples/cases/smuggling-by-sea/request.mla.yaml", import.meta.url));

const draft = `rogatory: 1
kind: mla
legalBases: [untoc]
requesting: { state: IT }
requested: { state: TN }
persons:
  - id: driver
    name: { family: Bianchi }
  - id: owner
    name: { family: Verdi }
facts:
  summary: The boat was steered by {person:driver}.
annexes:
  - { id: law, file: annexes/law.pdf }
  - { id: order, file: annexes/order.pdf }
`;

const changesOf = (edit: WorkspaceEdit | null | undefined, uri: string): TextEdit[] => edit?.changes?.[uri] ?? [];

describe("features over the wire", () => {
  const folder = new Folder();
  const uri = folder.uri("request.mla.yaml");
  folder.write("annexes/law.pdf", "%PDF");
  let client: Client;

  before(async () => {
    client = await Client.start({ initializationOptions: { commands: ["rogatory.showChecklist", "rogatory.select"] } });
    await client.open(uri, draft);
  });
  after(async () => {
    const { logged, errors } = client;
    const status = await client.stop();
    client.kill();
    folder.remove();
    assert.deepEqual([logged, errors, status], [[], "", 0]);
  });

  const at = (words: string, offset = 0) => positionAt(draft, draft.indexOf(words) + offset);
  const ask = <R>(method: string, params: object = {}) => client.ask<R>(`textDocument/${method}`, uri, params);

  it("completes, and the text after it is whole", async () => {
    const { text, offsets } = readMarkers(`${draft}pur<|>`);
    const place = folder.uri("completed.mla.yaml");
    await client.open(place, text);
    const list = await client.ask<CompletionList>("textDocument/completion", place, {
      position: positionAt(text, offsets[0] ?? 0),
    });
    const item = list.items.find(({ label }) => label === "purpose");
    assert.ok(item?.textEdit && "range" in item.textEdit);
    const { range, newText } = item.textEdit;
    const after = applyTextEdits(text, [{ range, newText: newText.replaceAll(/\$\{?\d+(?::([^}]*))?\}?/g, "$1") }]);
    assert.match(after, /^purpose: /m);
    assert.equal(after.slice(0, draft.length), draft);
  });

  it("explains what stands at a place, in Markdown", async () => {
    const hover = await ask<Hover>("hover", { position: at("legalBases") });
    assert.match((hover.contents as { kind: string; value: string }).value, /Legal bases/);
  });

  it("offers a mend for a finding, and its edit when it is chosen", async () => {
    const place = folder.uri("mended.mla.yaml");
    const misspelt = "rogatory: 1\nkind: mla\npurpse: To prove the payments.\n";
    await client.open(place, misspelt);
    const diagnostics = await client.pull(place);
    const finding = diagnostics.find(({ code }) => code === "unknown-key") as Diagnostic;
    assert.equal(textIn(misspelt, finding.range), "purpse");
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", place, {
      range: finding.range,
      context: { diagnostics: [finding], only: ["quickfix"] },
    });
    const action = actions.find(({ title }) => title.includes("purpose")) as CodeAction;
    assert.equal(action.edit, undefined);
    const { edit } = await client.connection.sendRequest<CodeAction>("codeAction/resolve", action);
    assert.equal(
      applyTextEdits(misspelt, changesOf(edit, place)),
      "rogatory: 1\nkind: mla\npurpose: To prove the payments.\n",
    );
  });

  it("goes to what a mend leaves to be filled in, where the client can select it", async () => {
    const place = folder.uri("blank.mla.yaml");
    const text = "rogatory: 1\nkind: mla\n";
    await client.open(place, text);
    const diagnostics = await client.pull(place);
    const finding = diagnostics.find(({ code }) => code === "purpose-missing") as Diagnostic;
    const actions = await client.ask<CodeAction[]>("textDocument/codeAction", place, {
      range: finding.range,
      context: { diagnostics: [finding], only: ["quickfix"] },
    });
    const action = actions.find(({ title }) => title.includes("`purpose`")) as CodeAction;
    assert.ok(action, actions.map(({ title }) => title).join("; "));
    const { edit, command } = await client.connection.sendRequest<CodeAction>("codeAction/resolve", action);
    const after = applyTextEdits(text, changesOf(edit, place));
    assert.equal(command?.command, "rogatory.select");
    const [target, range] = (command?.arguments ?? []) as [string, Diagnostic["range"]];
    assert.equal(target, place);
    assert.equal(textIn(after, { start: { line: range.start.line, character: 0 }, end: range.start }), 'purpose: "');
  });

  it("renames an id everywhere, and refuses with a sentence", async () => {
    const position = at("driver", 2);
    assert.deepEqual(await ask("prepareRename", { position }), {
      range: { start: at("driver"), end: at("driver", 6) },
      placeholder: "driver",
    });
    const edit = await ask<WorkspaceEdit>("rename", { position, newName: "skipper" });
    assert.equal(applyTextEdits(draft, changesOf(edit, uri)), draft.replaceAll("driver", "skipper"));
    await assert.rejects(ask("rename", { position, newName: "owner" }), {
      code: -32803,
      message: 'Another part of the same kind already has the id "owner". Choose one that is free.',
    });
  });

  it("finds where an id is given and used", async () => {
    const position = at("{person:driver}", 9);
    const [link] = await ask<LocationLink[]>("definition", { position });
    assert.equal(link?.targetUri, uri);
    assert.equal(textIn(draft, link?.targetSelectionRange as Range), "driver");
    const places = await ask<Location[]>("references", { position, context: { includeDeclaration: true } });
    assert.deepEqual(
      places.map(({ range }) => textIn(draft, range)),
      ["driver", "driver"],
    );
    assert.equal((await ask<unknown[]>("documentHighlight", { position })).length, 2);
  });

  it("gives outline, folds, selections, tokens, hints and lenses", async () => {
    const symbols = await ask<DocumentSymbol[]>("documentSymbol");
    assert.ok(symbols.some(({ children }) => (children ?? []).length > 0));
    assert.ok((await ask<FoldingRange[]>("foldingRange")).length > 0);
    const [selection] = await ask<SelectionRange[]>("selectionRange", { positions: [at("Bianchi")] });
    assert.ok(selection?.parent);
    assert.ok((await ask<SemanticTokens>("semanticTokens/full")).data.length > 0);
    const line = { start: at("  summary"), end: at("annexes:") };
    assert.ok((await ask<SemanticTokens>("semanticTokens/range", { range: line })).data.length > 0);
    const hints = await ask<InlayHint[]>("inlayHint", { range: { start: at("rogatory"), end: at("annexes:") } });
    assert.ok(hints.some(({ label }) => String(label).includes("Italy")));
    const lenses = await ask<CodeLens[]>("codeLens");
    assert.ok(lenses.length > 0);
    // The client said that it has this command alone.
    for (const { command } of lenses) assert.equal(command?.command, "rogatory.showChecklist");
  });

  it("links the annexes that are there", async () => {
    const links = await ask<DocumentLink[]>("documentLink");
    assert.deepEqual(
      links.map(({ target }) => target),
      [folder.uri("annexes/law.pdf")],
    );
  });

  it("formats blanks and nothing else", async () => {
    const place = folder.uri("formatted.mla.yaml");
    const text = "rogatory: 1   \nkind: mla\t\n\n\n\n\npurpose: To prove the payments.";
    await client.open(place, text);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.ask<TextEdit[]>("textDocument/formatting", place, { options });
    const after = applyTextEdits(text, edits);
    assert.notEqual(after, text);
    assert.equal(after.replaceAll(/\s+/g, " ").trim(), text.replaceAll(/\s+/g, " ").trim());
  });

  it("answers what goes beyond the protocol", async () => {
    const own = <R>(method: string, params: object = {}) =>
      client.connection.sendRequest<R>(`rogatory/${method}`, { uri, ...params });
    const { instruments } = await own<Checklist>("checklist");
    assert.deepEqual(
      instruments.map(({ instrument }) => instrument),
      ["untoc"],
    );
    const state = await own<{ kind: string; gate: string; gaps: number }>("state");
    assert.equal(state.kind, "mla");
    assert.equal(state.gate, "draft");
    assert.ok(state.gaps > 0);
    const converted = await own<{ text: string; uri: string }>("convert", { to: "json" });
    assert.equal(converted.uri, folder.uri("request.mla.json"));
    assert.equal((JSON.parse(converted.text) as { kind: string }).kind, "mla");
    assert.equal(await own("checklist", { uri: folder.uri("other.mla.yaml") }), null);
    assert.equal(await own("convert", { to: "docx" }), null);
  });

  it("takes no notice of documents that are no drafts", async () => {
    const other = folder.uri("compose.yaml");
    await client.open(other, "kind: mla\n", { languageId: "yaml" });
    assert.deepEqual(await client.pull(other), []);
    assert.equal(await client.ask("textDocument/hover", other, { position: { line: 0, character: 1 } }), null);
    const never = folder.uri("never-opened.mla.yaml");
    assert.deepEqual(await client.pull(never), []);
    assert.deepEqual(await client.ask("textDocument/documentSymbol", never), []);
  });

  it("knows a draft by its name whatever the editor takes it for, and by the language id whatever its name", async () => {
    for (const [name, languageId, isDraft] of [
      ["a.mla.yaml", "yaml", true],
      ["a.extradition.json", "json", true],
      ["A.MLA.YML", "plaintext", true],
      ["notes.yaml", "rogatory", true],
      ["amla.yaml", "yaml", false],
      ["a.mla.toml", "toml", false],
    ] as const) {
      const place = folder.uri(name);
      await client.open(place, name.endsWith("json") ? '{"kind":"mal"}' : "kind: mal\n", { languageId });
      assert.equal((await client.pull(place)).length > 0, isDraft, name);
    }
    const untitled = "untitled:Untitled-1";
    await client.open(untitled, "kind: mal\n");
    assert.ok((await client.pull(untitled)).length > 0);
  });

  it("finds nothing wrong with an example that is complete", async () => {
    const place = folder.uri("sample.mla.yaml");
    await client.open(place, readFileSync(sample, "utf8"));
    assert.deepEqual(
      (await client.pull(place)).filter(({ severity }) => severity !== 3),
      [],
    );
  });
});

describe("features for a plain editor", () => {
  const folder = new Folder();
  const uri = folder.uri("request.mla.yaml");
  let client: Client;

  before(async () => {
    client = await Client.start({ capabilities: plainCapabilities });
    await client.open(uri, `${draft}pur`, { languageId: "yaml" });
  });
  after(() => {
    client.kill();
    folder.remove();
  });

  it("completes without the signs of snippets", async () => {
    const text = `${draft}pur`;
    const { items } = await client.ask<CompletionList>("textDocument/completion", uri, {
      position: positionAt(text, text.length),
    });
    assert.ok(items.length > 0);
    for (const { insertTextFormat, textEdit, label } of items) {
      assert.notEqual(insertTextFormat, 2);
      assert.doesNotMatch(textEdit?.newText ?? "", /\$\d|\$\{/, label);
    }
  });

  it("gives places and an outline in their older forms", async () => {
    const [place] = await client.ask<Location[]>("textDocument/definition", uri, {
      position: positionAt(draft, draft.indexOf("{person:driver}") + 9),
    });
    assert.deepEqual(Object.keys(place ?? {}).toSorted(), ["range", "uri"]);
    const symbols = await client.ask<SymbolInformation[]>("textDocument/documentSymbol", uri);
    assert.ok(symbols.length > 0);
    for (const symbol of symbols) assert.equal(symbol.location.uri, uri);
  });
});
