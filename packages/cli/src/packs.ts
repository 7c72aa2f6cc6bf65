import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Pack, readPack, type World, worldOf } from "@rogatory/core";
import { Failure } from "./failure.js";
import { readSource } from "./files.js";
import { complain } from "./terminal.js";

/** How a command's help speaks of packs. */
export const packHelp = `  --pack FILE             what you know of treaties and States yourself; may be repeated.
                          Packs in .rogatory/packs beside or above a draft are found.`;

export const packOption = { pack: { type: "string", multiple: true } } as const;

/** What is known of the world for each draft: the packs named on the command line stand over those found near the draft. */
export class Packs {
  /** Named packs of which nothing could be read, and why. */
  readonly unread: { file: string; message: string }[] = [];
  readonly #named: readonly Pack[];
  readonly #worlds = new Map<string, World>();

  /** Reads the named packs. What is wrong in one is said on standard error; a file that cannot be read is a Failure. */
  constructor(named: readonly string[]) {
    this.#named = [...new Set(named)].flatMap((file) => {
      const pack = packIn(file);
      if (!pack) this.unread.push({ file, message: `${file}: nothing in this pack could be used.` });
      return pack ?? [];
    });
  }

  /** The world for a draft at a path; `-` is standard input, which stands in the current folder. */
  worldFor(draft: string): World {
    return this.worldAt(draft === "-" ? "." : dirname(draft));
  }

  worldAt(folder: string): World {
    const shelf = nearestShelf(resolve(folder));
    const key = shelf ?? "";
    let world = this.#worlds.get(key);
    if (!world) {
      const found = shelf === undefined ? [] : packFiles(shelf).flatMap((file) => foundPack(file) ?? []);
      world = worldOf([...found, ...this.#named]);
      this.#worlds.set(key, world);
    }
    return world;
  }
}

/** Reads one pack and says what in it cannot be used. Throws a Failure where the file cannot be read. */
function packIn(file: string): Pack | undefined {
  const { bytes } = readSource(file);
  const { pack, problems } = readPack(bytes, { name: file });
  for (const { message, range } of problems)
    complain(`rogatory: ${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  return pack;
}

/** A pack that nobody named must not keep a draft from being checked. */
function foundPack(file: string): Pack | undefined {
  try {
    return packIn(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(`rogatory: ${error.message}`);
    return undefined;
  }
}

/** The nearest `.rogatory/packs` in the folder or above it. */
function nearestShelf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const shelf = join(at, ".rogatory", "packs");
    if (holdsPack(shelf)) return shelf;
    if (dirname(at) === at) return undefined;
  }
}

function holdsPack(shelf: string): boolean {
  try {
    return packFiles(shelf).length > 0;
  } catch {
    return false;
  }
}

const packFiles = (shelf: string): string[] =>
  readdirSync(shelf)
    .filter((name) => /\.(yaml|yml|json)$/i.test(name))
    .toSorted()
    .map((name) => join(shelf, name));
