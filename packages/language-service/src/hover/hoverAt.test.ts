import assert from "node:assert/strict";
import { positionAt, readMarkers, textIn } from "@rogatory/core/testing";
import { createLanguageService, type DraftSettings, defaultSettings } from "../index.js";

export interface Options {
  readonly name?: string;
  readonly language?: string;
  readonly settings?: Partial<DraftSettings>;
  /** Runs the rules first, as the editor does for its squiggles. */
  readonly checked?: boolean;
}

/** The Markdown shown at the first cursor, and the text it is about; undefined where nothing is shown. */
export function hover(
  marked: string,
  { name = "file:///a.mla.yaml", language = "en", settings, checked }: Options = {},
) {
  const { text, offsets } = readMarkers(marked);
  const service = createLanguageService({ language });
  const open = service.open(name, 1, text, { ...defaultSettings, ...settings });
  if (checked) assert.ok(open.result);
  const found = service.doHover(open, positionAt(text, offsets[0] ?? 0));
  if (!found) return undefined;
  const { contents, range } = found;
  assert.ok(typeof contents === "object" && "kind" in contents && contents.kind === "markdown");
  return { shown: contents.value, about: range && textIn(text, range) };
}

export const shown = (marked: string, options?: Options): string | undefined => hover(marked, options)?.shown;

/** What every draft of these tests begins with. */
export const head = "rogatory: 1\nkind: mla\ndate: 2025-03-14\n";
