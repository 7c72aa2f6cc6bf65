import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The practice case as a module: an editor has it without reading files. */
export function generatePracticeCase(root: string): Map<string, string> {
  const source = "examples/practice/night-boat.mla.yaml";
  const text = readFileSync(join(root, source), "utf8");
  return new Map([
    [
      "packages/core/src/generated/practiceCase.ts",
      `// Generated from ${source}. Do not edit: change it there and run \`npm run gen\`.\nexport const practiceCase: string = ${JSON.stringify(text)};\n`,
    ],
  ]);
}
