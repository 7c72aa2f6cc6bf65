import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the extension. */
export const extension = fileURLToPath(new URL("../../extension/", import.meta.url));

export function read(path: string): string {
  return readFileSync(join(extension, path), "utf8");
}

export function readJson<T = Record<string, unknown>>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** Sources of the extension below a folder of `src`, parsed. */
export function sources(folder = ""): ts.SourceFile[] {
  const at = join(extension, "src", folder);
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    });
}

/** As VS Code fills `{0}`, `{1}` of a sentence in. */
export function plain(message: string, ...args: (string | number)[]): string {
  return message.replaceAll(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
