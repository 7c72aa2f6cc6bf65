import { type Catalogue, catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Answer } from "../checklist/element.js";
import { elements, elementsById } from "../checklist/elements/index.js";
import { weigh } from "../checklist/weigh.js";
import { isWithin, type Path, toPointer, valueAt } from "../draft/pointer.js";
import type { Draft, Range, Span } from "../draft/types.js";
import { builtInRules } from "../generated/rules.js";
import { basisIds, chosenBases, chosenStandards, instrumentShort } from "../instruments/index.js";
import { measureTitle } from "../measures/title.js";
import { personById, personName } from "../model/naming.js";
import type { AnyRequest, Measure, RequestKind } from "../model/types.js";
import type { Gap, MessageParams, OfferedFix, Report, Rule, RuleContext } from "../rules/rule.js";
import { fileNameProblem } from "../shape/fileName.js";
import { shapeRequest } from "../shape/shape.js";
import { languageName, stateName } from "../states/names.js";
import type { Finding, Fix, RelatedPlace, Severity, Source } from "./finding.js";
import { suppressionsOf } from "./suppressing.js";

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
}

export interface CheckResult {
  readonly kind: RequestKind | undefined;
  readonly gate: Gate;
  readonly today: string;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** How many findings were suppressed with a reason. */
  readonly suppressed: number;
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Checks a draft that has been read: its syntax, its shape, what the chosen instruments ask, and all rules. Never throws on a draft. */
export function checkDraft(draft: Draft, options: CheckOptions = {}): CheckResult {
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
  const gate = options.gate ?? (request?.status === "final" ? "transmit" : "draft");
  const today = options.today ?? dayOf(request?.date) ?? new Date().toISOString().slice(0, 10);
  const wording = new Wording(catalogue, draft);

  const raw: Finding[] = [
    ...draft.problems.map((problem) =>
      wording.finding(problem.rule, "", { ...problem, sources: [], fixes: [] }, draft.rangeOf(problem.span)),
    ),
    ...problems.map((problem) =>
      wording.finding(
        problem.rule,
        "",
        { ...problem, sources: [] },
        wording.place(problem.path, problem.atKey ? "key" : "value"),
      ),
    ),
  ];
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
      if (rule.kinds && !rule.kinds.includes(request.kind)) continue;
      for (const report of runRule(rule, { request, draft, today, gate, catalogue })) {
        // What is there but misshapen has been reported as such; it is not missing too.
        if (
          rule.nature === "gap" &&
          (misshapen.some((path) => isWithin(path, report.path) && valueAt(draft.value, path) !== undefined) ||
            [...unreadMeasures, ...misspelt].some((path) => isWithin(report.path, path)))
        )
          continue;
        raw.push(wording.ofRule(rule, report, gate));
      }
    }
  }
  return { kind: request?.kind, gate, today, ...withoutSuppressed(raw, draft, request, wording) };
}

function rulesToRun(custom: readonly Rule[] = []): readonly Rule[] {
  const replaced = new Set(custom.map((rule) => rule.id));
  return [...builtInRules.filter((rule) => !replaced.has(rule.id)), ...custom];
}

interface RunInput {
  readonly request: AnyRequest;
  readonly draft: Draft;
  readonly today: string;
  readonly gate: Gate;
  readonly catalogue: Catalogue;
}

