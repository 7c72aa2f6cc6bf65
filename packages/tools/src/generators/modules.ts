import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { requestKinds } from "@rogatory/core/model";
import { kebab, schemaVersion } from "./schemas.js";

/** The published schemas as a module, so that the command and the editor carry them without reading files. */
export function generateSchemaModule(published: Map<string, string>): Map<string, string> {
  const schemaOf = (name: string): string =>
    JSON.stringify(JSON.parse(published.get(`schemas/${schemaVersion}/${kebab(name)}.schema.json`) ?? "null"));
  const entries = Object.keys(requestKinds).map((kind) => `  ${kind}: ${schemaOf(kind)},`);
  const text = `// Generated from the model by \`npm run gen\`. Do not edit.

/** JSON Schemas (2020-12) by kind of request, as published under schemas/. */
export const schemas: Readonly<Record<${Object.keys(requestKinds)
    .map((kind) => JSON.stringify(kind))
    .join(" | ")}, object>> = {
${entries.join("\n")}
};

/** JSON Schema (2020-12) of a pack. */
export const packSchema: object = ${schemaOf("pack")};
`;
  return new Map([["packages/core/src/generated/schemas.ts", text]]);
}

/** Pages of rules that have no folder of their own: sections `## id (CODE)` of one file. */
function sectionsOf(text: string): [string, string][] {
  return text
    .split(/^## (?=[a-z-]+ \([A-Z]+-\d+\)$)/m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf(" ")), `# ${section.trim()}\n`]);
}

/** The rules' pages as a module: what `rogatory explain` prints. */
export function generateRulePages(root: string): Map<string, string> {
  const core = join(root, "packages/core/src");
  const read = (path: string): string => readFileSync(join(core, path), "utf8");
  const suppressions = read("findings/suppressions.md");
  const pages: [string, string][] = [
    ...readdirSync(join(core, "rules"))
      .filter((id) => existsSync(join(core, "rules", id, "rule.md")))
      .map((id): [string, string] => [id, read(`rules/${id}/rule.md`)]),
    ...sectionsOf(read("draft/reading.md")),
    ...sectionsOf(read("shape/shape.md")),
    ...[...suppressions.matchAll(/`([a-z-]+)`\s*\| (SU-\d+)/g)].map(([, id, code]): [string, string] => [
      id as string,
      suppressions.replace(/^# .*$/m, `# ${id} (${code})`),
    ]),
  ];
  const lines = pages
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, page]) => `  ${JSON.stringify(id)}: ${JSON.stringify(page)},`);
  const text = `// Generated from the rules' pages by \`npm run gen\`. Do not edit.

/** Rule id -> its page, in Markdown. */
export const rulePages: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
  return new Map([["packages/core/src/generated/rulePages.ts", text]]);
}
