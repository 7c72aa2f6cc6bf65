import * as vscode from "vscode";

/** What a step ends with: on to the next, back to the one before, or the end of all. */
export type StepEnd = "next" | "back" | "cancel";

/** Where a step stands among those that apply: `number` counts from 1. */
export interface StepPlace {
  readonly number: number;
  readonly total: number;
}

export interface Step {
  /** Whether the step is called for by what was answered before; left out: always. */
  readonly applies?: () => boolean;
  readonly ask: (place: StepPlace) => Promise<StepEnd>;
}

/** Runs the steps that apply one after the other, and back when the user goes back. True when the last one ended with `next`. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let step = steps[0];
  while (step) {
    const before = steps.filter(({ applies }) => applies?.() !== false);
    const end = await step.ask({ number: before.indexOf(step) + 1, total: before.length });
    if (end === "cancel") return false;
    // An answer may have changed which of the steps apply.
    const now = steps.filter(({ applies }) => applies?.() !== false);
    const index = now.indexOf(step);
    step = end === "next" ? now[index + 1] : now[Math.max(0, index - 1)];
  }
  return true;
}

export interface PickOptions<T extends vscode.QuickPickItem> {
  /** The question. It stays in sight while the user types. */
  readonly title: string;
  readonly place: StepPlace;
  readonly placeholder?: string;
  readonly items: readonly T[];
  readonly many?: boolean;
  /** Items picked before, when the user comes back. */
  readonly picked?: readonly T[];
  /** Finds items by other words than those shown; the editor's own search is then not used. */
  readonly find?: (words: string) => Promise<readonly T[]>;
  /** Says more of an item, in a window of its own: by a button of the item, and by one of the box for the item that the keys are on. */
  readonly explain?: { readonly button: string; readonly show: (item: T) => Thenable<unknown> };
}

/** Lets the user pick one or many of the items, with a button to go back. */
export function pick<T extends vscode.QuickPickItem>(
  options: PickOptions<T>,
): Promise<{ readonly end: "next"; readonly picked: readonly T[] } | { readonly end: "back" | "cancel" }> {
  const { find, explain, place } = options;
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<T>();
    list.title = options.title;
    list.step = place.number;
    list.totalSteps = place.total;
    list.placeholder = options.placeholder ?? "";
    const more: vscode.QuickInputButton | undefined = explain && {
      iconPath: new vscode.ThemeIcon("question"),
      tooltip: explain.button,
    };
    list.items = more ? options.items.map((item) => withButton(item, more)) : options.items;
    list.canSelectMany = options.many === true;
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.ignoreFocusOut = true;
    list.buttons = [...(place.number > 1 ? [vscode.QuickInputButtons.Back] : []), ...(more ? [more] : [])];
    if (options.picked && options.picked.length > 0) {
      // Items with a button are others than those given.
      const picked = list.items.filter((item) => options.picked?.some(({ label }) => label === item.label));
      if (options.many) list.selectedItems = picked;
      else list.activeItems = picked;
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
    list.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) finish({ end: "back" });
      else {
        // Before any item was gone to, the first one is meant.
        const item = list.activeItems[0] ?? list.items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
        if (item) void explain?.show(item);
      }
    });
    list.onDidTriggerItemButton(({ item }) => void explain?.show(item));
    list.onDidAccept(() => {
      const picked = list.selectedItems;
      if (picked.length > 0 || options.many) finish({ end: "next", picked });
    });
    list.onDidHide(() => finish({ end: "cancel" }));
    list.show();
  });
}

/** Headings have no button. */
function withButton<T extends vscode.QuickPickItem>(item: T, button: vscode.QuickInputButton): T {
  return item.kind === vscode.QuickPickItemKind.Separator ? item : { ...item, buttons: [button] };
}
