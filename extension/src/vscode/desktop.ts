import * as vscode from "vscode";

/**
 * Whether programs on the person's own machine can open the file: not where VS Code itself is in a browser, or the file is on another
 * machine.
 */
export function isOnThisDesktop({ scheme }: vscode.Uri): boolean {
  return scheme === "file" && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
