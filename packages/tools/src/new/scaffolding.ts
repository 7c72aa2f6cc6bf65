import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

export const kebabCase = /^[a-z]+(-[a-z0-9]+)*$/;
export const camelCase = /^[a-z][A-Za-z0-9]*$/;

/** Stops with a sentence instead of a stack trace. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The words after the command, and `--root`, which the tests use to write somewhere else. */
export function readWords(): { words: string[]; root: string } {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
  return { words: positionals, root: values.root ?? fileURLToPath(new URL("../../../../", import.meta.url)) };
}

/** Writes new files; refuses, before writing any, when one of them exists. */
export function writeNew(root: string, files: Readonly<Record<string, string>>): void {
  const existing = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (existing) refuse(`${existing} exists already; nothing was written.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(
    `Written:\n${Object.keys(files)
      .map((path) => `  ${path}`)
      .join("\n")}`,
  );
}
