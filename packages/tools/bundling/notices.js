// Whose code is in a bundle, and under which terms: their licences ask that their text goes with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of ours that were made from somebody else's work, and the package that brings that work and its licence. */
const derived = { "packages/pictures/src/generated/outlines.ts": "node_modules/@fontsource/arimo" };

/**
 * The notices of all packages that esbuild put into the bundles, by name, with the whole text of each licence.
 *
 * @param {readonly { inputs: Record<string, unknown> }[]} metafiles of the bundles, with paths relative to `folder`
 * @param {string} folder where esbuild ran
 * @returns {string}
 */
export function noticesOf(metafiles, folder) {
  const packages = new Map();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const [installed] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(`/${input}`) ?? [];
    const path = derived[input] ?? installed?.slice(1);
    if (path === undefined) continue;
    const at = join(folder, path);
    const { name, version, license } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
    if (!name.startsWith("@rogatory/")) packages.set(`${name} ${version}`, { license, text: licenceText(at) });
  }
  const entries = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries
    .map(([name, { license, text }]) => `${name}\nLicence: ${license}\n${text === undefined ? "" : `\n${text}\n`}`)
    .join(`\n${"-".repeat(72)}\n\n`);
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined || !existsSync(join(folder, file))
    ? undefined
    : readFileSync(join(folder, file), "utf8").trim();
}
