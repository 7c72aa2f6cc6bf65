import { access, readdir, readFile, stat } from "node:fs/promises";
import { URI, Utils } from "vscode-uri";
import type { FileAccess } from "../runtime.js";

/** Larger files are not read: no pack is that long. Bytes. */
const largestFile = 8 * 1024 * 1024;

/** The files of this machine's disk, for `file:` URIs. */
export const nodeFiles: FileAccess = {
  async read(uri) {
    try {
      const path = pathOf(uri);
      const stats = await stat(path);
      return stats.isFile() && stats.size <= largestFile ? await readFile(path, "utf8") : undefined;
    } catch {
      return undefined;
    }
  },
  async exists(uri) {
    try {
      await access(pathOf(uri));
      return true;
    } catch {
      return false;
    }
  },
  async list(uri) {
    try {
      const folder = URI.parse(uri);
      const entries = await readdir(pathOf(uri), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map(({ name }) => Utils.joinPath(folder, name).toString());
    } catch {
      return [];
    }
  },
};

const pathOf = (uri: string): string => URI.parse(uri).fsPath;
