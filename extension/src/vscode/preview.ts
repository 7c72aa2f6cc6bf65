import script from "rogatory:preview-script";
import * as vscode from "vscode";
import { nonce } from "../common/nonce.js";
import {
  type FromPreview,
  type PreviewAction,
  readFromPreview,
  readPreviewState,
  type ShowLetter,
  type ToPreview,
} from "../common/previewMessages.js";
import { noLetter, previewPage } from "../common/previewPage.js";
import { baseName, isDraft } from "./drafts.js";
import { type DraftFinding, findingsOf } from "./findings.js";
import { goToPart, type PartFollower } from "./goToPart.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { marginNotes } from "./marginNotes.js";
import { sentencesFor } from "./noLetterYet.js";
import { previewType } from "./previewType.js";
import { previewWords } from "./previewWords.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { userLanguage } from "./userLanguage.js";

/** How long the draft must rest before it is composed anew, in ms. */
const rest = 250;

/** What the buttons of a preview do with its draft. The language is that of the letter. */
export type PreviewActions = Readonly<Record<PreviewAction, (draft: vscode.Uri, language: string) => Promise<void>>>;

/** The previews that are open, one for each draft. */
export class Previews implements PartFollower {
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #actions: PreviewActions;
  readonly #open = new Map<string, Preview>();

  constructor(server: Server, letters: LetterWorkers, actions: PreviewActions) {
    this.#server = server;
    this.#letters = letters;
    this.#actions = actions;
  }

