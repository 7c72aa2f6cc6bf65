import type * as vscode from "vscode";
import type { CommandId } from "../common/commandIds.js";
import type { TreeId } from "../common/treeIds.js";
import { ChecklistView } from "./checklistView.js";
import { checkTasks, resolveCheckTask } from "./checkTask.js";
import { WorkspaceFindings } from "./checkWorkspace.js";
import { convertDraft } from "./convertDraft.js";
import { draftMeant, placeMeant } from "./drafts.js";
import { explainFinding, pageText } from "./explainFinding.js";
import { FormEditors } from "./form/formEditors.js";
import { showText } from "./form/showText.js";
import { LetterWorkers } from "./letterWorkers.js";
import { newRequest } from "./newRequest.js";
import type { Platform } from "./platform.js";
import { Practice } from "./practice.js";
import { Previews } from "./preview.js";
import { PaperPrinter } from "./printOnPaper.js";
import { render, renderAs } from "./render.js";
import { renderAll } from "./renderAll.js";
import { RequestList } from "./requestList.js";
import { RequestsView } from "./requestsView.js";
import { registered, saveCsv, saveDeadlines } from "./saveTable.js";
import { Server } from "./server.js";
import { showChecklist } from "./showChecklist.js";
import { StatusBar } from "./statusBar.js";
import { Tables } from "./tables.js";
import type { TreeNode, Trees } from "./trees.js";
import { speakAsAtPlace, userLanguage } from "./userLanguage.js";

/** What the features get from the part that was activated first. */
export interface Shell {
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
  readonly trees: Trees;
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
  /** Draws the form of a draft in an editor that was made for it. */
  resolveForm(document: vscode.TextDocument, panel: vscode.WebviewPanel): Promise<void>;
  restoreTable(panel: vscode.WebviewPanel, state: unknown): Promise<void>;
  /** What a view shows at its top. */
  roots(id: TreeId): Promise<readonly TreeNode[]>;
  dispose(): Promise<void>;
}

export function createFeatures({ context, output, trees }: Shell, platform: Platform): Features {
  const letters = new LetterWorkers(platform);
  const server = new Server(platform, output);
  const practice = new Practice(letters);
  const paper = new PaperPrinter(server, letters, platform, context.globalStorageUri);
  const previews = new Previews(server, letters, {
    printOnPaper: (draft, language) => paper.print(draft, language),
    printWord: (draft, letterLanguage) => render(server, letters, draft, { letterLanguage }),
  });
  // In a preview there is no editor whose draft could be meant.
  const meant = (given: unknown): unknown => given ?? previews.active;
  const findings = new WorkspaceFindings(server);
  const forms = new FormEditors(context.extensionUri, server, {
    showText: (uri, path) => showText(letters, uri, path),
    atPart: (uri, path) => previews.follow(uri, path),
  });
  const list = new RequestList(server);
  const requests = new RequestsView(trees["rogatory.requests"], list, context.workspaceState);
  const checklist = new ChecklistView(trees["rogatory.checklist"], server, letters);
  const tables = new Tables(server, letters, list);
  let statusBar: StatusBar | undefined;
  void paper.removeOld();

  const start = async (): Promise<void> => {
    await server.client();
    statusBar ??= new StatusBar(server, letters, practice);
  };

  /** Lets the extension's own words be in the language of the folder at which the command works. */
  const speakAt = async (given: unknown): Promise<void> => {
    const place = placeMeant(given);
    const conditions = place && (await server.conditionsAt(place).catch(() => null));
    if (conditions) speakAsAtPlace(conditions.language);
  };

  const commands: Readonly<Record<CommandId, (given: unknown) => Promise<unknown>>> = {
    "rogatory.newRequest": (given) => newRequest(letters, given),
    "rogatory.practice": () => practice.open(),
    "rogatory.checkWorkspace": () => findings.checkAll(),
    "rogatory.showChecklist": (given) => showChecklist(server, letters, practice, meant(given)),
    "rogatory.openForm": (given) => forms.openFor(given),
    "rogatory.openText": async (given) => {
      const document = await draftMeant(given);
      if (document) await showText(letters, document.uri, "");
    },
    "rogatory.preview": async (given) => {
      const document = await draftMeant(given);
      if (document) await previews.show(document);
    },
    "rogatory.render": (given) => render(server, letters, meant(given)),
    "rogatory.renderAs": (given) => renderAs(server, letters, meant(given)),
    "rogatory.openChecklistTable": async (given) => {
      const document = await draftMeant(given);
      if (document) await tables.showChecklist(document);
    },
    "rogatory.renderAll": async () => renderAll(server, letters, await requests.shown()),
    "rogatory.openRegister": () => tables.showRegister(),
    "rogatory.exportRegister": async () => {
      const drafts = registered(await requests.shown());
      await saveCsv(letters, await letters.ask("registerTableOf", { drafts, language: userLanguage() }), "requests");
    },
    "rogatory.exportDeadlines": async () => saveDeadlines(letters, await requests.shown()),
    "rogatory.filterRequests": () => requests.filter(),
    "rogatory.clearRequestFilter": () => requests.clearFilter(),
    "rogatory.groupRequests": () => requests.group(),
    "rogatory.refreshRequests": () => list.refresh(),
    "rogatory.printOnPaper": (given) => paper.print(meant(given)),
    "rogatory.convert": (given) => convertDraft(server, given),
    "rogatory.explainFinding": (given) => explainFinding(letters, given),
    "rogatory.restartServer": () => server.restart(),
    "rogatory.showOutput": async () => output.show(true),
  };

  return {
    start,
    run: async (id, args) => {
      const [given] = args;
      if (id !== "rogatory.restartServer" && id !== "rogatory.showOutput") await speakAt(given);
      return commands[id](given);
    },
    rulePage: (uri) => pageText(letters, uri),
    tasks: () => checkTasks(server),
    resolveTask: (task) => resolveCheckTask(server, task),
    async resolveForm(document, panel) {
      await start();
      await forms.resolve(document, panel);
    },
    restorePreview: (panel, state) => previews.restore(panel, state),
    restoreTable: (panel, state) => tables.restore(panel, state),
    roots: (id) => (id === "rogatory.requests" ? requests.roots() : checklist.roots()),
    async dispose() {
      // First, since VS Code waits only for a moment.
      await paper.dispose();
      statusBar?.dispose();
      forms.dispose();
      previews.dispose();
      tables.dispose();
      requests.dispose();
      checklist.dispose();
      list.dispose();
      findings.dispose();
      letters.dispose();
      await server.dispose();
    },
  };
}
