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

interface RuleItem extends vscode.QuickPickItem {
  readonly rule?: string;
}

/** The rule of the one finding at the cursor; else one of a list with those at the cursor first, then those of the draft, then all. */
async function ruleAtCursor(letters: LetterWorkers): Promise<string | undefined> {
  const { atCursor, inDraft } = rulesHere();
  if (atCursor.length === 1) return atCursor[0];
  const all = await letters.ask("rulesIn", { language: userLanguage() });
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const group = (heading: string, rules: readonly string[]): RuleItem[] => {
    const known = rules.filter((rule) => titles.has(rule));
    return known.length === 0
      ? []
      : [
          { label: heading, kind: vscode.QuickPickItemKind.Separator },
          ...known.map((rule) => ({ label: titles.get(rule) ?? rule, description: rule, rule })),
        ];
  };
  const found = new Set([...atCursor, ...inDraft]);
  const picked = await vscode.window.showQuickPick(
    [
      ...group(t("At the cursor"), atCursor),
      ...group(t("In this draft"), inDraft),
      ...group(
        t("All rules"),
        all.map(({ id }) => id).filter((id) => !found.has(id)),
      ),
    ],
    {
      title: t("Explain a finding"),
      placeHolder: t("Choose a rule to read what it looks for and why"),
      matchOnDescription: true,
    },
  );
  return picked?.rule;
}

/** Rules of the findings of the active draft, each once: those at the selection, else on its lines, apart from the others. */
function rulesHere(): { readonly atCursor: readonly string[]; readonly inDraft: readonly string[] } {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return { atCursor: [], inDraft: [] };
  const { document, selection } = editor;
  const own = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "rogatory");
  const rulesOf = (found: readonly vscode.Diagnostic[]): string[] => [
    ...new Set(
      found.flatMap(({ code }) =>
        typeof code === "object" ? String(code.value) : code === undefined ? [] : String(code),
      ),
    ),
  ];
  const meets = (range: vscode.Range): string[] =>
    rulesOf(own.filter((diagnostic) => diagnostic.range.intersection(range) !== undefined));
  const exactly = meets(selection);
  const lines = new vscode.Range(selection.start.line, 0, selection.end.line, Number.MAX_SAFE_INTEGER);
  const atCursor = exactly.length > 0 ? exactly : meets(lines);
  return { atCursor, inDraft: rulesOf(own).filter((rule) => !atCursor.includes(rule)) };
}
