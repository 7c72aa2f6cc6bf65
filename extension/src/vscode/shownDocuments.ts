import * as vscode from "vscode";

/**
 * URIs of the documents that a person sees: in a tab, whichever editor shows them there, or in a peeked editor. Documents that only
 * an extension holds are none of them: VS Code keeps those for minutes, and a language client asks nothing of them.
 */
export function shownDocuments(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set([
    ...tabs.flatMap(({ input }) => uriOf(input)?.toString() ?? []),
    ...vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()),
  ]);
}

function uriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}
