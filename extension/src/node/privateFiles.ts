import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { PrivateFiles } from "../vscode/platform.js";

/** On systems without modes of files, the folder of the user's profile is what keeps others out. */
export const privateFiles: PrivateFiles = {
  async write({ fsPath }, content) {
    await mkdir(dirname(fsPath), { recursive: true, mode: 0o700 });
    await writeFile(fsPath, content, { mode: 0o600, flag: "wx" });
  },
  async remove({ fsPath }) {
    await rm(fsPath, { force: true });
  },
};
