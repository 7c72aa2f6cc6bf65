import type { RequestKind } from "@rogatory/core";
import * as vscode from "vscode";
import { draftEnding, freeName, stemOf } from "../common/draftName.js";
import { firstBlank } from "../common/firstBlank.js";
import { askForRequest } from "./askForRequest.js";
import { baseName } from "./drafts.js";
import { targetOf } from "./emptyDraft.js";
import { filesIn } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import { fillDocument, showUntitled } from "./untitledDraft.js";
import { userLanguage } from "./userLanguage.js";

/**
 * Asks what the request is to be, and begins a draft with it: in the empty draft that is given or open, else in a new one in the folder
 * that is given. Nothing is written to the disk before it is saved.
 */
export async function newRequest(letters: LetterWorkers, given: unknown): Promise<void> {
  const language = userLanguage();
  const date = new Date().toLocaleDateString("sv-SE");
  const { empty, folder } = await targetOf(given);
  const answer = await askForRequest(letters, { language, date, empty });
  if (!answer) return;
  if (answer.as === "new") {
    const { kind, from, to, offences, legalBases, measures } = answer.wishes;
    const text = await letters.ask("newDraft", {
      kind,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      legalBases,
      offences,
      measures,
      date,
      language,
    });
    await (empty ? fill(empty, text) : openNew(text, kind, folder));
    return;
  }
  const { name, text, uri } = answer.earlier;
  const begun = await letters.ask("beginFrom", { name, text, as: answer.as });
  if (begun === null) {
    void vscode.window.showWarningMessage(t("{0} cannot be read well enough to begin from it: mend it first.", name));
    return;
  }
  if (empty) await fill(empty, begun);
  else {
    const stem = stemOf(name);
    const beside = given === undefined ? vscode.Uri.joinPath(uri, "..") : folder;
    await showUntitled(begun, stem, name.slice(stem.length), beside);
  }
}

/** Fills a draft that was empty, with the cursor at the first thing to fill in. */
async function fill(document: vscode.TextDocument, text: string): Promise<void> {
  await fillDocument(document, text);
  const editor = await vscode.window.showTextDocument(document);
  const place = document.positionAt(firstBlank(text) ?? 0);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows the new draft with the cursor at the first thing to fill in. */
async function openNew(text: string, kind: RequestKind, folder: vscode.Uri | undefined): Promise<void> {
  const blank = firstBlank(text);
  // A value stands one blank behind its colon.
  const content = blank === undefined ? text : `${text.slice(0, blank)} ${text.slice(blank)}`;
  const document = await documentFor(content, kind, folder ?? vscode.workspace.workspaceFolders?.[0]?.uri);
  const editor = await vscode.window.showTextDocument(document);
  if (blank === undefined) return;
  const place = document.positionAt(blank + 1);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function documentFor(
  text: string,
  kind: RequestKind,
  folder: vscode.Uri | undefined,
): Promise<vscode.TextDocument> {
  // Only where the folder is the editor's own kind of place can an unsaved file have a name in it.
  if (!folder || !["file", "vscode-remote"].includes(folder.scheme))
    return vscode.workspace.openTextDocument({ language: "rogatory", content: text });
  const open = vscode.workspace.textDocuments.map(({ uri }) => baseName(uri));
  const taken = [...(await filesIn(folder)).map(baseName), ...open];
  const name = freeName("request", draftEnding(kind), taken);
  const uri = vscode.Uri.joinPath(folder, name).with({ scheme: "untitled" });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}
