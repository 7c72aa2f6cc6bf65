import script from "rogatory:table-script";
import * as vscode from "vscode";
import { checklistTable, placeOfRow } from "../common/checklistTable.js";
import { stemOf } from "../common/draftName.js";
import {
  type ExportForm,
  type FromTable,
  readFromTable,
  type ShownTable,
  type ShowTable,
} from "../common/tableMessages.js";
import { type TablePage, tablePage } from "../common/tablePage.js";
import { checklistOf, type NamedChecklist } from "./checklistOf.js";
import { baseName, isDraft } from "./drafts.js";
import { goToPart } from "./goToPart.js";
import type { LetterWorkers } from "./letterWorkers.js";
import type { RequestList } from "./requestList.js";
import { registered, saveCsv, saveDeadlines } from "./saveTable.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { tableType } from "./tableType.js";
import { userLanguage } from "./userLanguage.js";

/** What a table shows, and what is done with its rows. */
interface Source {
  readonly state: TablePage["state"];
  readonly title: string;
  readonly exports: TablePage["exports"];
  load(): Promise<ShownTable>;
  /** A row was chosen. */
  open(id: string): Promise<void>;
  write(form: ExportForm, ids: readonly string[]): Promise<void>;
  /** Calls back when the table is to be loaded anew. */
  follow(changed: () => void, isSeen: () => boolean): vscode.Disposable[];
}

/** The tables that are open: the register, and the checklists of drafts. */
export class Tables {
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #list: RequestList;
  readonly #open = new Map<string, TablePanel>();

  constructor(server: Server, letters: LetterWorkers, list: RequestList) {
    this.#server = server;
    this.#letters = letters;
    this.#list = list;
  }

  async showRegister(): Promise<void> {
    await this.#show(registerSource(this.#list, this.#letters));
  }

  async showChecklist(document: vscode.TextDocument): Promise<void> {
    await this.#show(checklistSource(document, this.#server, this.#letters));
  }

  /** Brings back a table that was open when the window was closed. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { table, uri } = (typeof state === "object" && state !== null ? state : {}) as Record<string, unknown>;
    if (table === "register") return this.#add(panel, registerSource(this.#list, this.#letters));
    const document =
      table === "checklist" && typeof uri === "string"
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => undefined)
        : undefined;
    if (!document || !isDraft(document)) return panel.dispose();
    await this.#add(panel, checklistSource(document, this.#server, this.#letters));
  }

  dispose(): void {
    for (const { panel } of this.#open.values()) panel.dispose();
  }

  async #show(source: Source): Promise<void> {
    const open = this.#open.get(JSON.stringify(source.state));
    if (open) return open.panel.reveal();
    await this.#add(vscode.window.createWebviewPanel(tableType, "", vscode.ViewColumn.Active), source);
  }

  async #add(panel: vscode.WebviewPanel, source: Source): Promise<void> {
    const key = JSON.stringify(source.state);
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [],
    };
    const table = new TablePanel(panel, source);
    this.#open.set(key, table);
    panel.onDidDispose(() => {
      table.dispose();
      this.#open.delete(key);
    });
  }
}

class TablePanel {
  readonly panel: vscode.WebviewPanel;
  readonly #source: Source;
  readonly #listeners: vscode.Disposable[];
  #isReady = false;
  /** Counts what was loaded, so that what comes late does not cover something newer. */
  #asked = 0;

  constructor(panel: vscode.WebviewPanel, source: Source) {
    this.panel = panel;
    this.#source = source;
    panel.title = source.title;
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message) => void this.#receive(readFromTable(message)).catch(say)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.#load().catch(say);
      }),
      ...source.follow(
        () => void this.#load().catch(say),
        () => panel.visible,
      ),
    ];
    panel.webview.html = tablePage({
      nonce: nonce(),
      script,
      title: source.title,
      language: userLanguage(),
      state: source.state,
      filter: t("Filter"),
      exports: source.exports,
    });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  async #load(): Promise<void> {
    if (!this.#isReady || !this.panel.visible) return;
    const asked = ++this.#asked;
    const shown = await this.#source.load();
    if (asked === this.#asked) await this.panel.webview.postMessage({ type: "show", shown } satisfies ShowTable);
  }

  async #receive(message: FromTable | undefined): Promise<void> {
    switch (message?.type) {
      case "ready":
        this.#isReady = true;
        return this.#load();
      case "open":
        return this.#source.open(message.id);
      case "export":
        return this.#source.write(message.form, message.ids);
    }
  }
}

function registerSource(list: RequestList, letters: LetterWorkers): Source {
  const rowsOf = async (ids: readonly string[]) => {
    const rows = await list.rows();
    return ids.flatMap((id) => rows.find(({ uri }) => uri === id) ?? []);
  };
  return {
    state: { table: "register" },
    title: t("Register of requests"),
    exports: [
      { form: "csv", label: t("Export as CSV…") },
      { form: "ics", label: t("Export deadlines…") },
    ],
    async load() {
      const language = userLanguage();
      return {
        title: t("Register of requests"),
        language,
        table: await letters.ask("registerTableOf", { drafts: registered(await list.rows()), language }),
        opens: 0,
        words: words(
          t("There is no draft in this workspace. Drafts are files whose names end in .mla.yaml or .extradition.yaml."),
        ),
      };
    },
    open: async (id) => {
      await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(id));
    },
    async write(form, ids) {
      const rows = await rowsOf(ids);
      if (form === "ics") return saveDeadlines(letters, rows);
      const table = await letters.ask("registerTableOf", { drafts: registered(rows), language: userLanguage() });
      await saveCsv(letters, table, "requests");
    },
    follow: (changed, isSeen) => [list.addLooker(isSeen), list.onDidChange(changed)],
  };
}

function checklistSource(opened: vscode.TextDocument, server: Server, letters: LetterWorkers): Source {
  const uri = opened.uri.toString();
  const title = t("Checklist: {0}", baseName(opened.uri));
  const load = async (): Promise<NamedChecklist> =>
    checklistOf(server, letters, await vscode.workspace.openTextDocument(opened.uri));
  return {
    state: { table: "checklist", uri },
    title,
    exports: [{ form: "csv", label: t("Export as CSV…") }],
    async load() {
      const { checklist, names } = await load();
      return {
        title,
        language: userLanguage(),
        table: checklistTable(checklist, names, t),
        opens: 2,
        words: words(
          t("There is no checklist yet: name the instruments on which the request rests under “legalBases”."),
        ),
      };
    },
    async open(id) {
      const path = placeOfRow((await load()).checklist, id);
      if (path !== undefined) await goToPart(letters, opened.uri, path);
    },
    async write(_form, ids) {
      const { checklist, names } = await load();
      const { columns, rows } = checklistTable(checklist, names, t);
      const chosen = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
      await saveCsv(letters, { columns, rows: chosen }, `${stemOf(baseName(opened.uri))}-checklist`);
    },
    follow: (changed) => [
      server.onStateChanged((change) => {
        if (change.uri === uri) changed();
      }),
    ],
  };
}

function words(empty: string): ShownTable["words"] {
  return { count: t("{0} of {1} shown", "{0}", "{1}"), empty, unnamed: t("(without a reference)") };
}

function say(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(t("Rogatory could not do this: {0}", message));
}

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
