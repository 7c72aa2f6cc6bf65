import assert from "node:assert/strict";
import { applyTextEdits, parseDraft } from "@rogatory/core";
import { positionAt, readMarkers } from "@rogatory/core/testing";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { OpenDraft } from "../openDraft.js";
import { type DraftSettings, defaultSettings } from "../settings.js";
import { expandSnippet } from "../snippets/index.js";
import { doComplete } from "./complete.js";

/** A fixed day, so that dates in expected texts stay. */
const settings: DraftSettings = { ...defaultSettings, today: "2025-09-08" };

export function openText(text: string, uri = "file:///draft.mla.yaml", language = "en"): OpenDraft {
  return new OpenDraft(uri, 1, parseDraft(text, { name: uri }), settings, language);
}

export interface Completed {
  readonly text: string;
  readonly offset: number;
  readonly items: readonly CompletionItem[];
}

/** Completion at the `<|>` of a text. */
export function completeAt(marked: string, uri?: string, language?: string): Completed {
  const { text, offsets } = readMarkers(marked);
  const [offset] = offsets;
  assert.ok(offset !== undefined, "The text has no <|>.");
  const { items } = doComplete(openText(text, uri, language), positionAt(text, offset));
  return { text, offset, items };
}

export const labels = (marked: string, uri?: string): string[] =>
  completeAt(marked, uri)
    .items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
    .map(({ label }) => label);

/** The whole text after an item was taken, with what its tab stops propose. */
export function accept(marked: string, label: string, uri?: string): string {
  const { text, offset, items } = completeAt(marked, uri);
  const item = items.find((other) => other.label === label);
  assert.ok(
    item,
    `${label} is not offered, but ${items
      .map((other) => other.label)
      .slice(0, 40)
      .join(", ")}`,
  );
  return acceptItem(text, offset, item);
}

/** Applies an item as an editor does, and checks what an editor demands of it. */
export function acceptItem(text: string, offset: number, item: CompletionItem): string {
  const edit = item.textEdit as TextEdit;
  const at = positionAt(text, offset);
  assert.equal(edit.range.start.line, at.line, "The edit of an item stands on the line of the cursor.");
  assert.equal(edit.range.end.line, at.line);
  assert.ok(edit.range.start.character <= at.character && at.character <= edit.range.end.character);
  return applyTextEdits(text, [
    ...(item.additionalTextEdits ?? []),
    { range: edit.range, newText: expandSnippet(edit.newText) },
  ]);
}

/** Takes an item and checks that the text can be read as well as before. */
export function acceptCleanly(marked: string, label: string, uri?: string): string {
  const after = accept(marked, label, uri);
  const { problems } = parseDraft(after, { name: uri ?? "draft.mla.yaml" });
  assert.deepEqual(
    problems.map(({ rule, message }) => `${rule} ${message}`),
    [],
    after,
  );
  return after;
}
