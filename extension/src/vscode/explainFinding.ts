import * as vscode from "vscode";
import type { LetterWorkers } from "./letterWorkers.js";
import { pageUri, ruleOfPage } from "./pageUri.js";
import { t } from "./sentence.js";
import { userLanguage } from "./userLanguage.js";

/** Opens the page of a rule: the one named, else that of a finding at the cursor, else one of all. */
export async function explainFinding(letters: LetterWorkers, given: unknown): Promise<void> {
  const rule = typeof given === "string" && /^[a-z0-9-]+$/.test(given) ? given : await ruleAtCursor(letters);
  if (rule === undefined) return;
  const page = pageUri(rule);
  try {
    await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
  } catch {
    // The preview of Markdown is an extension of its own and can be turned off; the page can be read as it is written.
    await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }
}

/** Text of a rule's page; a sentence where there is no such rule. */
export async function pageText(letters: LetterWorkers, uri: vscode.Uri): Promise<string> {
  const rule = ruleOfPage(uri);
  return (await letters.ask("rulePage", { rule })) ?? t("There is no rule of this name.");
}

async function ruleAtCursor(letters: LetterWorkers): Promise<string | undefined> {
  const here = rulesAtCursor();
  if (here.length === 1) return here[0];
  const all = await letters.ask("rulesIn", { language: userLanguage() });
  const rules = here.length > 1 ? all.filter(({ id }) => here.includes(id)) : all;
  const picked = await vscode.window.showQuickPick(
    rules.map(({ id, title }) => ({ label: title, description: id })),
    {
      title: t("Explain a finding"),
      placeHolder: t("Choose a rule to read what it looks for and why"),
      matchOnDescription: true,
    },
  );
  return picked?.description;
}

function rulesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === "rogatory" && range.intersection(editor.selection) !== undefined)
    .flatMap(({ code }) => (typeof code === "object" ? String(code.value) : code === undefined ? [] : String(code)));
  return [...new Set(found)];
}
