import type { Language } from "../catalogue/catalogue.js";
import type { Answer, Element } from "../checklist/element.js";
import type { Path } from "../draft/pointer.js";
import type { Draft, DraftEdit } from "../draft/types.js";
import type { Severity, Source } from "../findings/finding.js";
import type { Instrument } from "../instruments/instrument.js";
import type { InstrumentId } from "../model/instrumentId.js";
import type { AnyRequest, RequestKind } from "../model/types.js";
import type { World } from "../states/world.js";

/** A mend that a rule offers. `title` is a key under the rule's `fixes` in the catalogue, with `params`. */
export interface OfferedFix {
  readonly title: string;
  readonly params?: MessageParams;
  /** True only where the mend cannot change what the request says. */
  readonly safe: boolean;
  readonly edits: readonly DraftEdit[];
}

export type MessageParams = Readonly<Record<string, string | number>>;

/** What a rule says: the engine adds range, wording, citations and the gate. */
export interface Report {
  /** Where it is, or should be. */
  readonly path: Path;
  /** Variant of the message: a key under the rule's `messages` in the catalogue. For custom rules, any text. */
  readonly message: string;
  readonly params?: MessageParams;
  readonly severity: Severity;
  /** Id of the element that is missing here, if it is one. */
  readonly element?: string;
  readonly sources?: readonly Source[];
  readonly fixes?: readonly OfferedFix[];
  /** Second places that explain it; `message` is a key under the rule's `related`. */
  readonly related?: readonly { readonly path: Path; readonly message: string; readonly params?: MessageParams }[];
  /** Where in the text, if narrower than the path's value: offsets into the string value at `path`. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** A missing element, with what the chosen instruments make of it. */
export interface Gap {
  readonly element: Element;
  readonly answer: Answer;
  readonly severity: Severity;
  /** Requirements of the chosen legal bases and content standards; else the comparison provisions of the element. */
  readonly sources: readonly Source[];
  /** True where a chosen instrument demands it in a provision that was read; else practice does, or a mere recommendation. */
  readonly asked: boolean;
}

/** All that a rule may look at. Plain data and pure functions; rules keep no state. */
export interface RuleContext {
  /** The request without misshapen parts, blank texts and nulls; list positions are those of the draft. */
  readonly request: AnyRequest;
  readonly draft: Draft;
  /** What is known of treaties and States, with the user's packs. */
  readonly world: World;
  /** Language of the messages, for texts that come from a pack. */
  readonly language: Language;
  /** ISO date that counts as today: given by the caller, else the draft's date, else the clock. */
  readonly today: string;
  readonly gate: "draft" | "transmit";
  /** Legal bases chosen in the draft that this version knows. */
  readonly legalBases: readonly Instrument[];
  readonly contentStandards: readonly Instrument[];
  hasBasis(...ids: readonly InstrumentId[]): boolean;
  /** The missing elements that this rule reports. */
  gaps(): readonly Gap[];
  /**
   * What the chosen instruments make of an element at a place: severity and sources, by the same rule as for gaps.
   * For rules that find an element there, but not good enough.
   */
  weigh(
    elementId: string,
    otherwise: Severity | "none",
  ): { readonly severity: Severity | "none"; readonly sources: readonly Source[] };
  report(report: Report): void;
  /**
   * Reports one gap with the element's message variant. `change` replaces what the rule knows better at this place; its
   * `params` are added to the usual ones (`item`, `named`, `lacking`, `lacks`, `element`, `asked`).
   */
  reportGap(gap: Gap, change?: Partial<Report>): void;
  /** Reports all gaps of this rule with the element's message variant; `fixes` may offer a mend for each. */
  reportGaps(fixes?: (gap: Gap) => readonly OfferedFix[]): void;
  /** Printed name of a State, a language, a person, a measure, an offence, an element of the catalogue of offences, for use in a message; `undatedList`: an instrument's name that says that the list on it has no date. */
  nameOf(
    kind:
      | "state"
      | "language"
      | "person"
      | "measure"
      | "offence"
      | "asset"
      | "annex"
      | "instrument"
      | "undatedList"
      | "offenceElement",
    value: unknown,
  ): string;
}

/**
 * What a rule is about. `gap`: something is not there yet (a to-do while drafting). `defect`: what is there is wrong.
 * `advice`: practice that makes an answer likelier.
 */
export type RuleNature = "gap" | "defect" | "advice";

export interface Rule {
  /** Words in kebab-case that say what is wrong; never changes. */
  readonly id: string;
  /** Short form, e.g. `FACT-01`; never changes. */
  readonly code: string;
  readonly nature: RuleNature;
  /** Kinds of request that it looks at; all if left out. */
  readonly kinds?: readonly RequestKind[];
  /** Provisions that the rule rests on, for its page; findings cite the ones that apply. */
  readonly sources: readonly Source[];
  /** Wording of a custom rule; built-in rules have theirs in the catalogue. */
  readonly messages?: Readonly<Record<string, string>>;
  check(context: RuleContext): void;
}

/** Checks a rule's description and freezes it. Throws a TypeError that names the mistake. */
export function createRule(rule: Rule): Rule {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(rule.id)) throw new TypeError(`The rule id "${rule.id}" is not in kebab-case.`);
  if (!rule.code) throw new TypeError(`The rule "${rule.id}" has no code.`);
  if (typeof rule.check !== "function") throw new TypeError(`The rule "${rule.id}" has no check function.`);
  return Object.freeze({ ...rule });
}
