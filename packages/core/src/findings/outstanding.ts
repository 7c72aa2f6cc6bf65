import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Finding, Severity } from "./finding.js";

/**
 * What is left to be done on one draft or several. The one way of counting: the command, the editor's status bar and lenses, the
 * checklist and the message after printing all say these numbers.
 */
export interface Outstanding {
  /** Findings of severity `error`: what is there is wrong, and, at the transmit gate, what may not be missing. */
  readonly errors: number;
  readonly warnings: number;
  /** Things that are not there yet, the same number at both gates. At the transmit gate they are among the errors and warnings. */
  readonly gaps: number;
  /** Findings that only advise. */
  readonly advice: number;
  /** Gaps that are among the errors and warnings; none while the draft is a draft. */
  readonly gapsAmong: number;
}

/** Counts findings, of one draft or of several. */
export function outstandingOf(findings: readonly Finding[]): Outstanding {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length;
  const severe = (severity: Severity) => count((finding) => finding.severity === severity);
  return {
    errors: severe("error"),
    warnings: severe("warning"),
    gaps: count(({ gap }) => gap !== undefined),
    advice: count(({ gap, severity }) => severity === "info" && gap === undefined),
    gapsAmong: count(({ gap, severity }) => gap !== undefined && severity !== "info"),
  };
}

/**
 * The numbers in words, e.g. `2 errors, 8 gaps` or, before transmission, `5 errors, 3 warnings (8 of these are gaps)`; that nothing is
 * left where nothing is. `errors` and `warnings` are named also where there are none, if `always` is true.
 */
export function outstandingInWords(
  { errors, warnings, gaps, advice, gapsAmong }: Outstanding,
  language?: Language,
  { always = false }: { readonly always?: boolean } = {},
): string {
  const catalogue = catalogueFor(language);
  const text = (key: string, count: number) => catalogue.text(["outstanding", key], { count });
  if (errors + warnings + gaps + advice === 0) return text("nothing", 0);
  const parts = [
    ...(errors > 0 || always ? [text("errors", errors)] : []),
    ...(warnings > 0 || always ? [text("warnings", warnings)] : []),
    ...(gaps > gapsAmong ? [text("gaps", gaps - gapsAmong)] : []),
    ...(advice > 0 ? [text("advice", advice)] : []),
  ];
  const among = gapsAmong > 0 ? ` ${text("gapsAmong", gapsAmong)}` : "";
  return `${parts.join(", ")}${among}`;
}

/** How a finding is called in a list: by its severity; a gap of a draft, and advice, by what they are. */
export function findingLabel({ severity, gap }: Finding, language?: Language): string {
  const label = severity === "info" ? (gap ? "toDo" : "advice") : severity;
  return catalogueFor(language).text(["outstanding", "label", label]);
}

/** What is missing, in a few words: the element's title, else that of the rule, else the rule's id. */
export function gapTitle({ gap, rule }: Finding, language?: Language): string {
  const catalogue = catalogueFor(language);
  const key = gap?.element === undefined ? ["rules", rule, "title"] : ["elements", gap.element];
  return catalogue.has(key) ? catalogue.text(key) : rule;
}
