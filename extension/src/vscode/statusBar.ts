import { type DraftState, type StateResult, stateRequest } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { scoreText } from "../common/practiceText.js";
import { statusText } from "../common/statusText.js";
import { activeDocument, activeUri, isDraft } from "./drafts.js";
import type { LetterWorkers } from "./letterWorkers.js";
import type { Practice } from "./practice.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { speakAsAtPlace, userLanguage } from "./userLanguage.js";

/** The entry in the status bar for the active draft: its kind and what is left to do. A click shows the checklist. */
export class StatusBar {
  readonly #item = vscode.window.createStatusBarItem("rogatory.state", vscode.StatusBarAlignment.Right, 100);
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #practice: Practice;
  readonly #states = new Map<string, DraftState>();
  readonly #listeners: vscode.Disposable[];
  readonly #kindTitles = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(server: Server, letters: LetterWorkers, practice: Practice) {
    this.#server = server;
    this.#letters = letters;
    this.#practice = practice;
    this.#item.name = "Rogatory";
    this.#item.command = "rogatory.showChecklist";
    this.#listeners = [
      server.onStateChanged(({ uri, state }) => {
        if (state) this.#states.set(uri, state);
        else this.#states.delete(uri);
        if (uri === activeUri()?.toString()) void this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#show()),
      // A form is no text editor.
      vscode.window.tabGroups.onDidChangeTabs(() => void this.#show()),
      server.onConditionsChanged(() => {
        this.#states.clear();
        void this.#show();
      }),
    ];
    void this.#show();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  async #show(): Promise<void> {
    const document = await activeDocument();
    if (!document || !isDraft(document)) {
      this.#item.hide();
      return;
    }
    const uri = document.uri.toString();
    const known = this.#states.get(uri);
    const state = known ?? (await this.#server.request<StateResult>(stateRequest, { uri }).catch(() => null));
    // Asking took a while: another draft may be in front by now.
    if (uri !== activeUri()?.toString()) return;
    if (!state) {
      this.#item.hide();
      return;
    }
    if (!this.#states.has(uri)) this.#states.set(uri, state);
    speakAsAtPlace(state.language);
    const title = state.kind === null ? undefined : (await this.#kinds()).get(state.kind);
    const progress = await this.#practice.progressOf(document);
    if (uri !== activeUri()?.toString()) return;
    const { text, spoken, lines } = statusText(state, title, t);
    const score = progress && scoreText(progress, t);
    this.#item.text = score === undefined ? text : `$(mortar-board) ${score}`;
    this.#item.tooltip = [...(score === undefined ? [] : [score]), ...lines, t("Click for the checklist.")].join("\n");
    const label = score === undefined ? spoken : `${score}, ${spoken}`;
    this.#item.accessibilityInformation = { label: `Rogatory: ${label}`, role: "button" };
    this.#item.show();
  }

  #kinds(): Promise<ReadonlyMap<string, string>> {
    const language = userLanguage();
    let titles = this.#kindTitles.get(language);
    if (!titles) {
      titles = this.#letters
        .ask("kindTitles", { language })
        .then((kinds) => new Map(kinds.map(({ id, title }) => [id, title])));
      this.#kindTitles.set(language, titles);
    }
    return titles;
  }
}
