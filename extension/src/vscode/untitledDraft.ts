import * as vscode from "vscode";
import { freeName } from "../common/draftName.js";
import { baseName } from "./drafts.js";
import { filesIn } from "./files.js";

/** A new draft that is empty, named in the folder but not yet written to the disk. `ending` as `.mla.yaml`. */
export async function untitled(
  stem: string,
  ending: string,
  folder: vscode.Uri | undefined,
): Promise<vscode.TextDocument> {
  // Only where the folder is the editor's own kind of place can an unsaved file have a name in it.
  if (!folder || !["file", "vscode-remote"].includes(folder.scheme))
    return vscode.workspace.openTextDocument({ language: "rogatory" });
  const open = vscode.workspace.textDocuments.map(({ uri }) => baseName(uri));
  const name = freeName(stem, ending, [...(await filesIn(folder)).map(baseName), ...open]);
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name).with({ scheme: "untitled" }));
}

/** Puts the text into a document that is empty. */
export async function fillDocument(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, whole, text);
  await vscode.workspace.applyEdit(edit);
}
