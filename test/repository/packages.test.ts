import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bare = { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", FORCE_COLOR: "" };

/** The README's examples for developers: fenced blocks of the language `ts`. */
function readmeExamples(): string[] {
  return [...readFileSync(join(root, "README.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    (match) => match[1] as string,
  );
}

describe("the packages as they are published", () => {
  let at: string;
  const tarballs = new Map<string, string>();

  before(function () {
    this.timeout(120_000);
    at = mkdtempSync(join(tmpdir(), "rogatory-packages-"));
    const packed = JSON.parse(
      execFileSync(
        "npm",
        [
          "pack",
          "--json",
          "--ignore-scripts",
          "--pack-destination",
          at,
          "-w",
          "packages/core",
          "-w",
          "packages/docx",
          "-w",
          "packages/pictures",
          "-w",
          "packages/language-service",
          "-w",
          "packages/language-server",
          "-w",
          "packages/cli",
        ],
        { cwd: root, encoding: "utf8", env: bare, stdio: ["ignore", "pipe", "ignore"] },
      ),
    ) as { name: string; filename: string }[] | Record<string, { name: string; filename: string }>;
    for (const { name, filename } of Object.values(packed))
      tarballs.set(name, join(at, filename.replace("@rogatory/", "rogatory-")));
    writeFileSync(join(at, "package.json"), '{ "type": "module" }\n');
    // As README says it, with the tarballs in place of the names.
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs.values()], {
      cwd: at,
      env: bare,
      stdio: "ignore",
    });
  });

  after(() => rmSync(at, { recursive: true, force: true }));

  const libraries = [
    "@rogatory/core",
    "@rogatory/docx",
    "@rogatory/pictures",
    "@rogatory/language-service",
    "@rogatory/language-server",
  ];

  for (const name of [...libraries, "rogatory"]) {
    it(`${name} passes publint`, async () => {
      const pkgDir = join(at, "node_modules", name);
      const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });
  }

  for (const name of libraries) {
    it(`${name} has right types for every way of importing it`, () => {
      const result = spawnSync(
        process.execPath,
        [
          join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
          tarballs.get(name) as string,
          "--profile",
          "esm-only",
          "--format",
          "ascii",
          "--no-emoji",
        ],
        { encoding: "utf8", env: bare },
      );
      assert.equal(result.status, 0, result.stdout + result.stderr);
    });
  }

  it("holds no test, fixture or build information", () => {
    for (const [name, tarball] of tarballs) {
      const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
      assert.doesNotMatch(files, /\.test\.|fixtures\/|tsbuildinfo/, name);
    }
  });

  it("the command brings the licences of what is bundled into it", () => {
    const notices = readFileSync(join(at, "node_modules/rogatory/dist/NOTICES.txt"), "utf8");
    for (const name of [
      "yaml",
      "docx",
      "intl-messageformat",
      "vscode-languageserver",
      "@dagrejs/dagre",
      "@fontsource/arimo",
    ])
      assert.match(notices, new RegExp(`^${name} \\d[^\\n]*\\nLicence: `, "m"));
    assert.doesNotMatch(notices, /Licence: undefined/);
  });

  it("the README's examples compile and run against them", function () {
    this.timeout(120_000);
    const examples = readmeExamples();
    assert.ok(examples.length > 0);
    const draft = readFileSync(join(root, "examples/cases/smuggling-by-sea/request.mla.yaml"));
    writeFileSync(join(at, "request.mla.yaml"), draft);
    for (const [index, example] of examples.entries()) {
      writeFileSync(join(at, `example-${index}.ts`), example);
      const compiled = spawnSync(
        process.execPath,
        [
          join(root, "node_modules/typescript/bin/tsc"),
          "--module",
          "nodenext",
          "--target",
          "es2022",
          "--strict",
          "--types",
          "node",
          "--skipLibCheck",
          `example-${index}.ts`,
        ],
        { cwd: at, encoding: "utf8", env: bare },
      );
      assert.equal(compiled.status, 0, compiled.stdout);
      const ran = spawnSync(process.execPath, [`example-${index}.js`], { cwd: at, encoding: "utf8", env: bare });
      assert.equal(ran.status, 0, ran.stderr);
    }
  });

  it("the command runs from its package alone", () => {
    const ran = spawnSync(
      process.execPath,
      [join(at, "node_modules/rogatory/bin/rogatory.js"), "check", join(root, "examples/cases"), "--gate", "transmit"],
      { encoding: "utf8", env: bare, cwd: tmpdir() },
    );
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  });
});
