import { promises as fs } from "node:fs";
import { dirname } from "node:path";
import type { PrivateFiles } from "../vscode/platform.js";

/** On systems without modes of files, the folder of the user's profile is what keeps others out. */
export const privateFiles: PrivateFiles = {
  async write({ fsPath }, content) {
    await fs.mkdir(dirname(fsPath), { recursive: true, mode: 0o700 });
    await fs.writeFile(fsPath, content, { mode: 0o600, flag: "wx" });
  },
  async remove({ fsPath }) {
    await fs.rm(fsPath, { force: true });
  },
};
