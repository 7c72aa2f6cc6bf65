/** `npm run new:instrument -- id`: a treaty as data, to be filled with provisions and their marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWords, refuse, writeNew } from "./scaffolding.js";

const { words, root } = readWords();
const [id] = words;
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) refuse("Usage: npm run new:instrument -- id-in-kebab-case");
const name = id.replaceAll(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

writeNew(root, {
  [`packages/core/src/instruments/${name}.ts`]: `import type { Instrument } from "./instrument.js";

export const ${name}: Instrument = {
  id: "${id}",
  binding: true,
  title: "Official title",
  short: "Short name",
  kinds: ["mla"],
  basisArticle: { mla: "1" },
  requirements: [{ provision: "art. 1", element: "requestingAuthority", mark: "K", obligation: "must" }],
  measures: [],
  thresholds: [],
  provisions: [],
};
`,
});

function add(path: string, place: RegExp, line: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  const match = place.exec(text);
  if (!match) refuse(`${path}: the place for \`${line.trim()}\` was not found; add it by hand.`);
  writeFileSync(file, `${text.slice(0, match.index)}${line}\n${text.slice(match.index)}`);
  console.log(`  ${path} (added)`);
}

add("packages/core/src/model/instrumentId.ts", /^ {2}"bilateral",$/m, `  "${id}",`);
add("packages/core/src/instruments/index.ts", /^ {2}bilateral,$/m, `  ${name},`);
add("packages/core/src/instruments/index.ts", /^import \{ bilateral \}/m, `import { ${name} } from "./${name}.js";`);
console.log("Then: read the text, cite each provision with its mark, and run npm run gen.");
