import { ReadDraft } from "./draft.js";
import { parseDraft } from "./parse.js";
import { TextMap } from "./textMap.js";
import type { Draft, TextEdit } from "./types.js";

/**
 * The draft after edits of its text: what reading the new text with the same options gives, in value, problems, comments and
 * every place. Only what the edits touch is read again where that is certain to give the same, and what they do not touch
 * keeps its identity: a mapping or list of `value` that did not change is the same object as before.
 *
 * The edits apply one after the other, as an editor sends them: each counts in the text as the ones before it left it.
 * (Edits that all count in the same text, such as those of a quick fix, go through `applyTextEdits`.)
 */
export function updateDraft(draft: Draft, edits: readonly TextEdit[]): Draft {
  let { text } = draft;
  for (const [index, { range, newText }] of edits.entries()) {
    const places = index === 0 ? draft : new TextMap(text);
    const start = places.offsetAt(range.start);
    const end = Math.max(start, places.offsetAt(range.end));
    text = text.slice(0, start) + newText + text.slice(end);
  }
  if (text === draft.text) return draft;
  if (draft instanceof ReadDraft) return draft.readChanged(text);
  const { name, format } = draft;
  return parseDraft(text, name === undefined ? { format } : { name, format });
}
