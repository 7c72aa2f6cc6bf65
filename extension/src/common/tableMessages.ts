import type { RegisterTable } from "@rogatory/core";

/** A table as a page shows it, with the words around it in the user's language. */
export interface ShownTable {
  readonly title: string;
  readonly language: string;
  readonly table: RegisterTable;
  /** Index of the column whose cells name their rows, and open what they stand for. */
  readonly opens: number;
  readonly words: {
    /** `{0}` of `{1}` rows are shown. */
    readonly count: string;
    /** In place of rows where there are none at all. */
    readonly empty: string;
    /** Of a row without a name of its own; the row's last cell follows. */
    readonly unnamed: string;
  };
}

/** To the page: another table in place of the one it shows. */
export interface ShowTable {
  readonly type: "show";
  readonly shown: ShownTable;
}

/** From the page: it has loaded, and what was sent before may be lost. */
export interface TableReady {
  readonly type: "ready";
}

/** From the page: a row was chosen. */
export interface OpenRow {
  readonly type: "open";
  readonly id: string;
}

export const exportForms = ["csv", "ics"] as const;
export type ExportForm = (typeof exportForms)[number];

/** From the page: write the rows, those that are shown, in their order. */
export interface ExportRows {
  readonly type: "export";
  readonly form: ExportForm;
  readonly ids: readonly string[];
}

export type FromTable = TableReady | OpenRow | ExportRows;

/** Reads what came from the page; undefined for anything else. */
export function readFromTable(message: unknown): FromTable | undefined {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  const { type, id, form, ids } = message as Record<string, unknown>;
  if (type === "ready") return { type };
  if (type === "open" && typeof id === "string") return { type, id };
  const known = exportForms.find((each) => each === form);
  if (type === "export" && known && Array.isArray(ids) && ids.every((each) => typeof each === "string"))
    return { type, form: known, ids };
  return undefined;
}
