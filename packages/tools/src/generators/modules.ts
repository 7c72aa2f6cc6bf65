import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { requestKinds } from "@rogatory/core/model";
import { kebab, schemaVersion } from "./schemas.js";

/** The published schemas as a module, so that the command and the editor carry them without reading files. */
export function generateSchemaModule(published: Map<string, string>): Map<string, string> {
  const entries = Object.keys(requestKinds).map((kind) => {
    const text = published.get(`schemas/${schemaVersion}/${kebab(kind)}.schema.json`) ?? "null";
    return `  ${kind}: ${JSON.stringify(JSON.parse(text))},`;
  });
  const text = `// Generated from the model by \`npm run gen\`. Do not edit.

/** JSON Schemas (2020-12) by kind of request, as published under schemas/. */
export const schemas: Readonly<Record<${Object.keys(requestKinds)
    .map((kind) => JSON.stringify(kind))
    .join(" | ")}, object>> = {
${entries.join("\n")}
};
`;
  return new Map([["packages/core/src/generated/schemas.ts", text]]);
}

/** The rules' pages as a module: what `rogatory explain` prints. */
export function generateRulePages(root: string): Map<string, string> {
  const folder = join(root, "packages/core/src/rules");
  const pages = readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, "rule.md")))
    .toSorted()
    .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(readFileSync(join(folder, id, "rule.md"), "utf8"))},`);
  const text = `// Generated from the rules' pages by \`npm run gen\`. Do not edit.

/** Rule id -> its page, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {
${pages.join("\n")}
};
`;
  return new Map([["packages/core/src/generated/rulePages.ts", text]]);
}
