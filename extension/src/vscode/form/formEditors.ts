import * as vscode from "vscode";
import { formPage, textPage } from "../../common/form/formPage.js";
import { nonce } from "../../common/nonce.js";
import { baseName, draftMeant, isDraft } from "../drafts.js";
import { registerPartViewer } from "../goToPart.js";
import type { Server } from "../server.js";
import { userLanguage } from "../userLanguage.js";
import { FormEditor, type FormSurroundings } from "./formEditor.js";
import { showAsForm } from "./showForm.js";

/** The forms that are open. */
export class FormEditors {
  readonly #extension: vscode.Uri;
  readonly #server: Server;
  readonly #surroundings: FormSurroundings;
  readonly #open = new Set<FormEditor>();
  #files: Promise<{ readonly script: string; readonly styles: string }> | undefined;

  constructor(extension: vscode.Uri, server: Server, surroundings: FormSurroundings) {
    this.#extension = extension;
    this.#server = server;
    this.#surroundings = surroundings;
  }

  /** Draws the form of a draft in an editor that VS Code has made for it. */
  async resolve(document: vscode.TextDocument, panel: vscode.WebviewPanel): Promise<void> {
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [],
    };
    this.#files ??= this.#readFiles();
    const { script, styles } = await this.#files;
    const page = { nonce: nonce(), styles, language: userLanguage(), title: baseName(document.uri) };
    // An earlier version, in a comparison: there is nothing to fill in.
    if (!isDraft(document)) {
      panel.webview.html = textPage(page, document.getText());
      return;
    }
    const form = new FormEditor(document, panel, this.#server, this.#surroundings);
    this.#open.add(form);
    const viewer = registerPartViewer(document.uri, {
      isActive: () => panel.active,
      show: async (path) => {
        form.show(path);
        return true;
      },
    });
    panel.onDidDispose(() => {
      viewer.dispose();
      form.dispose();
      this.#open.delete(form);
    });
    panel.webview.html = formPage({ ...page, script });
    // The page loads while the server starts; where it cannot start, the editor says so.
    await this.#server.client();
  }

  async #readFiles(): Promise<{ readonly script: string; readonly styles: string }> {
    const read = async (name: string): Promise<string> => {
      const file = vscode.Uri.joinPath(this.#extension, "dist", "form", name);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    };
    const [script, styles] = await Promise.all([read("form.js"), read("form.css")]);
    return { script, styles };
  }

  /** Opens the form of the draft that a command means. */
  async openFor(given: unknown): Promise<void> {
    const document = await draftMeant(given);
    if (document) await showAsForm(document.uri);
  }

  dispose(): void {
    for (const form of this.#open) form.dispose();
  }
}
