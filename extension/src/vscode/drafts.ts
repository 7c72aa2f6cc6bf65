import * as vscode from "vscode";
import { isDraftName } from "../common/draftName.js";
import { draftSchemes } from "../common/schemes.js";
import { t } from "./sentence.js";

/** Last part of a path, decoded. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

export function schemesHere(): readonly string[] {
  return draftSchemes((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme));
}

export function isDraft({ languageId, uri }: vscode.TextDocument): boolean {
  return (languageId === "rogatory" || isDraftName(baseName(uri))) && schemesHere().includes(uri.scheme);
}

/** What commands are given: a URI from a menu, its text from a code lens, a node of a tree, or nothing from the palette. */
export type DraftArgument = vscode.Uri | string | { readonly uri: vscode.Uri } | undefined;

function isNode(given: unknown): given is { readonly uri: vscode.Uri } {
  return typeof given === "object" && given !== null && "uri" in given && given.uri instanceof vscode.Uri;
}

/** The draft that a command means: the one it was given, else the active editor's. A sentence is shown where there is none. */
export async function draftMeant(given: unknown): Promise<vscode.TextDocument | undefined> {
  const uri =
    given instanceof vscode.Uri
      ? given
      : isNode(given)
        ? given.uri
        : typeof given === "string" && given !== ""
          ? vscode.Uri.parse(given)
          : undefined;
  const document = uri ? await vscode.workspace.openTextDocument(uri) : await activeDocument();
  if (document && isDraft(document)) return document;
  void vscode.window.showInformationMessage(
    t("This needs a draft: open a file whose name ends in .mla.yaml or .extradition.yaml."),
  );
  return undefined;
}

/** What the active editor shows, a form as well as a text. */
export function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input.uri : vscode.window.activeTextEditor?.document.uri;
}

/** The document of the active editor. */
export async function activeDocument(): Promise<vscode.TextDocument | undefined> {
  const uri = activeUri();
  return uri && vscode.workspace.openTextDocument(uri);
}

/** Where a command works: at the draft it was given, else at the active one, else in the first folder. */
export function placeMeant(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === "string" && /^[\w.+-]+:/.test(given)) return vscode.Uri.parse(given);
  const active = activeUri();
  if (active && isDraftName(baseName(active))) return active;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, "request.mla.yaml");
}

/** Opens the draft in a text editor, or takes the one that is open, and shows the place. */
export async function showPlace(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const viewColumn = columnOf(uri);
  const editor = await vscode.window.showTextDocument(uri, {
    ...(viewColumn === undefined ? {} : { viewColumn }),
    preserveFocus: false,
  });
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the draft's text is, also behind other tabs; else where it does not cover the letter that the person came from. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const holdsText = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  const group = all.find(({ tabs }) => tabs.some(holdsText));
  if (group) return group.viewColumn;
  if (!(activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview)) return undefined;
  return all.find((other) => other !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}