/** What one rule reports of a request, before wording. */
export function runRule(rule: Rule, { request, draft, today, gate, catalogue }: RunInput): readonly Report[] {
  const reports: Report[] = [];
  const bases = basisIds(request);
  const gapOf = (elementId: string): Gap[] => {
    const element = elementsById.get(elementId);
    if (!element) return [];
    const weight = weigh(element, request);
    if (weight.severity === "none") return [];
    const severity = weight.severity;
    return element
      .answer(request)
      .filter((answer: Answer) => answer.state === "missing")
      .map((answer) => ({ element, answer, severity, sources: weight.sources, asked: weight.asked }));
  };
  const context: RuleContext = {
    request,
    draft,
    today,
    gate,
    legalBases: chosenBases(request),
    contentStandards: chosenStandards(request),
    hasBasis: (...ids) => ids.some((id) => bases.includes(id)),
    gaps: () => elements.filter((element) => element.rule === rule.id).flatMap((element) => gapOf(element.id)),
    weigh(elementId, otherwise) {
      const element = elementsById.get(elementId);
      if (!element) throw new RangeError(`There is no element "${elementId}".`);
      const { severity, sources } = weigh(element, request, otherwise);
      return { severity, sources };
    },
    report: (report) => reports.push(report),
    reportGap(gap, change) {
      const { answer, element } = gap;
      reports.push({
        path: answer.path,
        message: answer.message ?? element.message ?? "missing",
        severity: gap.severity,
        sources: gap.sources,
        ...change,
        params: {
          item: answer.item ?? "",
          named: answer.item ? "yes" : "no",
          lacking: catalogue.list((answer.lacking ?? []).map((key) => `\`${key}\``)),
          lacks: answer.lacking?.length ?? 0,
          element: catalogue.text(["elements", element.id]),
          asked: gap.asked ? "yes" : "no",
          ...change?.params,
        },
      });
    },
    reportGaps(fixes) {
      for (const gap of context.gaps()) {
        const offered = fixes?.(gap) ?? [];
        context.reportGap(gap, offered.length ? { fixes: offered } : {});
      }
    },
    nameOf: (kind, value) => nameOf(request, catalogue.language, kind, value),
  };
  rule.check(context);
  return reports;
}

function nameOf(
  request: AnyRequest,
  language: string,
  kind: Parameters<RuleContext["nameOf"]>[0],
  value: unknown,
): string {
  const text = typeof value === "string" ? value : "";
  switch (kind) {
    case "state":
      return stateName(text, language);
    case "language":
      return languageName(text, language);
    case "person": {
      const person = personById(request, text);
      return person ? personName(person) : text;
    }
    case "measure":
      return typeof value === "object" && value !== null ? measureTitle(value as Measure) : text;
    case "offence":
      return request.offences?.find((offence) => offence.id === text)?.title ?? text;
    case "asset":
      return request.assets?.find((asset) => asset.id === text)?.description ?? text;
    case "annex":
      return request.annexes?.find((annex) => annex.id === text)?.title ?? text;
    case "instrument":
      return instrumentShort(text);
  }
}

const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

