import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  configurationFileNames,
  configurationFolder,
  type FolderConfiguration,
  readConfiguration,
} from "@rogatory/core";
import { Failure } from "./failure.js";
import { readSource } from "./files.js";
import { complain } from "./terminal.js";

/** How a command's help speaks of it. */
export const configurationHelp = `The nearest .rogatory/config.yaml beside or above a draft says severities of rules, gate and
language for its folder; what is named here stands over it.`;

const nothing: FolderConfiguration = { rules: {} };

/** What the nearest `.rogatory/config.yaml` above each draft says. Each file is read once; what is wrong in it is said once. */
export class FolderConfigurations {
  readonly #read = new Map<string, FolderConfiguration>();

  /** For a draft at a path; `-` is standard input, which stands in the current folder. Never fails: what cannot be used is left out. */
  for(draft: string): FolderConfiguration {
    const file = nearestFile(resolve(draft === "-" ? "." : dirname(draft)));
    if (file === undefined) return nothing;
    let configuration = this.#read.get(file);
    if (!configuration) {
      configuration = read(file);
      this.#read.set(file, configuration);
    }
    return configuration;
  }
}

function nearestFile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = configurationFileNames.map((name) => join(at, configurationFolder, name)).find(isFile);
    if (found !== undefined) return found;
    if (dirname(at) === at) return undefined;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function read(file: string): FolderConfiguration {
  try {
    const { bytes } = readSource(file);
    const { configuration, problems } = readConfiguration(new TextDecoder().decode(bytes), { name: file });
    for (const { message, range } of problems)
      complain(`rogatory: ${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    return configuration;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(`rogatory: ${error.message}`);
    return nothing;
  }
}
