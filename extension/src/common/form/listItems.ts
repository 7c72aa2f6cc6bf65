import type { DraftEdit } from "@rogatory/core";
import { below } from "./places.js";

export interface ListItem {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly path: string;
}

/** What a field holds that can hold several. One alone may stand there without a list, as people write `nationalities: IT`. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The items with their places. */
export function itemsAt(path: string, value: unknown): readonly ListItem[] {
  const isList = Array.isArray(value);
  return itemsOf(value).map((item, index) => ({ value: item, path: isList ? below(path, index) : path }));
}

/** The edit that puts another item behind those that a field holds, or begins its list. */
export function addition(path: string, value: unknown, item: unknown): DraftEdit {
  const lone = Array.isArray(value) ? [] : itemsOf(value);
  return lone.length === 0
    ? { op: "insert", path: below(path, "-"), value: item }
    : { op: "set", path, value: [...lone, item] };
}
