import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Lines of the fenced `sh` blocks, without comments. */
function commands(page: string): string[] {
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((match) => (match[1] as string).split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

describe("README", () => {
  it("names commands that are all run: its own in order here, the set-up in CI, the installation with the packages", () => {
    const at = mkdtempSync(join(tmpdir(), "rogatory-readme-"));
    try {
      cpSync(join(root, "examples"), join(at, "examples"), { recursive: true });
      for (const command of commands(read("README.md"))) {
        if (command.startsWith("npm ci && ")) {
          assert.ok(read(".ci/run").includes(`"${command}"`), `.ci/run does not run: ${command}`);
          continue;
        }
        if (command === "npm install @rogatory/core @rogatory/docx @rogatory/pictures") continue;
        if (command === "npm run try") {
          assert.ok(existsSync(join(root, "test/vscode/try.test.ts")), "nothing runs npm run try");
          continue;
        }
        if (command.startsWith("npm run ")) {
          assert.ok(read(".ci/run").includes(`"${command}"`), `.ci/run does not run: ${command}`);
          continue;
        }
        assert.ok(command.startsWith("npx rogatory "), `nothing runs this: ${command}`);
        const line = command.replace(
          "npx rogatory",
          `"${process.execPath}" "${join(root, "packages/cli/bin/rogatory.js")}"`,
        );
        const { status, stderr } = spawnSync(line, {
          cwd: at,
          shell: true,
          encoding: "utf8",
          env: { ...process.env, NODE_OPTIONS: "" },
          stdio: ["ignore", "pipe", "pipe"],
        });
        // 1 is what `check` says of the deficient examples.
        assert.ok(
          status === 0 || (status === 1 && command.includes("examples/broken")),
          `${command}: status ${status}\n${stderr}`,
        );
        assert.equal(stderr, "", command);
      }
      assert.ok(existsSync(join(at, "my-request.docx")));
      assert.ok(existsSync(join(at, "findings.json")));
    } finally {
      rmSync(at, { recursive: true, force: true });
    }
  });

  it("and all other pages point at files that exist", () => {
    const pages = [
      "README.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      "SECURITY.md",
      "extension/README.md",
      "docs/editors.md",
      "docs/packs.md",
      ...readdirSync(join(root, "examples"), { recursive: true })
        .map(String)
        .filter((path) => path.endsWith("README.md"))
        .map((path) => join("examples", path)),
    ];
    for (const page of pages) {
      const links = /\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)|\b(?:src|srcset)="([^"]+)"/g;
      for (const [, target, source] of read(page).matchAll(links)) {
        const file = target ?? source ?? "";
        assert.ok(existsSync(join(root, dirname(page), file)), `${page}: ${file}`);
      }
    }
  });

  it("lists the instruments, measures and scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, script] of `${read("README.md")}${read("CONTRIBUTING.md")}`.matchAll(/npm run ([a-z:]+)/g))
      assert.ok(script !== undefined && script in scripts, script);
  });
});
