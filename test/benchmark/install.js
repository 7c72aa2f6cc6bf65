// Installs what the benchmark compares with, and the Node that it needs, into this folder, where they are missing. Plain
// JavaScript, so that the oldest Node we support runs it without a loader.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

const { dependencies, optionalDependencies } = read(`${folder}package.json`);

/** The Node among the optional packages that is made for this computer; undefined where none is. */
function installedNode() {
  return Object.keys(optionalDependencies)
    .map((name) => `${folder}node_modules/${name}/bin/node${process.platform === "win32" ? ".exe" : ""}`)
    .find((path) => existsSync(path));
}

/** True for a Node that yaml-language-server 2 runs in. */
function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

function isInstalled() {
  return Object.entries(dependencies).every(
    ([name, version]) => read(`${folder}node_modules/${name}/package.json`).version === version,
  );
}

/** Installs what is missing; gives the path of the Node that the benchmark runs in. */
export function install() {
  if (!isInstalled() || !(installedNode() || isNewEnough())) {
    console.log(`Installing ${Object.keys(dependencies).join(", ")} and Node 24 for the benchmark.`);
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    spawnSync(npm, ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
  }
  const node = installedNode() ?? (isNewEnough() ? process.execPath : undefined);
  if (isInstalled() && node) return node;
  console.error('The benchmark lacks packages: run "npm ci" in test/benchmark where packages can be had.');
  return process.exit(1);
}
