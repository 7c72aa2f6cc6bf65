import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked, npmIn, privateNode } from "../../../extension/packaging/lockedInstall.js";

const host = dirname(fileURLToPath(import.meta.url));

/** Debian's packages, each with the program that shows that it, or its like, is there. */
const PACKAGES = [
  { program: "chromium", name: "chromium" },
  { program: "g++", name: "g++" },
  { program: "make", name: "make" },
  { program: "python3", name: "python3" },
];

/** Whether a program starts. */
function starts(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

function missing(): string[] {
  return PACKAGES.filter(({ program }) => !starts(program)).map(({ name }) => name);
}

function fail(why: string): never {
  const names = missing();
  throw new Error(
    `A VS Code to try Rogatory in needs ${names.join(", ")}, which cannot be found. ${why} ` +
      `Install these Debian packages, or their like, by hand: ${names.join(" ")}`,
  );
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  if (spawnSync("apt-get", args, { stdio: "inherit", env }).status !== 0) fail(`"apt-get ${args.join(" ")}" failed.`);
}

function installPrograms(): void {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (!starts("apt-get")) fail("There is no apt-get here.");
  if (process.getuid?.() !== 0) fail("Only root can install packages.");
  console.log(`Installing ${wanted.join(", ")} for the tests in VS Code.`);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...wanted);
  if (missing().length > 0) fail("They are still missing after the installation.");
}

/** VS Code's own modules, as its lock names them; only what writes logs and watches the process is built here. */
function installWorkbench(): void {
  const workbench = join(host, "node_modules", "code-server", "lib", "vscode");
  // Its lock leaves out a package that another one only offers to use.
  npmIn(workbench, ["ci", "--legacy-peer-deps", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"]);
  const node = privateNode(host);
  npmIn(workbench, ["rebuild", "@vscode/spdlog", "@vscode/native-watchdog"], {
    PATH: `${dirname(node)}:${process.env["PATH"] ?? ""}`,
    // The private Node brings its headers; without this they would be fetched from afar.
    ...(existsSync(join(dirname(dirname(node)), "include", "node"))
      ? { npm_config_nodedir: dirname(dirname(node)) }
      : {}),
    npm_config_dangerously_allow_all_scripts: "true",
    npm_config_ignore_scripts: "false",
  });
  for (const module of [
    "@vscode/spdlog/build/Release/spdlog.node",
    "@vscode/native-watchdog/build/Release/watchdog.node",
  ])
    if (!existsSync(join(workbench, "node_modules", module))) throw new Error(`${module} was not built.`);
}

/**
 * Installs where it is missing what a VS Code with the extension needs: Debian's packages, and VS Code itself. Throws a sentence
 * that says what is missing and how to get it.
 */
export function installHost(): void {
  installPrograms();
  installLocked(host, "the VS Code that the tests drive (about 800 MB)", "1", installWorkbench);
}
