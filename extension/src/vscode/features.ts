import type * as vscode from "vscode";
import type { CommandId } from "../common/commandIds.js";
import { checkTasks, resolveCheckTask } from "./checkTask.js";
import { WorkspaceFindings } from "./checkWorkspace.js";
import { convertDraft } from "./convertDraft.js";
import { draftMeant } from "./drafts.js";
import { explainFinding, pageText } from "./explainFinding.js";
import { LetterWorkers } from "./letterWorkers.js";
import { newRequest } from "./newRequest.js";
import type { Platform } from "./platform.js";
import { Previews } from "./preview.js";
import { PaperPrinter } from "./printOnPaper.js";
import { render, renderAs } from "./render.js";
import { Server } from "./server.js";
import { showChecklist } from "./showChecklist.js";
import { StatusBar } from "./statusBar.js";

/** What the features get from the part that was activated first. */
export interface Shell {
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
}

export interface Features {
  /** Starts the language server and the status bar, for a draft that was opened. */
  start(): Promise<void>;
  run(id: CommandId, args: readonly unknown[]): Promise<unknown>;
  /** Text of a virtual document with the page of a rule. */
  rulePage(uri: vscode.Uri): Promise<string>;
  tasks(): vscode.Task[];
  resolveTask(task: vscode.Task): vscode.Task | undefined;
  restorePreview(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
  dispose(): Promise<void>;
}

export function createFeatures({ context, output }: Shell, platform: Platform): Features {
  const letters = new LetterWorkers(platform);
  const server = new Server(platform, output);
  const paper = new PaperPrinter(letters, platform, context.globalStorageUri);
  const previews = new Previews(letters, {
    printOnPaper: (draft, language) => paper.print(draft, language),
    printWord: (draft, letterLanguage) => render(letters, draft, { letterLanguage }),
  });
  // In a preview there is no editor whose draft could be meant.
  const meant = (given: unknown): unknown => given ?? previews.active;
  const findings = new WorkspaceFindings(server);
  let statusBar: StatusBar | undefined;
  void paper.removeOld();

  const start = async (): Promise<void> => {
    await server.client();
    statusBar ??= new StatusBar(server, letters);
  };

  const commands: Readonly<Record<CommandId, (given: unknown) => Promise<unknown>>> = {
    "rogatory.newRequest": (given) => newRequest(letters, given),
    "rogatory.checkWorkspace": () => findings.checkAll(),
    "rogatory.showChecklist": (given) => showChecklist(server, letters, meant(given)),
    "rogatory.preview": async (given) => {
      const document = await draftMeant(given);
      if (document) await previews.show(document);
    },
    "rogatory.render": (given) => render(letters, meant(given)),
    "rogatory.renderAs": (given) => renderAs(letters, meant(given)),
    "rogatory.printOnPaper": (given) => paper.print(meant(given)),
    "rogatory.convert": (given) => convertDraft(server, given),
    "rogatory.explainFinding": (given) => explainFinding(letters, given),
    "rogatory.restartServer": () => server.restart(),
    "rogatory.showOutput": async () => output.show(true),
  };

  return {
    start,
    run: (id, args) => commands[id](args[0]),
    rulePage: (uri) => pageText(letters, uri),
    tasks: () => checkTasks(server),
    resolveTask: (task) => resolveCheckTask(server, task),
    restorePreview: (panel, state) => previews.restore(panel, state),
    async dispose() {
      // First, since VS Code waits only for a moment.
      await paper.dispose();
      statusBar?.dispose();
      previews.dispose();
      findings.dispose();
      letters.dispose();
      await server.dispose();
    },
  };
}
