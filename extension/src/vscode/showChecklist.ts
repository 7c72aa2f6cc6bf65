import { type StateResult, stateRequest } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { checklistEntries } from "../common/checklistEntries.js";
import { scoreText } from "../common/practiceText.js";
import { checklistOf } from "./checklistOf.js";
import { baseName, draftMeant } from "./drafts.js";
import { goToPart } from "./goToPart.js";
import type { LetterWorkers } from "./letterWorkers.js";
import type { Practice } from "./practice.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";

interface RequirementItem extends vscode.QuickPickItem {
  readonly path?: string;
}

/** What the chosen instruments ask and how the draft stands, per instrument. Picking a line leads to its place. */
export async function showChecklist(
  server: Server,
  letters: LetterWorkers,
  practice: Practice,
  given: unknown,
): Promise<void> {
  const document = await draftMeant(given);
  if (!document) return;
  const { checklist, names } = await checklistOf(server, letters, document);
  const state = await server.request<StateResult>(stateRequest, { uri: document.uri.toString() });
  const entries = checklistEntries(checklist, names, t);
  if (entries.length === 0) {
    void vscode.window.showInformationMessage(
      t("There is no checklist yet: name the instruments on which the request rests under “legalBases”."),
    );
    return;
  }
  const items = entries.map((entry): RequirementItem => {
    if (entry.type === "heading") return { label: entry.label, kind: vscode.QuickPickItemKind.Separator };
    const [path] = entry.paths;
    return {
      label: entry.label,
      description: entry.description,
      detail: entry.detail,
      ...(path === undefined ? {} : { path }),
    };
  });
  const progress = await practice.progressOf(document);
  const picked = await vscode.window.showQuickPick(items, {
    title: progress
      ? scoreText(progress, t)
      : state
        ? t("Checklist of {0}: {1}", baseName(document.uri), state.left)
        : t("Checklist: {0}", baseName(document.uri)),
    placeHolder: t("Choose a requirement to go to its place"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.path !== undefined) await goToPart(letters, document.uri, picked.path);
}
