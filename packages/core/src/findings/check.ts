import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { profileOf } from "../checklist/profileAsks.js";
import { chosenSeverities, type Severities, withSeverities } from "../configuration/severities.js";
import { isWithin, toPointer, valueAt } from "../draft/pointer.js";
import type { Draft } from "../draft/types.js";
import { builtInRules } from "../generated/rules.js";
import { isLookedAt } from "../kinds/index.js";
import type { AnyRequest, RequestKind } from "../model/types.js";
import type { Rule } from "../rules/rule.js";
import { fileNameProblem } from "../shape/fileName.js";
import { shapeRequest } from "../shape/shape.js";
import { treatyOfPack } from "../shape/treatyOfPack.js";
import type { Profile } from "../states/profiles.js";
import { type World, worldOf } from "../states/world.js";
import type { Finding, Severity } from "./finding.js";
import { runRule } from "./runRule.js";
import { isAcceptable, suppressionsOf } from "./suppressing.js";
import { fixesOfShape, fixesOfSyntax } from "./wholeText.js";
import { capByMarks, Wording } from "./wording.js";

export type Gate = "draft" | "transmit";

export interface CheckOptions {
  /** `transmit` makes gaps errors. Left out, the draft's `status` decides: `final` is checked as for transmission. */
  readonly gate?: Gate;
  /** ISO date that counts as today. Left out: the draft's `date`, else the clock. */
  readonly today?: string;
  /** Language of the messages. */
  readonly language?: Language;
  /** Rules of your own, made with `createRule`, beside the built-in ones. A rule with a built-in id replaces it. */
  readonly rules?: readonly Rule[];
  /** What is known of treaties and States, with the user's packs: `worldOf(packs)`. Left out: the data of this version. */
  readonly world?: World;
  /** Severities in place of the rules' own, by rule id: what a folder's configuration says under `rules`. */
  readonly severities?: Severities;
}

export interface CheckResult {
  readonly kind: RequestKind | undefined;
  readonly gate: Gate;
  readonly today: string;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** How many findings were suppressed with a reason. */
  readonly suppressed: number;
  /** How many findings are not among these because their rule was turned off by `severities`. */
  readonly turnedOff: number;
  /** How many errors keep the request from being sent: those of the transmit gate, whatever the gate. */
  readonly hindrances: number;
}

