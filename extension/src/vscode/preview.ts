import script from "rogatory:preview-script";
import * as vscode from "vscode";
import { nonce } from "../common/nonce.js";
import { type FromPreview, readFromPreview, type ToPreview } from "../common/previewMessages.js";
import { noLetter, previewPage } from "../common/previewPage.js";
import { baseName, isDraft, showPlace } from "./drafts.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { previewType } from "./previewType.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { userLanguage } from "./userLanguage.js";

/** How long the draft must rest before it is composed anew, in ms. */
const rest = 250;

/** The previews that are open, one for each draft. */
export class Previews {
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #open = new Map<string, Preview>();

  constructor(server: Server, letters: LetterWorkers) {
    this.#server = server;
    this.#letters = letters;
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
    const uri = typeof state === "object" && state !== null && "uri" in state ? state.uri : undefined;
    const document =
      typeof uri === "string"
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => undefined)
        : undefined;
    if (!document || !isDraft(document)) return panel.dispose();
    panel.webview.options = webviewOptions;
    await this.#add(panel, document);
  }

  /** Brings what was printed from a part of a draft into view, where the letter is open. JSON Pointer. */
  follow(uri: vscode.Uri, path: string): void {
    this.#open.get(uri.toString())?.reveal(path);
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  async #add(panel: vscode.WebviewPanel, document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const preview = new Preview(panel, document, this.#server, this.#letters);
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
  readonly #letters: LetterWorkers;
  readonly #listeners: vscode.Disposable[];
  #document: vscode.TextDocument;
  #shown: Omit<Extract<ToPreview, { type: "show" }>, "type"> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked of the worker, so that an answer that comes late does not cover a newer one. */
  #asked = 0;

  constructor(panel: vscode.WebviewPanel, document: vscode.TextDocument, server: Server, letters: LetterWorkers) {
    this.panel = panel;
    this.#server = server;
    this.#document = document;
    this.#letters = letters;
    panel.title = t("Letter: {0}", baseName(document.uri));
    const uri = document.uri.toString();
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message) => void this.#receive(readFromPreview(message))),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.uri.toString() !== uri) return;
        this.#document = change.document;
        this.#composeSoon();
      }),
      server.onConditionsChanged(() => this.#composeSoon()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [selection] = selections;
        if (selection && textEditor.document.uri.toString() === uri) this.#followSoon(selection.active);
      }),
    ];
  }

  async begin(): Promise<void> {
    const styles = await this.#letters.ask("letterStyles", undefined);
    const shown = await this.#compose();
    this.panel.webview.html = previewPage({
      nonce: nonce(),
      script,
      styles,
      uri: this.#document.uri.toString(),
      ...shown,
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#following);
    for (const listener of this.#listeners) listener.dispose();
  }

  reveal(path: string): void {
    if (this.panel.visible) this.#post({ type: "reveal", path });
  }

  #composeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#compose().then((shown) => this.#post({ type: "show", ...shown })), rest);
  }

  async #compose(): Promise<Omit<Extract<ToPreview, { type: "show" }>, "type">> {
    const asked = ++this.#asked;
    const { uri } = this.#document;
    const conditions = (await this.#server.conditionsAt(uri).catch(() => null)) ?? { language: userLanguage() };
    const composed = await this.#letters
      .ask("previewDraft", { text: this.#document.getText(), name: baseName(uri), ...conditions })
      .catch((error: unknown) => ({ failure: String(error) }));
    const shown =
      "body" in composed
        ? composed
        : {
            title: baseName(uri),
            language: vscode.env.language,
            body: noLetter("failure" in composed ? [composed.failure] : sentencesFor(composed.reason)),
          };
    if (asked === this.#asked || !this.#shown) this.#shown = shown;
    return this.#shown;
  }

  #followSoon(position: vscode.Position): void {
    clearTimeout(this.#following);
    if (!this.panel.visible) return;
    this.#following = setTimeout(async () => {
      const { line, character } = position;
      const path = await this.#letters
        .ask("partAt", { text: this.#document.getText(), name: baseName(this.#document.uri), line, character })
        .catch(() => "");
      if (path !== "") this.#post({ type: "reveal", path });
    }, rest);
  }

  async #receive(message: FromPreview | undefined): Promise<void> {
    if (message?.type === "ready" && this.#shown) this.#post({ type: "show", ...this.#shown });
    if (message?.type !== "goTo") return;
    const [place] = await this.#letters.ask("placesOf", {
      text: this.#document.getText(),
      name: baseName(this.#document.uri),
      paths: [message.path],
    });
    if (place) {
      const { start, end } = place;
      await showPlace(this.#document.uri, new vscode.Range(start.line, start.character, end.line, end.character));
    }
  }

  #post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Why there is no letter yet. */
export function sentencesFor(reason: { readonly line: number; readonly message: string } | undefined): string[] {
  const first = t("There is no letter to show yet.");
  return reason ? [first, t("Line {0}: {1}", reason.line, reason.message)] : [first];
}
