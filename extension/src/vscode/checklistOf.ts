import type { Checklist } from "@rogatory/core";
import { type ChecklistResult, checklistRequest } from "@rogatory/language-server/protocol";
import type * as vscode from "vscode";
import type { LetterWorkers } from "./letterWorkers.js";
import type { Server } from "./server.js";

export interface NamedChecklist {
  readonly checklist: Checklist;
  /** Names of its instruments as cited in a running text, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** Of what is no draft. */
const empty: Checklist = {
  instruments: [],
  further: [],
  outstanding: { errors: 0, warnings: 0, gaps: 0, advice: 0, gapsAmong: 0 },
};

/** The checklist of an open draft. */
export async function checklistOf(
  server: Server,
  letters: LetterWorkers,
  { uri }: vscode.TextDocument,
): Promise<NamedChecklist> {
  const found = await server.request<ChecklistResult>(checklistRequest, { uri: uri.toString() });
  const ids = (found?.instruments ?? []).map(({ instrument }) => instrument);
  return { checklist: found ?? empty, names: await letters.ask("shortNames", { ids }) };
}
