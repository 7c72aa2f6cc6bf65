import * as vscode from "vscode";
import { letterName } from "../common/draftName.js";
import { isOnThisDesktop } from "./desktop.js";
import { baseName, draftMeant } from "./drafts.js";
import { filesIn, writeWhole } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { sentencesFor } from "./noLetterYet.js";
import type { Platform } from "./platform.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { userLanguage } from "./userLanguage.js";

/** A page that another window wrote this recently, in ms, is still being opened there. */
const recent = 60_000;

/**
 * Prints letters on paper. The editor cannot print, a browser can: the letter is written as a page of its own and opened there. The
 * page lies in the extension's own storage, away from the files of the case, readable for this user alone, and goes when the
 * extension ends, or when it begins the next time.
 */
export class PaperPrinter {
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #platform: Pick<Platform, "privateFiles">;
  readonly #folder: vscode.Uri;
  readonly #written: vscode.Uri[] = [];

  constructor(server: Server, letters: LetterWorkers, platform: Pick<Platform, "privateFiles">, storage: vscode.Uri) {
    this.#server = server;
    this.#letters = letters;
    this.#platform = platform;
    this.#folder = vscode.Uri.joinPath(storage, "print");
  }

  async print(given: unknown, letterLanguage?: string): Promise<void> {
    const document = await draftMeant(given);
    if (!document) return;
    const conditions = (await this.#server.conditionsAt(document.uri).catch(() => null)) ?? {
      language: userLanguage(),
    };
    const composed = await this.#letters.ask("composeDraft", {
      text: document.getText(),
      name: baseName(document.uri),
      ...conditions,
      ...(letterLanguage === undefined ? {} : { letterLanguage }),
    });
    if (!("letter" in composed)) {
      void vscode.window.showErrorMessage(sentencesFor(composed.reason).join(" "));
      return;
    }
    const text = await this.#letters.ask("printLetter", { letter: composed.letter, form: "html" });
    const page = new TextEncoder().encode(text);
    if (await this.#openInBrowser(page)) {
      const save = t("Save a Copy…");
      const told = t("The letter is open in your browser: print it there. The page is removed when VS Code is closed.");
      if ((await vscode.window.showInformationMessage(told, save)) === save) await saveCopy(document.uri, page);
    } else await saveCopy(document.uri, page, true);
  }

  /** Removes pages that an earlier run left behind. */
  async removeOld(): Promise<void> {
    const { privateFiles } = this.#platform;
    if (!privateFiles || this.#folder.scheme !== "file") return;
    for (const file of await filesIn(this.#folder)) {
      const { mtime } = await vscode.workspace.fs.stat(file).then(undefined, () => ({ mtime: 0 }));
      if (Date.now() - mtime > recent) await privateFiles.remove(file);
    }
  }

  /** Removes what this window wrote. */
  async dispose(): Promise<void> {
    await Promise.all(this.#written.splice(0).map((file) => this.#platform.privateFiles?.remove(file)));
  }

  async #openInBrowser(page: Uint8Array): Promise<boolean> {
    const { privateFiles } = this.#platform;
    if (!privateFiles || !isOnThisDesktop(this.#folder)) return false;
    const file = vscode.Uri.joinPath(this.#folder, `${crypto.randomUUID()}.html`);
    this.#written.push(file);
    await privateFiles.write(file, page);
    return vscode.env.openExternal(file);
  }
}

/** Asks where the page is to be saved; `instead` says why, where it could not be opened. */
async function saveCopy(draft: vscode.Uri, page: Uint8Array, instead = false): Promise<void> {
  const name = letterName(baseName(draft), "html");
  const folder =
    draft.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, "..");
  const target = await vscode.window.showSaveDialog({
    title: instead
      ? t("No browser can be opened from here: save the letter as a page, then open and print it")
      : t("Where should the letter go?"),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { [t("Web page")]: ["html"] },
  });
  if (!target) return;
  await writeWhole(target, page);
  const told = t("{0} is written. Open it in a browser and print it there.", baseName(target));
  const show = t("Show in Folder");
  if ((await vscode.window.showInformationMessage(told, show)) === show)
    await vscode.commands.executeCommand("revealInExplorer", target);
}
