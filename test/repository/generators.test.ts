import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the generator scripts of CONTRIBUTING", () => {
  let at: string;

  beforeEach(() => {
    at = mkdtempSync(join(tmpdir(), "rogatory-new-"));
    for (const folder of [
      "packages/core/src/measures",
      "packages/core/src/instruments",
      "packages/core/src/model",
      "packages/core/locales",
    ])
      cpSync(join(root, folder), join(at, folder), { recursive: true });
  });
  afterEach(() => rmSync(at, { recursive: true, force: true }));

  const run = (what: string, ...words: string[]) =>
    spawnSync(
      process.execPath,
      ["--import", "tsx", join(root, `packages/tools/src/new/${what}.ts`), "--root", at, ...words],
      { cwd: root, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
    );
  const text = (path: string) => readFileSync(join(at, path), "utf8");

  it("new:rule writes rule, page, messages and fixtures, and never over a rule that exists", () => {
    const first = run("rule", "only-in-a-test", "XX-01");
    assert.equal(first.status, 0, first.stderr);
    assert.match(text("packages/core/src/rules/only-in-a-test/rule.ts"), /id: "only-in-a-test"/);
    assert.match(text("packages/core/src/rules/only-in-a-test/rule.md"), /^# only-in-a-test \(XX-01\)/);
    const second = run("rule", "only-in-a-test", "XX-01");
    assert.equal(second.status, 2);
    assert.match(second.stderr, /exists already/);
  });

  it("new:measure writes its folder and lists it before `other`", () => {
    const result = run("measure", "examinationOfSites");
    assert.equal(result.status, 0, result.stderr);
    assert.match(text("packages/core/src/measures/model.ts"), /ExaminationOfSites,\n {2}Other,/);
    assert.match(text("packages/core/src/measures/index.ts"), /examinationOfSites,\n {2}other,/);
  });

  it("new:instrument writes its file and lists it before `bilateral`", () => {
    const result = run("instrument", "invented-2099");
    assert.equal(result.status, 0, result.stderr);
    assert.match(text("packages/core/src/model/instrumentId.ts"), /"invented-2099",\n {2}"bilateral",/);
    assert.match(text("packages/core/src/instruments/index.ts"), /invented2099,\n {2}bilateral,/);
  });

  it("say how they are used when a word is missing", () => {
    for (const what of ["rule", "measure", "instrument"]) {
      const result = run(what);
      assert.equal(result.status, 2);
      assert.match(result.stderr, /^Usage: npm run new:/);
    }
  });
});
