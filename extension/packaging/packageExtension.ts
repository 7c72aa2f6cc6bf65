import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked, privateNode, runIn } from "./lockedInstall.js";

const packaging = dirname(fileURLToPath(import.meta.url));
const extension = dirname(packaging);

/** What an extension's package.json says, as far as packaging reads or changes it. */
export interface Manifest {
  name: string;
  version: string;
  main?: string;
  browser?: string;
  [key: string]: unknown;
}

/** The extension's own manifest, as it stands in the repository. */
export function readManifest(folder: string = extension): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
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

/**
 * Packages the bundled extension into a .vsix, from a copy, so that the repository's folder stays as it is.
 *
 * @param change Makes another manifest of the extension's own: one without its Node entry, for a test.
 */
export function packageExtension(out: string, change: (manifest: Manifest) => Manifest = (same) => same): void {
  const copy = mkdtempSync(join(tmpdir(), "rogatory-vsix-"));
  try {
    cpSync(extension, copy, { recursive: true, filter: belongs });
    cpSync(join(dirname(extension), "LICENSE"), join(copy, "LICENSE"));
    // Scripts and dependencies are the workspace's: what the extension needs is in its bundles.
    const { scripts: _scripts, dependencies: _runtime, devDependencies: _build, ...manifest } = readManifest();
    writeFileSync(join(copy, "package.json"), `${JSON.stringify(change(manifest as Manifest), null, 2)}\n`);
    packageFolder(copy, out);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
