import type { Gate } from "@rogatory/core";
import * as vscode from "vscode";
import { findingLine, harmless } from "../common/findingLines.js";
import { draftsAt } from "./files.js";
import { checkFile, linesOf } from "./findings.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import { taskType } from "./taskType.js";

interface CheckTaskDefinition extends vscode.TaskDefinition {
  /** Files and folders, relative to the task's folder; the whole folder if left out. */
  readonly paths?: readonly string[];
  readonly gate?: Gate;
}

/** One task for each folder. It runs in the extension: the command `rogatory` need not be installed. */
export function checkTasks(server: Server): vscode.Task[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.map((folder) => taskFor(server, { type: taskType }, folder));
}

/** The task as `tasks.json` defines it. */
export function resolveCheckTask(server: Server, { definition, scope }: vscode.Task): vscode.Task | undefined {
  const folder = typeof scope === "object" ? scope : vscode.workspace.workspaceFolders?.[0];
  return folder && taskFor(server, definition as CheckTaskDefinition, folder);
}

function taskFor(server: Server, definition: CheckTaskDefinition, folder: vscode.WorkspaceFolder): vscode.Task {
  const execution = new vscode.CustomExecution(async () => new CheckTerminal(server, definition, folder));
  const task = new vscode.Task(definition, folder, "check", "rogatory", execution, "$rogatory");
  task.group = vscode.TaskGroup.Test;
  task.detail = t("Check the drafts of this folder");
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}

/** A terminal that prints what was found, one line each, and ends with 0, 1 where there are errors, 2 where something could not be read. */
class CheckTerminal implements vscode.Pseudoterminal {
  readonly #write = new vscode.EventEmitter<string>();
  readonly #close = new vscode.EventEmitter<number>();
  readonly #cancel = new vscode.CancellationTokenSource();
  readonly #server: Server;
  readonly #definition: CheckTaskDefinition;
  readonly #folder: vscode.WorkspaceFolder;
  readonly onDidWrite = this.#write.event;
  readonly onDidClose = this.#close.event;

  constructor(server: Server, definition: CheckTaskDefinition, folder: vscode.WorkspaceFolder) {
    this.#server = server;
    this.#definition = definition;
    this.#folder = folder;
  }

  open(): void {
    this.#run().then(
      (status) => this.#close.fire(status),
      (error: unknown) => {
        this.#print(error instanceof Error ? error.message : String(error));
        this.#close.fire(2);
      },
    );
  }

  close(): void {
    this.#cancel.cancel();
  }

  async #run(): Promise<number> {
    const { paths = ["."], gate } = this.#definition;
    const token = this.#cancel.token;
    let unread = 0;
    let drafts = 0;
    let errors = 0;
    let warnings = 0;
    let gaps = 0;
    let advice = 0;
    for (const path of paths) {
      const at = vscode.Uri.joinPath(this.#folder.uri, path);
      const found = await draftsAt(at, token).catch(() => undefined);
      if (found === undefined || found.length === 0) {
        this.#print(
          found ? t("{0}: no draft in this folder.", path) : t("{0}: there is no such file or folder.", path),
        );
        unread++;
      }
      for (const uri of found ?? []) {
        if (token.isCancellationRequested) return 2;
        const { result } = await checkFile(this.#server, uri, gate ? { gate } : {});
        const name = vscode.workspace.asRelativePath(uri, false);
        if (!result) {
          this.#print(t("{0}: this file could not be read.", name));
          unread++;
          continue;
        }
        drafts++;
        errors += result.state.errors;
        warnings += result.state.warnings;
        gaps += result.state.gaps;
        advice += result.state.advice;
        for (const line of linesOf(result.diagnostics)) this.#print(findingLine(name, line));
      }
    }
    this.#print(
      t(
        "Drafts checked: {0}. Errors: {1}. Warnings: {2}. Gaps: {3}. Advice: {4}.",
        drafts,
        errors,
        warnings,
        gaps,
        advice,
      ),
    );
    if (unread > 0) return 2;
    return errors > 0 ? 1 : 0;
  }

  #print(line: string): void {
    this.#write.fire(`${harmless(line)}\r\n`);
  }
}
