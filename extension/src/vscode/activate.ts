import * as vscode from "vscode";
import { type CommandId, commandIds } from "../common/commandIds.js";
import { faultWithoutText } from "../common/faultWithoutText.js";
import { isDraft } from "./drafts.js";
import type { Features, Shell } from "./features.js";
import { formType } from "./form/formType.js";
import { pageScheme } from "./pageUri.js";
import { previewType } from "./previewType.js";
import { tableType } from "./tableType.js";
import { taskType } from "./taskType.js";
import { createTrees } from "./trees.js";

/** The part of the extension that is not loaded before a draft is open or a command is called. */
export interface FeaturesModule {
  createFeatures(shell: Shell): Features;
}

/**
 * Registers what wakes the extension, and nothing else: any JSON or YAML file may have activated it. The library and the language
 * client are loaded when there is a draft to work on. Returns what ends the language server and the workers.
 */
export function activateWith(
  context: vscode.ExtensionContext,
  loadModule: () => Promise<FeaturesModule>,
): () => Promise<void> {
  const began = performance.now();
  const output = vscode.window.createOutputChannel("Rogatory", { log: true });
  const trees = createTrees(async (id) => (await load()).roots(id));
  let features: Promise<Features> | undefined;
  const load = (): Promise<Features> => {
    features ??= loadModule().then((module) => module.createFeatures({ context, output, trees }));
    return features;
  };

  const run = async (id: CommandId, args: unknown[]): Promise<unknown> => {
    try {
      return await (await load()).run(id, args);
    } catch (error) {
      output.error(`${id} failed: ${faultWithoutText(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t("Rogatory could not do this: {0}", error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  };
  const startWith = (document: vscode.TextDocument): void => {
    if (isDraft(document)) void load().then((loaded) => loaded.start());
  };

  context.subscriptions.push(
    output,
    trees,
    ...commandIds.map((id) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(id, args))),
    vscode.workspace.onDidOpenTextDocument(startWith),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: async (uri) => (await load()).rulePage(uri),
    }),
    vscode.tasks.registerTaskProvider(taskType, {
      provideTasks: async () => (await load()).tasks(),
      resolveTask: async (task) => (await load()).resolveTask(task),
    }),
    vscode.window.registerCustomEditorProvider(formType, {
      resolveCustomTextEditor: async (document, panel) => (await load()).resolveForm(document, panel),
    }),
    vscode.window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state) => (await load()).restorePreview(panel, state),
    }),
    vscode.window.registerWebviewPanelSerializer(tableType, {
      deserializeWebviewPanel: async (panel, state) => (await load()).restoreTable(panel, state),
    }),
  );
  vscode.workspace.textDocuments.forEach(startWith);
  output.info(`Activated in ${(performance.now() - began).toFixed(1)} ms.`);
  return async () => (await features)?.dispose();
}
