import { type ConvertParams, type ConvertResult, convertRequest } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import { baseName, draftMeant } from "./drafts.js";
import { writeWhole } from "./files.js";
import { mayWrite } from "./mayWrite.js";
import { t } from "./sentence.js";
import type { Server } from "./server.js";

/** Writes the draft in the other format beside it and opens it; the draft itself stays. */
export async function convertDraft(server: Server, given: unknown): Promise<void> {
  const document = await draftMeant(given);
  if (!document) return;
  const { uri } = document;
  const to: ConvertParams["to"] = /\.json$/i.test(uri.path) ? "yaml" : "json";
  const params: ConvertParams = { uri: uri.toString(), to };
  const converted = await server.request<ConvertResult>(convertRequest, params).catch((refused: unknown) => {
    // The server says in a sentence why it does not convert.
    void vscode.window.showErrorMessage(refused instanceof Error ? refused.message : String(refused));
    return null;
  });
  if (!converted) return;
  const { text, notes } = converted;
  if (notes.length > 0) {
    const go = t("Convert");
    const detail = [...notes, t("The draft itself stays as it is.")].join("\n");
    const question = t("Not everything can be kept in the other format. Convert the draft?");
    if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, go)) !== go) return;
  }
  if (uri.scheme === "untitled") {
    const language = to === "json" ? "json" : "rogatory";
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language }));
    return;
  }
  const target = vscode.Uri.joinPath(uri, "..", baseName(vscode.Uri.parse(converted.uri)));
  if (!(await mayWrite(target))) return;
  await writeWhole(target, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(target);
}
