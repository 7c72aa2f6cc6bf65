import { type Catalogue, catalogueFor, type Language, languages, matchLanguage } from "../catalogue/catalogue.js";
import { parseDraft } from "../draft/parse.js";
import { type Path, toPointer } from "../draft/pointer.js";
import type { Draft, Range } from "../draft/types.js";
import type { Gate } from "../findings/check.js";
import { Wording } from "../findings/wording.js";
import { closest } from "../shape/suggest.js";
import type { FolderConfiguration } from "./configuration.js";
import { findingIds } from "./ruleIds.js";
import { type ChosenSeverity, chosenSeverities } from "./severities.js";

/** Something to mend in a folder's configuration. What it is about has no effect; all else in the file has. */
export interface ConfigurationProblem {
  /** What is wrong and what to do: whole sentences. */
  readonly message: string;
  readonly severity: "error" | "warning";
  readonly range: Range;
  /** JSON Pointer. */
  readonly path: string;
}

const gates: readonly Gate[] = ["draft", "transmit"];
const keys = ["rules", "gate", "language"];
const configurationLimits = { textLength: 200_000 };

/**
 * Reads the text of a `.rogatory/config.yaml`, `.yml` or `.json`. Never throws, however broken the text: what cannot be understood
 * is left out and named in `problems`, in text order. An empty file is a configuration that changes nothing.
 */
export function readConfiguration(
  text: string,
  { name, language }: { readonly name?: string; readonly language?: Language } = {},
): { readonly configuration: FolderConfiguration; readonly problems: readonly ConfigurationProblem[] } {
  const draft = parseDraft(text, { ...(name === undefined ? {} : { name }), limits: configurationLimits });
  const reader = new ConfigurationReader(draft, catalogueFor(language));
  const configuration = reader.read();
  return { configuration, problems: reader.problems.toSorted(byPlace) };
}

const byPlace = (a: ConfigurationProblem, b: ConfigurationProblem): number =>
  a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;

class ConfigurationReader {
  readonly problems: ConfigurationProblem[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly catalogue: Catalogue,
  ) {}

  read(): FolderConfiguration {
    this.reportUnreadable();
    const { value } = this.draft;
    if (!isMapping(value)) {
      if (value !== undefined && value !== null) this.report("notKeys", [], { keys: keys.join(", ") });
      return { rules: {} };
    }
    for (const key of Object.keys(value)) if (!keys.includes(key)) this.unknown("key", [key], key, keys);
    const gate = this.gate(value["gate"]);
    const language = this.language(value["language"]);
    return {
      rules: this.rules(value["rules"]),
      ...(gate === undefined ? {} : { gate }),
      ...(language === undefined ? {} : { language }),
    };
  }

  /** What hinders reading the file, in the words in which it is said of a draft. */
  private reportUnreadable(): void {
    const wording = new Wording(this.catalogue, this.draft);
    for (const problem of this.draft.problems) {
      if (problem.rule === "not-a-request") continue;
      const { message, range, path } = wording.finding(
        problem.rule,
        "",
        { ...problem, sources: [], fixes: [] },
        this.draft.rangeOf(problem.span),
      );
      this.problems.push({ message, severity: problem.severity, range, path });
    }
  }

  private rules(value: unknown): Record<string, ChosenSeverity> {
    const rules: Record<string, ChosenSeverity> = {};
    if (value === undefined || value === null) return rules;
    if (!isMapping(value)) {
      this.report("rulesNotMapping", ["rules"]);
      return rules;
    }
    for (const [id, severity] of Object.entries(value)) {
      const path = ["rules", id];
      if (!findingIds.includes(id)) this.unknown("rule", path, id, findingIds);
      else if (chosenSeverities.includes(severity as ChosenSeverity)) rules[id] = severity as ChosenSeverity;
      else
        this.report("severity", path, {
          rule: id,
          value: brief(severity),
          allowed: this.catalogue.alternatives(chosenSeverities),
        });
    }
    return rules;
  }

  private gate(value: unknown): Gate | undefined {
    if (value === undefined || value === null) return undefined;
    if (gates.includes(value as Gate)) return value as Gate;
    this.report("gate", ["gate"], { value: brief(value), allowed: this.catalogue.alternatives(gates) });
    return undefined;
  }

  private language(value: unknown): Language | undefined {
    if (value === undefined || value === null) return undefined;
    const language = typeof value === "string" ? matchLanguage(value) : undefined;
    if (language === undefined)
      this.report("language", ["language"], {
        value: brief(value),
        allowed: this.catalogue.alternatives(languages),
      });
    return language;
  }

  private unknown(what: "key" | "rule", path: Path, word: string, known: readonly string[]): void {
    const meant = closest(word.slice(0, 100), known);
    if (meant === undefined) this.report(`${what}Unknown`, path, { word: brief(word), known: known.join(", ") }, "key");
    else this.report(`${what}Meant`, path, { word: brief(word), meant }, "key");
  }

  private report(
    message: string,
    path: Path,
    params: Readonly<Record<string, string>> = {},
    part: "key" | "value" = "value",
  ): void {
    const span = this.draft.spanOf(path, part) ?? this.draft.nearestSpan(path);
    this.problems.push({
      message: this.catalogue.text(["configuration", message], params),
      severity: "error",
      range: this.draft.rangeOf(span),
      path: toPointer(path),
    });
  }
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as it can stand in a sentence: on one line, not too long. */
function brief(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replaceAll(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
