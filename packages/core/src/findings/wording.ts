import type { Catalogue } from "../catalogue/catalogue.js";
import { type Path, toPointer, valueAt } from "../draft/pointer.js";
import type { Draft, Range, Span } from "../draft/types.js";
import { instrumentShort } from "../instruments/index.js";
import { TextMemory } from "../prose/remembered.js";
import type { MessageParams, OfferedFix, Report, Rule } from "../rules/rule.js";
import type { Finding, Fix, RelatedPlace, Severity, Source } from "./finding.js";

/** Puts reports into words and places. */
export class Wording {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly draft: Draft,
  ) {}

  /** The finding with the severity that it has before transmission. */
  ofRule(rule: Rule, report: Report): Finding {
    const sources = report.sources ?? [];
    const severity = capByMarks(report.severity, sources);
    const finding = this.finding(
      rule.id,
      rule.code,
      { ...report, severity, sources, fixes: report.fixes ?? [] },
      this.placeOf(report),
      rule,
    );
    if (rule.nature !== "gap") return finding;
    return { ...finding, gap: report.element === undefined ? {} : { element: report.element } };
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
          title: this.phrase(rule, ["fixes", fix.title], this.withDay(fix.params), custom),
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
    return messagesIn(this.catalogue).recall(JSON.stringify([rule, variant, params, sources]), () =>
      this.sentences(base, params, sources),
    );
  }

  private sentences(base: readonly string[], params: MessageParams, sources: readonly Source[]): string {
    const cited = this.cite(sources);
    const cites = sources.length > 0 ? "yes" : "no";
    const all = { item: "", lacking: "", element: "", asked: "no", cites, ...params, cited };
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

  /** Parameters with the `day`, where there is one, in words: digits are what could be misread. */
  private withDay(params: MessageParams | undefined): MessageParams | undefined {
    const day = typeof params?.["day"] === "string" ? Date.parse(`${params["day"]}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(day)) return params;
    const { language } = this.catalogue;
    const inWords = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      dateStyle: "long",
      timeZone: "UTC",
    });
    return { ...params, day: inWords.format(day) };
  }

  /** `UNTOC art. 18(15)(c) and CoE 1959 art. 14(2)`; an unread provision says so. */
  private cite(sources: readonly Source[]): string {
    const cited = sources.map((source) => citation(this.catalogue, source));
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
    const written = this.draft.text.slice(span.start, span.end);
    let at = -1;
    for (let i = 0; i <= before; i++) {
      at = written.indexOf(wanted, at + 1);
      if (at < 0) return undefined;
    }
    return { start: span.start + at, end: span.start + at + wanted.length };
  }
}

/** Most findings of a draft are those that it had before the last keystroke: their words are kept. */
const messages = new WeakMap<Catalogue, TextMemory<string>>();

function messagesIn(catalogue: Catalogue): TextMemory<string> {
  let known = messages.get(catalogue);
  if (!known) {
    known = new TextMemory();
    messages.set(catalogue, known);
  }
  return known;
}

function firstLine(draft: Draft, span: Span): Span {
  const end = draft.text.slice(span.start, span.end).search(/\r?\n/);
  return { start: span.start, end: end < 0 ? span.end : span.start + end };
}

/** One source as it is cited; of what a profile asks, also where and when it was read. */
export function citation(catalogue: Catalogue, { instrument, provision, mark, origin }: Source): string {
  const unverified = mark === "K" || mark === "I" ? "yes" : "no";
  const short = instrumentShort(instrument);
  if (!origin) return catalogue.text(["findings", "cite"], { instrument: short, provision, unverified });
  return catalogue.text(["findings", "citeProfile"], {
    text: `${short} ${provision}`.trim(),
    unverified,
    source: origin.source,
    dated: origin.asOf === undefined ? "no" : "yes",
    asOf: origin.asOf ?? "",
    own: origin.pack === undefined ? "no" : "yes",
    pack: origin.pack ?? "",
  });
}

/** An error rests on a provision that was read, or on no provision at all (a contradiction needs none). */
export function capByMarks(severity: Severity, sources: readonly Source[]): Severity {
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
