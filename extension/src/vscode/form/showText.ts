import * as vscode from "vscode";
import { baseName } from "../drafts.js";
import type { LetterWorkers } from "../letterWorkers.js";

/** Shows a part of a draft in its text, beside what is there. JSON Pointer. */
export async function showText(letters: LetterWorkers, uri: vscode.Uri, path: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const visible = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString());
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.Beside,
  });
  const [place] = await letters.ask("placesOf", { text: document.getText(), name: baseName(uri), paths: [path] });
  if (path === "" || !place) return;
  const start = new vscode.Position(place.start.line, place.start.character);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
