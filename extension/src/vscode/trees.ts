import * as vscode from "vscode";
import type { TreeId } from "../common/treeIds.js";

/** A line of a tree with what is below it. */
export interface TreeNode {
  readonly item: vscode.TreeItem;
  readonly children?: readonly TreeNode[];
  /** The draft that it stands for; commands of its menu take it from here. */
  readonly uri?: vscode.Uri;
}

/** A view, and the means to say that what it shows has changed. */
export interface Tree {
  readonly view: vscode.TreeView<TreeNode>;
  readonly changed: vscode.EventEmitter<undefined>;
}

export type Trees = Readonly<Record<TreeId, Tree>>;

/** Puts up the views. What they show is asked for when one of them is seen. */
export function createTrees(rootsOf: (id: TreeId) => Promise<readonly TreeNode[]>): Trees & vscode.Disposable {
  const create = (id: TreeId): Tree => {
    const changed = new vscode.EventEmitter<undefined>();
    const view = vscode.window.createTreeView<TreeNode>(id, {
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getTreeItem: ({ item }) => item,
        getChildren: async (node) => [...(node ? (node.children ?? []) : await rootsOf(id))],
      },
      showCollapseAll: true,
    });
    return { view, changed };
  };
  const trees: Trees = {
    "rogatory.requests": create("rogatory.requests"),
    "rogatory.checklist": create("rogatory.checklist"),
  };
  return {
    ...trees,
    dispose() {
      for (const { view, changed } of Object.values(trees)) {
        view.dispose();
        changed.dispose();
      }
    },
  };
}
