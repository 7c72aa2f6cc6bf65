import { type CheckTextParams, type CheckTextResult, checkTextRequest } from "@rogatory/language-server/protocol";
import * as vscode from "vscode";
import type { FindingLine } from "../common/findingLines.js";
import { readText } from "./files.js";
import type { Server } from "./server.js";

export interface CheckedFile {
  readonly uri: vscode.Uri;
  /** Undefined where the file could not be read. */
  readonly result: CheckTextResult | undefined;
}

/** Checks a file as it stands on the disk, or in its editor where it is open there. */
export async function checkFile(
  server: Server,
  uri: vscode.Uri,
  options: Omit<CheckTextParams, "uri" | "text"> = {},
): Promise<CheckedFile> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? (await readText(uri))?.text;
  if (text === undefined) return { uri, result: undefined };
  const params: CheckTextParams = { uri: uri.toString(), text, ...options };
  return { uri, result: await server.request<CheckTextResult>(checkTextRequest, params) };
}

type Diagnostics = NonNullable<CheckTextResult>["diagnostics"];

/** Findings for a terminal. */
export function linesOf(diagnostics: Diagnostics): FindingLine[] {
  return diagnostics.map(({ range, severity, code, message }) => ({
    line: range.start.line,
    character: range.start.character,
    severity: severity === 1 ? "error" : severity === 2 ? "warning" : "info",
    rule: String(code ?? "rogatory"),
    message: typeof message === "string" ? message : message.value,
  }));
}
