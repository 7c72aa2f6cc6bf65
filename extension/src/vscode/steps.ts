import * as vscode from "vscode";

/** What a step ends with: on to the next, back to the one before, or the end of all. */
export type StepEnd = "next" | "back" | "cancel";

/** Runs steps one after the other, and back when the user goes back. True when the last one ended with `next`. */
export async function runSteps(steps: readonly ((index: number) => Promise<StepEnd>)[]): Promise<boolean> {
  for (let index = 0; index < steps.length; ) {
    const end = await (steps[index] as (index: number) => Promise<StepEnd>)(index);
    if (end === "cancel") return false;
    index = Math.max(0, index + (end === "next" ? 1 : -1));
  }
  return true;
}

export interface PickOptions<T extends vscode.QuickPickItem> {
  /** The question. It stays in sight while the user types. */
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly placeholder?: string;
  readonly items: readonly T[];
  readonly many?: boolean;
  /** Items picked before, when the user comes back. */
  readonly picked?: readonly T[];
  /** Finds items by other words than those shown; the editor's own search is then not used. */
  readonly find?: (words: string) => Promise<readonly T[]>;
}

/** Lets the user pick one or many of the items, with a button to go back. */
export function pick<T extends vscode.QuickPickItem>(
  options: PickOptions<T>,
): Promise<{ readonly end: "next"; readonly picked: readonly T[] } | { readonly end: "back" | "cancel" }> {
  const { find } = options;
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<T>();
    list.title = options.title;
    list.step = options.step;
    list.totalSteps = options.totalSteps;
    list.placeholder = options.placeholder ?? "";
    list.items = options.items;
    list.canSelectMany = options.many === true;
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.ignoreFocusOut = true;
    if (options.step > 1) list.buttons = [vscode.QuickInputButtons.Back];
    if (options.picked && options.picked.length > 0) {
      if (options.many) list.selectedItems = options.picked;
      else list.activeItems = options.picked;
    }
    const finish = (end: Parameters<typeof resolve>[0]): void => {
      resolve(end);
      list.dispose();
    };
    if (find)
      list.onDidChangeValue(async (words) => {
        const found = words.trim() === "" ? options.items : await find(words);
        if (list.value === words) list.items = found;
      });
    list.onDidTriggerButton(() => finish({ end: "back" }));
    list.onDidAccept(() => {
      const picked = list.selectedItems;
      if (picked.length > 0 || options.many) finish({ end: "next", picked });
    });
    list.onDidHide(() => finish({ end: "cancel" }));
    list.show();
  });
}
