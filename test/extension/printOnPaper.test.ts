import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { composeDraft, printLetter } from "../../extension/src/letters/letter.js";
import { privateFiles } from "../../extension/src/node/privateFiles.js";
import type { PaperPrinter } from "../../extension/src/vscode/printOnPaper.js";
import { plain } from "./repository.js";
import { FileUri, withVscode } from "./withVscode.js";

const text = readFileSync(fileURLToPath(new URL("../../examples/broken/no-nexus.mla.yaml", import.meta.url)), "utf8");

interface Desk {
  readonly uiKind: "desktop" | "web";
  readonly remoteName?: string;
  /** Whether the system opens what it is given. */
  readonly opens?: boolean;
}

describe("printing on paper", () => {
  let at: string;
  const opened: string[] = [];
  const told: string[] = [];
  const asked: string[] = [];

  beforeEach(() => {
    at = mkdtempSync(join(tmpdir(), "rogatory-print-"));
    for (const list of [opened, told, asked]) list.length = 0;
  });
  afterEach(() => rmSync(at, { recursive: true, force: true }));

  const pages = (): string[] => (existsSync(join(at, "storage/print")) ? readdirSync(join(at, "storage/print")) : []);

  async function printer({ uiKind, remoteName, opens = true }: Desk): Promise<PaperPrinter> {
    const draft = { languageId: "rogatory", uri: new FileUri(join(at, "request.mla.yaml")), getText: () => text };
    const vscode = {
      TabInputCustom: function TabInputCustom() {},
      Uri: FileUri,
      UIKind: { Desktop: "desktop", Web: "web" },
      FileType: { File: 1, Directory: 2 },
      ViewColumn: { Beside: -2 },
      l10n: { t: plain },
      env: {
        uiKind,
        remoteName,
        language: "en",
        openExternal: async (uri: FileUri) => {
          opened.push(uri.path);
          return opens;
        },
      },
      workspace: {
        getConfiguration: () => ({ get: () => "auto" }),
        openTextDocument: async () => draft,
        fs: {
          readDirectory: async ({ path }: FileUri) => (await readdir(path)).map((name) => [name, 1]),
          stat: async ({ path }: FileUri) => ({ mtime: (await stat(path)).mtimeMs }),
          delete: ({ path }: FileUri) => rm(path),
          writeFile: ({ path }: FileUri, content: Uint8Array) => writeFile(path, content),
          rename: (from: FileUri, to: FileUri) => rename(from.path, to.path),
        },
      },
      window: {
        activeTextEditor: { document: draft },
        tabGroups: { activeTabGroup: {} },
        showInformationMessage: async (sentence: string) => void told.push(sentence),
        showErrorMessage: async (sentence: string) => void told.push(sentence),
        showSaveDialog: async ({ title, defaultUri }: { title: string; defaultUri: FileUri }) => {
          asked.push(title);
          return defaultUri;
        },
      },
    };
    const module = await withVscode<{ PaperPrinter: typeof PaperPrinter }>("printOnPaper.ts", vscode);
    const operations: Record<string, (argument: never) => unknown> = { composeDraft, printLetter };
    const letters = { ask: async (name: string, argument: never) => operations[name]?.(argument) };
    const server = { conditionsAt: async () => null };
    return new module.PaperPrinter(
      server as never,
      letters as never,
      { privateFiles },
      new FileUri(join(at, "storage")) as never,
    );
  }

  it("opens a page of its own in the browser, away from the case, readable for its user alone, and removes it in the end", async () => {
    const paper = await printer({ uiKind: "desktop" });
    await paper.print(undefined, "en");
    const [page = ""] = opened;
    assert.deepEqual(opened, [join(at, "storage/print", pages()[0] ?? "")]);
    assert.equal(statSync(page).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(page)).mode & 0o777, 0o700);
    const html = readFileSync(page, "utf8");
    assert.match(html, /<p class="watermark">DRAFT<\/p>/);
    assert.match(html, /@page \{\n {2}size: A4;\n {2}margin: 2\.5cm;/);
    assert.match(
      html,
      /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'/,
    );
    assert.doesNotMatch(html, /<script|class="(toolbar|notes)"|javascript:|https?:/);
    assert.match(told[0] ?? "", /print it there/);
    assert.deepEqual(asked, []);
    await paper.dispose();
    assert.deepEqual(pages(), []);
    assert.deepEqual(readdirSync(at), ["storage"]);
  });

  for (const [where, desk] of [
    ["in a browser", { uiKind: "web" }],
    ["on another machine", { uiKind: "desktop", remoteName: "ssh-remote" }],
    ["where the system opens nothing", { uiKind: "desktop", opens: false }],
  ] as const)
    it(`asks where the page is to be saved, and says why, ${where}`, async () => {
      const paper = await printer(desk);
      await paper.print(undefined);
      assert.match(asked[0] ?? "", /^No browser can be opened from here/);
      assert.match(readFileSync(join(at, "request.html"), "utf8"), /^<!doctype html>[\s\S]*DRAFT/);
      assert.match(told[0] ?? "", /^request\.html is written\. Open it in a browser/);
      await paper.dispose();
      assert.deepEqual(pages(), []);
    });

  it("removes what an earlier run left behind, and not what another window has just written", async () => {
    const folder = join(at, "storage/print");
    mkdirSync(folder, { recursive: true });
    for (const name of ["old.html", "new.html"]) writeFileSync(join(folder, name), "");
    const before = Date.now() / 1000 - 3600;
    utimesSync(join(folder, "old.html"), before, before);
    await (await printer({ uiKind: "desktop" })).removeOld();
    assert.deepEqual(pages(), ["new.html"]);
  });
});
