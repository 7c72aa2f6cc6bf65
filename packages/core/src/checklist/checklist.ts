import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { toPointer } from "../draft/pointer.js";
import type { Mark } from "../findings/finding.js";
import { governing } from "../instruments/index.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
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
}

export interface Checklist {
  readonly instruments: readonly InstrumentChecklist[];
}

/** Each requirement of each instrument chosen in the request, and how the request stands to it. */
export function checklistOf(request: AnyRequest, language: Language = "en"): Checklist {
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
  return {
    instruments: governing(request).map((instrument) => ({
      instrument: instrument.id,
      title: instrument.title,
      binding: instrument.binding,
      requirements: requirementsOf(instrument, request).map(item),
    })),
  };
}

/** One state for several places: missing anywhere is missing. */
function summarize(answers: readonly Answer[]): ElementState {
  const has = (state: ElementState) => answers.some((answer) => answer.state === state);
  if (has("missing")) return "missing";
  if (has("unknownReason")) return "unknownReason";
  return has("met") ? "met" : "notApplicable";
}
