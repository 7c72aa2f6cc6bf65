import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { positionAt } from "@rogatory/core/testing";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import type { CompletionList, Diagnostic, Hover, InitializeResult } from "vscode-languageserver-protocol/node";

const root = fileURLToPath(new URL("../../", import.meta.url));
const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

const workerEntry = `
import { startBrowserServer } from "@rogatory/language-server/browser";
startBrowserServer({ version: "0.0.0-test" });
`;

/** A client in the page: asks over the worker's messages, answers what it is asked, and keeps what it is told. */
const pageEntry = `
const worker = new Worker("/worker.js", { type: "module" });
const waiting = new Map();
let last = 0;
globalThis.told = [];
globalThis.files = {};
const answers = {
  "rogatory/readFile": ({ uri }) => (uri in files ? { text: files[uri] } : null),
  "rogatory/fileExists": ({ uri }) => uri in files,
  "rogatory/listFiles": ({ uri }) => Object.keys(files).filter((file) => file.startsWith(uri + "/") && !file.slice(uri.length + 1).includes("/")),
  "workspace/configuration": ({ items }) => items.map(() => null),
};
worker.onmessage = ({ data }) => {
  if (data.method === undefined) waiting.get(data.id)?.(data);
  else if (data.id === undefined) told.push(data);
  else worker.postMessage({ jsonrpc: "2.0", id: data.id, result: answers[data.method]?.(data.params) ?? null });
};
globalThis.tell = (method, params) => worker.postMessage({ jsonrpc: "2.0", method, params });
globalThis.ask = (method, params) =>
  new Promise((resolve) => {
    const id = ++last;
    waiting.set(id, ({ result, error }) => resolve(error ? { error } : result));
    worker.postMessage({ jsonrpc: "2.0", id, method, params });
  });
document.title = "ready";
`;

interface PageClient {
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  files: Record<string, string>;
  told: { method: string; params: { uri?: string; diagnostics?: Diagnostic[] } }[];
}

const sample = readFileSync(`${root}examples/cases/smuggling-by-sea/request.mla.yaml`, "utf8");

describe("the language server in a web worker", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const violations: string[] = [];

  const ask = <R>(method: string, params: unknown): Promise<R> =>
    page.evaluate(
      ([m, p]) => (globalThis as unknown as PageClient).ask(m as string, p),
      [method, params],
    ) as Promise<R>;
  const tell = (method: string, params: unknown): Promise<void> =>
    page.evaluate(([m, p]) => (globalThis as unknown as PageClient).tell(m as string, p), [method, params]);
  const open = (uri: string, text: string) =>
    tell("textDocument/didOpen", { textDocument: { uri, languageId: "rogatory", version: 1, text } });
  const pull = async (uri: string) =>
    (await ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } })).items;

  before(async () => {
    // As an extension's bundler would: the package's published entry point, for a browser.
    const bundled = await build({
      stdin: { contents: workerEntry, resolveDir: root },
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      write: false,
      logLevel: "error",
    });
    const scripts: Record<string, string> = {
      "/worker.js": bundled.outputFiles[0]?.text ?? "",
      "/page.js": pageEntry,
    };
    server = createServer((request, response) => {
      const url = request.url ?? "";
      requests.push(url);
      response.setHeader(
        "content-security-policy",
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; style-src 'none'",
      );
      if (scripts[url] !== undefined) response.setHeader("content-type", "text/javascript").end(scripts[url]);
      else
        response
          .setHeader("content-type", "text/html; charset=utf-8")
          .end(
            '<!doctype html><html lang="en"><title>loading</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script></html>',
          );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    assert.ok(chromiumPath, "Chromium is missing");
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    page = await browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("data:,")) violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('document.title === "ready"');
    const { capabilities, serverInfo } = await ask<InitializeResult>("initialize", {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
      },
      initializationOptions: { files: true },
    });
    assert.deepEqual(serverInfo, { name: "rogatory", version: "0.0.0-test" });
    assert.ok(capabilities.completionProvider && capabilities.diagnosticProvider);
    await tell("initialized", {});
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it("finds, explains and completes as on a desk", async () => {
    const uri = "vscode-vfs://host/case/request.mla.yaml";
    await open(uri, sample);
    assert.deepEqual(
      (await pull(uri)).filter(({ severity }) => severity === 1),
      [],
    );
    const at = { textDocument: { uri }, position: positionAt(sample, sample.indexOf("legalBases") + 2) };
    assert.ok((await ask<Hover>("textDocument/hover", at)).contents);
    await tell("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: "rogatory: 1\nkind: mla\npurpse: x\n" }],
    });
    assert.ok((await pull(uri)).some(({ code }) => code === "unknown-key"));
    const list = await ask<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position: { line: 3, character: 0 },
    });
    assert.ok(list.items.some(({ label }) => label === "purpose"));
  });

  it("asks the page for the folder's configuration", async () => {
    const uri = "vscode-vfs://host/other/request.mla.yaml";
    const text = "rogatory: 1\nkind: mla\nstatus: final\nlegalBases: [untoc]\n";
    const severity = async () => (await pull(uri)).find(({ code }) => code === "purpose-missing")?.severity;
    await open(uri, text);
    assert.equal(await severity(), 1);
    await page.evaluate(() => {
      (globalThis as unknown as PageClient).files["vscode-vfs://host/other/.rogatory/config.yaml"] =
        "rules: { purpose-missing: warning, nonsense: off }\n";
    });
    await tell("textDocument/didSave", { textDocument: { uri } });
    assert.equal(await severity(), 2);
    const told = await page.evaluate(() => (globalThis as unknown as PageClient).told);
    assert.ok(
      told.some(({ params }) => params.uri?.endsWith("/.rogatory/config.yaml") && params.diagnostics?.length === 1),
    );
  });

  it("asks the network for nothing and runs under a strict Content Security Policy", () => {
    assert.deepEqual(requests, ["/", "/page.js", "/worker.js"]);
    assert.deepEqual(violations, []);
  });
});