/** A draft's findings, and what they leave out because an error at the same place says enough. */
export interface Inspection {
  readonly result: CheckResult;
  /** Elements that are missing where something misshapen or misspelt stands: `ELEMENT POINTER`. */
  readonly unreadElements: ReadonlySet<string>;
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Checks a draft that has been read: its syntax, its shape, what the chosen instruments ask, and all rules. Never throws on a draft. */
export const checkDraft = (draft: Draft, options: CheckOptions = {}): CheckResult =>
  inspectDraft(draft, options).result;

/** {@link checkDraft}, for a letter that must mark what is missing also where a finding of another kind speaks of the place. */
export function inspectDraft(draft: Draft, options: CheckOptions = {}): Inspection {
  if (options.gate !== undefined && !["draft", "transmit"].includes(options.gate))
    throw new TypeError(`The gate is "draft" or "transmit", not "${String(options.gate)}".`);
  if (options.today !== undefined && dayOf(options.today) === undefined)
    throw new TypeError(`Today is a day such as "2025-03-14", not "${options.today}".`);
  for (const [id, severity] of Object.entries(options.severities ?? {}))
    if (!chosenSeverities.includes(severity))
      throw new TypeError(`The severity of ${id} is one of ${chosenSeverities.join(", ")}, not "${String(severity)}".`);
  const catalogue = catalogueFor(options.language);
  const { request, problems: shapeProblems } = shapeRequest(draft.value);
  // A line that could not be read makes a key that nobody wrote: one word on it is enough.
  const unreadKeys = new Set(
    draft.problems.filter(({ rule }) => rule === "syntax-error").map(({ path }) => toPointer(path)),
  );
  const misnamed = request ? fileNameProblem(draft.name, request.kind) : undefined;
  const problems = [...shapeProblems, ...(misnamed ? [misnamed] : [])].filter(
    ({ path }) => !unreadKeys.has(toPointer(path)),
  );
  const world = options.world ?? worldOf();
  const gate = options.gate ?? (request?.status === "final" ? "transmit" : "draft");
  const today = options.today ?? dayOf(request?.date) ?? new Date().toISOString().slice(0, 10);
  const wording = new Wording(catalogue, draft);

  const raw: Finding[] = [
    ...draft.problems.map((problem) => {
      const { rule, message, span } = problem;
      const report = { ...problem, sources: [], fixes: fixesOfSyntax(draft, problem) };
      const finding = wording.finding(rule, "", report, draft.rangeOf(span));
      // A file in which nothing was written yet is no mistake: everything is still to come.
      return rule === "not-a-request" && message === "empty" ? { ...finding, gap: {} } : finding;
    }),
    ...problems
      .map((problem) => treatyOfPack(problem, world) ?? problem)
      .map((problem) =>
        wording.finding(
          problem.rule,
          "",
          { ...problem, sources: [], fixes: [...problem.fixes, ...fixesOfShape(draft, problem)] },
          wording.place(problem.path, problem.atKey ? "key" : "value"),
        ),
      ),
  ];
  const unreadElements = new Set<string>();
  if (request) {
    const misshapen = problems.map((problem) => problem.path);
    // A measure of an unknown type is left out whole: what it says was not read, so nothing in it is missing.
    const unreadMeasures = problems.flatMap(({ rule, path }) =>
      rule === "unknown-measure" ? [path.at(-1) === "type" ? path.slice(0, -1) : path] : [],
    );
    // A key that is only misspelt holds what would otherwise be missing; the rename is offered.
    const misspelt = problems.flatMap(({ rule, message, params, path }) =>
      rule === "unknown-key" && message === "meant" ? [[...path.slice(0, -1), String(params["meant"])]] : [],
    );
    for (const rule of rulesToRun(options.rules)) {
      if (!isLookedAt(request.kind, rule)) continue;
      for (const report of runRule(rule, { request, draft, today, gate, catalogue, world })) {
        // What is there but misshapen has been reported as such; it is not missing too.
        if (
          rule.nature === "gap" &&
          (misshapen.some((path) => isWithin(path, report.path) && valueAt(draft.value, path) !== undefined) ||
            [...unreadMeasures, ...misspelt].some((path) => isWithin(report.path, path)))
        ) {
          if (report.element !== undefined) unreadElements.add(`${report.element} ${toPointer(report.path)}`);
          continue;
        }
        raw.push(wording.ofRule(rule, report));
      }
    }
  }
  const { findings, suppressed } = withoutSuppressed(raw, draft, request, wording);
  const raised = raisedBy(request && profileOf(request, world), findings);
  const chosen = withSeverities(raised, options.severities ?? {});
  const atGate = chosen.findings.map((finding) => atItsGate(finding, gate)).toSorted(inTextOrder);
  const hindrances = chosen.findings.filter(({ severity }) => severity === "error").length;
  return {
    result: { kind: request?.kind, gate, today, findings: atGate, turnedOff: chosen.turnedOff, suppressed, hindrances },
    unreadElements,
  };
}

/** Findings with the severities that a profile raises; what was not read is still no error. */
function raisedBy(profile: Profile | undefined, findings: readonly Finding[]): readonly Finding[] {
  const { severities = {} } = profile ?? {};
  return findings.map((finding) => {
    const least = Object.hasOwn(severities, finding.rule) ? severities[finding.rule] : undefined;
    if (least === undefined || severityRank[finding.severity] <= severityRank[least]) return finding;
    return { ...finding, severity: capByMarks(least, finding.sources) };
  });
}

/** While the draft is a draft, what is not there yet is a thing to do; what is only advised is never counted as a gap. */
function atItsGate(finding: Finding, gate: Gate): Finding {
  if (!finding.gap) return finding;
  if (finding.severity !== "info") return gate === "draft" ? { ...finding, severity: "info" } : finding;
  const { gap: _, ...advice } = finding;
  return advice;
}

function rulesToRun(custom: readonly Rule[] = []): readonly Rule[] {
  const replaced = new Set(custom.map((rule) => rule.id));
  return [...builtInRules.filter((rule) => !replaced.has(rule.id)), ...custom];
}
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
function withoutSuppressed(
  raw: readonly Finding[],
  draft: Draft,
  request: AnyRequest | undefined,
  wording: Wording,
): { findings: readonly Finding[]; suppressed: number } {
  const suppressions = suppressionsOf(draft, request);
  const used = new Set<unknown>();
  const kept = raw.filter((finding) => {
    const by = isAcceptable(finding)
      ? suppressions.find(
          (suppression) => suppression.reason !== undefined && !suppression.malformed && suppression.covers(finding),
        )
      : undefined;
    if (by) used.add(by);
    for (const other of suppressions) if (other.covers(finding)) used.add(other);
    return !by;
  });
  const own = suppressions.flatMap((suppression): Finding[] => {
    const report = (rule: string, message: string, severity: Severity): Finding =>
      wording.finding(
        rule,
        "",
        {
          message,
          params: { rules: suppression.rules.join(", ") },
          severity,
          path: suppression.path,
          sources: [],
          fixes: [],
        },
        suppression.range,
      );
    if (suppression.malformed) return [report("suppression-unclear", suppression.malformed, "warning")];
    if (suppression.reason === undefined) return [report("suppression-without-reason", "missing", "warning")];
    return used.has(suppression) ? [] : [report("unused-suppression", "unused", "warning")];
  });
  return { findings: [...kept, ...own], suppressed: raw.length - kept.length };
}
function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    severityRank[a.severity] - severityRank[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  );
}
