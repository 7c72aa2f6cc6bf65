import type { DraftEdit, TextEdit } from "@rogatory/core";
import {
  type FormModelResult,
  type FormStateResult,
  formModelRequest,
  formStateRequest,
  type PlanEditsResult,
  planEditsRequest,
} from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import {
  type Flushed,
  type FromForm,
  type MakeEdits,
  readFromForm,
  type ToForm,
} from "../../common/form/formMessages.js";
import { placedEdits } from "../../common/form/placedEdits.js";
import { relativePath } from "../../common/form/relativePath.js";
import { bundleOf, t } from "../sentence.js";
import type { Server } from "../server.js";
import { userLanguage } from "../userLanguage.js";

/** How long the draft must rest after a change from elsewhere before the form shows it, in ms. */
const rest = 120;
/** How long the page may take to send what is typed, before a draft is saved without it, in ms. The editor itself waits 1.5 s. */
const patience = 1000;
/** So many earlier states are remembered, to place edits that were made in one of them. */
const remembered = 20;

/** What a form can ask of the rest of the extension. */
export interface FormSurroundings {
  showText(uri: vscode.Uri, path: string): Promise<void>;
  atPart(uri: vscode.Uri, path: string): void;
}

/** A form over one draft: the page shows what the language server says of the text, and every edit is a minimal edit of the text. */
export class FormEditor {
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #surroundings: FormSurroundings;
  readonly #listeners: vscode.Disposable[];
  readonly #states = new Map<number, unknown>();
  readonly #flushing = new Map<number, (answer: Flushed | undefined) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #lastFlush = 0;
  #hasLoaded = false;
  /** True from the moment at which the page has what it needs to draw a draft. */
  #isReady = false;
  /** The version of the draft that the page shows, where what is known around the draft is as it was then. */
  #shown: number | undefined;
  /** Asked for at once, so that it is there when the page is. */
  #first: Promise<readonly [FormModelResult, FormStateResult]> | undefined;
  /** A part that was asked for before the page was there. */
  #wanted: string | undefined;

