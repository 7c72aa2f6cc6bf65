import { configurationFolder } from "@rogatory/core";
import { type Connection, FileChangeType } from "vscode-languageserver";
import type { Answering } from "./answering.js";
import type { Session } from "./session.js";

/** Keeps the drafts as the editor has them, and follows settings and files beside them. */
export function registerSynchronization(connection: Connection, answering: Answering, session: () => Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    answering.notice("textDocument/didOpen", () => {
      const { book, client, drafts, publisher } = session();
      if (!drafts.open(uri, languageId, version, text)) return;
      // In an editor that does not watch files, what lies beside the draft is looked at when one is opened or saved.
      if (!client.can.watchFiles) book.forget();
      publisher.schedule(uri, 0);
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    answering.notice("textDocument/didChange", () => {
      const { drafts, publisher } = session();
      if (drafts.change(uri, version, contentChanges)) publisher.schedule(uri);
    }),
  );
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
    answering.notice("textDocument/didSave", () => {
      const { client, drafts } = session();
      const isOfFolder = uri.includes(`/${configurationFolder}/`);
      if (!client.can.watchFiles && (isOfFolder || drafts.get(uri))) session().refresh();
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    answering.notice("textDocument/didClose", () => {
      const { drafts, publisher } = session();
      if (drafts.close(uri)) publisher.closed(uri);
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    answering.notice("workspace/didChangeConfiguration", () => session().settingsChanged(settings)),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    answering.notice("workspace/didChangeWatchedFiles", () => {
      const { publisher } = session();
      for (const { uri, type } of changes) if (type === FileChangeType.Deleted) publisher.fileGone(uri);
      session().refresh();
    }),
  );
}
