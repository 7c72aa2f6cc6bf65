import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

/** The list of all rules, from the folders under rules/. */
export function generateRuleIndex(root: string): Map<string, string> {
  const folder = join(root, "packages/core/src/rules");
  const ids = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "rule.ts")))
    .toSorted();
  const text = `// Generated from packages/core/src/rules by \`npm run gen\`. Do not edit.
import type { Rule } from "../rules/rule.js";
${ids.map((id) => `import { rule as ${camel(id)} } from "../rules/${id}/rule.js";`).join("\n")}

export const builtInRules: readonly Rule[] = [
${ids.map((id) => `  ${camel(id)},`).join("\n")}
];
`;
  return new Map([["packages/core/src/generated/rules.ts", text]]);
}
