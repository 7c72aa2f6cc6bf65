import * as vscode from "vscode";
import { baseName } from "./drafts.js";
import { fileExists } from "./files.js";
import { t } from "./sentence.js";

/** Asks before a file is written over; true where there is none. */
export async function mayWrite(target: vscode.Uri): Promise<boolean> {
  if (!(await fileExists(target))) return true;
  const overwrite = t("Overwrite");
  const answer = await vscode.window.showWarningMessage(
    t("{0} exists already. Should it be written over?", baseName(target)),
    { modal: true, detail: t("Changes that were made in it by hand would be lost.") },
    overwrite,
  );
  return answer === overwrite;
}
