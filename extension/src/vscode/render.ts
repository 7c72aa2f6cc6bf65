import type { Letter } from "@rogatory/core";
import { type StateResult, stateRequest } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { type LetterForm, letterForms, letterName } from "../common/draftName.js";
import type { ComposedLetter } from "../letters/letter.js";
import { isOnThisDesktop } from "./desktop.js";
import { baseName, draftMeant } from "./drafts.js";
import { writeWhole } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { mayWrite } from "./mayWrite.js";
import { sentencesFor } from "./noLetterYet.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { userLanguage } from "./userLanguage.js";

export interface RenderOptions {
  readonly form?: LetterForm;
  /** BCP 47 tag of the letter's language. */
  readonly letterLanguage?: string;
}

/** Prints a draft as a letter beside it. Nothing that is there already is written over without a yes. */
export async function render(
  server: Server,
  letters: LetterWorkers,
  given: unknown,
  { form = "docx", letterLanguage }: RenderOptions = {},
): Promise<void> {
  const document = await draftMeant(given);
  if (!document) return;
  const name = baseName(document.uri);
  const conditions = (await server.conditionsAt(document.uri).catch(() => null)) ?? { language: userLanguage() };
  const composed = await letters.ask("composeDraft", {
    text: document.getText(),
    name,
    ...conditions,
    ...(letterLanguage === undefined ? {} : { letterLanguage }),
  });
  if (!("letter" in composed)) {
    void vscode.window.showErrorMessage(sentencesFor(composed.reason).join(" "));
    return;
  }
  const state = await server
    .request<StateResult>(stateRequest, { uri: document.uri.toString() })
    .catch((): StateResult => null);
  const target = await targetFor(document, form);
  if (!target) return;
  const isWritten = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t("Printing {0}…", baseName(target)), cancellable: true },
    async (_progress, token) => {
      const printed = print(letters, composed.letter, form);
      const content = await Promise.race([printed, cancelled(token)]);
      // Nothing is written of what was cancelled, however late.
      if (!content || token.isCancellationRequested) return false;
      await writeWhole(target, content);
      return true;
    },
  );
  if (isWritten) await report(target, composed, state);
}

async function print(letters: LetterWorkers, letter: Letter, form: LetterForm): Promise<Uint8Array> {
  if (form === "docx") return letters.printWord({ letter });
  return new TextEncoder().encode(await letters.ask("printLetter", { letter, form }));
}

function cancelled(token: vscode.CancellationToken): Promise<undefined> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve(undefined)));
}

/** Asks for the form first. */
export async function renderAs(server: Server, letters: LetterWorkers, given: unknown): Promise<void> {
  const titles: Readonly<Record<LetterForm, string>> = {
    docx: t("Word document"),
    html: t("Web page"),
    md: t("Markdown"),
    txt: t("Plain text"),
  };
  const picked = await vscode.window.showQuickPick(
    letterForms.map((form) => ({ label: titles[form], description: `.${form}`, form })),
    { title: t("Print the letter as"), placeHolder: t("Choose a form") },
  );
  if (picked) await render(server, letters, given, { form: picked.form });
}

/** Where the letter goes; undefined where the user does not want it there. */
async function targetFor({ uri }: vscode.TextDocument, form: LetterForm): Promise<vscode.Uri | undefined> {
  const name = letterName(baseName(uri), form);
  const writable = uri.scheme !== "untitled" && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
  if (!writable) {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    // The dialog itself asks before it writes over a file.
    return vscode.window.showSaveDialog({
      title: t("Where should the letter go?"),
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
      filters: { [form]: [form] },
    });
  }
  const target = vscode.Uri.joinPath(uri, "..", name);
  return (await mayWrite(target)) ? target : undefined;
}

async function report(
  target: vscode.Uri,
  { letter, partly, hindrances }: ComposedLetter,
  state: StateResult,
): Promise<void> {
  const sentences = [t("{0} is written.", baseName(target))];
  if (letter.watermark !== undefined)
    sentences.push(
      hindrances === 0
        ? t(
            "Each page is marked as a draft: nothing keeps it back; write “status: final” to print it without the mark.",
          )
        : t("Each page is marked as a draft: what is left keeps it from being sent."),
    );
  if (state && (state.errors > 0 || state.warnings > 0 || state.gaps > 0 || state.advice > 0))
    sentences.push(t("Left to do: {0}.", state.left));
  if (partly)
    sentences.push(t("Some lines could not be read and are missing from the letter; the Problems panel names them."));
  const open = t("Open");
  const show = t("Show in Folder");
  // Elsewhere nothing can open a Word document; from the folder it can be downloaded.
  const isOpenable = isOnThisDesktop(target) || isText(target);
  const answer = await vscode.window.showInformationMessage(sentences.join(" "), ...(isOpenable ? [open] : []), show);
  if (answer === open) await openLetter(target);
  if (answer === show)
    await vscode.commands.executeCommand(isOnThisDesktop(target) ? "revealFileInOS" : "revealInExplorer", target);
}

function isText({ path }: vscode.Uri): boolean {
  return /\.(md|txt)$/.test(path);
}

async function openLetter(target: vscode.Uri): Promise<void> {
  if (isText(target)) await vscode.commands.executeCommand("vscode.open", target);
  else await vscode.env.openExternal(target);
}
