import { registerEntry } from "@rogatory/core";
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { Answering } from "./answering.js";
import { isDraft } from "./draftNames.js";
import { checkDraft, stateOf } from "./drafts/draftChecker.js";
import {
  type ChecklistParams,
  type ChecklistResult,
  type CheckTextParams,
  type CheckTextResult,
  type ConditionsParams,
  type ConditionsResult,
  type ConvertParams,
  type ConvertResult,
  checklistRequest,
  checkTextRequest,
  conditionsRequest,
  convertRequest,
  type FormModelParams,
  type FormModelResult,
  type FormStateParams,
  type FormStateResult,
  formModelRequest,
  formStateRequest,
  type PlanEditsParams,
  type PlanEditsResult,
  planEditsRequest,
  type RegisterEntryParams,
  type RegisterEntryResult,
  registerEntryRequest,
  type StateParams,
  type StateResult,
  stateRequest,
} from "./protocol.js";
import type { Session } from "./session.js";

/** Answers what goes beyond the Language Server Protocol. */
export function registerRequests(connection: Connection, answering: Answering, session: () => Session): void {
  const on = <P, R>(method: string, answer: (params: P) => Promise<R | null>) =>
    connection.onRequest(method, (params: P, token: CancellationToken) =>
      answering.answer<R | null>(method, token, null, () => answer(params)),
    );
  const read = async (uri: string) => {
    const { book, drafts } = session();
    const document = drafts.get(uri);
    if (!document) return undefined;
    const conditions = await book.at(uri);
    return { open: document.read(conditions), conditions };
  };

  on<ChecklistParams, ChecklistResult>(checklistRequest, async ({ uri }) => (await read(uri))?.open.checklist ?? null);

  on<StateParams, StateResult>(stateRequest, async ({ uri }) => {
    const draft = await read(uri);
    return draft ? stateOf(draft.open) : null;
  });

  on<ConditionsParams, ConditionsResult>(conditionsRequest, async ({ uri }) => {
    const { language, settings } = await session().book.at(uri);
    return { language, rules: settings.rules, packs: settings.packs ?? [] };
  });

  on<ConvertParams, ConvertResult>(convertRequest, async ({ uri, to }) => {
    const draft = await read(uri);
    if (!draft || (to !== "yaml" && to !== "json")) return null;
    return draft.conditions.service.convert(draft.open, to);
  });

  on<FormStateParams, FormStateResult>(formStateRequest, async ({ uri }) => {
    const draft = await read(uri);
    return draft ? draft.conditions.service.formState(draft.open) : null;
  });

  on<FormModelParams, FormModelResult>(formModelRequest, async ({ uri }) => {
    const draft = await read(uri);
    return draft ? draft.conditions.service.formModel(draft.open) : null;
  });

  on<PlanEditsParams, PlanEditsResult>(planEditsRequest, async ({ uri, edits }) => {
    const draft = await read(uri);
    return draft ? draft.conditions.service.planFormEdits(draft.open, edits) : null;
  });

  on<CheckTextParams, CheckTextResult>(checkTextRequest, async ({ uri, text, gate }) => {
    if (!isDraft(uri) || typeof text !== "string") return null;
    const { book } = session();
    const conditions = await book.at(uri);
    const settings = gate === "draft" || gate === "transmit" ? { ...conditions.settings, gate } : conditions.settings;
    const open = conditions.service.open(uri, 0, text, settings);
    const { diagnostics, state } = checkDraft(open, conditions);
    return { diagnostics, state };
  });

  on<RegisterEntryParams, RegisterEntryResult>(registerEntryRequest, async ({ uri, text, today }) => {
    if ((!isDraft(uri) && text !== undefined) || !/^\d{4}-\d{2}-\d{2}$/.test(today)) return null;
    const { book } = session();
    const conditions = await book.at(uri);
    const open =
      text === undefined ? (await read(uri))?.open : conditions.service.open(uri, 0, text, conditions.settings);
    return open ? registerEntry(open.draft, open.result, { today, language: open.language }) : null;
  });
}
