import type { DraftState } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { draftsBelow } from "./files.js";
import { checkFile } from "./findings.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { shownDocuments } from "./shownDocuments.js";

/** Findings of drafts that no editor shows; those of the others are the language server's own. */
export class WorkspaceFindings {
  readonly #collection = vscode.languages.createDiagnosticCollection("rogatory-workspace");
  readonly #server: Server;
  readonly #listeners: vscode.Disposable[];
  /** Drafts that the last check of the workspace met. */
  readonly #checked = new Set<string>();
  #shown = shownDocuments();

  constructor(server: Server) {
    this.#server = server;
    this.#listeners = [
      vscode.window.tabGroups.onDidChangeTabs(() => this.#follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#follow()),
      // What was found before is in another language now, or weighed otherwise.
      server.onConditionsChanged(() => {
        for (const uri of this.#checked) void this.#check(vscode.Uri.parse(uri)).catch(() => {});
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) {
          this.#checked.delete(uri.toString());
          this.#collection.delete(uri);
        }
      }),
    ];
  }

  /** Checks every draft of every folder, shows what was found among the problems, and sums up. */
  async checkAll(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const sum = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: t("Checking all drafts"),
        cancellable: true,
      },
      async (progress, token) => {
        const drafts = (await Promise.all(folders.map(({ uri }) => draftsBelow(uri, token)))).flat();
        const counted = { drafts: drafts.length, errors: 0, warnings: 0, gaps: 0, advice: 0, unread: 0 };
        this.#collection.clear();
        this.#checked.clear();
        for (const [index, uri] of drafts.entries()) {
          if (token.isCancellationRequested) return undefined;
          progress.report({
            increment: 100 / drafts.length,
            message: t("{0} of {1}", index + 1, drafts.length),
          });
          const state = await this.#check(uri);
          counted.errors += state?.errors ?? 0;
          counted.warnings += state?.warnings ?? 0;
          counted.gaps += state?.gaps ?? 0;
          counted.advice += state?.advice ?? 0;
          if (!state) counted.unread++;
        }
        return counted;
      },
    );
    if (!sum) return;
    if (sum.drafts === 0) {
      void vscode.window.showInformationMessage(
        t("There is no draft in this workspace. Drafts are files whose names end in .mla.yaml or .extradition.yaml."),
      );
      return;
    }
    if (sum.errors + sum.warnings > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
    const { drafts, errors, warnings, gaps, advice } = sum;
    const sentences = [
      t(
        "Drafts checked: {0}. Errors: {1}. Warnings: {2}. Gaps: {3}. Advice: {4}.",
        drafts,
        errors,
        warnings,
        gaps,
        advice,
      ),
    ];
    if (sum.unread > 0) sentences.push(t("Files that could not be read: {0}.", sum.unread));
    void vscode.window.showInformationMessage(sentences.join(" "));
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#collection.dispose();
  }

  /** A draft in an editor is checked as it is typed: its findings must not stand there twice. */
  #follow(): void {
    const before = this.#shown;
    this.#shown = shownDocuments();
    for (const uri of this.#shown) if (!before.has(uri)) this.#collection.delete(vscode.Uri.parse(uri));
    for (const uri of before)
      if (!this.#shown.has(uri) && this.#checked.has(uri)) void this.#check(vscode.Uri.parse(uri)).catch(() => {});
  }

  async #check(uri: vscode.Uri): Promise<DraftState | undefined> {
    const client = await this.#server.client();
    const { result } = await checkFile(this.#server, uri);
    if (!result) return undefined;
    this.#checked.add(uri.toString());
    if (!shownDocuments().has(uri.toString()))
      this.#collection.set(uri, await client.protocol2CodeConverter.asDiagnostics(result.diagnostics));
    return result.state;
  }
}
