import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, compose, parseDraft, renderHtml } from "@rogatory/core";
import { renderDocx } from "@rogatory/docx";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

const entry = `
import { check, compose, parseDraft, renderHtml } from "@rogatory/core";
import { renderDocx } from "@rogatory/docx";
const hex = async (bytes) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((b) => b.toString(16).padStart(2, "0")).join("");
globalThis.run = async (text, name) => {
  const draft = parseDraft(text, { name });
  const { findings } = check(draft, { gate: "transmit" });
  const letter = compose(draft);
  return { findings: findings.map(({ rule, severity, path, message }) => ({ rule, severity, path, message })), html: renderHtml(letter), docx: await hex(await renderDocx(letter)) };
};
document.title = "ready";
`;

function drafts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return drafts(path);
    return /\.(mla|extradition)\.(yaml|json)$/.test(found.name) ? [path] : [];
  });
}

describe("the library in a browser tab", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const violations: string[] = [];

  before(async () => {
    // As a user's bundler would: the packages' published entry points, for a browser.
    const bundled = await build({
      stdin: { contents: entry, resolveDir: root },
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      write: false,
      logLevel: "error",
    });
    const script = bundled.outputFiles[0]?.text ?? "";
    server = createServer((request, response) => {
      requests.push(request.url ?? "");
      if (request.url === "/bundle.js") response.setHeader("content-type", "text/javascript").end(script);
      else
        response
          .setHeader("content-type", "text/html; charset=utf-8")
          .setHeader(
            "content-security-policy",
            "default-src 'none'; script-src 'self'; connect-src 'none'; style-src 'none'",
          )
          .end(
            '<!doctype html><html lang="en"><title>loading</title><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script></html>',
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
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it("gives the same findings, letter and Word document as in Node, for every example", async () => {
    for (const path of [...drafts(join(root, "examples/cases")), ...drafts(join(root, "examples/broken"))]) {
      const text = readFileSync(path, "utf8");
      const draft = parseDraft(text, { name: path });
      const { findings, kind } = check(draft, { gate: "transmit" });
      if (kind === undefined) continue;
      const letter = compose(draft);
      const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(await renderDocx(letter)));
      const there = (await page.evaluate(
        ([t, n]) =>
          (globalThis as unknown as { run(t: string, n: string): Promise<unknown> }).run(t as string, n as string),
        [text, path],
      )) as { findings: unknown; html: string; docx: string };
      assert.deepEqual(
        there.findings,
        findings.map(({ rule, severity, path: at, message }) => ({ rule, severity, path: at, message })),
        path,
      );
      assert.equal(there.html, renderHtml(letter), path);
      assert.equal(there.docx, Buffer.from(digest).toString("hex"), path);
    }
  });

  it("asks the network for nothing and runs under a strict Content Security Policy", () => {
    assert.deepEqual(requests, ["/", "/bundle.js"]);
    assert.deepEqual(violations, []);
  });
});
