import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(root, "packages/cli/bin/rogatory.js");

describe("the command and files", () => {
  let at: string;
  beforeEach(() => {
    at = mkdtempSync(join(tmpdir(), "rogatory-files-"));
    copyFileSync(join(root, "examples/cases/service-only/request.mla.yaml"), join(at, "request.mla.yaml"));
  });
  afterEach(() => rmSync(at, { recursive: true, force: true }));

  const rogatory = (...args: string[]) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: at,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
    });

  it("checks drafts of a folder that are links, names those that lead nowhere, and follows no link to a folder", () => {
    mkdirSync(join(at, "in"));
    symlinkSync("../request.mla.yaml", join(at, "in/linked.mla.yaml"));
    symlinkSync("..", join(at, "in/up.mla.yaml"));
    const found = rogatory("check", "in", "--format", "json");
    assert.equal(found.status, 0, found.stderr);
    const { files } = JSON.parse(found.stdout) as { files: readonly { readonly file: string }[] };
    assert.deepEqual(
      files.map(({ file }) => file),
      [join("in", "linked.mla.yaml")],
    );
    symlinkSync("nowhere.mla.yaml", join(at, "in/lost.mla.yaml"));
    const lost = rogatory("check", "in", "--format", "json");
    assert.equal(lost.status, 2);
    assert.match(lost.stderr, /lost\.mla\.yaml: there is no such file or folder/);
  });

  it("prints the name of a file on one line", () => {
    copyFileSync(
      join(root, "examples/broken/accused-without-grounds-for-committal.extradition.yaml"),
      join(at, "a\nb.extradition.yaml"),
    );
    const { stdout } = rogatory("check", "a\nb.extradition.yaml");
    assert.match(stdout, /^a\uFFFDb\.extradition\.yaml$/m);
  });

  it("does not read a file that is too large to be a draft, and says so", () => {
    writeFileSync(join(at, "huge.mla.yaml"), Buffer.alloc(21 * 1024 * 1024, "a"));
    const { status, stderr } = rogatory("check", "huge.mla.yaml");
    assert.equal(status, 2);
    assert.match(stderr, /^rogatory: huge\.mla\.yaml: the file has 21 MB; a draft has at most 20\./);
  });

  it("reports a draft within that size but longer than any request as a finding", () => {
    writeFileSync(join(at, "long.mla.yaml"), `rogatory: 1\nkind: mla\npurpose: ${"a".repeat(6 * 1024 * 1024)}\n`);
    const { status, stdout } = rogatory("check", "long.mla.yaml");
    assert.equal(status, 1);
    assert.match(stdout, /draft-too-large/);
  });

  it("writes the same bytes twice, and leaves nothing else behind", () => {
    assert.equal(rogatory("render", "request.mla.yaml", "-o", "one.docx").status, 0);
    assert.equal(rogatory("render", "request.mla.yaml", "-o", "two.docx").status, 0);
    assert.ok(readFileSync(join(at, "one.docx")).equals(readFileSync(join(at, "two.docx"))));
    assert.deepEqual(readdirSync(at).toSorted(), ["one.docx", "request.mla.yaml", "two.docx"]);
  });

  it("leaves what was there untouched where it cannot write", () => {
    mkdirSync(join(at, "folder.docx"));
    writeFileSync(join(at, "folder.docx", "kept.txt"), "kept");
    const { status, stdout } = rogatory("render", "request.mla.yaml", "-o", "folder.docx");
    // An existing folder takes the letter under the draft's own name.
    assert.equal(status, 0, stdout);
    assert.deepEqual(readdirSync(join(at, "folder.docx")).toSorted(), ["kept.txt", "request.docx"]);
    assert.equal(rogatory("render", "request.mla.yaml", "-o", "request.mla.yaml/letter.docx").status, 2);
    assert.deepEqual(readdirSync(at).toSorted(), ["folder.docx", "request.mla.yaml"]);
  });

  it("never writes over the draft itself", () => {
    const before = readFileSync(join(at, "request.mla.yaml"));
    const { status, stderr } = rogatory("render", "request.mla.yaml", "--to", "txt", "-o", "request.mla.yaml");
    assert.equal(status, 2);
    assert.match(stderr, /is the draft itself/);
    assert.ok(readFileSync(join(at, "request.mla.yaml")).equals(before));
  });

  it("is not led in circles by links", () => {
    symlinkSync(at, join(at, "again"));
    const { status, stdout } = rogatory("check", ".", "--gate", "transmit");
    assert.equal(status, 0);
    assert.match(stdout, /^1 draft checked/m);
  });
});
