import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

type Tree = { [key: string]: string | Tree };

function readFolder(folder: string): Tree {
  const tree: Tree = {};
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) tree[name] = readFolder(path);
    else if (name.endsWith(".json")) tree[basename(name, ".json")] = JSON.parse(readFileSync(path, "utf8")) as Tree;
  }
  return tree;
}

/** Packages that have messages of their own. */
const packages = ["cli", "core", "language-service"];

/** One module for each language: `locales/en/letter.json` becomes `en.letter`, `locales/en/rules/facts-missing.json` `en.rules["facts-missing"]`. */
export function generateCatalogues(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of packages) {
    const folder = join(root, "packages", name, "locales");
    for (const language of readdirSync(folder).toSorted()) {
      const tree = readFolder(join(folder, language));
      files.set(
        `packages/${name}/src/generated/locales/${language}.ts`,
        `// Generated from packages/${name}/locales/${language} by \`npm run gen\`. Do not edit.\n\nexport const ${language} = ${JSON.stringify(tree, null, 2)} as const;\n`,
      );
    }
  }
  return files;
}
