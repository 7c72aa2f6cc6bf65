import type { FromTable, ShownTable, ShowTable } from "../common/tableMessages.js";
import { arranged, type TableSort } from "../common/tableOrder.js";

declare function acquireVsCodeApi(): {
  postMessage(message: FromTable): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const filter = find<HTMLInputElement>("#filter");
const count = find<HTMLElement>("#count");
const head = find<HTMLTableRowElement>("thead tr");
const body = find<HTMLTableSectionElement>("tbody");

const own = JSON.parse(document.currentScript?.dataset["state"] ?? "{}") as object;
const remembered = (editor.getState() ?? {}) as { filter?: string; sort?: TableSort };
let shown: ShownTable | undefined;
let sort: TableSort = remembered.sort;
let ids: readonly string[] = [];
filter.value = remembered.filter ?? "";

function remember(): void {
  editor.setState({ ...own, filter: filter.value, ...(sort ? { sort } : {}) });
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

function showHead({ table }: ShownTable): void {
  // Headings stay where they are, so that the one that was pressed keeps the focus.
  const titles = table.columns.map(({ title }) => title).join("\n");
  if (head.dataset["titles"] !== titles) {
    head.dataset["titles"] = titles;
    head.replaceChildren(
      ...table.columns.map(({ title }, column) => {
        const cell = element("th");
        cell.scope = "col";
        cell.append(
          button(title, () => {
            sort = { column, descending: sort?.column === column && !sort.descending };
            show();
          }),
        );
        return cell;
      }),
    );
  }
  for (const [column, cell] of [...head.children].entries()) {
    const direction = sort?.column === column ? (sort.descending ? "descending" : "ascending") : "none";
    cell.setAttribute("aria-sort", direction);
  }
}

function show(): void {
  if (!shown) return;
  const { table, opens, words, title, language } = shown;
  document.title = title;
  document.documentElement.lang = language;
  find<HTMLElement>("#title").textContent = title;
  if (sort && sort.column >= table.columns.length) sort = undefined;
  showHead(shown);
  const rows = arranged(table.rows, filter.value, sort, language);
  ids = rows.map(({ id }) => id);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["row"] : undefined;
  body.replaceChildren(
    ...rows.map(({ id, cells }) => {
      const row = element("tr");
      row.append(
        ...cells.map(({ text, sort: key, nearness }, column) => {
          if (column === opens) {
            const cell = element("th");
            cell.scope = "row";
            const name = text === "" ? `${words.unnamed} ${cells.at(-1)?.text ?? ""}`.trim() : text;
            const link = button(name, () => editor.postMessage({ type: "open", id }));
            link.dataset["row"] = id;
            cell.append(link);
            return cell;
          }
          const cell = element("td", text);
          if (nearness) cell.classList.add(nearness);
          if (typeof key === "number") cell.classList.add("number");
          if (text.length > 40) cell.classList.add("long");
          return cell;
        }),
      );
      return row;
    }),
  );
  if (focused !== undefined) body.querySelector<HTMLElement>(`[data-row="${CSS.escape(focused)}"]`)?.focus();
  count.textContent =
    table.rows.length === 0
      ? words.empty
      : words.count.replace("{0}", String(rows.length)).replace("{1}", String(table.rows.length));
  remember();
}

filter.addEventListener("input", show);
for (const each of document.querySelectorAll<HTMLButtonElement>("[data-form]"))
  each.addEventListener("click", () => {
    editor.postMessage({ type: "export", form: each.dataset["form"] === "ics" ? "ics" : "csv", ids });
  });
window.addEventListener("message", ({ data }: MessageEvent<ShowTable>) => {
  if (data.type !== "show") return;
  shown = data.shown;
  show();
});

remember();
editor.postMessage({ type: "ready" });
