/**
 * Writes everything that is generated from the sources: JSON Schemas, validators, field index, catalogues, rule index,
 * reference pages of instruments and offences, and coverage. `--check` writes nothing and fails, naming each file, when one of them is stale, missing or left over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCatalogues } from "./generators/catalogues.js";
import { generateCodes } from "./generators/codes.js";
import { generateCoverage } from "./generators/coverage.js";
import { generateExtensionManifest } from "./generators/extensionManifest.js";
import { generateFieldIndex } from "./generators/fields.js";
import { generateGlyphs } from "./generators/glyphs.js";
import { generateInstrumentPages } from "./generators/instrumentPages.js";
import { generateRulePages, generateSchemaModule } from "./generators/modules.js";
import { generateOffencePages } from "./generators/offencePages.js";
import { generateParticipation } from "./generators/participation.js";
import { generatePracticeCase } from "./generators/practiceCase.js";
import { generateProfiles } from "./generators/profiles.js";
import { generateRuleIndex } from "./generators/rules.js";
import { generateScalarKinds } from "./generators/scalars.js";
import { generateSchemas } from "./generators/schemas.js";
import { generateValidators } from "./generators/validators.js";
import { generateWalkthroughPictures } from "./generators/walkthroughPictures.js";

/** File path from the repository's root -> its whole text. */
export type GeneratedFiles = Map<string, string>;

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Folders that hold generated files only: anything in them that no generator made is left over. */
const ownedFolders = [
  "docs/instruments",
  "docs/offences",
  "schemas",
  "packages/cli/src/generated",
  "packages/core/src/generated",
  "packages/language-service/src/generated",
  "packages/pictures/src/generated",
  "extension/media",
];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

async function generateAll(): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map();
  const schemas = generateSchemas();
  const results = [
    schemas.published,
    await generateValidators(schemas.combined, schemas.pack),
    generateFieldIndex(),
    generateScalarKinds(schemas.combined),
    generateCodes(),
    generateParticipation(root),
    generateProfiles(root),
    generateCatalogues(root),
    generateRuleIndex(root),
    generateExtensionManifest(root),
    generateRulePages(root),
    generatePracticeCase(root),
    generateWalkthroughPictures(root),
    generateSchemaModule(schemas.published),
    generateGlyphs(),
    generateInstrumentPages(root),
    generateOffencePages(root),
    generateCoverage(root),
  ];
  for (const result of results) for (const [path, text] of result) files.set(path, text);
  return files;
}

const check = process.argv.includes("--check");
const files = await generateAll();
const stale: string[] = [];

for (const [path, text] of files) {
  const absolute = join(root, path);
  if (existsSync(absolute) && readFileSync(absolute, "utf8") === text) continue;
  stale.push(path);
  if (!check) {
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
}
for (const folder of ownedFolders) {
  for (const absolute of filesBelow(join(root, folder))) {
    const path = relative(root, absolute).replaceAll("\\", "/");
    if (files.has(path)) continue;
    stale.push(`${path} (left over)`);
    if (!check) rmSync(absolute);
  }
}

if (check && stale.length > 0) {
  console.error(
    `Generated files are stale. Run \`npm run gen\` and commit the result:\n${stale.map((s) => `  ${s}`).join("\n")}`,
  );
  process.exitCode = 1;
} else if (!check) {
  console.log(stale.length === 0 ? "Nothing changed." : `Written:\n${stale.map((s) => `  ${s}`).join("\n")}`);
}
