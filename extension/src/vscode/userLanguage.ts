import * as vscode from "vscode";

/** What the folder at which the user works says of the language; undefined while that is not known. */
let languageOfPlace: string | undefined;

/** To be told the language in which drafts at the user's place are looked at, as the server found out. */
export function speakAsAtPlace(language: string): void {
  languageOfPlace = language;
}

/** BCP 47 tag of the language in which the user wants findings and help: the setting, else the folder's own, else the editor's. */
export function userLanguage(): string {
  const wanted = vscode.workspace.getConfiguration("rogatory").get<string>("language");
  return wanted === undefined || wanted === "auto" ? (languageOfPlace ?? vscode.env.language) : wanted;
}
