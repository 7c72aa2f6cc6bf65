import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { Answering } from "../answering.js";
import type { Session } from "../session.js";

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers a client that asks for findings itself. */
export function registerPull(connection: Connection, answering: Answering, session: () => Session): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token: CancellationToken) =>
    answering.answer("textDocument/diagnostic", token, nothing, async () => {
      const { book, drafts, publisher } = session();
      const document = drafts.get(textDocument.uri);
      if (!document) return nothing;
      // Let keystrokes and withdrawals that have come in meanwhile go first.
      await new Promise((resolve) => setTimeout(resolve, 0));
      answering.stopIfCancelled(token);
      await book.at(document.uri);
      const resultId = `${document.version}.${book.generation}`;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const { diagnostics } = await publisher.report(document);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics };
    }),
  );
}
