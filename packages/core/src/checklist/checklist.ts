import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { toPointer } from "../draft/pointer.js";
import type { Draft } from "../draft/types.js";
import type { CheckResult } from "../findings/check.js";
import type { Mark } from "../findings/finding.js";
import { gapTitle, type Outstanding, outstandingOf } from "../findings/outstanding.js";
import { governing } from "../instruments/index.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
import { shapeRequest } from "../shape/shape.js";
import type { Answer, ElementState } from "./element.js";
import { elementsById } from "./elements/index.js";
import type { Obligation, Requirement } from "./requirement.js";
import { requirementsOf } from "./weigh.js";

/** How one requirement of one instrument stands. */
export interface ChecklistItem {
  readonly provision: string;
  readonly element: string;
  readonly title: string;
  readonly mark: Mark;
  readonly obligation: Obligation;
  readonly state: ElementState;
  /** JSON Pointers: where it is met, or, while it is missing, where it should be. */
  readonly paths: readonly string[];
}

export interface InstrumentChecklist {
  readonly instrument: InstrumentId;
  readonly title: string;
  readonly binding: boolean;
  readonly requirements: readonly ChecklistItem[];
  /** How many of the requirements this request calls for. */
  readonly asked: number;
  /** How many of these are met, or answered with the reason why something is not known. */
  readonly met: number;
}

/** A gap that no requirement of a chosen instrument names. */
export interface FurtherGap {
  readonly rule: string;
  readonly title: string;
  /** JSON Pointer. */
  readonly path: string;
}

export interface Checklist {
  readonly instruments: readonly InstrumentChecklist[];
  /** What is missing beside that: practice asks for it, or the text itself leaves it open. */
  readonly further: readonly FurtherGap[];
  /** What is left to be done on the draft, as it is counted everywhere: a gap once, however many instruments ask for it. */
  readonly outstanding: Outstanding;
}

/** The checklist of a draft that was checked. */
export function checklistWith(draft: Draft, { findings }: CheckResult, language: Language = "en"): Checklist {
  const { request } = shapeRequest(draft.value);
  const instruments = request ? instrumentChecklists(request, language) : [];
  const named = new Set(
    instruments.flatMap(({ requirements }) =>
      requirements
        .filter(({ state }) => state === "missing")
        .flatMap(({ element, paths }) => paths.map((path) => `${element} ${path}`)),
    ),
  );
  const further = findings
    .filter(({ gap, path }) => gap && !named.has(`${gap.element} ${path}`))
    .map((finding): FurtherGap => ({ rule: finding.rule, title: gapTitle(finding, language), path: finding.path }));
  return { instruments, further: request ? further : [], outstanding: outstandingOf(findings) };
}

/** Each requirement of each instrument chosen in the request, and how the request stands to it. */
export function instrumentChecklists(request: AnyRequest, language: Language = "en"): InstrumentChecklist[] {
  const catalogue = catalogueFor(language);
  const answers = new Map<string, readonly Answer[]>();
  const answersFor = (id: string): readonly Answer[] => {
    const known = answers.get(id);
    if (known) return known;
    const made = elementsById.get(id)?.answer(request) ?? [];
    answers.set(id, made);
    return made;
  };
  const item = (requirement: Requirement): ChecklistItem => {
    const places = answersFor(requirement.element);
    const state = summarize(places);
    const shown = places.filter((answer) => answer.state === state);
    return {
      provision: requirement.provision,
      element: requirement.element,
      title: catalogue.text(["elements", requirement.element]),
      mark: requirement.mark,
      obligation: requirement.obligation,
      state,
      paths: shown.map((answer) => toPointer(answer.path)),
    };
  };
  return governing(request).map((instrument) => {
    const requirements = requirementsOf(instrument, request).map(item);
    const asked = requirements.filter(({ state }) => state !== "notApplicable");
    return {
      instrument: instrument.id,
      title: instrument.title,
      binding: instrument.binding,
      requirements,
      asked: asked.length,
      met: asked.filter(({ state }) => state !== "missing").length,
    };
  });
}

/** One state for several places: missing anywhere is missing. */
function summarize(answers: readonly Answer[]): ElementState {
  const has = (state: ElementState) => answers.some((answer) => answer.state === state);
  if (has("missing")) return "missing";
  if (has("unknownReason")) return "unknownReason";
  return has("met") ? "met" : "notApplicable";
}
