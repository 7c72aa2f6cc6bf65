import assert from "node:assert/strict";
import type { RegisterEntry } from "@rogatory/core";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol/node";
import { Client, fullCapabilities, plainCapabilities, saidBy } from "./client.js";
import { Folder } from "./folder.js";

const misspelt = "rogatory: 1\nkind: mla\npurpse: To prove the payments.\n";
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** A draft of which many things can be said. */
const wrongInManyPlaces = (count: number): string =>
  `rogatory: 1\nkind: mla\n${Array.from({ length: count }, (_, index) => `wrong${index}: 1\n`).join("")}`;

describe("findings over the wire", () => {
  const folder = new Folder();
  const uri = folder.uri("request.mla.yaml");
  let client: Client;
  afterEach(() => client.kill());
  after(() => folder.remove());

  it("are given to a client that asks, with links to the rules' pages and with what quick fixes need", async () => {
    client = await Client.start({ initializationOptions: { rulePages: "rogatory-page:{rule}.md" } });
    await client.open(uri, misspelt);
    const finding = (await client.pull(uri)).find(({ code }) => code === "unknown-key");
    assert.deepEqual(finding?.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } });
    assert.deepEqual(finding?.codeDescription, { href: "rogatory-page:unknown-key.md" });
    assert.equal(finding?.source, "rogatory");
    assert.equal((finding?.data as { path: string } | undefined)?.path, "/purpse");
    // It is not told twice.
    assert.deepEqual(client.published, []);
  });

  it("are not sent again to a client that has them", async () => {
    client = await Client.start();
    await client.open(uri, misspelt);
    const ask = (previousResultId?: string) =>
      client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", uri, { previousResultId });
    const first = await ask();
    assert.equal(first.kind, "full");
    assert.deepEqual(await ask(first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 2, [{ text: "rogatory: 1\nkind: mla\n" }]);
    const next = await ask(first.resultId);
    assert.equal(next.kind, "full");
    assert.notEqual(next.resultId, first.resultId);
  });

  it("are sent to a client that cannot ask, after a rest, with the version they are of", async () => {
    client = await Client.start({ capabilities: plainCapabilities });
    await client.open(uri, misspelt, { languageId: "yaml" });
    assert.ok(codes(await client.sent(uri)).includes("unknown-key"));
    // Typing away the slip, key by key: what stands in between is not reported.
    await client.change(uri, 2, [
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: "x" },
    ]);
    await client.change(uri, 3, [
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } }, text: "o" },
    ]);
    assert.ok(!codes(await client.sent(uri, 3)).includes("unknown-key"));
    assert.deepEqual(
      client.published.map(({ version }) => version),
      [1, 3],
    );
  });

  it("are taken away when the draft is closed", async () => {
    client = await Client.start({ capabilities: plainCapabilities });
    await client.open(uri, misspelt);
    assert.ok((await client.sent(uri)).length > 0);
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0, "an empty list");
    await client.change(uri, 5, [{ text: misspelt }]);
    assert.equal(await client.ask("textDocument/hover", uri, { position: { line: 0, character: 0 } }), null);
  });

  it("beyond the most that are shown are announced, once as a message and each time as a last finding", async () => {
    client = await Client.start({ settings: () => ({ maxFindings: 5 }) });
    await client.open(uri, wrongInManyPlaces(20));
    for (const version of [2, 3]) {
      const diagnostics = await client.pull(uri);
      assert.equal(diagnostics.length, 6);
      assert.equal(diagnostics.at(-1)?.code, "findings-unshown");
      assert.match(
        saidBy(diagnostics.at(-1) as Diagnostic),
        /^\d+ more findings are not shown, because at most 5 are shown of one draft, the gravest first\./,
      );
      await client.change(uri, version, [{ text: wrongInManyPlaces(20 + version) }]);
    }
    assert.equal(client.shown.length, 1);
    assert.match(client.shown[0] ?? "", /^request\.mla\.yaml: \d+ more findings are not shown/);
  });

  it("say so where a draft is too large to be read", async () => {
    client = await Client.start();
    await client.open(uri, `rogatory: 1\nkind: mla\npurpose: ${"a".repeat(6_000_000)}\n`);
    assert.ok(codes(await client.pull(uri)).includes("draft-too-large"));
  });

  it("come with the draft's state for a client that wants it", async () => {
    client = await Client.start({ initializationOptions: { stateChanges: true } });
    await client.open(uri, "rogatory: 1\nkind: mla\nstatus: final\n");
    await client.pull(uri);
    await client.close(uri);
    await client.until(() => client.states.length === 2, "two states");
    const [first, last] = client.states as { uri: string; version: number | null; state: Record<string, unknown> }[];
    assert.equal(first?.version, 1);
    assert.equal(first?.state["kind"], "mla");
    assert.equal(first?.state["gate"], "transmit");
    assert.ok(Number(first?.state["gaps"]) > 0 && Number(first?.state["errors"]) > 0);
    assert.deepEqual(last, { uri, version: null, state: null });
  });

  it("can be had of a text that is not open, the same as when it is", async () => {
    client = await Client.start();
    await client.open(uri, misspelt);
    const open = await client.pull(uri);
    const closed = await client.connection.sendRequest<{ diagnostics: Diagnostic[]; state: { errors: number } }>(
      "rogatory/checkText",
      { uri, text: misspelt },
    );
    assert.deepEqual(closed.diagnostics, open);
    assert.equal(closed.state.errors, open.filter(({ severity }) => severity === 1).length);
    const atTheGate = await client.connection.sendRequest<{ state: { gate: string; errors: number } }>(
      "rogatory/checkText",
      { uri, text: misspelt, gate: "transmit" },
    );
    assert.equal(atTheGate.state.gate, "transmit");
    assert.ok(atTheGate.state.errors > closed.state.errors);
    assert.equal(
      await client.connection.sendRequest("rogatory/checkText", { uri: folder.uri("a.txt"), text: misspelt }),
      null,
    );
  });

  it("are counted in the entry of a register, of an open draft and of a text alike", async () => {
    client = await Client.start();
    const text = `${misspelt}urgency: { deadline: 2025-06-30 }\n`;
    await client.open(uri, text);
    const ask = (params: object) =>
      client.connection.sendRequest<RegisterEntry | null>("rogatory/registerEntry", { today: "2025-07-01", ...params });
    const open = await ask({ uri });
    assert.equal(open?.errors, (await client.pull(uri)).filter(({ severity }) => severity === 1).length);
    assert.equal(open.deadline?.words, "30 June 2025, overdue by 1 day");
    assert.deepEqual(await ask({ uri: folder.uri("other.mla.yaml"), text }), open);
    assert.equal(await ask({ uri: folder.uri("a.txt"), text }), null);
    assert.equal(await ask({ uri: folder.uri("closed.mla.yaml") }), null);
    assert.equal(await ask({ uri, today: "tomorrow" }), null);
  });

  it("withdrawn are not waited for", async () => {
    client = await Client.start();
    await client.open(uri, misspelt);
    const { CancellationTokenSource } = await import("vscode-languageserver-protocol/node");
    const askAndWithdraw = async (): Promise<unknown> => {
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
      source.cancel();
      return asked.then(
        () => "answered",
        (error: { code?: number }) => error.code,
      );
    };
    // The question may have been answered before its withdrawal came through the pipe; not every time.
    const outcomes: unknown[] = [];
    while (outcomes.length < 10 && outcomes.at(-1) !== -32800) outcomes.push(await askAndWithdraw());
    assert.equal(outcomes.at(-1), -32800, outcomes.join(", "));
    assert.ok((await client.pull(uri)).length > 0);
  });

  it("can be asked of any text at any place without a fault, and nothing of it is logged", async () => {
    client = await Client.start({ capabilities: fullCapabilities });
    const secret = "Zanzibar";
    const hostile = [
      `{"kind": "mla", "persons": [{"id": "${secret}"`,
      `kind: mla\n${secret}: [${secret}\n\t- ${secret}: {`,
      `kind: mla\nfacts: { summary: "{person:${secret}} [x](command:${secret})" }\n`,
      "",
      `\u0000\uD800${secret}`,
    ];
    let version = 1;
    await client.open(uri, "");
    for (const text of hostile) {
      await client.change(uri, ++version, [{ text }]);
      const position = { line: 1, character: 4 };
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 99 } };
      await client.pull(uri);
      for (const method of ["hover", "completion", "definition", "documentHighlight", "prepareRename"])
        await client.ask(`textDocument/${method}`, uri, { position });
      for (const method of ["documentSymbol", "foldingRange", "documentLink", "semanticTokens/full", "codeLens"])
        await client.ask(`textDocument/${method}`, uri);
      await client.ask("textDocument/codeAction", uri, { range, context: { diagnostics: [] } });
      await client.ask("textDocument/inlayHint", uri, { range });
      await client.ask("textDocument/rename", uri, { position, newName: secret }).catch(() => undefined);
      await client.ask("textDocument/formatting", uri, { options: { tabSize: 2, insertSpaces: true } });
      // Places that are none.
      await client.ask("textDocument/hover", uri, { position: { line: -5, character: 1e9 } });
      await client.ask("textDocument/hover", uri, { position: { line: "x" } });
    }
    assert.deepEqual([client.logged, client.errors], [[], ""]);
    assert.deepEqual(client.shown, []);
  });
});
