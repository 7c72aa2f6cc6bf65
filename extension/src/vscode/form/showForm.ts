import * as vscode from "vscode";
import { isDraftName } from "../../common/draftName.js";
import { prefersText } from "../../common/form/prefersText.js";
import { baseName } from "../drafts.js";
import { formType } from "./formType.js";

/** Shows a draft as a form. */
export async function showAsForm(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand("vscode.openWith", uri, formType);
}

/** True where a draft is to be shown as a form: it is already, or nobody said that drafts are to be opened as text. */
export function isShownAsForm(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOpen = (input: unknown): boolean =>
    (input instanceof vscode.TabInputCustom && input.viewType === formType) || input instanceof vscode.TabInputText
      ? (input as vscode.TabInputCustom | vscode.TabInputText).uri.toString() === uri.toString()
      : false;
  const open = tabs.find(({ input }) => isOpen(input));
  if (open) return open.input instanceof vscode.TabInputCustom;
  const associations = vscode.workspace.getConfiguration("workbench").get<Record<string, string>>("editorAssociations");
  return isDraftName(baseName(uri)) && !prefersText(associations ?? {});
}
