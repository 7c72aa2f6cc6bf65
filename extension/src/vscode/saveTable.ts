import type { RegisteredDraft, RegisterTable } from "@rogatory/core";
import * as vscode from "vscode";
import type { RequestRow } from "../common/requestRows.js";
import { baseName } from "./drafts.js";
import { writeWhole } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { fileOf, today } from "./requestList.js";
import { t } from "./sentence.js";
import { userLanguage } from "./userLanguage.js";

/** Rows of the view as the library's register takes them. */
export function registered(rows: readonly RequestRow[]): RegisteredDraft[] {
  return rows.map(({ uri, entry }) => ({ id: uri, file: fileOf(vscode.Uri.parse(uri)), entry }));
}

/** Asks where, and writes a table as CSV. `name` is offered for the file. */
export async function saveCsv(letters: LetterWorkers, table: RegisterTable, name: string): Promise<void> {
  await save(`${name}.csv`, t("Spreadsheet (CSV)"), () => letters.ask("csvOf", table));
}

/** Asks where, and writes the deadlines of requests as a calendar. */
export async function saveDeadlines(letters: LetterWorkers, rows: readonly RequestRow[]): Promise<void> {
  if (rows.every(({ entry }) => (entry?.deadlines.length ?? 0) === 0)) {
    void vscode.window.showInformationMessage(t("None of these requests names a day on which something is due."));
    return;
  }
  await save("deadlines.ics", t("Calendar"), () =>
    letters.ask("calendarOf", { drafts: registered(rows), today: today(), language: userLanguage() }),
  );
}

async function save(name: string, form: string, make: () => Promise<string>): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  // The dialog itself asks before it writes over a file.
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { [form]: [name.slice(name.lastIndexOf(".") + 1)] },
  });
  if (!target) return;
  await writeWhole(target, new TextEncoder().encode(await make()));
  const open = t("Open");
  const answer = await vscode.window.showInformationMessage(t("{0} is written.", baseName(target)), open);
  if (answer === open) await vscode.commands.executeCommand("vscode.open", target);
}
