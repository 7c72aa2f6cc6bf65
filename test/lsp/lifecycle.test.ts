import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Client, fullCapabilities, plainCapabilities, startProcess, statusOf } from "./client.js";

const bin = fileURLToPath(new URL("../../packages/cli/bin/rogatory.js", import.meta.url));

/** A message as it goes over the wire. */
const wire = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

const initialize = { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };

interface Answer {
  readonly jsonrpc: "2.0";
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Sends messages to a fresh process, each request after the answer to the one before, and gives its answers and how it ended. */
async function talk(...messages: readonly string[]) {
  const child = startProcess();
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error("The process has no standard streams.");
  let written = "";
  let errors = "";
  stdout.on("data", (data: Buffer) => (written += data.toString()));
  stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const ended = statusOf(child);
  for (const message of messages) {
    stdin.write(message);
    const id = /"id":(\d+)/.exec(message)?.[1];
    const isAnswered = () => id === undefined || written.includes(`"id":${id},`);
    while (!isAnswered()) await Promise.race([once(stdout, "data"), ended]);
  }
  const status = await ended;
  // Nothing but the protocol stands between the messages.
  const answers = written
    .split(/Content-Length: \d+\r\n\r\n/)
    .filter((part) => part !== "")
    .map((part) => JSON.parse(part) as Answer);
  return { status, answers, errors };
}

describe("the life of `rogatory lsp --stdio`", () => {
  it("says what it can do, as far as the client can use it", async () => {
    const full = await Client.start({ initializationOptions: { commands: ["rogatory.showChecklist"] } });
    const plain = await Client.start({ capabilities: plainCapabilities });
    try {
      const { capabilities, serverInfo } = full.started;
      assert.equal(serverInfo?.name, "rogatory");
      assert.match(serverInfo?.version ?? "", /^\d+\.\d+\.\d+$/);
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: "rogatory",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
      assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
      assert.deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: ["quickfix", "refactor.extract", "refactor.rewrite", "source.fixAll.rogatory"],
        resolveProvider: true,
      });
      assert.deepEqual(capabilities.codeLensProvider, {});
      const without = plain.started.capabilities;
      assert.equal(without.diagnosticProvider, undefined);
      assert.equal(without.codeLensProvider, undefined);
      assert.equal(without.codeActionProvider, undefined);
      assert.equal(without.renameProvider, true);
      for (const provider of [
        "completionProvider",
        "hoverProvider",
        "definitionProvider",
        "inlayHintProvider",
      ] as const)
        assert.ok(without[provider], provider);
    } finally {
      full.kill();
      plain.kill();
    }
  });

  it("asks to be told of settings and of .rogatory folders, where the client can tell", async () => {
    const client = await Client.start({ capabilities: fullCapabilities });
    try {
      await client.until(() => client.registered.length === 2, "its registrations");
      assert.deepEqual(client.registered.toSorted(), [
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
      ]);
    } finally {
      client.kill();
    }
  });

  it("ends with status 0 after shutdown and exit, and with 1 after exit alone", async () => {
    const client = await Client.start();
    assert.equal(await client.stop(), 0);
    const { status } = await talk(
      wire(initialize),
      wire({ method: "initialized", params: {} }),
      wire({ method: "exit" }),
    );
    assert.equal(status, 1);
  });

  it("ends when its input closes", async () => {
    const child = startProcess();
    let errors = "";
    child.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
    child.stdin?.write(wire(initialize));
    await once(child.stdout as NodeJS.ReadableStream, "data");
    child.stdin?.end();
    assert.equal(await statusOf(child), 1);
    assert.equal(errors, "");
  });

  it("ends when the editor's process dies", async () => {
    // The editor: says hello with its own number, then is killed. The server keeps its input from another process.
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const child = startProcess();
    child.stdin?.write(wire({ ...initialize, params: { ...initialize.params, processId: editor.pid } }));
    await once(child.stdout as NodeJS.ReadableStream, "data");
    editor.kill("SIGKILL");
    assert.equal(await statusOf(child), 1);
  });

  it("answers requests out of order with an error and goes on", async () => {
    const hover = {
      method: "textDocument/hover",
      params: { textDocument: { uri: "file:///a.mla.yaml" }, position: { line: 0, character: 0 } },
    };
    const opened = {
      method: "textDocument/didOpen",
      params: { textDocument: { uri: "file:///a.mla.yaml", languageId: "rogatory", version: 1, text: "kind: mla\n" } },
    };
    const { answers, status, errors } = await talk(
      wire(opened),
      wire({ id: 10, ...hover }),
      wire(initialize),
      wire({ id: 11, ...hover }),
      wire({ id: 12, method: "initialize", params: initialize.params }),
      wire({ method: "initialized", params: {} }),
      wire({ id: 13, ...hover }),
      wire({ id: 14, method: "textDocument/neverHeardOf", params: {} }),
      wire({ method: "rogatory/neverHeardOf", params: {} }),
      wire({ id: 15, method: "textDocument/hover", params: null }),
      wire({ id: 16, method: "shutdown" }),
      wire({ id: 17, ...hover }),
      wire({ method: "exit" }),
    );
    const answer = (id: number) => answers.find((one) => one.id === id);
    assert.equal(answer(10)?.error?.code, -32002);
    assert.ok(answer(1)?.result);
    assert.equal(answer(11)?.error?.code, -32002);
    assert.equal(answer(12)?.error?.code, -32600);
    // What was opened before the beginning is not open.
    assert.deepEqual(answer(13), { jsonrpc: "2.0", id: 13, result: null });
    assert.equal(answer(14)?.error?.code, -32601);
    assert.equal(answer(15)?.error, undefined);
    assert.deepEqual(answer(16), { jsonrpc: "2.0", id: 16, result: null });
    assert.equal(answer(17)?.error?.code, -32002);
    assert.equal(status, 0);
    assert.equal(errors, "");
  });

  it("lives through a message that is no JSON", async () => {
    const { answers, status } = await talk(
      wire(initialize),
      "Content-Length: 9\r\n\r\n{ broken:",
      wire({ method: "initialized", params: {} }),
      wire({ id: 2, method: "shutdown" }),
      wire({ method: "exit" }),
    );
    assert.ok(answers.find(({ id }) => id === 1)?.result);
    assert.deepEqual(
      answers.find(({ id }) => id === 2),
      { jsonrpc: "2.0", id: 2, result: null },
    );
    assert.equal(status, 0);
  });

  it("says how it is to be called", async () => {
    for (const [args, said] of [
      [["lsp"], /An editor starts this as `rogatory lsp --stdio`/],
      [["lsp", "--stdio", "draft.mla.yaml"], /An editor starts this as/],
      [["lsp", "--soket"], /Unknown option '--soket'/],
    ] as const) {
      const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
      let errors = "";
      let written = "";
      child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
      child.stdout.on("data", (data: Buffer) => (written += data.toString()));
      await once(child, "close");
      assert.equal(child.exitCode, 2);
      assert.match(errors, said);
      assert.equal(written, "");
    }
  });
});
