import type { CodeActionData } from "@rogatory/language-service";
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { Answering } from "../answering.js";
import type { Session } from "../session.js";
import { features } from "./features.js";

/** Answers every feature's request about drafts that are open, with what holds at their place. */
export function registerFeatures(connection: Connection, answering: Answering, session: () => Session): void {
  for (const { type, none, answer } of features)
    connection.onRequest(type.method, (params: { textDocument: { uri: string } }, token: CancellationToken) =>
      answering.answer(type.method, token, none, async () => {
        const { book, client, drafts, files } = session();
        const document = drafts.get(params.textDocument.uri);
        if (!document) return none;
        const conditions = await book.at(document.uri);
        answering.stopIfCancelled(token);
        return answer({ open: document.read(conditions), params, service: conditions.service, client, files });
      }),
    );

  // The one request that is about something the server gave out, and names the draft in it.
  connection.onCodeActionResolve((action, token) =>
    answering.answer("codeAction/resolve", token, action, async () => {
      const { book, drafts } = session();
      const uri = (action.data as Partial<CodeActionData> | undefined)?.uri;
      const document = typeof uri === "string" ? drafts.get(uri) : undefined;
      if (!document) return action;
      const conditions = await book.at(document.uri);
      return conditions.service.resolveCodeAction(document.read(conditions), action);
    }),
  );
}
