import * as vscode from "vscode";
import type { EarlierRequest } from "../letters/earlier.js";
import { baseName } from "./drafts.js";
import { draftsBelow, readText } from "./files.js";
import type { LetterWorkers } from "./letterWorkers.js";
import { t } from "./sentence.js";

/** A draft of the workspace from which a new one can begin. */
export interface EarlierDraft {
  readonly uri: vscode.Uri;
  readonly name: string;
  /** The folder in which it is, relative to the workspace. */
  readonly folder: string;
  readonly text: string;
  readonly request: EarlierRequest;
  /** Kind, reference, States and date, in one line. */
  readonly summary: string;
}

/** Every draft of the workspace that is a request, the youngest first; those without a date last. As they stand on the disk or, when open, in the editor. */
export async function earlierDrafts(letters: LetterWorkers, language: string): Promise<readonly EarlierDraft[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const uris = (await Promise.all(folders.map(({ uri }) => draftsBelow(uri)))).flat();
  const texts = await Promise.all(uris.map(textOf));
  const read = uris.flatMap((uri, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ uri, name: baseName(uri), text }];
  });
  const requests = await letters.ask("earlierRequests", {
    drafts: read.map(({ name, text }) => ({ name, text })),
    language,
  });
  return read
    .flatMap((draft, index): EarlierDraft[] => {
      const request = requests[index];
      if (!request) return [];
      const path = vscode.workspace.asRelativePath(draft.uri);
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      return [{ ...draft, folder, request, summary: summaryOf(request) }];
    })
    .toSorted((a, b) => (b.request.date ?? "").localeCompare(a.request.date ?? ""));
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : (await readText(uri))?.text;
}

function summaryOf({ kindTitle, reference, date, from, to }: EarlierRequest): string {
  const states = from === undefined && to === undefined ? undefined : `${from ?? "?"} → ${to ?? "?"}`;
  return [kindTitle, reference ?? t("no reference"), states, date].filter((part) => part !== undefined).join(" · ");
}
