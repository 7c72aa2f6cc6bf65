import {
  type Finding,
  type Fix,
  fromPointer,
  outstandingInWords,
  outstandingOf,
  type RequestKind,
  type Severity,
} from "@rogatory/core";
import { instrumentShort, isAcceptable, nouns } from "@rogatory/core/editor";
import { rootNoun } from "../cursor/model.js";
import type { OpenDraft } from "../openDraft.js";
import { type FieldAsk, fieldAsks } from "./fieldAsks.js";
import { type FormBasis, formBases } from "./formBases.js";
import { formSteps, type StepId } from "./formSteps.js";
import { inFormWords } from "./formWords.js";
import { type Reading, readingsOf } from "./readings.js";
import { type TimelineOrder, timelinesOf } from "./timelines.js";

/** A finding as a form shows it: tied to a field by `path`, a JSON Pointer. */
export interface FormFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** True where something is not there yet. */
  readonly isGap: boolean;
  readonly message: string;
  readonly path: string;
  readonly sources: readonly string[];
  readonly fixes: readonly Fix[];
  /** True where it may be accepted with a reason. */
  readonly isAcceptable: boolean;
}

/** How a step stands. `empty`: nothing is asked there, and nothing is given. */
export type StepState = "errors" | "gaps" | "complete" | "empty";

export interface StepStanding {
  readonly id: StepId;
  readonly state: StepState;
  readonly errors: number;
  readonly gaps: number;
  readonly warnings: number;
}

/** A draft for a form: its value, and all that is to be said of it. Plain data. */
export interface FormState {
  readonly version: number;
  /** Undefined where the draft does not say it, or says one that is not known. */
  readonly kind: RequestKind | undefined;
  /** Id of the noun of the whole request. */
  readonly root: string;
  readonly value: unknown;
  /** True where the text says nothing at all: there is nothing yet to show fields of. */
  readonly isEmpty: boolean;
  /** True where the text has faults: what stands behind them may not be shown. */
  readonly isBroken: boolean;
  readonly gate: "draft" | "transmit";
  /** What is left to be done, in words. */
  readonly left: string;
  readonly steps: readonly StepStanding[];
  readonly findings: readonly FormFinding[];
  readonly asks: readonly FieldAsk[];
  /** The instruments on which a request of the kind may rest, the likeliest first; empty while the kind is not known. */
  readonly bases: readonly FormBasis[];
  /** Lists of dated parts that are not in the order of time. */
  readonly timelines: readonly TimelineOrder[];
  readonly readings: readonly Reading[];
  /** Findings accepted with a reason. */
  readonly suppressed: number;
}

/** Rules that say that a part of the text was not read at all. */
const unread: ReadonlySet<string> = new Set([
  "syntax-error",
  "duplicate-key",
  "several-documents",
  "draft-too-large",
  "not-a-request",
]);

export function formState(open: OpenDraft): FormState {
  const { result, draft } = open;
  const root = rootNoun(result.kind, open.uri);
  const findings = result.findings.map((finding) => formFinding(finding, inFormWords(open, root, finding)));
  return {
    version: open.version,
    kind: result.kind,
    root,
    value: draft.value,
    isEmpty: draft.value === undefined && draft.text.trim() === "",
    isBroken: draft.problems.some(({ rule }) => unread.has(rule)),
    gate: result.gate,
    left: outstandingInWords(outstandingOf(result.findings), open.language),
    steps: stepsOf(open, root, findings),
    findings,
    asks: fieldAsks(open),
    bases: formBases(open),
    timelines: timelinesOf(draft.value, root),
    readings: readingsOf(open),
    suppressed: result.suppressed,
  };
}

function formFinding(finding: Finding, say: (sentence: string) => string): FormFinding {
  const { rule, severity, message, path, sources, fixes, gap } = finding;
  return {
    rule,
    severity,
    isGap: gap !== undefined,
    message: say(message),
    path,
    sources: sources.map(({ instrument, provision }) => `${instrumentShort(instrument)} ${provision}`),
    fixes: fixes.map((fix) => ({ ...fix, title: say(fix.title) })),
    isAcceptable: isAcceptable(finding),
  };
}

function stepsOf({ language, draft }: OpenDraft, root: string, findings: readonly FormFinding[]): StepStanding[] {
  const known = nouns[root]?.fields ?? {};
  const value = typeof draft.value === "object" && draft.value !== null ? draft.value : {};
  return formSteps(language).flatMap(({ id, keys }): StepStanding[] => {
    const own = keys.filter((key) => Object.hasOwn(known, key));
    if (own.length === 0) return [];
    const here = findings.filter(({ path }) => own.includes(String(fromPointer(path)[0])));
    const count = (is: (finding: FormFinding) => boolean): number => here.filter(is).length;
    const gaps = count(({ isGap }) => isGap);
    const errors = count(({ isGap, severity }) => !isGap && severity === "error");
    const warnings = count(({ severity }) => severity === "warning");
    const isGiven = own.some((key) => Object.hasOwn(value, key));
    const state = errors > 0 ? "errors" : gaps > 0 ? "gaps" : isGiven ? "complete" : "empty";
    return [{ id, state, errors, gaps, warnings }];
  });
}
