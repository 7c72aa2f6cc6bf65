import assert from "node:assert/strict";
import { relative } from "node:path";
import ts from "typescript";
import { extension, readJson, sources } from "./repository.js";

/** What each folder of the extension's sources may import beside itself and `common`. */
const allowed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  common: [
    "@rogatory/core",
    "@rogatory/core/pointer",
    "@rogatory/core/expected",
    "@rogatory/language-server/protocol",
    /^\.\.\/\w+\.js$/,
  ],
  letters: [
    "@rogatory/language-service",
    /^@rogatory\/core(\/|$)/,
    "@rogatory/docx",
    "@rogatory/pictures",
    /^\.\.\/common\//,
  ],
  vscode: [
    "vscode",
    "vscode-languageclient",
    "@rogatory/core",
    "@rogatory/language-server/protocol",
    "rogatory:preview-script",
    "rogatory:table-script",
    /^\.\.\/(\.\.\/)?(common|letters)\//,
    /^\.\.\/\.\.\/l10n\//,
    /^\.\.\/\w+\.js$/,
  ],
  node: ["vscode", "vscode-languageclient/node", /^node:/, /^\.\.\/(common|letters|vscode)\//],
  browser: ["vscode", "vscode-languageclient/browser", /^\.\.\/(common|letters|vscode)\//],
  worker: ["@rogatory/language-server/browser", /^\.\.\/(common|letters)\//],
  webview: [
    "@rogatory/core",
    "@rogatory/language-server/protocol",
    "preact",
    "preact/hooks",
    "@preact/signals",
    /^(\.\.\/)+common\//,
    /^\.\.\/\w+\.js$/,
  ],
};

describe("the sources of the extension", () => {
  for (const [folder, friends] of Object.entries(allowed)) {
    it(`${folder} imports only what it may`, () => {
      for (const file of sources(folder)) {
        for (const { fileName } of ts.preProcessFile(file.text, true, true).importedFiles) {
          const where = `${relative(extension, file.fileName)} imports ${fileName}`;
          const known = friends.some((friend) =>
            typeof friend === "string" ? friend === fileName : friend.test(fileName),
          );
          assert.ok(fileName.startsWith("./") || known, where);
        }
      }
    });
  }

  it("takes the library for types alone where the editor's own thread would have to load it", () => {
    for (const file of [...sources("vscode"), ...sources("common"), ...sources("webview")]) {
      for (const statement of file.statements) {
        if (!ts.isImportDeclaration(statement)) continue;
        const from = (statement.moduleSpecifier as ts.StringLiteral).text;
        // Paths into a draft, and what edits make of its value, are a few lines that need nothing else of it.
        if (from === "@rogatory/core/pointer" || from === "@rogatory/core/expected") continue;
        if (/^@rogatory\/core|^\.\.\/letters\/(?!calls)/.test(from))
          assert.ok(statement.importClause?.isTypeOnly, `${relative(extension, file.fileName)}: ${from}`);
      }
    }
  });

  it("pins its dependencies", () => {
    const { devDependencies } = readJson<{ devDependencies: Record<string, string> }>("package.json");
    for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
});
