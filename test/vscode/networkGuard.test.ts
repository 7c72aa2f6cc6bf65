import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const guard = fileURLToPath(new URL("./driver/networkGuard.cjs", import.meta.url));

/** A program that tries to reach a host in each way that Node has, in itself, in a child and in a worker. */
const program = `
  const { fork } = require("node:child_process");
  const { Worker } = require("node:worker_threads");
  const tries = [
    () => fetch("http://fetch.invalid/").catch(() => {}),
    () => new Promise((done) => require("node:https").get("https://https.invalid/").on("error", done)),
    () => new Promise((done) => require("node:net").connect(9, "192.0.2.1").on("error", done)),
  ];
  (async () => { for (const attempt of tries) await attempt(); if (process.argv[2] !== "child") {
    await new Promise((done) => fork(process.argv[1], ["child"], { env: {} }).on("exit", done));
    await new Promise((done) => new Worker('fetch("http://worker.invalid/").catch(() => {})', { eval: true }).on("exit", done));
  } })();
`;

describe("the network guard", () => {
  it("refuses and records what would leave the machine, in children and workers too, and lets the rest be", () => {
    const folder = mkdtempSync(join(tmpdir(), "rogatory-guard-"));
    try {
      const log = join(folder, "network.log");
      const file = join(folder, "node-program.cjs");
      writeFileSync(file, program);
      const env = { ...process.env, NODE_OPTIONS: `--require ${guard}`, ROGATORY_NETWORK_LOG: log };
      assert.equal(spawnSync(process.execPath, [file], { env, timeout: 60_000 }).status, 0);
      const lines = readFileSync(log, "utf8").trim().split("\n");
      const entries = lines.map((line) => JSON.parse(line) as { kind: string; what: string });
      const refused = entries.flatMap(({ kind, what }) => (kind === "refused" ? [what] : []));
      const one = ["192.0.2.1", "fetch.invalid", "https.invalid"];
      assert.deepEqual(refused.toSorted(), [...one, ...one, "worker.invalid"].toSorted());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
