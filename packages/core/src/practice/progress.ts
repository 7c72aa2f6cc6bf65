import { check, checklist, parseDraft } from "../api.js";
import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Checklist } from "../checklist/checklist.js";
import type { Finding } from "../findings/finding.js";
import { practiceCase } from "../generated/practiceCase.js";

/** How much of what is asked stands in a draft. */
export interface Score {
  /** Requirements that are answered; a stated reason why something is not known is an answer. */
  readonly met: number;
  /** Requirements that the draft calls for, each instrument's counted on its own. */
  readonly asked: number;
}

/** The score of a draft: the requirements of all instruments that bind it, and that apply. */
export function scoreOf({ instruments }: Checklist): Score {
  const asked = instruments
    .filter(({ binding }) => binding)
    .flatMap(({ requirements }) => requirements.filter(({ state }) => state !== "notApplicable"));
  return { met: asked.filter(({ state }) => state !== "missing").length, asked: asked.length };
}

/** How far the practice case is mended. */
export interface PracticeProgress {
  readonly score: Score;
  /** Deficiencies with which the case begins. */
  readonly deficiencies: number;
  /** How many of those are mended. */
  readonly mended: number;
  /** Findings that are left, those among them that came while mending. */
  readonly left: number;
  /** What the mended deficiencies teach, one sentence each, in the order of the case. */
  readonly learnt: readonly string[];
}

/**
 * Compares the findings of the case's beginning with those of now. A deficiency counts as mended when there are fewer findings of its
 * rule than at the beginning: places move while one writes, rules do not. A draft that is no longer a request has nothing mended.
 */
export function progressFrom(
  start: readonly Finding[],
  now: readonly Finding[],
): { readonly mended: readonly string[] } {
  const left = new Map<string, number>();
  for (const { rule } of now) left.set(rule, (left.get(rule) ?? 0) + 1);
  const mended = start.flatMap(({ rule }) => {
    const count = left.get(rule) ?? 0;
    if (count === 0) return [rule];
    left.set(rule, count - 1);
    return [];
  });
  return { mended };
}

/** Rules by which a draft cannot be read: while one of them fires, the others see only a part of it. */
const unreadable: ReadonlySet<string> = new Set(["syntax-error", "not-a-request", "unknown-kind", "unknown-version"]);

/** How far a draft that began as the practice case is mended, at the gate for transmission. Never throws on a draft. */
export function practiceProgress(text: string, language: Language = "en"): PracticeProgress {
  const name = "practice.mla.yaml";
  const findingsOf = (source: string): readonly Finding[] =>
    check(parseDraft(source, { name }), { gate: "transmit" }).findings;
  const start = findingsOf(practiceCase);
  const now = findingsOf(text);
  const isReadable = now.every(({ rule }) => !unreadable.has(rule));
  const { mended } = isReadable ? progressFrom(start, now) : { mended: [] };
  const catalogue = catalogueFor(language);
  return {
    score: scoreOf(checklist(text, { name })),
    deficiencies: start.length,
    mended: mended.length,
    left: now.length,
    learnt: mended.map((rule) => catalogue.text(["practice", "lessons", rule])),
  };
}

/** Stands in the practice case under `internal`, so that a draft that began as it is known again. */
export const practiceMark = /^internal:[^\n]*\bpracticeCase: night-boat\b/m;
