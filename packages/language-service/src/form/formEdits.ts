import { type DraftEdit, PlanError, plan, type TextEdit } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";

/** The changes of the text that make the edits of a form, or a sentence that says why they cannot be made. */
export type PlannedEdits =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly version: number; readonly refused: string };

/** Plans edits that a form asks for. */
export function planFormEdits(open: OpenDraft, edits: readonly DraftEdit[]): PlannedEdits {
  const { version, words } = open;
  try {
    return { version, edits: plan(open.draft, edits) };
  } catch (error) {
    if (error instanceof PlanError)
      return { version, refused: words.text(["form", "refused", reasons[error.code] ?? "other"]) };
    throw error;
  }
}

/** Which sentence says why; the planner's own are for developers. */
const reasons: Readonly<Partial<Record<PlanError["code"], string>>> = {
  missing: "gone",
  "no-such-position": "gone",
  unreadable: "unreadable",
  unsafe: "unsafe",
};
