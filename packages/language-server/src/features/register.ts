import type { CodeActionData } from "@rogatory/language-service";
import type { CancellationToken, CodeAction, Connection } from "vscode-languageserver";
import type { Answering } from "../answering.js";
import type { Client } from "../client.js";
import { selectCommand } from "../protocol.js";
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
      const { book, client, drafts } = session();
      const uri = (action.data as Partial<CodeActionData> | undefined)?.uri;
      const document = typeof uri === "string" ? drafts.get(uri) : undefined;
      if (!document) return action;
      const conditions = await book.at(document.uri);
      return withSelection(conditions.service.resolveCodeAction(document.read(conditions), action), client);
    }),
  );
}

/** The action, and after its edit the selection of what is to be filled in, where the client can do that. */
function withSelection(action: CodeAction, { commands }: Client): CodeAction {
  const { cursor, uri } = (action.data ?? {}) as Partial<CodeActionData>;
  if (!cursor || action.command || !commands.has(selectCommand)) return action;
  return { ...action, command: { title: action.title, command: selectCommand, arguments: [uri, cursor] } };
}
