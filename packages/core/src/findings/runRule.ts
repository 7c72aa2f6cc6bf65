import { type Catalogue, catalogueFor, type Language } from "../catalogue/catalogue.js";
import type { Answer } from "../checklist/element.js";
import { elements, elementsById } from "../checklist/elements/index.js";
import { weighWithProfile } from "../checklist/profileAsks.js";
import type { Draft } from "../draft/types.js";
import { basisIds, chosenBases, chosenStandards, instrumentShort } from "../instruments/index.js";
import { measureTitle } from "../measures/title.js";
import { personById, personName } from "../model/naming.js";
import type { AnyRequest, Measure } from "../model/types.js";
import { offenceElementTitle } from "../offences/elements.js";
import type { Gap, Report, Rule, RuleContext } from "../rules/rule.js";
import { languageName, stateName } from "../states/names.js";
import type { World } from "../states/world.js";
import type { Gate } from "./check.js";

interface RunInput {
  readonly request: AnyRequest;
  readonly draft: Draft;
  readonly today: string;
  readonly gate: Gate;
  readonly catalogue: Catalogue;
  readonly world: World;
}

/** What one rule reports of a request, before wording. */
export function runRule(rule: Rule, { request, draft, today, gate, catalogue, world }: RunInput): readonly Report[] {
  const reports: Report[] = [];
  const bases = basisIds(request);
  const gapOf = (elementId: string): Gap[] => {
    const element = elementsById.get(elementId);
    if (!element) return [];
    const weight = weighWithProfile(element, request, world);
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
    world,
    language: catalogue.language,
    today,
    gate,
    legalBases: chosenBases(request),
    contentStandards: chosenStandards(request),
    hasBasis: (...ids) => ids.some((id) => bases.includes(id)),
    gaps: () => elements.filter((element) => element.rule === rule.id).flatMap((element) => gapOf(element.id)),
    weigh(elementId, otherwise) {
      const element = elementsById.get(elementId);
      if (!element) throw new RangeError(`There is no element "${elementId}".`);
      const { severity, sources } = weighWithProfile(element, request, world, otherwise);
      return { severity, sources };
    },
    report: (report) => reports.push(report),
    reportGap(gap, change) {
      const { answer, element } = gap;
      reports.push({
        path: answer.path,
        message: answer.message ?? element.message ?? "missing",
        severity: gap.severity,
        element: element.id,
        sources: gap.sources,
        ...change,
        params: {
          item: typeof answer.item === "object" ? measureTitle(answer.item, catalogue.language) : (answer.item ?? ""),
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
  try {
    rule.check(context);
  } catch (error) {
    // A fault in one rule, above all in a rule of the caller's own, must not take the other findings with it.
    reports.push({
      path: [],
      message: `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
      severity: "warning",
    });
  }
  return reports;
}

function nameOf(
  request: AnyRequest,
  language: Language,
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
      return typeof value === "object" && value !== null ? measureTitle(value as Measure, language) : text;
    case "offence":
      return request.offences?.find((offence) => offence.id === text)?.title ?? text;
    case "asset":
      return request.assets?.find((asset) => asset.id === text)?.description ?? text;
    case "offenceElement":
      return offenceElementTitle(text, language);
    case "annex":
      return request.annexes?.find((annex) => annex.id === text)?.title ?? text;
    case "instrument":
      return instrumentShort(text);
    case "undatedList":
      return catalogueFor(language).text(["findings", "undatedList"], { name: text });
  }
}
