import { type Finding, fromPointer, type Severity, type Source, valueAt } from "@rogatory/core";
import { formerStates } from "@rogatory/core/editor";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";

/** What a diagnostic carries of its finding, so that nothing is ever found again by its words. */
export interface FindingData {
  readonly rule: string;
  /** JSON Pointer. */
  readonly path: string;
  /** Position among the findings of the draft's version. */
  readonly index: number;
  /** The mends that the finding offers, in order. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  /** The provisions that ask for what is missing, for a client that shows them beside the message. */
  readonly sources: readonly Source[];
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules about text that has no effect: what is never read, and suppressions that suppress nothing. */
const withoutEffect: ReadonlySet<string> = new Set([
  "duplicate-key",
  "forbidden-key",
  "suppression-unclear",
  "suppression-without-reason",
  "unused-suppression",
]);

/** A finding as an editor takes it. `index` is its position among the draft's findings. */
export function diagnosticOf(open: OpenDraft, finding: Finding, index: number, rulePages?: string): Diagnostic {
  const { rule, path, range, severity, message, related, fixes, sources } = finding;
  const tags = tagsOf(open, finding);
  const data: FindingData = { rule, path, index, fixes: fixes.map(({ title, safe }) => ({ title, safe })), sources };
  return {
    range,
    severity: severities[severity],
    code: rule,
    ...(rulePages === undefined
      ? {}
      : { codeDescription: { href: rulePages.replaceAll("{rule}", encodeURIComponent(rule)) } }),
    source: "rogatory",
    message,
    ...(tags.length > 0 ? { tags } : {}),
    ...(related?.length
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri: open.uri, range: place.range },
            message: place.message,
          })),
        }
      : {}),
    data,
  };
}

function tagsOf({ draft }: OpenDraft, { rule, path }: Finding): DiagnosticTag[] {
  if (withoutEffect.has(rule)) return [DiagnosticTag.Unnecessary];
  // The code of a State that no longer exists.
  const isFormer = rule === "unknown-state" && formerStates.has(String(valueAt(draft.value, fromPointer(path))));
  return isFormer ? [DiagnosticTag.Deprecated] : [];
}

/** The data of a diagnostic that this service made; undefined for another's, or where a client lost it. */
export function findingData(diagnostic: Diagnostic): FindingData | undefined {
  const data: unknown = diagnostic.data;
  if (diagnostic.source !== "rogatory" || typeof data !== "object" || data === null) return undefined;
  const { rule, path, index } = data as Partial<FindingData>;
  const isWhole = typeof rule === "string" && typeof path === "string" && typeof index === "number";
  return isWhole ? (data as FindingData) : undefined;
}
