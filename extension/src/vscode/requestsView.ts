import * as vscode from "vscode";
import { requestLine } from "../common/requestLine.js";
import {
  type Grouping,
  groupings,
  groupRequests,
  inOrderOfDeadlines,
  isFiltering,
  noFilter,
  occurring,
  passes,
  type RequestFilter,
  type RequestRow,
} from "../common/requestRows.js";
import type { RequestList } from "./requestList.js";
import { t } from "./sentence.js";
import type { Tree, TreeNode } from "./trees.js";

/** Where filter and grouping are remembered, for this workspace only. */
const filterKey = "requests.filter";
const groupingKey = "requests.grouping";

interface Item<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** The view of all requests: what is shown of them, and how it is grouped. */
export class RequestsView {
  readonly #tree: Tree;
  readonly #list: RequestList;
  readonly #memory: vscode.Memento;
  readonly #listeners: vscode.Disposable[];
  #filter: RequestFilter;
  #grouping: Grouping;

  constructor(tree: Tree, list: RequestList, memory: vscode.Memento) {
    this.#tree = tree;
    this.#list = list;
    this.#memory = memory;
    this.#filter = { ...noFilter, ...memory.get<Partial<RequestFilter>>(filterKey) };
    this.#grouping = groupings.find((each) => each === memory.get(groupingKey)) ?? "none";
    this.#listeners = [
      list.addLooker(() => tree.view.visible),
      list.onDidChange(() => this.#show()),
      tree.view.onDidChangeVisibility(({ visible }) => {
        if (visible) list.wake();
      }),
    ];
    void setContext(this.#filter);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  async roots(): Promise<TreeNode[]> {
    const all = await this.#list.rows();
    // That there is no request may be said only once it is known.
    void vscode.commands.executeCommand("setContext", "rogatory.requestsRead", true);
    const rows = this.#shownOf(all);
    const { view } = this.#tree;
    view.message = isFiltering(this.#filter)
      ? t("{0} of {1} requests: {2}", rows.length, all.length, this.#filterWords(all))
      : undefined;
    if (this.#grouping === "none") {
      view.description = undefined;
      return rows.map(nodeOf);
    }
    view.description = t("Grouped: {0}", groupingTitle(this.#grouping));
    return groupRequests(rows, this.#grouping, t).map(({ id, label, rows: members }) => {
      const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
      item.id = `${this.#grouping} ${id}`;
      item.description = String(members.length);
      item.accessibilityInformation = { label: t("{0}, requests: {1}", label, members.length) };
      return { item, children: members.map(nodeOf) };
    });
  }

  /** The requests that pass the filter, in their order. */
  async shown(): Promise<RequestRow[]> {
    return this.#shownOf(await this.#list.rows());
  }

  async group(): Promise<void> {
    const picked = await vscode.window.showQuickPick(
      groupings.map(
        (value): Item<Grouping> => ({
          label: value === "none" ? t("Not grouped") : groupingTitle(value),
          value,
          ...(value === this.#grouping ? { description: t("now") } : {}),
        }),
      ),
      { title: t("Group requests by") },
    );
    if (!picked) return;
    this.#grouping = picked.value;
    await this.#memory.update(groupingKey, picked.value);
    this.#show();
  }

  async clearFilter(): Promise<void> {
    await this.#setFilter(noFilter);
  }

  /** Asks by what to filter, then for that. */
  async filter(): Promise<void> {
    const all = await this.#list.rows();
    const { text, kinds, states, statuses, withErrors } = this.#filter;
    const named = (ids: readonly string[], of: "kinds" | "states"): string => {
      const titles = occurring(all, of).filter(({ id }) => ids.includes(id));
      return ids.length === 0 ? t("any") : titles.map(({ title }) => title).join(", ");
    };
    const items: Item<"text" | "kinds" | "states" | "statuses" | "withErrors" | "clear">[] = [
      { label: t("Text"), description: text.trim() === "" ? t("any") : text, value: "text" },
      { label: t("Kind"), description: named(kinds, "kinds"), value: "kinds" },
      { label: t("State"), description: named(states, "states"), value: "states" },
      {
        label: t("Status"),
        description: statuses.length === 0 ? t("any") : statuses.map(statusTitle).join(", "),
        value: "statuses",
      },
      { label: t("Only with errors"), description: withErrors ? t("yes") : t("no"), value: "withErrors" },
      ...(isFiltering(this.#filter) ? [{ label: t("Clear the filter"), value: "clear" as const }] : []),
    ];
    const picked = await vscode.window.showQuickPick(items, { title: t("Filter requests by") });
    switch (picked?.value) {
      case "text": {
        const words = await vscode.window.showInputBox({
          title: t("Filter requests by text"),
          prompt: t("Reference, file, State, kind or stage. Empty shows all."),
          value: text,
        });
        if (words !== undefined) await this.#setFilter({ ...this.#filter, text: words });
        return;
      }
      case "kinds":
      case "states": {
        const chosen = await pickSeveral(
          occurring(all, picked.value).map(({ id, title }) => ({ label: title, value: id })),
          this.#filter[picked.value],
        );
        if (chosen) await this.#setFilter({ ...this.#filter, [picked.value]: chosen });
        return;
      }
      case "statuses": {
        const known = ["draft", "final"] as const;
        const chosen = await pickSeveral(
          known.map((value) => ({ label: statusTitle(value), value })),
          statuses,
        );
        if (chosen) await this.#setFilter({ ...this.#filter, statuses: chosen });
        return;
      }
      case "withErrors":
        return this.#setFilter({ ...this.#filter, withErrors: !withErrors });
      case "clear":
        return this.clearFilter();
    }
  }

  async #setFilter(filter: RequestFilter): Promise<void> {
    this.#filter = filter;
    await this.#memory.update(filterKey, filter);
    await setContext(filter);
    this.#show();
  }

  #show(): void {
    this.#tree.changed.fire(undefined);
  }

  #shownOf(rows: readonly RequestRow[]): RequestRow[] {
    return inOrderOfDeadlines(rows.filter((row) => passes(row, this.#filter)));
  }

  #filterWords(all: readonly RequestRow[]): string {
    const { text, kinds, states, statuses, withErrors } = this.#filter;
    const titled = [...occurring(all, "kinds"), ...occurring(all, "states")];
    return [
      ...(text.trim() === "" ? [] : [`“${text.trim()}”`]),
      ...[...kinds, ...states].map((id) => titled.find((each) => each.id === id)?.title ?? id),
      ...statuses.map(statusTitle),
      ...(withErrors ? [t("with errors")] : []),
    ].join(", ");
  }
}

function setContext(filter: RequestFilter): Thenable<unknown> {
  return vscode.commands.executeCommand("setContext", "rogatory.requestsFiltered", isFiltering(filter));
}

async function pickSeveral<T extends string>(
  choices: readonly Item<T>[],
  chosen: readonly T[],
): Promise<readonly T[] | undefined> {
  const picked = await vscode.window.showQuickPick(
    choices.map((choice) => ({ ...choice, picked: chosen.includes(choice.value) })),
    { canPickMany: true, placeHolder: t("None means any") },
  );
  return picked?.map(({ value }) => value);
}

function nodeOf(row: RequestRow): TreeNode {
  const { label, description, lines, spoken, icon, colour } = requestLine(row, t);
  const uri = vscode.Uri.parse(row.uri);
  const item = new vscode.TreeItem(label);
  item.id = row.uri;
  item.description = description;
  item.tooltip = lines.join("\n");
  item.accessibilityInformation = { label: spoken };
  item.iconPath = new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
  item.contextValue = "request";
  item.command = { command: "vscode.open", title: t("Open"), arguments: [uri] };
  return { item, uri };
}

function statusTitle(status: "draft" | "final"): string {
  return status === "draft" ? t("draft") : t("final");
}

function groupingTitle(grouping: Exclude<Grouping, "none">): string {
  switch (grouping) {
    case "requested":
      return t("Requested State");
    case "requesting":
      return t("Requesting State");
    case "kind":
      return t("Kind");
    case "stage":
      return t("Stage");
    case "deadline":
      return t("Deadline");
    case "folder":
      return t("Folder");
  }
}
