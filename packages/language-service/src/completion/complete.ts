import type { Position } from "@rogatory/core";
import type { CompletionItem, CompletionList } from "vscode-languageserver-types";
import { cursorAt } from "../cursor/cursor.js";
import type { CursorPlace } from "../cursor/places.js";
import type { OpenDraft } from "../openDraft.js";
import { completeComment } from "./comments.js";
import { type Completing, completingIn } from "./context.js";
import { completeDocuments } from "./documents.js";
import type { SuggestAgain } from "./item.js";
import { completeKeys } from "./keys.js";
import { completeReferences } from "./references.js";
import { completeValue } from "./values.js";

/** Signs after which an editor asks for completion without being told to. */
export const completionTriggers: readonly string[] = [" ", ":", "-", '"', "'", "{", "[", ",", "#"];

/**
 * What can be written at the position: keys, values, ids, whole parts, whole drafts. Each item's edit holds everything it needs,
 * indented and quoted for its place. `again` names the client's command that asks for completion once more, if it has one.
 */
export function doComplete(open: OpenDraft, position: Position, again?: SuggestAgain): CompletionList {
  const completing = completingIn(open, again);
  const items = cursorAt(open, open.offsetAt(position)).flatMap((place) => completePlace(completing, place));
  return { isIncomplete: false, items };
}

function completePlace(completing: Completing, place: CursorPlace): CompletionItem[] {
  switch (place.kind) {
    case "key":
      return completeKeys(completing, place);
    case "comment":
      return completeComment(completing, place);
    case "empty":
      return completeDocuments(completing, place);
    case "value": {
      const references = completeReferences(completing, place);
      if (references) return references;
      return place.isInText ? [] : completeValue(completing, place);
    }
  }
}
