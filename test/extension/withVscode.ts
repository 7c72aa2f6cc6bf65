import { createRequire } from "node:module";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { extension } from "./repository.js";

const require = createRequire(import.meta.url);

/** Loads a module of `src/vscode` with a stand-in for as much of VS Code as it touches. */
export async function withVscode<T>(file: string, vscode: object): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [join(extension, "src", "vscode", file)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    conditions: ["@rogatory/source"],
    external: ["vscode", "rogatory:preview-script"],
    logLevel: "error",
  });
  const stand: Readonly<Record<string, unknown>> = { vscode, "rogatory:preview-script": "" };
  const module = { exports: {} };
  const run = runInThisContext(`(function (require, module, exports) {${outputFiles[0]?.text ?? ""}\n})`) as (
    ...given: unknown[]
  ) => void;
  run((id: string) => stand[id] ?? require(id), module, module.exports);
  return module.exports as T;
}

/** A URI of a file, as much as is used of it. */
export class FileUri {
  readonly scheme: string;
  readonly path: string;

  constructor(path: string, scheme = "file") {
    this.path = path;
    this.scheme = scheme;
  }

  get fsPath(): string {
    return this.path;
  }

  toString(): string {
    return `${this.scheme}://${this.path}`;
  }

  static joinPath({ path, scheme }: FileUri, ...parts: string[]): FileUri {
    return new FileUri(join(path, ...parts), scheme);
  }

  static parse(text: string): FileUri {
    return new FileUri(text.replace(/^\w+:\/\//, ""));
  }
}
