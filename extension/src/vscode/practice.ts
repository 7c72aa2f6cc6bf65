import * as vscode from "vscode";
import { isFinished } from "../common/practiceText.js";
import type { PracticeProgress } from "../letters/practice.js";
import { beginDraft } from "./beginDraft.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import { untitled } from "./untitledDraft.js";
import { userLanguage } from "./userLanguage.js";

/** The practice case: opened by a command, scored while it is mended, and closed with a word on what was learnt. */
export class Practice {
  readonly #letters: LetterWorkers;
  /** Drafts in which something was still to be mended: only those can be finished. */
  readonly #underWay = new Set<string>();

  constructor(letters: LetterWorkers) {
    this.#letters = letters;
  }

  /** Opens the case as a new draft; nothing is written to the disk before it is saved. */
  async open(): Promise<void> {
    const text = await this.#letters.ask("practiceText", undefined);
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    await beginDraft(await untitled("practice", ".mla.yaml", folder), { text });
  }

  /** How far the draft is mended, if it began as the practice case. When nothing is left to mend for the first time, that is said. */
  async progressOf(document: vscode.TextDocument): Promise<PracticeProgress | undefined> {
    const text = document.getText();
    if (!text.includes("practiceCase:")) return undefined;
    const progress = await this.#letters.ask("progressOfPractice", { text, language: userLanguage() });
    if (!progress) return undefined;
    const uri = document.uri.toString();
    if (!isFinished(progress)) this.#underWay.add(uri);
    else if (this.#underWay.delete(uri)) void this.#finish(progress);
    return progress;
  }

  async #finish({ learnt }: PracticeProgress): Promise<void> {
    const finished = t("Practice case finished: nothing left to mend.");
    const button = t("What you learnt");
    if ((await vscode.window.showInformationMessage(finished, button)) !== button) return;
    const detail = learnt.map((lesson) => `• ${lesson}`).join("\n");
    await vscode.window.showInformationMessage(finished, { modal: true, detail });
  }
}
