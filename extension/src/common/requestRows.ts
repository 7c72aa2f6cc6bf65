import type { RegisterEntry } from "@rogatory/core";
import type { Translate } from "./translate.js";

/** A draft of the workspace as the Requests view knows it. */
export interface RequestRow {
  readonly uri: string;
  /** The file's name. */
  readonly name: string;
  /** Its folder as people know it, with the workspace folder first where there are several; empty at the top. */
  readonly folder: string;
  /** Undefined where the file could not be read. */
  readonly entry: RegisterEntry | undefined;
}

/** What of the requests is shown. An empty list or text lets all through. */
export interface RequestFilter {
  readonly text: string;
  /** Ids of kinds. */
  readonly kinds: readonly string[];
  /** ISO 3166 codes, of the requesting or the requested State. */
  readonly states: readonly string[];
  readonly statuses: readonly ("draft" | "final")[];
  /** Only those with errors, or that could not be read. */
  readonly withErrors: boolean;
}

export const noFilter: RequestFilter = { text: "", kinds: [], states: [], statuses: [], withErrors: false };

export function isFiltering({ text, kinds, states, statuses, withErrors }: RequestFilter): boolean {
  return text.trim() !== "" || kinds.length + states.length + statuses.length > 0 || withErrors;
}

/** Letters without accents and in lower case, so that `tunisie` finds `Tunisie` and `Perez` finds `Pérez`. */
export function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Whether all words stand somewhere in the texts. */
export function holdsWords(words: string, texts: readonly string[]): boolean {
  const all = folded(texts.join("\n"));
  return folded(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export function passes({ name, folder, entry }: RequestRow, filter: RequestFilter): boolean {
  const { text, kinds, states, statuses, withErrors } = filter;
  const has = (wanted: readonly string[], ...ids: (string | undefined)[]): boolean =>
    wanted.length === 0 || ids.some((id) => id !== undefined && wanted.includes(id));
  if (!has(kinds, entry?.kind?.id) || !has(states, entry?.from?.id, entry?.to?.id)) return false;
  if (!has(statuses, entry?.status.id)) return false;
  if (withErrors && entry?.errors === 0) return false;
  const titles = [entry?.kind, entry?.from, entry?.to, entry?.stage, entry?.status].map(
    (titled) => titled?.title ?? "",
  );
  return holdsWords(text, [name, folder, entry?.reference ?? "", ...titles]);
}

export const groupings = ["none", "requested", "requesting", "kind", "stage", "deadline", "folder"] as const;
export type Grouping = (typeof groupings)[number];

export interface RequestGroup {
  /** Stable, so that a group stays folded when its requests change. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly RequestRow[];
}

/** Stages in the order in which a case goes through them. */
const stages = ["investigation", "charged", "trial", "appeal", "enforcement"];
const nearnesses = ["overdue", "soon", "later"];

/** Requests by what they have in common, groups in their natural order; what is not said comes last. */
export function groupRequests(
  rows: readonly RequestRow[],
  grouping: Exclude<Grouping, "none">,
  t: Translate,
): RequestGroup[] {
  const groups = new Map<string, RequestRow[]>();
  const labels = new Map<string, string>();
  for (const row of rows) {
    const { id, label } = groupOf(row, grouping, t);
    labels.set(id, label);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const rank = (id: string): number =>
    id === "" ? Number.MAX_SAFE_INTEGER : Math.max(stages.indexOf(id), nearnesses.indexOf(id), 0);
  return [...groups]
    .map(([id, members]) => ({ id, label: labels.get(id) ?? id, rows: members }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.label.localeCompare(b.label));
}

function groupOf(
  { folder, entry }: RequestRow,
  grouping: Exclude<Grouping, "none">,
  t: Translate,
): { readonly id: string; readonly label: string } {
  const titled = (of: { readonly id: string; readonly title: string } | null | undefined, otherwise: string) =>
    of ? { id: of.id, label: of.title } : { id: "", label: otherwise };
  switch (grouping) {
    case "requested":
      return titled(entry?.to, t("State not named"));
    case "requesting":
      return titled(entry?.from, t("State not named"));
    case "kind":
      return titled(entry?.kind, t("No readable request"));
    case "stage":
      return titled(entry?.stage, t("Stage not said"));
    case "folder":
      return { id: `/${folder}`, label: folder === "" ? t("Top folder") : folder };
    case "deadline":
      switch (entry?.deadline?.nearness) {
        case "overdue":
          return { id: "overdue", label: t("Overdue") };
        case "soon":
          return { id: "soon", label: t("Within 14 days") };
        case "later":
          return { id: "later", label: t("Later") };
        default:
          return { id: "", label: t("No deadline") };
      }
  }
}

/** The nearest deadline first, those without one last, then by name. */
export function inOrderOfDeadlines(rows: readonly RequestRow[]): RequestRow[] {
  const key = ({ entry }: RequestRow): string => entry?.deadline?.date ?? "9999-99-99";
  const name = (row: RequestRow): string => `${row.entry?.reference ?? row.name}\n${row.uri}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : name(a).localeCompare(name(b))));
}

/** Kinds and States that occur, by title. */
export function occurring(rows: readonly RequestRow[], of: "kinds" | "states"): { id: string; title: string }[] {
  const found = new Map<string, string>();
  for (const { entry } of rows)
    for (const titled of of === "kinds" ? [entry?.kind] : [entry?.from, entry?.to])
      if (titled) found.set(titled.id, titled.title);
  return [...found].map(([id, title]) => ({ id, title })).toSorted((a, b) => a.title.localeCompare(b.title));
}
