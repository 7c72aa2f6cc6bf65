import { randomUUID } from "node:crypto";
import {
  closeSync,
  type Dirent,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure, fileFailure } from "./failure.js";

/** Names of drafts, as they are looked for in folders. */
const draftName = /\.(mla|extradition)\.(yaml|yml|json)$/i;

const skippedFolders = new Set(["node_modules", "out", "dist"]);

/** Larger files are not read at all: no request is that long, and reading them would only fill the memory. */
export const largestFile = 20 * 1024 * 1024;

export interface Source {
  /** As named by the caller; `<stdin>` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The drafts meant by a path: the file itself, or every draft in the folder and below it, in name order. Throws a Failure. */
export function draftsAt(path: string): string[] {
  if (path === "-") return [path];
  const stats = inspect(path);
  if (!stats.isDirectory()) return [path];
  const found = draftsBelow(path);
  if (found.length === 0)
    throw new Failure(
      `${path}: no draft in this folder. Drafts are files whose names end in .mla.yaml, .mla.json, .extradition.yaml or .extradition.json.`,
    );
  return found;
}

function draftsBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw fileFailure(folder, error, "read");
  }
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith(".") || skippedFolders.has(entry.name) ? [] : draftsBelow(path);
      if (!draftName.test(entry.name)) return [];
      return entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(path)) ? [path] : [];
    });
}

/** A link to a folder could lead in a circle; one that leads nowhere is a draft that cannot be read, and is told as such. */
function leadsToFolder(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function inspect(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw fileFailure(path, error, "read");
  }
}

/** Reads a draft's bytes; `-` is standard input. Throws a Failure. */
export function readSource(path: string): Source {
  if (path === "-") return { path: "<stdin>", bytes: readFileSync(0) };
  const stats = inspect(path);
  if (stats.isDirectory()) throw fileFailure(path, { code: "EISDIR" }, "read");
  if (!stats.isFile()) throw new Failure(`${path}: this is not a regular file. Name a draft.`);
  if (stats.size > largestFile)
    throw new Failure(
      `${path}: the file has ${Math.round(stats.size / 1024 / 1024)} MB; a draft has at most ${largestFile / 1024 / 1024}. Keep scans and annexes in files of their own.`,
    );
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    throw fileFailure(path, error, "read");
  }
}

/**
 * Writes a file whole or not at all: beside it first, then renamed. A reader never sees half of it, and when anything goes
 * wrong what was there before is untouched. Throws a Failure.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  let handle: number | undefined;
  try {
    handle = openSync(beside, "wx");
    writeAll(handle, typeof content === "string" ? new TextEncoder().encode(content) : content);
    fsyncSync(handle);
    closeSync(handle);
    handle = undefined;
    renameSync(beside, path);
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    rmSync(beside, { force: true });
    throw fileFailure(path, error, "write");
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written);
}
