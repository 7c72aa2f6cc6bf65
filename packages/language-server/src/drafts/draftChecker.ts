import { outstandingInWords, outstandingOf } from "@rogatory/core";
import type { OpenDraft } from "@rogatory/language-service";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { DraftState } from "../protocol.js";
import type { Conditions } from "./openDocument.js";

/** What is told of a draft after it was checked. */
export interface DraftReport {
  readonly diagnostics: Diagnostic[];
  readonly state: DraftState;
  /** A sentence for the person where not all findings are shown, behind the draft's name. */
  readonly unshown: string | undefined;
}

/** Checks a draft. That findings are left out is said as a last diagnostic too, since a message is soon gone. */
export function checkDraft(open: OpenDraft, { service, settings }: Conditions): DraftReport {
  const { diagnostics, unshown } = service.doDiagnostics(open);
  const state = stateOf(open);
  if (unshown === 0) return { diagnostics, state, unshown: undefined };
  const message = open.words.text(["diagnostics", "unshown"], { count: unshown, most: settings.maxFindings });
  const place = open.draft.rangeOf({ start: 0, end: 0 });
  const last: Diagnostic = {
    range: place,
    severity: DiagnosticSeverity.Warning,
    code: "findings-unshown",
    source: "rogatory",
    message,
  };
  return { diagnostics: [...diagnostics, last], state, unshown: `${fileName(open.uri)}: ${message}` };
}

export function stateOf({ result, language, userLanguage }: OpenDraft): DraftState {
  const { kind, gate, findings, suppressed, turnedOff } = result;
  const outstanding = outstandingOf(findings);
  const left = outstandingInWords(outstanding, language);
  return { kind: kind ?? null, gate, language: userLanguage, ...outstanding, left, suppressed, turnedOff };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
