import {
  type RegisterEntryParams,
  type RegisterEntryResult,
  registerEntryRequest,
} from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { draftGlob, isDraftName } from "../common/draftName.js";
import type { RequestRow } from "../common/requestRows.js";
import { baseName, isDraft } from "./drafts.js";
import { draftsBelow, readText } from "./files.js";
import type { Server } from "./server.js";

/** How long files and texts must rest before they are read anew, in ms. */
const rest = 400;
/** The server learns of a changed `.rogatory` folder or setting by a message of its own, which must come first; in ms. */
const settingsRest = 1200;
/** How many drafts are read at a time. */
const together = 6;

interface Known {
  /** Changes when the draft may have changed. */
  readonly stamp: string;
  readonly row: RequestRow;
}

/** The day here, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}

/**
 * Every draft of every folder of the workspace, and those that were never saved: as they stand in an editor where they are open there,
 * else as their file does. Nothing is read while nobody looks.
 */
export class RequestList {
  readonly #server: Server;
  readonly #known = new Map<string, Known>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #lookers = new Set<() => boolean>();
  readonly #listeners: vscode.Disposable[];
  #rows: readonly RequestRow[] = [];
  #reading: Promise<void> | undefined;
  #isStale = true;
  /** Whether files may have come or gone. */
  #isListStale = true;
  #uris: ReadonlyMap<string, vscode.Uri> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What is in {@link rows} is new. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    const { workspace, window } = vscode;
    const files = workspace.createFileSystemWatcher(draftGlob);
    const conditions = workspace.createFileSystemWatcher("**/.rogatory/**");
    const soonIfDraft = (uri: vscode.Uri): void => {
      if (isDraftName(baseName(uri))) this.#soon();
    };
    const soonIfOpen = (document: vscode.TextDocument): void => {
      if (isDraft(document)) this.#soon();
    };
    const soonIfWritten = (document: vscode.TextDocument): void => {
      // No file came or went: the folders need not be looked through at each pause of the keys.
      if (isDraft(document) && this.#known.has(document.uri.toString())) this.#soon(rest, false);
      else soonIfOpen(document);
    };
    this.#listeners = [
      files,
      conditions,
      files.onDidCreate(soonIfDraft),
      files.onDidChange(soonIfDraft),
      files.onDidDelete(soonIfDraft),
      conditions.onDidCreate(() => this.#forget()),
      conditions.onDidChange(() => this.#forget()),
      conditions.onDidDelete(() => this.#forget()),
      workspace.onDidChangeTextDocument(({ document }) => soonIfWritten(document)),
      workspace.onDidOpenTextDocument(soonIfOpen),
      workspace.onDidCloseTextDocument(soonIfOpen),
      // A folder that is deleted or renamed takes its drafts with it, of which no watcher for drafts hears.
      workspace.onDidDeleteFiles(() => this.#soon()),
      workspace.onDidRenameFiles(() => this.#soon()),
      workspace.onDidChangeWorkspaceFolders(() => this.#soon()),
      workspace.onDidGrantWorkspaceTrust(() => this.#forget()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("rogatory")) this.#forget();
      }),
      // What other programs did to folders while the window was behind is seen now; and it may be another day.
      // The server may be told of a draft that was never saved only after it was asked for it.
      server.onStateChanged(({ uri }) => {
        if (this.#known.get(uri)?.row.entry !== undefined || !this.#known.delete(uri)) return;
        this.#soon();
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#soon();
      }),
    ];
  }

  /** Someone who may look; while none does, nothing is read. */
  addLooker(isLooking: () => boolean): vscode.Disposable {
    this.#lookers.add(isLooking);
    return new vscode.Disposable(() => this.#lookers.delete(isLooking));
  }

  /** To be called when a looker begins to look. */
  wake(): void {
    if (this.#isStale) this.#soon(0);
  }

  /** The drafts as they are now. */
  async rows(): Promise<readonly RequestRow[]> {
    if (this.#isStale || this.#reading) await this.#read();
    return this.#rows;
  }

  /** Reads all of them anew. */
  async refresh(): Promise<void> {
    this.#known.clear();
    this.#isListStale = true;
    await this.#read();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #forget(): void {
    this.#known.clear();
    this.#soon(settingsRest);
  }

  #soon(delay = rest, isListStale = true): void {
    this.#isStale = true;
    this.#isListStale ||= isListStale;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if ([...this.#lookers].some((isLooking) => isLooking())) void this.#read();
    }, delay);
  }

  /** One reading at a time; what changes during one is read after it. */
  async #read(): Promise<void> {
    if (this.#reading) await this.#reading;
    if (!this.#isStale && this.#known.size > 0) return;
    this.#isStale = false;
    this.#reading ??= this.#readAll()
      .catch(() => {
        // The server or the file system failed: the next look tries again.
        this.#isStale = true;
        this.#isListStale = true;
      })
      .finally(() => {
        this.#reading = undefined;
      });
    await this.#reading;
  }

  async #readAll(): Promise<void> {
    if (this.#isListStale) {
      this.#isListStale = false;
      this.#uris = await this.#find();
    }
    const uris = this.#uris;
    for (const key of this.#known.keys()) if (!uris.has(key)) this.#known.delete(key);
    const waiting = [...uris.values()];
    for (let at = 0; at < waiting.length; at += together)
      await Promise.all(waiting.slice(at, at + together).map((uri) => this.#readOne(uri)));
    const rows = [...uris.keys()].flatMap((key) => this.#known.get(key)?.row ?? []);
    const isSame = rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]);
    this.#rows = rows;
    if (!isSame) this.#changed.fire();
  }

  async #find(): Promise<ReadonlyMap<string, vscode.Uri>> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = (await Promise.all(folders.map(({ uri }) => draftsBelow(uri)))).flat();
    const unsaved = vscode.workspace.textDocuments.filter(
      (document) => document.uri.scheme === "untitled" && isDraft(document),
    );
    return new Map([...found, ...unsaved.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
  }

  async #readOne(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const day = today();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    const stamp = `${day} ${open ? `open ${open.version}` : await stampOf(uri)}`;
    if (this.#known.get(key)?.stamp === stamp) return;
    const text = open?.getText() ?? (await readText(uri))?.text;
    const entry = text === undefined ? null : await this.#entry(uri, text, day);
    this.#known.set(key, {
      stamp,
      row: { uri: key, name: baseName(uri), folder: folderOf(uri), entry: entry ?? undefined },
    });
  }

  #entry(uri: vscode.Uri, text: string, day: string): Promise<RegisterEntryResult> {
    // A draft that was never saved is known to the server by its language, not by its name.
    const isNamed = isDraftName(baseName(uri));
    const params: RegisterEntryParams = { uri: uri.toString(), ...(isNamed ? { text } : {}), today: day };
    return this.#server.request<RegisterEntryResult>(registerEntryRequest, params);
  }
}

async function stampOf(uri: vscode.Uri): Promise<string> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return "unread";
  }
}

/** The draft's folder below the workspace folder, with its name first where there are several. */
function folderOf(uri: vscode.Uri): string {
  const path = fileOf(uri);
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** The draft's file as people know it. */
export function fileOf(uri: vscode.Uri): string {
  if (uri.scheme === "untitled") return uri.path;
  const isOneOfSeveral = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return vscode.workspace.asRelativePath(uri, isOneOfSeveral);
}
