import * as vscode from "vscode";
import { isDraftName, isSkippedFolder } from "../common/draftName.js";
import { baseName } from "./drafts.js";

/** Larger files are not read: no request is that long. As the command has it. */
const largestFile = 20 * 1024 * 1024;

/** A file's bytes; undefined where there is none that can be read, or it is too large. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile || (type & vscode.FileType.File) === 0) return undefined;
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** A file's text in UTF-8, or null. */
export async function readText(uri: vscode.Uri): Promise<{ text: string } | null> {
  const bytes = await readBytes(uri);
  return bytes ? { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) } : null;
}

export async function fileExists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** The files in a folder, not those below it. */
export async function filesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  return (await entriesOf(folder)).flatMap(([name, type]) =>
    (type & vscode.FileType.File) === 0 ? [] : [vscode.Uri.joinPath(folder, name)],
  );
}

/** Every draft in the folder and below it, in name order, as `rogatory check` finds them; links are not followed. */
export async function draftsBelow(folder: vscode.Uri, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (token?.isCancellationRequested) return [];
  const entries = (await entriesOf(folder)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const found: vscode.Uri[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) {
      if (!isSkippedFolder(name)) found.push(...(await draftsBelow(uri, token)));
    } else if (type === vscode.FileType.File && isDraftName(name)) found.push(uri);
  }
  return found;
}

/** The drafts meant by a place: the file itself, or every draft in the folder and below it. */
export async function draftsAt(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) === 0 ? [uri] : draftsBelow(uri, token);
}

/** Writes a file whole or not at all: beside it first, then renamed. */
export async function writeWhole(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(uri, "..");
  const beside = vscode.Uri.joinPath(folder, `.${baseName(uri)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  try {
    await fs.writeFile(beside, content);
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    // What was there before is untouched; the rest of the attempt goes, if it got that far.
    await fs.delete(beside).then(undefined, () => {});
    throw error;
  }
}
