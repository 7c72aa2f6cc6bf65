import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked, privateNode, runIn } from "./lockedInstall.js";

const packaging = dirname(fileURLToPath(import.meta.url));
const extension = dirname(packaging);

/** The extension's manifest, as it stands in the repository. */
export function readManifest(): { version: string; [key: string]: unknown } {
  return JSON.parse(readFileSync(join(extension, "package.json"), "utf8")) as { version: string };
}

/** Where `npm run package` writes. */
export function packagePath(): string {
  return join(extension, "dist", `rogatory-${readManifest().version}.vsix`);
}

/** Of the extension's folder, what can never belong into the package, whatever .vscodeignore says. */
function belongs(path: string): boolean {
  const [first = ""] = relative(extension, path).split(sep);
  return !["node_modules", "packaging", "src"].includes(first) && !basename(path).endsWith(".vsix");
}

/** Packages what a folder holds, as it stands, into a .vsix. */
export function packageFolder(folder: string, out: string): void {
  installLocked(packaging, "vsce, which packages extensions");
  mkdirSync(dirname(resolve(out)), { recursive: true });
  const vsce = join(packaging, "node_modules", "@vscode", "vsce", "vsce");
  const options = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--skip-license"];
  runIn(folder, privateNode(packaging), [vsce, "package", ...options, "--out", resolve(out)]);
}

/** Packages the bundled extension into a .vsix, from a copy, so that the repository's folder stays as it is. */
export function packageExtension(out: string): void {
  const copy = mkdtempSync(join(tmpdir(), "rogatory-vsix-"));
  try {
    cpSync(extension, copy, { recursive: true, filter: belongs });
    cpSync(join(dirname(extension), "LICENSE"), join(copy, "LICENSE"));
    // Scripts and dependencies are the workspace's: what the extension needs is in its bundles.
    const { scripts: _scripts, dependencies: _runtime, devDependencies: _build, ...manifest } = readManifest();
    writeFileSync(join(copy, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    packageFolder(copy, out);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
