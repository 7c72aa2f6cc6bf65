/** `npm run new:measure -- typeName`: a type of assistance with its model and what is asked of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase, readWords, refuse, writeNew } from "./scaffolding.js";

const { words, root } = readWords();
const [type] = words;
if (!type || !camelCase.test(type)) refuse("Usage: npm run new:measure -- typeInCamelCase");
const noun = `${type[0]?.toUpperCase()}${type.slice(1)}`;
const folder = `packages/core/src/measures/${type}`;

writeNew(root, {
  [`${folder}/model.ts`]: `import { field } from "../../model/field.js";
import { Prose } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const ${noun} = measureNoun(
  "${type}",
  { title: "Title in a few words", help: "What is asked, in a sentence.", sources: ["UNTOC art. 18(3)(i)"] },
  {
    detail: field(Prose, { title: "Detail", help: "What to write here and why it is asked." }),
  },
);
`,
  [`${folder}/asks.ts`]: `import { ask } from "../../checklist/ask.js";
import { forEach } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

export const ${type}: MeasureDefinition<"${type}"> = {
  type: "${type}",
  elements: [
    {
      id: "${type}.detail",
      rule: "requirement-missing",
      otherwise: "warning",
      answer: forEach("${type}", (measure, { at, item }) => ask(measure.detail, at("detail"), item)),
    },
  ],
  asks: [],
};
`,
});

/** Adds a line before the first line that matches; the lists are in the order of the model, so the new one goes before `other`. */
function addBefore(path: string, additions: readonly (readonly [RegExp, string])[]): void {
  const file = join(root, path);
  let text = readFileSync(file, "utf8");
  for (const [place, line] of additions) {
    const match = place.exec(text);
    if (!match) refuse(`${path}: the place for \`${line.trim()}\` was not found; add it by hand.`);
    text = `${text.slice(0, match.index)}${line}\n${text.slice(match.index)}`;
  }
  writeFileSync(file, text);
  console.log(`  ${path} (added)`);
}

addBefore("packages/core/src/measures/model.ts", [
  [/^import \{ Other \}/m, `import { ${noun} } from "./${type}/model.js";`],
  [/^ {2}Other,$/m, `  ${noun},`],
]);
addBefore("packages/core/src/measures/index.ts", [
  [/^import \{ other \}/m, `import { ${type} } from "./${type}/asks.js";`],
  [/^ {2}other,$/m, `  ${type},`],
]);

/** Adds an entry to a catalogue of the letter or of the checklist. */
function addEntry(path: string, key: string, sentence: string): void {
  const file = join(root, path);
  const catalogue = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  writeFileSync(file, `${JSON.stringify({ ...catalogue, [key]: sentence }, null, 2)}\n`);
  console.log(`  ${path} (added)`);
}

addEntry("packages/core/locales/en/elements.json", `${type}.detail`, "Title of what is asked");
addEntry(
  "packages/core/locales/en/letter/measures.json",
  type,
  "The competent authorities of {requested} are requested to do what is described below.",
);
console.log("Then: npm run gen, and add an example that uses it.");