/** Puts reports into words and places. */
class Wording {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly draft: Draft,
  ) {}

  ofRule(rule: Rule, report: Report, gate: Gate): Finding {
    const sources = report.sources ?? [];
    const capped = capByMarks(report.severity, sources);
    const severity: Severity = rule.nature === "gap" && gate === "draft" ? "info" : capped;
    return this.finding(
      rule.id,
      rule.code,
      { ...report, severity, sources, fixes: report.fixes ?? [] },
      this.placeOf(report),
      rule,
    );
  }

  finding(
    rule: string,
    code: string,
    report: {
      readonly message: string;
      readonly params?: MessageParams;
      readonly severity: Severity;
      readonly path: Path;
      readonly sources: readonly Source[];
      readonly fixes: readonly OfferedFix[];
      readonly related?: Report["related"];
    },
    range: Range,
    custom?: Rule,
  ): Finding {
    const related = report.related?.map(
      (place): RelatedPlace => ({
        message: this.phrase(rule, ["related", place.message], place.params, custom),
        path: toPointer(place.path),
        range: this.place(place.path),
      }),
    );
    return {
      rule,
      code: code || this.codeOf(rule),
      severity: report.severity,
      message: this.message(rule, report.message, report.params ?? {}, report.sources, custom),
      range,
      path: toPointer(report.path),
      sources: report.sources,
      fixes: report.fixes.map(
        (fix): Fix => ({
          title: this.phrase(rule, ["fixes", fix.title], fix.params, custom),
          safe: fix.safe,
          edits: fix.edits,
        }),
      ),
      ...(related?.length ? { related } : {}),
    };
  }

  private codeOf(rule: string): string {
    const key = ["rules", rule, "code"];
    return this.catalogue.has(key) ? this.catalogue.text(key) : "";
  }

  /** What is wrong, who asks, why it matters, what to do: whole sentences, one after the other. */
  private message(
    rule: string,
    variant: string,
    params: MessageParams,
    sources: readonly Source[],
    custom?: Rule,
  ): string {
    const base = ["rules", rule, "messages", variant];
    if (!this.catalogue.has([...base, "what"])) return fill(custom?.messages?.[variant] ?? variant, params);
    const cited = this.cite(sources);
    const all = { item: "", lacking: "", element: "", asked: "no", ...params, cited };
    return ["what", "why", "mend"]
      .filter((part) => this.catalogue.has([...base, part]))
      .map((part) => this.catalogue.text([...base, part], all))
      .filter((sentence) => sentence.trim() !== "")
      .join(" ");
  }

  private phrase(rule: string, key: readonly string[], params: MessageParams | undefined, custom?: Rule): string {
    const full = ["rules", rule, ...key];
    const shared = ["rules", "shared", ...key];
    if (this.catalogue.has(full)) return this.catalogue.text(full, params);
    if (this.catalogue.has(shared)) return this.catalogue.text(shared, params);
    const last = key.at(-1) ?? "";
    return fill(custom?.messages?.[last] ?? last, params ?? {});
  }

  /** `UNTOC art. 18(15)(c) and CoE 1959 art. 14(2)`; an unread provision says so. */
  private cite(sources: readonly Source[]): string {
    const cited = sources.map((source) =>
      this.catalogue.text(["findings", "cite"], {
        instrument: instrumentShort(source.instrument),
        provision: source.provision,
        unverified: source.mark === "K" || source.mark === "I" ? "yes" : "no",
      }),
    );
    return this.catalogue.list([...new Set(cited)]);
  }

  place(path: Path, part: "key" | "value" = "value"): Range {
    const span = this.draft.spanOf(path, part) ?? this.draft.nearestSpan(path);
    return this.draft.rangeOf(span);
  }

  private placeOf(report: Report): Range {
    const narrow = report.within && this.within(report.path, report.within);
    if (narrow) return this.draft.rangeOf(narrow);
    const span = this.draft.spanOf(report.path);
    if (span === undefined) return this.draft.rangeOf(this.draft.nearestSpan(report.path));
    // A whole mapping or block is shown at its key: underlining twenty lines helps nobody.
    const multiline = this.draft.text.slice(span.start, span.end).includes("\n");
    return this.draft.rangeOf(
      multiline ? (this.draft.spanOf(report.path, "key") ?? firstLine(this.draft, span)) : span,
    );
  }

  /** The part of a text value, found again in the draft's text; undefined where quoting or folding hides it. */
  private within(path: Path, part: { readonly start: number; readonly end: number }): Span | undefined {
    const value = valueAt(this.draft.value, path);
    const span = this.draft.spanOf(path);
    if (typeof value !== "string" || span === undefined) return undefined;
    const wanted = value.slice(part.start, part.end);
    const before = value.slice(0, part.start).split(wanted).length - 1;
    let at = span.start - 1;
    for (let i = 0; i <= before; i++) {
      at = this.draft.text.indexOf(wanted, at + 1);
      if (at < 0 || at + wanted.length > span.end) return undefined;
    }
    return { start: at, end: at + wanted.length };
  }
}

function firstLine(draft: Draft, span: Span): Span {
  const end = draft.text.slice(span.start, span.end).search(/\r?\n/);
  return { start: span.start, end: end < 0 ? span.end : span.start + end };
}

/** An error rests on a provision that was read, or on no provision at all (a contradiction needs none). */
function capByMarks(severity: Severity, sources: readonly Source[]): Severity {
  if (severity !== "error" || sources.length === 0) return severity;
  if (sources.some((source) => source.mark === "V" || source.mark === "S")) return "error";
  return sources.some((source) => source.mark === "K") ? "warning" : "info";
}

/** Placeholders `{name}` of a custom rule's own words. */
function fill(text: string, params: MessageParams): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

function withoutSuppressed(
  raw: readonly Finding[],
  draft: Draft,
  request: AnyRequest | undefined,
  wording: Wording,
): { findings: readonly Finding[]; suppressed: number } {
  const suppressions = suppressionsOf(draft, request);
  const used = new Set<unknown>();
  const kept = raw.filter((finding) => {
    const by = suppressions.find(
      (suppression) => suppression.reason !== undefined && !suppression.malformed && suppression.covers(finding),
    );
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
  const findings = [...kept, ...own].toSorted(
    (a, b) =>
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character ||
      severityRank[a.severity] - severityRank[b.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
  return { findings, suppressed: raw.length - kept.length };
}
