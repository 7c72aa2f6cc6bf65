import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { nounsIn } from "../model/inLanguage.js";
import type { RegisterDeadline, RegisterEntry } from "./entry.js";
import type { Nearness } from "./nearness.js";

export interface RegisterColumn {
  readonly id: string;
  readonly title: string;
}

export interface RegisterCell {
  readonly text: string;
  /** By what it is sorted, where that is not the text: a number, or a day in ISO form. */
  readonly sort?: number | string;
  /** As text elsewhere than on a page, where that differs: a day in ISO form, for a spreadsheet. */
  readonly plain?: string;
  readonly nearness?: Nearness;
}

/** A table as plain data: what is shown on a page, and written as CSV, is the same. */
export interface RegisterTable {
  readonly columns: readonly RegisterColumn[];
  /** Each row has a cell for each column. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly RegisterCell[] }[];
}

/** A draft in a register. */
export interface RegisteredDraft {
  /** Tells it from the others: its URI or path. */
  readonly id: string;
  /** Its file as people know it. */
  readonly file: string;
  /** Undefined where the file could not be read. */
  readonly entry: RegisterEntry | undefined;
}

/** The register as a table, one row for each draft, in the order given. */
export function registerTable(drafts: readonly RegisteredDraft[], language: Language = "en"): RegisterTable {
  const catalogue = catalogueFor(language);
  const own = (column: string): string => catalogue.text(["register", "columns", column]);
  const fields = (noun: string, key: string): string => nounsIn(language)[noun]?.fields[key]?.title ?? key;
  const count = (n: number | undefined): RegisterCell =>
    n === undefined ? { text: "" } : { text: String(n), sort: n };
  const unread = catalogue.text(["register", "unread"]);
  return {
    columns: [
      { id: "reference", title: fields("mlaRequest", "reference") },
      { id: "kind", title: fields("mlaRequest", "kind") },
      { id: "from", title: fields("mlaRequest", "requesting") },
      { id: "to", title: fields("mlaRequest", "requested") },
      { id: "stage", title: fields("proceedings", "stage") },
      { id: "status", title: fields("mlaRequest", "status") },
      { id: "gaps", title: own("gaps") },
      { id: "errors", title: own("errors") },
      { id: "warnings", title: own("warnings") },
      { id: "deadline", title: fields("urgency", "deadline") },
      { id: "due", title: own("due") },
      { id: "others", title: own("others") },
      { id: "file", title: own("file") },
    ],
    rows: drafts.map(({ id, file, entry }) => ({
      id,
      cells: [
        { text: entry?.reference ?? "" },
        { text: entry ? (entry.kind?.title ?? catalogue.text(["register", "noKind"])) : unread },
        { text: entry?.from?.title ?? "" },
        { text: entry?.to?.title ?? "" },
        { text: entry?.stage?.title ?? "" },
        { text: entry?.status.title ?? "" },
        count(entry?.gaps),
        count(entry?.errors),
        count(entry?.warnings),
        entry?.deadline ? dayCell(entry.deadline) : { text: "" },
        { text: entry?.deadline?.label ?? "" },
        othersCell(entry),
        { text: file },
      ],
    })),
  };
}

const dayCell = ({ words, date, nearness }: RegisterDeadline): RegisterCell => ({
  text: words,
  sort: date,
  plain: date,
  nearness,
});

function othersCell(entry: RegisterEntry | undefined): RegisterCell {
  const others = (entry?.deadlines ?? []).filter((deadline) => deadline !== entry?.deadline);
  const list = (of: (deadline: RegisterDeadline) => string): string =>
    others.map((deadline) => `${of(deadline)}: ${deadline.label}`).join("; ");
  return {
    text: list(({ words }) => words),
    sort: others[0]?.date ?? "",
    plain: list(({ date }) => date),
  };
}
