import * as vscode from "vscode";

/** Scheme of the virtual documents that hold the pages of rules. */
export const pageScheme = "rogatory-page";

export function pageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${rule}.md` });
}

/** The rule whose page the URI names. */
export function ruleOfPage(uri: vscode.Uri): string {
  return uri.path.replace(/^\//, "").replace(/\.md$/, "");
}
