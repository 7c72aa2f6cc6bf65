import { fromPointer } from "@rogatory/core";
import {
  DocumentHighlight,
  DocumentHighlightKind,
  Location,
  type LocationLink,
  type Position,
} from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { givenPart, occurrenceAt, placesOfSame, pointerAt } from "./occurrences.js";

/** Where the part whose id stands at the position is described; nowhere for an id that no part has. */
export function findDefinition(open: OpenDraft, position: Position): LocationLink[] {
  const { draft } = open;
  const offset = open.offsetAt(position);
  const pointed = pointerAt(open, offset);
  if (pointed) {
    const target = draft.spanOf(fromPointer(pointed.pointer), "entry");
    if (!target) return [];
    const range = draft.rangeOf(target);
    const selection = draft.rangeOf(draft.nearestSpan(fromPointer(pointed.pointer)));
    return [link(open, draft.rangeOf(pointed.span), range, selection)];
  }
  const occurrence = occurrenceAt(open, offset);
  const part = occurrence && givenPart(open, occurrence);
  if (!part) return [];
  const entry = draft.spanOf(part.path, "entry") ?? part.idSpan;
  return [link(open, draft.rangeOf(occurrence.whole), draft.rangeOf(entry), draft.rangeOf(part.idSpan))];
}

function link(
  { uri }: OpenDraft,
  originSelectionRange: LocationLink["targetRange"],
  targetRange: LocationLink["targetRange"],
  targetSelectionRange: LocationLink["targetRange"],
): LocationLink {
  return { originSelectionRange, targetUri: uri, targetRange, targetSelectionRange };
}

/** All places where the id at the position is used, in text order; with `includeDeclaration` also where it is given. */
export function findReferences(open: OpenDraft, position: Position, includeDeclaration: boolean): Location[] {
  const occurrence = occurrenceAt(open, open.offsetAt(position));
  if (!occurrence) return [];
  return placesOfSame(open, occurrence)
    .filter(({ role }) => includeDeclaration || role !== "given")
    .map(({ span }) => Location.create(open.uri, open.draft.rangeOf(span)));
}

/** The same places within the draft, to be marked while the cursor is on one of them. */
export function findDocumentHighlights(open: OpenDraft, position: Position): DocumentHighlight[] {
  const occurrence = occurrenceAt(open, open.offsetAt(position));
  if (!occurrence) return [];
  return placesOfSame(open, occurrence).map(({ span, role }) =>
    DocumentHighlight.create(
      open.draft.rangeOf(span),
      role === "given" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    ),
  );
}
