import * as vscode from "vscode";
import { isShownAsForm, showAsForm } from "./form/showForm.js";
import { fillDocument } from "./untitledDraft.js";

/** Fills an empty draft, and shows it as the person has chosen to see drafts: as a form, or as text in which Tab leads from blank to blank. */
export async function beginDraft(
  document: vscode.TextDocument,
  { snippet, text }: { readonly snippet?: string; readonly text: string },
): Promise<void> {
  if (isShownAsForm(document.uri)) {
    await fillDocument(document, text);
    await showAsForm(document.uri);
    return;
  }
  if (snippet === undefined) await fillDocument(document, text);
  const editor = await vscode.window.showTextDocument(document);
  if (snippet === undefined) return;
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole);
}
