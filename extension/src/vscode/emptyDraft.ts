import * as vscode from "vscode";
import { draftEnding, isDraftName } from "../common/draftName.js";
import { activeDocument, baseName, isDraft } from "./drafts.js";

/** Where a new draft goes: into a draft that is open and empty, or into a folder. */
export interface Target {
  readonly empty: vscode.TextDocument | undefined;
  readonly folder: vscode.Uri | undefined;
}

/** The place that the command was given, or that of the active editor where it was given none. */
export async function targetOf(given: unknown): Promise<Target> {
  const uri = typeof given === "string" && given !== "" ? vscode.Uri.parse(given) : given;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (uri instanceof vscode.Uri && !isDraftName(baseName(uri)) && uri.scheme !== "untitled")
    return { empty: undefined, folder: uri };
  const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : await activeDocument();
  return { empty: document && isEmptyDraft(document) ? document : undefined, folder: first };
}

/** True for a draft in YAML without a word in it: what a new draft is written in. */
function isEmptyDraft(document: vscode.TextDocument): boolean {
  return isDraft(document) && !/\.json$/i.test(baseName(document.uri)) && document.getText().trim() === "";
}

/** False where the file's name says that a request of another kind belongs into it. */
export function mayHold(document: vscode.TextDocument | undefined, kind: string): boolean {
  const name = document && baseName(document.uri);
  if (name === undefined || !isDraftName(name)) return true;
  return /\.extradition\./i.test(name) === /\.extradition\./.test(draftEnding(kind));
}
