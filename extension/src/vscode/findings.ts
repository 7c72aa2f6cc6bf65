import type { Source } from "@rogatory/core";
import {
  type CheckTextParams,
  type CheckTextResult,
  checkTextRequest,
  type FindingData,
} from "@rogatory/language-server/protocol";
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

/** A finding of an open draft, as the language server last gave it. */
export interface DraftFinding {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly range: vscode.Range;
  /** JSON Pointer; empty where the finding is of no part of the draft, or of none that could be read. */
  readonly path: string;
  readonly sources: readonly Source[];
}

/** The findings of an open draft, in text order. They change with `vscode.languages.onDidChangeDiagnostics`. */
export function findingsOf(uri: vscode.Uri): DraftFinding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "rogatory")
    .map((diagnostic) => {
      // The client keeps on the diagnostic what the server said of it.
      const { path = "", sources = [] } = (diagnostic as { readonly data?: Partial<FindingData> }).data ?? {};
      const { severity, message, range } = diagnostic;
      return { severity: severityOf(severity), message, range, path, sources };
    })
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

function severityOf(severity: vscode.DiagnosticSeverity): DraftFinding["severity"] {
  if (severity === vscode.DiagnosticSeverity.Error) return "error";
  return severity === vscode.DiagnosticSeverity.Warning ? "warning" : "info";
}
