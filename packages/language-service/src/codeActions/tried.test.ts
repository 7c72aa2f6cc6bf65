import assert from "node:assert/strict";
import { applyTextEdits, parseDraft } from "@rogatory/core";
import { readMarkers, textIn } from "@rogatory/core/testing";
import type { CodeAction } from "vscode-languageserver-types";
import { createLanguageService, type DraftSettings, defaultSettings } from "../index.js";
import type { CodeActionContext, CodeActionData } from "./codeActions.js";

export interface TryOptions {
  readonly name?: string;
  readonly settings?: Partial<DraftSettings>;
  readonly context?: CodeActionContext;
}

const service = createLanguageService();

/** What is offered at the cursor `<|>` or range `<|...|>` of a draft. */
export function offeredAt(marked: string, { name = "a.mla.yaml", settings = {}, context = {} }: TryOptions = {}) {
  const { text, offsets, spans } = readMarkers(marked);
  const open = service.open(`file:///drafts/${name}`, 1, text, {
    ...defaultSettings,
    today: "2025-03-14",
    ...settings,
  });
  const span = spans[0] ?? { start: offsets[0] ?? 0, end: offsets[0] ?? 0 };
  return { open, text, actions: service.doCodeActions(open, open.draft.rangeOf(span), context) };
}

export const titlesAt = (marked: string, options?: TryOptions): string[] =>
  offeredAt(marked, options).actions.map(({ title }) => title);

/** The whole text after the action of that title, the place of the cursor after it marked as `<|...|>`. */
export function tried(marked: string, title: string | RegExp, options?: TryOptions): string {
  const { open, text, actions } = offeredAt(marked, options);
  const isIt = (action: CodeAction) => (typeof title === "string" ? action.title === title : title.test(action.title));
  const found = actions.filter(isIt);
  assert.equal(found.length, 1, `${String(title)} among:\n${actions.map((action) => action.title).join("\n")}`);
  const action = service.resolveCodeAction(open, { ...(found[0] as CodeAction), edit: undefined });
  assert.deepEqual(action.edit, found[0]?.edit, "the same later as at once");
  const after = applyTextEdits(text, action.edit?.changes?.[open.uri] ?? []);
  const read = parseDraft(after, { name: open.uri });
  assert.deepEqual(
    read.problems.map(({ rule }) => rule),
    open.draft.problems
      .map(({ rule }) => rule)
      .filter((rule) => read.problems.some((problem) => problem.rule === rule)),
    after,
  );
  const cursor = (action.data as CodeActionData).cursor;
  if (!cursor) return after;
  const start = read.offsetAt(cursor.start);
  return `${after.slice(0, start)}<|${textIn(after, cursor)}|>${after.slice(read.offsetAt(cursor.end))}`;
}

export const withCrlf = (text: string): string => text.replaceAll("\n", "\r\n");
