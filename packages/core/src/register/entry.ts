import type { Language } from "../catalogue/catalogue.js";
import type { Draft } from "../draft/types.js";
import { kindTitle } from "../explain.js";
import type { CheckResult, Gate } from "../findings/check.js";
import { type Outstanding, outstandingInWords, outstandingOf } from "../findings/outstanding.js";
import { nounsIn } from "../model/inLanguage.js";
import type { RequestKind } from "../model/types.js";
import { shapeRequest } from "../shape/shape.js";
import { stateName } from "../states/names.js";
import { type Deadline, deadlinesOf } from "./deadlines.js";
import { longDay, type Nearness, nearnessOf, nearnessWords } from "./nearness.js";

/** A code or id of the model, and what it is called in the language. */
export interface Titled<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
}

export interface RegisterDeadline extends Deadline {
  readonly nearness: Nearness;
  /** How near it is, in words: `overdue by 3 days`, `in 12 days`. */
  readonly near: string;
  /** The day in the language, and how near it is: `30 June 2025, in 12 days`. */
  readonly words: string;
}

/** One request of a register. Whatever the draft does not say, or cannot be read, is null. */
export interface RegisterEntry extends Outstanding {
  readonly reference: string | null;
  readonly kind: Titled<RequestKind> | null;
  /** The requesting State, by its ISO 3166 code. */
  readonly from: Titled | null;
  /** The requested State. */
  readonly to: Titled | null;
  /** Stage of the proceedings. */
  readonly stage: Titled | null;
  /** A draft that does not say it is one is one. */
  readonly status: Titled<"draft" | "final">;
  readonly gate: Gate;
  /** What is left to be done, in words: `2 errors, 8 gaps`. */
  readonly left: string;
  /**
   * The one to look at: the deadline for the answer where it has passed, for it stays to be dealt with; else the next day on which
   * something is due; else the last of them, which has passed.
   */
  readonly deadline: RegisterDeadline | null;
  /** All of them, the earliest first. */
  readonly deadlines: readonly RegisterDeadline[];
}

export interface EntryOptions {
  /** `YYYY-MM-DD`: the day from which deadlines are counted. */
  readonly today: string;
  readonly language?: Language;
}

/** What a register says of a draft that has been checked. Never throws on a draft, however broken. */
export function registerEntry(
  draft: Draft,
  result: CheckResult,
  { today, language = "en" }: EntryOptions,
): RegisterEntry {
  const { request } = shapeRequest(draft.value);
  const outstanding = outstandingOf(result.findings);
  const nouns = nounsIn(language);
  const state = (code: string | undefined): Titled | null =>
    code === undefined ? null : { id: code, title: stateName(code, language) };
  const deadlines = request
    ? deadlinesOf(request, language).map((deadline): RegisterDeadline => {
        const near = nearnessWords(deadline.date, today, language);
        const words = `${longDay(deadline.date, language)}, ${near}`;
        return { ...deadline, nearness: nearnessOf(deadline.date, today), near, words };
      })
    : [];
  const stage = request?.proceedings?.stage;
  const status = request?.status ?? "draft";
  return {
    reference: request?.reference ?? null,
    kind: request ? { id: request.kind, title: kindTitle(request.kind, language) } : null,
    from: state(request?.requesting?.state),
    to: state(request?.requested?.state),
    stage: stage ? { id: stage, title: nouns["proceedings"]?.fields["stage"]?.values?.[stage] ?? stage } : null,
    status: { id: status, title: nouns["mlaRequest"]?.fields["status"]?.values?.[status] ?? status },
    gate: result.gate,
    ...outstanding,
    left: outstandingInWords(outstanding, language),
    deadline: mainOf(deadlines),
    deadlines,
  };
}

function mainOf(deadlines: readonly RegisterDeadline[]): RegisterDeadline | null {
  const answer = deadlines.find(({ field }) => field === "urgency.deadline");
  if (answer?.nearness === "overdue") return answer;
  return deadlines.find(({ nearness }) => nearness !== "overdue") ?? deadlines.at(-1) ?? null;
}
