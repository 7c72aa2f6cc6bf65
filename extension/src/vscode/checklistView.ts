import * as vscode from "vscode";
import { checklistTree, type InstrumentNode, type RequirementNode } from "../common/checklistTree.js";
import { checklistOf } from "./checklistOf.js";
import { baseName, isDraft } from "./drafts.js";
import { goToPart } from "./goToPart.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";
import type { Tree, TreeNode } from "./trees.js";

/** Not offered by itself: what a click on a requirement does. Its arguments are the draft's URI and a JSON Pointer. */
const goToCommand = "rogatory.goToPart";

/** The checklist of the draft that was last in front, kept up while it is written. */
export class ChecklistView {
  readonly #tree: Tree;
  readonly #server: Server;
  readonly #letters: LetterWorkers;
  readonly #listeners: vscode.Disposable[];
  #uri: string | undefined;
  /** What is shown, so that a keystroke that changes nothing of it redraws nothing. */
  #shown = "";

  constructor(tree: Tree, server: Server, letters: LetterWorkers) {
    this.#tree = tree;
    this.#server = server;
    this.#letters = letters;
    this.#listeners = [
      vscode.commands.registerCommand(goToCommand, (uri: unknown, path: unknown) =>
        this.#goTo(String(uri), String(path)),
      ),
      // The server speaks when it has checked a draft, which is when the keys have rested.
      server.onStateChanged(({ uri }) => {
        if (uri === this.#uri) void this.#showIfChanged();
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#follow()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.#follow()),
      vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
      tree.view.onDidChangeVisibility(({ visible }) => {
        if (visible) void this.#showIfChanged();
      }),
    ];
    this.#uri = draftInFront();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  async roots(): Promise<TreeNode[]> {
    const nodes = await this.#nodes();
    this.#shown = JSON.stringify(nodes);
    const document = this.#document();
    this.#tree.view.description = document ? baseName(document.uri) : undefined;
    this.#tree.view.message =
      document && nodes.length === 0
        ? t("There is no checklist yet: name the instruments on which the request rests under “legalBases”.")
        : undefined;
    const uri = this.#uri ?? "";
    return nodes.map((node) => instrumentNode(node, uri));
  }

  #follow(): void {
    const uri = draftInFront();
    if (uri === undefined || uri === this.#uri) {
      // The draft that was shown may have been closed.
      if (this.#uri !== undefined && !this.#document()) void this.#showIfChanged();
      return;
    }
    this.#uri = uri;
    this.#tree.changed.fire(undefined);
  }

  async #showIfChanged(): Promise<void> {
    if (this.#tree.view.visible && JSON.stringify(await this.#nodes()) !== this.#shown)
      this.#tree.changed.fire(undefined);
  }

  async #nodes(): Promise<InstrumentNode[]> {
    const document = this.#document();
    if (!document) return [];
    const { checklist, names } = await checklistOf(this.#server, this.#letters, document);
    return checklistTree(checklist, names, t);
  }

  #document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === this.#uri && isDraft(document),
    );
  }

  async #goTo(uri: string, path: string): Promise<void> {
    await goToPart(this.#letters, vscode.Uri.parse(uri), path);
  }
}

/** The draft of the tab in front, whichever editor shows it there. */
function draftInFront(): string | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const input = activeTab?.input;
  const uri =
    input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri.toString() : undefined;
  return vscode.workspace.textDocuments
    .find((document) => document.uri.toString() === uri && isDraft(document))
    ?.uri.toString();
}

function instrumentNode({ id, label, requirements }: InstrumentNode, uri: string): TreeNode {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${uri} ${id}`;
  return { item, children: requirements.map((requirement) => requirementNode(requirement, uri)) };
}

function requirementNode(
  { id, label, description, spoken, icon, colour, path }: RequirementNode,
  uri: string,
): TreeNode {
  const item = new vscode.TreeItem(label);
  item.id = `${uri} ${id}`;
  item.description = description;
  item.tooltip = spoken;
  item.accessibilityInformation = { label: spoken };
  item.iconPath = new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  if (path !== undefined) item.command = { command: goToCommand, title: t("Go to its place"), arguments: [uri, path] };
  return { item };
}