  /** The draft of the preview in which the person is. */
  get active(): vscode.Uri | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active)?.uri;
  }

  /** Shows the preview of the draft beside it. */
  async show(document: vscode.TextDocument): Promise<void> {
    const open = this.#open.get(document.uri.toString());
    if (open) return open.panel.reveal(undefined, true);
    const panel = vscode.window.createWebviewPanel(
      previewType,
      "",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      webviewOptions,
    );
    await this.#add(panel, document);
  }

  /** Brings back a preview that was open when the window was closed. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri, language } = readPreviewState(state) ?? {};
    const document =
      uri === undefined
        ? undefined
        : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => undefined);
    if (!document || !isDraft(document) || this.#open.has(document.uri.toString())) return panel.dispose();
    panel.webview.options = webviewOptions;
    await this.#add(panel, document, language);
  }

  follow(uri: vscode.Uri, path: string): void {
    this.#open.get(uri.toString())?.reveal(path);
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  async #add(panel: vscode.WebviewPanel, document: vscode.TextDocument, language?: string): Promise<void> {
    const key = document.uri.toString();
    const preview = new Preview(panel, document, this.#server, this.#letters, this.#actions, language);
    this.#open.set(key, preview);
    panel.onDidDispose(() => {
      preview.dispose();
      this.#open.delete(key);
    });
    await preview.begin();
  }
}

const webviewOptions: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
  enableScripts: true,
  enableCommandUris: false,
  enableForms: false,
  localResourceRoots: [],
};

class Preview {
  readonly panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly uri: vscode.Uri;
  readonly #letters: LetterWorkers;
  readonly #actions: PreviewActions;
  readonly #listeners: vscode.Disposable[];
  #document: vscode.TextDocument;
  #language: string;
  #shown: Omit<ShowLetter, "type"> | undefined;
  /** As the notes in the page are numbered. */
  #findings: readonly DraftFinding[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked of the worker, so that an answer that comes late does not cover a newer one. */
  #asked = 0;

  constructor(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    server: Server,
    letters: LetterWorkers,
    actions: PreviewActions,
    language = "en",
  ) {
    this.panel = panel;
    this.uri = document.uri;
    this.#server = server;
    this.#document = document;
    this.#letters = letters;
    this.#actions = actions;
    this.#language = language;
    panel.title = t("Letter: {0}", baseName(document.uri));
    const uri = document.uri.toString();
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message) => void this.#receive(readFromPreview(message))),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.uri.toString() !== uri) return;
        this.#document = change.document;
        this.#composeSoon();
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed.uri.toString() === uri) void this.#keepOpen();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((changed) => changed.toString() === uri)) void this.#showNotes();
      }),
      // The page's own words follow the language too.
      server.onConditionsChanged(() => void this.begin()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        if (selection && textEditor.document.uri.toString() === uri) this.#followSoon(selection.active);
      }),
    ];
  }

  /** Fills the page, in the user's language. */
  async begin(): Promise<void> {
    const uiLanguage = userLanguage();
    const [styles, languages] = await Promise.all([
      this.#letters.ask("letterStyles", undefined),
      this.#letters.ask("letterLanguages", { language: uiLanguage }),
    ]);
    // What a page remembered may be of another version.
    if (!languages.some(({ id }) => id === this.#language)) this.#language = languages[0]?.id ?? "en";
    const shown = await this.#compose();
    this.panel.webview.html = previewPage({
      ...shown,
      nonce: nonce(),
      script,
      styles,
      uri: this.uri.toString(),
      uiLanguage,
      words: previewWords(),
      languages,
      letterLanguage: this.#language,
      notesLabel: marginNotes([], {}).label,
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#following);
    for (const listener of this.#listeners) listener.dispose();
  }

  /** Brings the block of a part into view and marks it for a moment. */
  reveal(path: string): void {
    if (this.panel.visible && path !== "") this.#post({ type: "reveal", path });
  }

  /** Without an editor VS Code closes a document after a while; the letter is to follow the file, and have its findings, all the same. */
  async #keepOpen(): Promise<void> {
    if (this.uri.scheme === "untitled") return;
    const document = await vscode.workspace.openTextDocument(this.uri).then(undefined, () => undefined);
    if (!document || document.getText() === this.#document.getText()) return;
    this.#document = document;
    this.#composeSoon();
  }

  #composeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#showLetter(), rest);
  }

  async #showLetter(): Promise<void> {
    this.#post({ type: "show", ...(await this.#compose()) });
  }

  async #compose(): Promise<Omit<ShowLetter, "type">> {
    const asked = ++this.#asked;
    const conditions = (await this.#server.conditionsAt(this.uri).catch(() => null)) ?? { language: userLanguage() };
    const composed = await this.#letters
      .ask("previewDraft", {
        text: this.#document.getText(),
        name: baseName(this.uri),
        ...conditions,
        letterLanguage: this.#language,
      })
      .catch((error: unknown) => ({ failure: String(error) }));
    const shown =
      "body" in composed
        ? composed
        : {
            title: baseName(this.uri),
            body: noLetter("failure" in composed ? [composed.failure] : sentencesFor(composed.reason)),
          };
    if (asked === this.#asked || !this.#shown) this.#shown = shown;
    return this.#shown;
  }

  async #showNotes(): Promise<void> {
    const findings = findingsOf(this.uri);
    this.#findings = findings;
    const ids = [...new Set(findings.flatMap(({ sources }) => sources.map(({ instrument }) => instrument)))];
    const shortNames = await this.#letters.ask("shortNames", { ids }).catch(() => ({}));
    if (findings === this.#findings) this.#post({ type: "notes", ...marginNotes(findings, shortNames) });
  }

  #followSoon(position: vscode.Position): void {
    clearTimeout(this.#following);
    if (!this.panel.visible) return;
    this.#following = setTimeout(async () => {
      const { line, character } = position;
      const path = await this.#letters
        .ask("partAt", { text: this.#document.getText(), name: baseName(this.uri), line, character })
        .catch(() => "");
      this.reveal(path);
    }, rest);
  }

  async #receive(message: FromPreview | undefined): Promise<void> {
    switch (message?.type) {
      case "ready":
        if (this.#shown) this.#post({ type: "show", ...this.#shown });
        return this.#showNotes();
      case "goTo":
        return goToPart(this.#letters, this.uri, message.path);
      case "goToFinding": {
        const finding = this.#findings[message.index];
        return finding && goToPart(this.#letters, this.uri, finding.path, finding.range);
      }
      case "act":
        return this.#actions[message.action](this.uri, this.#language);
      case "language":
        this.#language = message.language;
        return this.#showLetter();
    }
  }

  #post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }
}
