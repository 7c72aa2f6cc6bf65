import type { RegisterCell, RegisterTable } from "@rogatory/core";
import { holdsWords } from "./requestRows.js";

type Row = RegisterTable["rows"][number];

/** By which column a table is sorted, and which way; undefined as it came. */
export type TableSort = { readonly column: number; readonly descending: boolean } | undefined;

/** The rows that hold all words of the filter, in order. What is empty comes last whichever way the others are sorted. */
export function arranged(rows: readonly Row[], filter: string, sort: TableSort, language: string): Row[] {
  const found = rows.filter(({ cells }) =>
    holdsWords(
      filter,
      cells.map(({ text }) => text),
    ),
  );
  if (!sort) return found;
  const collator = new Intl.Collator(language, { numeric: true });
  const { column, descending } = sort;
  return found.toSorted((a, b) => {
    const [one, other] = [keyOf(a.cells[column]), keyOf(b.cells[column])];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const order =
      typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other));
    return descending ? -order : order;
  });
}

const keyOf = (cell: RegisterCell | undefined): number | string => cell?.sort ?? cell?.text ?? "";
