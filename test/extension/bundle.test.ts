import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { commandIds } from "../../extension/src/common/commandIds.js";
import { type WorkerRole, workerFile } from "../../extension/src/common/roles.js";
import { treeIds } from "../../extension/src/common/treeIds.js";
import { WorkerCalls } from "../../extension/src/letters/calls.js";
import type { LetterOperations } from "../../extension/src/letters/operations.js";
import { extension } from "./repository.js";

const require = createRequire(import.meta.url);

describe("the bundles", function () {
  this.timeout(120_000);
  let at: string;
  before(() => {
    at = mkdtempSync(join(tmpdir(), "rogatory-bundle-"));
    execFileSync(process.execPath, [join(extension, "bundle.mjs"), at], { env: { ...process.env, NODE_OPTIONS: "" } });
  });
  after(() => rmSync(at, { recursive: true, force: true }));

  const read = (path: string): string => readFileSync(join(at, path), "utf8");

  it("are the files that the manifest and the workers name, without maps, and the licences of what is in them", () => {
    const files = readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1));
    assert.deepEqual(files.toSorted(), [
      "NOTICES.txt",
      "browser/extension.js",
      "form/form.css",
      "form/form.js",
      "node/extension.js",
      "node/features.js",
      "node/thread.js",
      "word.js",
      "worker.js",
    ]);
  });

  it("fit with room to spare into a package of 1.5 MB", () => {
    const files = ["browser/extension.js", "node/features.js", "word.js", "worker.js"];
    const sizes = files.map((file) => gzipSync(read(file), { level: 9 }).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total < 1.3 * 1024 * 1024, `${total} bytes`);
    assert.ok(statSync(join(at, "node/extension.js")).size < 10_000, "what is activated is small");
  });

  it("have a page of the form that is less than 60 KiB, compressed", () => {
    const size = gzipSync(read("form/form.js"), { level: 9 }).length;
    assert.ok(size < 60 * 1024, `${size} bytes`);
  });

  it("have the library once: not in what VS Code's own thread loads", () => {
    for (const file of ["node/extension.js", "node/features.js", "browser/extension.js", "form/form.js"])
      assert.doesNotMatch(read(file), /suppression-without-reason/, file);
    assert.match(read("worker.js"), /suppression-without-reason/);
  });

  it("ask Node for no more than they need, and for nothing of a network", () => {
    const asked = (file: string): string[] =>
      [...read(file).matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => (match[1] as string).replace(/^node:/, ""));
    assert.deepEqual([...new Set(asked("node/extension.js"))].toSorted(), ["./features.js", "vscode"]);
    assert.deepEqual(asked("node/thread.js"), ["worker_threads"]);
    // The language client can also talk through sockets and processes; here it talks to a thread.
    const allowed = new Set([
      "vscode",
      "worker_threads",
      "assert",
      "child_process",
      "crypto",
      "fs",
      "net",
      "os",
      "path",
      "readline",
      "url",
      "util",
    ]);
    for (const module of asked("node/features.js")) assert.ok(allowed.has(module), module);
    for (const file of ["worker.js", "word.js", "browser/extension.js"])
      assert.deepEqual(
        asked(file).filter((module) => module !== "vscode"),
        [],
        file,
      );
  });

  it("name nothing that could reach out of the machine", () => {
    for (const file of [
      "worker.js",
      "word.js",
      "browser/extension.js",
      "node/extension.js",
      "node/features.js",
      "form/form.js",
    ]) {
      const text = read(file);
      for (const word of [/\bfetch\(/, /XMLHttpRequest/, /\bWebSocket\b/, /EventSource/, /sendBeacon/, /importScripts/])
        assert.doesNotMatch(text, word, file);
      assert.doesNotMatch(text, /require\("(?:node:)?(?:https?|http2|dgram|tls|dns)"\)/, file);
    }
  });

  it("need no eval, which a page may forbid", () => {
    for (const file of ["worker.js", "word.js", "browser/extension.js", "form/form.js"]) {
      assert.doesNotMatch(read(file), /\beval\(/, file);
      assert.doesNotMatch(read(file), /new Function\("(?!return this")/, file);
    }
  });

  describe("in threads of Node", () => {
    const running: Worker[] = [];
    afterEach(() => Promise.all(running.splice(0).map((worker) => worker.terminate())));

    const start = (role: WorkerRole): Worker => {
      const worker = new Worker(join(at, "node/thread.js"), { workerData: { file: join(at, workerFile(role)) } });
      worker.postMessage({ role });
      running.push(worker);
      return worker;
    };
    const callsOf = (worker: Worker): WorkerCalls<LetterOperations> =>
      new WorkerCalls<LetterOperations>({
        post: (message) => worker.postMessage(message),
        listen: (onMessage, onFailure) => {
          worker.on("message", onMessage);
          worker.on("error", (error) => onFailure(String(error)));
        },
      });

    it("compose and print a letter with its pictures, the Word document as `rogatory render` does", async () => {
      const { compose, parseDraft } = await import("@rogatory/core");
      const { renderDocx } = await import("@rogatory/docx");
      const { drawPictures, imagesOf } = await import("@rogatory/pictures");
      const text = readFileSync(
        join(extension, "../examples/cases/money-trail-hawala-freezing/request.mla.yaml"),
        "utf8",
      );
      const composed = await callsOf(start("letters")).call("composeDraft", { text, name: "request.mla.yaml" });
      assert.ok("letter" in composed);
      const word = start("word");
      const bytes = await new Promise<Uint8Array>((resolve, reject) => {
        word.on("message", ({ value, failure }) => (failure ? reject(new Error(failure)) : resolve(value)));
        word.postMessage({ id: 1, name: "printWord", argument: { letter: composed.letter } });
      });
      const letter = compose(parseDraft(text, { name: "request.mla.yaml" }));
      const expected = await renderDocx(letter, { drawings: imagesOf(await drawPictures(letter)) });
      assert.deepEqual(Buffer.from(bytes), Buffer.from(expected));
    });

    it("serve the Language Server Protocol", async () => {
      const worker = start("server");
      const answer = await new Promise<{ result: { capabilities: Record<string, unknown> } }>((resolve, reject) => {
        worker.on("message", resolve);
        worker.on("error", reject);
        const capabilities = {
          textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
        };
        const params = { processId: null, rootUri: null, capabilities };
        worker.postMessage({ jsonrpc: "2.0", id: 1, method: "initialize", params });
      });
      for (const name of ["completionProvider", "hoverProvider", "codeActionProvider", "renameProvider"])
        assert.ok(answer.result.capabilities[name], name);
    });
  });

  describe("when activated", () => {
    /** As much of VS Code as activation touches; notes what is registered. */
    function stub(documents: readonly { languageId: string; path: string }[]) {
      const registered: string[] = [];
      const disposable = { dispose: () => {} };
      const register = (name: string) => () => {
        registered.push(name);
        return disposable;
      };
      const logged: string[] = [];
      const vscode = {
        window: {
          createOutputChannel: () => ({ ...disposable, info: (line: string) => logged.push(line), error: () => {} }),
          registerWebviewPanelSerializer: (type: string) => register(`serializer of ${type}`)(),
          createTreeView: (id: string) => register(`view ${id}`)(),
          registerCustomEditorProvider: register("form"),
        },
        workspace: {
          textDocuments: documents.map(({ languageId, path }) => ({ languageId, uri: { scheme: "file", path } })),
          onDidOpenTextDocument: register("opened"),
          registerTextDocumentContentProvider: register("pages"),
        },
        commands: {
          registerCommand: (id: string) => {
            registered.push(id);
            return disposable;
          },
        },
        tasks: { registerTaskProvider: register("tasks") },
        Uri: function Uri() {},
        EventEmitter: class {
          event = (): void => {};
        },
      };
      return { vscode, registered, logged };
    }

    /** Wakes the extension; gives what it loads for that. */
    function activate(vscode: object): readonly string[] {
      const Module = require("node:module") as { _load(request: string, ...rest: unknown[]): unknown };
      const load = Module._load;
      const loaded: string[] = [];
      Module._load = (request, ...rest) => {
        if (request === "vscode") return vscode;
        loaded.push(request);
        // What is loaded when there is a draft is not under test here.
        if (request === "./features.js") return { createFeatures: () => ({ start: async () => {} }) };
        return load.call(Module, request, ...rest);
      };
      try {
        const path = join(at, "node/extension.js");
        delete require.cache[path];
        const module = require(path) as { activate(context: object): void };
        module.activate({ subscriptions: [] });
        return loaded.filter((request) => request !== path);
      } finally {
        setImmediate(() => {
          Module._load = load;
        });
      }
    }

    it("by a file that is no draft load nothing, and register all commands", async () => {
      const { vscode, registered, logged } = stub([{ languageId: "json", path: "/a/package.json" }]);
      const loaded = activate(vscode);
      await new Promise((resolve) => setImmediate(resolve));
      assert.deepEqual(loaded, []);
      const shown = [
        "serializer of rogatory.preview",
        "serializer of rogatory.table",
        ...treeIds.map((id) => `view ${id}`),
      ];
      for (const id of [...commandIds, "opened", "pages", "tasks", "form", ...shown])
        assert.ok(registered.includes(id), id);
      assert.match(logged[0] ?? "", /^Activated in \d+\.\d ms\.$/);
    });
  });
});
