import {
  asCalendar,
  asCsv,
  matchLanguage,
  type RegisteredDraft,
  type RegisterTable,
  registerTable,
} from "@rogatory/core";

interface InLanguage {
  readonly drafts: readonly RegisteredDraft[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** The register as a table. */
export function registerTableOf({ drafts, language }: InLanguage): RegisterTable {
  return registerTable(drafts, matchLanguage(language) ?? "en");
}

/** A table as CSV. The byte order mark tells spreadsheets that it is UTF-8. */
export function csvOf(table: RegisterTable): string {
  return `\uFEFF${asCsv(table)}`;
}

/** The deadlines of the drafts as a calendar file. `today` is `YYYY-MM-DD`. */
export function calendarOf({ drafts, today, language }: InLanguage & { readonly today: string }): string {
  return asCalendar(drafts, { today, language: matchLanguage(language) ?? "en" });
}
