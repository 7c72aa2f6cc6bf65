import * as vscode from "vscode";

/** BCP 47 tag of the language in which the user wants findings and help. */
export function userLanguage(): string {
  const wanted = vscode.workspace.getConfiguration("rogatory").get<string>("language");
  return wanted === undefined || wanted === "auto" ? vscode.env.language : wanted;
}
