import * as vscode from "vscode";
import { baseName, showPlace } from "./drafts.js";
import type { LetterWorkers } from "./letterWorkers.js";

/** Something beside the text editor that can show a part of a draft, e.g. a form. */
export interface PartViewer {
  /** Whether the person is in it now. */
  isActive(): boolean;
  /** Shows the part, a JSON Pointer, and takes the focus to it; false where it has no place for it. */
  show(path: string): Thenable<boolean>;
}

/** Something that follows the person through a draft, e.g. the preview: it is told of the part where the person is now. */
export interface PartFollower {
  /** The person is now at this part of the draft, a JSON Pointer. */
  follow(uri: vscode.Uri, path: string): void;
}

/** The viewers of each draft, the one that was used last at the end; `inText` where the text editor was used after all of them. */
interface Viewers {
  readonly all: PartViewer[];
  inText: boolean;
}

const viewersOf = new Map<string, Viewers>();
let watching: vscode.Disposable | undefined;

/** Makes a viewer known, for as long as it is there. While it is the last thing the person used of the draft, it is asked first. */
export function registerPartViewer(uri: vscode.Uri, viewer: PartViewer): vscode.Disposable {
  const key = uri.toString();
  const viewers = viewersOf.get(key) ?? { all: [], inText: false };
  viewersOf.set(key, viewers);
  viewers.all.push(viewer);
  viewers.inText = !viewer.isActive() && textEditorOf(uri) !== undefined;
  watching ??= vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(noteWhatIsUsed),
    vscode.window.tabGroups.onDidChangeTabGroups(noteWhatIsUsed),
    vscode.window.onDidChangeActiveTextEditor(noteWhatIsUsed),
  );
  return new vscode.Disposable(() => {
    viewers.all.splice(viewers.all.indexOf(viewer), 1);
    if (viewers.all.length === 0) viewersOf.delete(key);
    if (viewersOf.size > 0) return;
    watching?.dispose();
    watching = undefined;
  });
}

/**
 * Leads the person to a part of a draft, a JSON Pointer: in the viewer that was used last, else in the text editor, at the entry or
 * where it would stand. `range` is its place in the text, where that is known already.
 */
export async function goToPart(
  letters: LetterWorkers,
  uri: vscode.Uri,
  path: string,
  range?: vscode.Range,
): Promise<void> {
  const viewers = viewersOf.get(uri.toString());
  const viewer = viewers?.inText ? undefined : viewers?.all.at(-1);
  if (viewer && (await viewer.show(path))) return;
  await showPlace(uri, range ?? (await placeOf(letters, uri, path)));
}

async function placeOf(letters: LetterWorkers, uri: vscode.Uri, path: string): Promise<vscode.Range> {
  const document = await vscode.workspace.openTextDocument(uri);
  const [place] = await letters.ask("placesOf", { text: document.getText(), name: baseName(uri), paths: [path] });
  if (!place) return new vscode.Range(0, 0, 0, 0);
  const { start, end } = place;
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The preview takes the focus when it is clicked in: what was used before that must have been noted. */
function noteWhatIsUsed(): void {
  const inText = vscode.window.activeTextEditor?.document.uri.toString();
  for (const [key, viewers] of viewersOf) {
    const active = viewers.all.find((viewer) => viewer.isActive());
    if (active) {
      viewers.all.splice(viewers.all.indexOf(active), 1);
      viewers.all.push(active);
      viewers.inText = false;
    } else if (key === inText) viewers.inText = true;
  }
}

function textEditorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}