  constructor(
    document: vscode.TextDocument,
    panel: vscode.WebviewPanel,
    server: Server,
    surroundings: FormSurroundings,
  ) {
    this.#document = document;
    this.#panel = panel;
    this.#server = server;
    this.#surroundings = surroundings;
    const uri = document.uri.toString();
    this.#first = this.#ask();
    // Told where the page asks for it.
    this.#first.catch(() => undefined);
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message) => void this.#receive(readFromForm(message))),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.uri.toString() === uri && change.contentChanges.length > 0) this.#showSoon();
      }),
      server.onStateChanged((change) => {
        if (change.uri === uri) this.#showSoon();
      }),
      // A setting, or the office's own data on treaties.
      server.onConditionsChanged(() => {
        this.#shown = undefined;
        this.#showSoon();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("rogatory") && this.#isReady) void this.#begin();
      }),
      vscode.workspace.onWillSaveTextDocument((event) => {
        if (event.document.uri.toString() === uri) event.waitUntil(this.#typedEdits());
      }),
    ];
  }

  get panel(): vscode.WebviewPanel {
    return this.#panel;
  }

  /** Brings a field into view. JSON Pointer. */
  show(path: string): void {
    this.#panel.reveal(undefined, false);
    if (this.#isReady) this.#post({ type: "show", path });
    else this.#wanted = path;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const resolve of this.#flushing.values()) resolve(undefined);
    for (const listener of this.#listeners) listener.dispose();
  }

  async #receive(message: FromForm | undefined): Promise<void> {
    switch (message?.type) {
      case "ready":
        this.#hasLoaded = true;
        await this.#begin();
        break;
      case "edits":
        this.#queue = this.#queue
          .then(() => this.#make(message))
          .catch((error: unknown) => this.#refuse(message.id, error));
        await this.#queue;
        break;
      case "flushed":
        this.#flushing.get(message.id)?.(message);
        this.#flushing.delete(message.id);
        break;
      case "at":
        this.#surroundings.atPart(this.#document.uri, message.path);
        break;
      case "text":
        await this.#surroundings.showText(this.#document.uri, message.path);
        break;
      case "save":
        await this.#queue;
        await this.#document.save();
        break;
      case "run":
        await vscode.commands.executeCommand(message.command, this.#document.uri);
        break;
      case "pick":
        this.#post({ type: "picked", id: message.id, files: await this.#pickFiles() });
        break;
    }
  }

  /** Shows the model and the draft to a page that has just loaded: the first, or another after it had been hidden. */
  async #begin(): Promise<void> {
    const first = await this.#first?.catch(() => undefined);
    this.#first = undefined;
    const isNew = first?.[0] && first[1]?.version === this.#document.version;
    const [model, state] = isNew ? first : await this.#ask();
    if (!model) return;
    this.#isReady = true;
    const isWritable = vscode.workspace.fs.isWritableFileSystem(this.#document.uri.scheme) !== false;
    this.#post({ type: "model", model, words: bundleOf(userLanguage()), language: userLanguage(), isWritable });
    this.#showState(state);
    if (this.#wanted !== undefined) this.#post({ type: "show", path: this.#wanted });
    this.#wanted = undefined;
  }

  #ask(): Promise<readonly [FormModelResult, FormStateResult]> {
    const uri = this.#document.uri.toString();
    return Promise.all([this.#server.request<FormModelResult>(formModelRequest, { uri }), this.#askState()]);
  }

  #askState(): Promise<FormStateResult> {
    return this.#server.request<FormStateResult>(formStateRequest, { uri: this.#document.uri.toString() });
  }

  #showSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isReady) {
        // A draft that the server did not know yet when the page asked.
        if (this.#hasLoaded) void this.#begin();
      } else if (this.#shown !== this.#document.version) void this.#show();
    }, rest);
  }

  async #show(): Promise<void> {
    clearTimeout(this.#timer);
    this.#showState(await this.#askState());
  }

  #showState(state: FormStateResult): void {
    if (!state) return;
    this.#shown = state.version;
    this.#states.set(state.version, state.value);
    for (const version of this.#states.keys()) if (this.#states.size > remembered) this.#states.delete(version);
    this.#post({ type: "state", state });
  }

  /** Makes the edits of the page as one change of the text. */
  async #make({ id, version, areFields, edits }: MakeEdits): Promise<void> {
    for (let attempt = 0; attempt < 4; attempt++) {
      const planned = await this.#plan(version, edits, areFields);
      if (planned === "gone") return this.#refuse(id, t("This part of the draft is no longer there."));
      if (planned === undefined) return this.#refuse(id, t("The draft could not be read just now. Please try again."));
      if ("refused" in planned) return this.#refuse(id, planned.refused);
      // The draft was changed while this was thought out: think again.
      if (planned.version !== this.#document.version) continue;
      const change = new vscode.WorkspaceEdit();
      change.set(this.#document.uri, planned.edits.map(textEdit));
      if (planned.edits.length > 0 && !(await vscode.workspace.applyEdit(change))) continue;
      await this.#show();
      this.#post({ type: "done", id });
      return;
    }
    this.#refuse(id, t("The draft was being changed elsewhere. Please try again."));
  }

  /** The edits in today's text, wherever their places have moved since the page saw them. */
  async #plan(version: number, edits: readonly DraftEdit[], areFields: boolean) {
    const uri = this.#document.uri.toString();
    const before = this.#states.get(version);
    const now = version === this.#document.version ? before : (await this.#askState())?.value;
    const placed = placedEdits(before, now, edits, areFields);
    if (!placed) return "gone";
    return (await this.#server.request<PlanEditsResult>(planEditsRequest, { uri, edits: placed })) ?? undefined;
  }

  #refuse(id: number, why: unknown): void {
    this.#post({ type: "done", id, refused: why instanceof Error ? why.message : String(why) });
  }

  /** Changes of the text for what is typed in the page and not taken over yet: they are saved with the rest. */
  async #typedEdits(): Promise<vscode.TextEdit[]> {
    if (!this.#isReady) return [];
    const id = ++this.#lastFlush;
    const answer = await new Promise<Flushed | undefined>((resolve) => {
      this.#flushing.set(id, resolve);
      setTimeout(() => resolve(undefined), patience);
      this.#post({ type: "flush", id });
    });
    this.#flushing.delete(id);
    if (!answer || answer.edits.length === 0) return [];
    const planned = await this.#plan(answer.version, answer.edits, true);
    return planned === undefined || planned === "gone" || "refused" in planned ? [] : planned.edits.map(textEdit);
  }

  async #pickFiles(): Promise<string[]> {
    const folder = vscode.Uri.joinPath(this.#document.uri, "..");
    const picked = await vscode.window.showOpenDialog({
      canSelectMany: false,
      title: t("Choose the paper that goes with the request"),
      ...(this.#document.isUntitled ? {} : { defaultUri: folder }),
    });
    return (picked ?? []).map((file) => relativePath(folder.path, file.path));
  }

  #post(message: ToForm): void {
    void this.#panel.webview.postMessage(message);
  }
}

function textEdit({ range: { start, end }, newText }: TextEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
}
