import * as vscode from "vscode";
import { baseName, showPlace } from "./drafts.js";
import type { LetterWorkers } from "./letterWorkers.js";

/** Shows the part of a draft at a JSON Pointer, or where it would be. */
export async function goToPart(letters: LetterWorkers, document: vscode.TextDocument, path: string): Promise<void> {
  const [place] = await letters.ask("placesOf", {
    text: document.getText(),
    name: baseName(document.uri),
    paths: [path],
  });
  if (!place) return;
  const { start, end } = place;
  await showPlace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character));
}
