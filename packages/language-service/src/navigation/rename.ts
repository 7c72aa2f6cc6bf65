import { patterns } from "@rogatory/core/editor";
import { type Position, type Range, TextEdit, type WorkspaceEdit } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { occurrenceAt, occurrencesOf, placesOfSame } from "./occurrences.js";

/** Ids that some reader of YAML takes for a boolean or for nothing where they stand without quotes. */
const readerWords = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Why an id is not renamed, as a sentence for the person. */
export class RenameRefused extends Error {
  override readonly name = "RenameRefused";
}

/** What would be renamed at the position: the id alone, also inside `{person:x}`. Null where no id stands. */
export function prepareRename(
  open: OpenDraft,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const occurrence = occurrenceAt(open, open.offsetAt(position));
  return occurrence ? { range: open.draft.rangeOf(occurrence.span), placeholder: occurrence.id } : null;
}

/**
 * Gives an id another name everywhere in the draft: where it is given, in fields and in prose. Another kind of part that has the
 * same id keeps it. Throws RenameRefused where nothing can be renamed or the new name cannot be an id or is taken.
 */
export function doRename(open: OpenDraft, position: Position, newName: string): WorkspaceEdit {
  const { words } = open;
  const occurrence = occurrenceAt(open, open.offsetAt(position));
  if (!occurrence) throw new RenameRefused(words.text(["navigation", "nothingToRename"]));
  const id = newName.trim();
  if (!new RegExp(patterns.id).test(id))
    throw new RenameRefused(words.text(["navigation", "malformedId"], { id: id.slice(0, 80) }));
  if (
    id !== occurrence.id &&
    occurrencesOf(open).some((other) => other.kind === occurrence.kind && other.id === id && other.role === "given")
  )
    throw new RenameRefused(words.text(["navigation", "idTaken"], { id }));
  const edits = placesOfSame(open, occurrence).map(({ span, role }) => {
    const isBare = role !== "prose" && !/["']/.test(open.text[span.start - 1] ?? "");
    return TextEdit.replace(open.draft.rangeOf(span), isBare && readerWords.test(id) ? `"${id}"` : id);
  });
  return { changes: { [open.uri]: edits } };
}
