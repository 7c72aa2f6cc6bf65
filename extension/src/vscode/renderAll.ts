import * as vscode from "vscode";
import { letterTargets } from "../common/letterTargets.js";
import type { RequestRow } from "../common/requestRows.js";
import { baseName } from "./drafts.js";
import { fileExists, readText, writeWhole } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { sentencesFor } from "./noLetterYet.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { userLanguage } from "./userLanguage.js";

interface Job {
  readonly draft: vscode.Uri;
  readonly target: vscode.Uri;
  readonly exists: boolean;
}

interface Failure extends vscode.QuickPickItem {
  readonly draft: vscode.Uri;
}

/** Names of failures that a notification holds; the rest is counted, and all of them are in a list. */
const mostNames = 5;

/** Prints each of the requests as a Word document beside its draft. One that cannot be printed hinders no other. */
export async function renderAll(server: Server, letters: LetterWorkers, rows: readonly RequestRow[]): Promise<void> {
  const failures: Failure[] = [];
  const fail = (draft: vscode.Uri, detail: string): void => {
    failures.push({ label: baseName(draft), description: vscode.workspace.asRelativePath(draft), detail, draft });
  };
  const jobs = await jobsOf(rows, fail);
  const chosen = await chosenOf(jobs);
  if (!chosen) return;
  let written = 0;
  const isWhole = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t("Printing all letters"), cancellable: true },
    async (progress, token) => {
      for (const [index, { draft, target }] of chosen.entries()) {
        if (token.isCancellationRequested) return false;
        progress.report({
          increment: 100 / chosen.length,
          message: t("{0} of {1}", index + 1, chosen.length),
        });
        try {
          const reason = await print(server, letters, draft, target);
          if (reason === undefined) written++;
          else fail(draft, reason);
        } catch (error) {
          fail(draft, error instanceof Error ? error.message : String(error));
        }
      }
      return true;
    },
  );
  await sumUp(written, isWhole, failures);
}

async function jobsOf(rows: readonly RequestRow[], fail: (draft: vscode.Uri, why: string) => void): Promise<Job[]> {
  const saved = rows.filter(({ uri }) => {
    const draft = vscode.Uri.parse(uri);
    if (draft.scheme === "untitled") fail(draft, t("It was never saved: there is no place beside it."));
    else if (vscode.workspace.fs.isWritableFileSystem(draft.scheme) === false)
      fail(draft, t("Nothing can be written into its folder."));
    else return true;
    return false;
  });
  const jobs: Job[] = [];
  for (const target of letterTargets(
    saved.map(({ uri }) => uri),
    "docx",
  )) {
    const draft = vscode.Uri.parse(target.draft);
    if ("takenBy" in target)
      fail(
        draft,
        t("Its letter would have the name of the letter of {0}.", baseName(vscode.Uri.parse(target.takenBy))),
      );
    else {
      const to = vscode.Uri.parse(target.target);
      jobs.push({ draft, target: to, exists: await fileExists(to) });
    }
  }
  return jobs;
}

/** Asks once for all of them; undefined where the answer is no. */
async function chosenOf(jobs: readonly Job[]): Promise<readonly Job[] | undefined> {
  if (jobs.length === 0) {
    void vscode.window.showInformationMessage(t("There is no request here whose letter could be printed."));
    return undefined;
  }
  const existing = jobs.filter(({ exists }) => exists).length;
  const all = existing === 0 ? t("Print") : t("Print All");
  const onlyNew = t("Print Only New Ones");
  const detail =
    existing === 0
      ? t("Each letter is written beside its draft.")
      : t(
          "Letters that exist already: {0}. Changes that were made in them by hand would be lost if they are written over.",
          existing,
        );
  const answer = await vscode.window.showWarningMessage(
    jobs.length === 1
      ? t("Print 1 letter as a Word document?")
      : t("Print {0} letters as Word documents?", jobs.length),
    { modal: true, detail },
    all,
    ...(existing > 0 && existing < jobs.length ? [onlyNew] : []),
  );
  if (answer === all) return jobs;
  return answer === onlyNew ? jobs.filter(({ exists }) => !exists) : undefined;
}

/** Prints one letter; gives the reason where it cannot be composed. */
async function print(
  server: Server,
  letters: LetterWorkers,
  draft: vscode.Uri,
  target: vscode.Uri,
): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === draft.toString());
  const text = open?.getText() ?? (await readText(draft))?.text;
  if (text === undefined) return t("The file could not be read");
  const conditions = (await server.conditionsAt(draft).catch(() => null)) ?? { language: userLanguage() };
  const composed = await letters.ask("composeDraft", { text, name: baseName(draft), ...conditions });
  if (!("letter" in composed)) return sentencesFor(composed.reason).join(" ");
  await writeWhole(target, await letters.printWord({ letter: composed.letter }));
  return undefined;
}

async function sumUp(written: number, isWhole: boolean, failures: readonly Failure[]): Promise<void> {
  const sentences = [t("Letters written: {0}.", written)];
  if (!isWhole) sentences.push(t("Printing was stopped before all were written."));
  if (failures.length === 0) {
    void vscode.window.showInformationMessage(sentences.join(" "));
    return;
  }
  const names = failures.slice(0, mostNames).map(({ label }) => label);
  const more = failures.length - names.length;
  sentences.push(
    more > 0 ? t("Not written: {0} and {1} more.", names.join(", "), more) : t("Not written: {0}.", names.join(", ")),
  );
  const why = t("Show Why");
  const answer = await vscode.window.showWarningMessage(sentences.join(" "), why);
  if (answer !== why) return;
  const picked = await vscode.window.showQuickPick(failures, {
    title: t("Letters that were not written"),
    placeHolder: t("Choose a draft to open it"),
    matchOnDetail: true,
  });
  if (picked) await vscode.commands.executeCommand("vscode.open", picked.draft);
}
