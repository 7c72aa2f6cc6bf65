import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A private Node that a folder's lock file brings, for programs that this repository's oldest Node cannot run. */
export function privateNode(folder: string): string {
  const brought = join(folder, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  return existsSync(brought) ? brought : process.execPath;
}

/** Runs a program to its end in a folder. Throws a sentence that carries what it printed when it fails. */
export function runIn(folder: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const ended = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (ended.status === 0) return ended.stdout;
  const printed = `${ended.error?.message ?? ""}\n${ended.stdout}\n${ended.stderr}`.trim();
  throw new Error(`"${[program, ...args].join(" ")}" failed in ${folder}:\n${printed}`);
}

/** Runs npm in a folder: the npm that started us, so that a machine with several uses one. */
export function npmIn(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const script = process.env["npm_execpath"];
  // Said to a run inside a workspace, this variable would lead npm back to the workspace's root.
  const own = { ...env, npm_config_workspace: "", npm_config_workspaces: "", npm_config_prefix: "" };
  if (script?.endsWith(".js")) runIn(folder, process.execPath, [script, ...args], own);
  else runIn(folder, "npm", args, own);
}

/**
 * Installs what a folder's package-lock.json names into its node_modules, unless that was done before to the end with
 * the same files. Install scripts of packages do not run; what is to be built is built by `finish`.
 *
 * @param steps Changes whenever `finish` does, so that an older installation is made anew.
 * @returns Whether something was installed.
 */
export function installLocked(folder: string, what: string, steps = "1", finish: () => void = () => {}): boolean {
  const hash = createHash("sha256").update(`${steps} ${process.platform} ${process.arch}\n`);
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(join(folder, file)));
  const wanted = hash.digest("hex");
  const stamp = join(folder, "node_modules", ".complete");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  console.log(`Installing ${what}: once, into ${join(folder, "node_modules")}.`);
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  npmIn(folder, ["ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"]);
  finish();
  writeFileSync(stamp, wanted);
  return true;
}
