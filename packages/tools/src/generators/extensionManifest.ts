import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Json = { [key: string]: unknown };

const readJson = (path: string): Json => JSON.parse(readFileSync(path, "utf8")) as Json;

/** Languages of the manifest's texts, and the file of each. */
const texts: readonly (readonly [language: string, file: string])[] = [
  ["en", "package.nls.json"],
  ["fr", "package.nls.fr.json"],
  ["es", "package.nls.es.json"],
];

/**
 * The part of the extension's manifest that follows from the rules: the setting `rogatory.rules` offers each of them by id, with its title.
 * VS Code knows no references between files there, so the rest of the manifest is read, and written back as it is. A language that has
 * no title for a rule yet leaves it out; VS Code then shows the English one.
 */
export function generateExtensionManifest(root: string): Map<string, string> {
  const folder = join(root, "extension");
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    files.set(`extension/${name}`, `${JSON.stringify(value, null, 2)}\n`);
  };

  const ids = Object.keys(titlesIn(root, "en"));
  const manifest = readJson(join(folder, "package.json"));
  const { configuration } = manifest["contributes"] as { configuration: { properties: Record<string, Json> } };
  const setting = configuration.properties["rogatory.rules"];
  if (!setting) throw new Error("extension/package.json has no setting `rogatory.rules`.");
  setting["properties"] = Object.fromEntries(
    ids.map((id) => [id, { enum: ["error", "warning", "info", "off"], description: `%rule.${id}%` }]),
  );
  put("package.json", manifest);

  for (const [language, name] of texts) {
    const own = Object.entries(readJson(join(folder, name))).filter(([key]) => !key.startsWith("rule."));
    const titles = Object.entries(titlesIn(root, language)).map(([id, title]) => [`rule.${id}`, title]);
    put(name, Object.fromEntries([...own, ...titles]));
  }
  return files;
}

/** Titles of the rules by id, from their messages. */
function titlesIn(root: string, language: string): Record<string, string> {
  const folder = join(root, "packages/core/locales", language, "rules");
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .flatMap((name): [string, string][] => {
        const { title } = readJson(join(folder, name));
        return typeof title === "string" ? [[name.replace(/\.json$/, ""), title]] : [];
      }),
  );
}
