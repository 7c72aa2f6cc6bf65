export {
  check,
  checklist,
  compose,
  type DraftSource,
  parseDraft,
  plan,
  type ShapeFault,
  stringify,
  validate,
} from "./api.js";
export { type Language, languages, matchLanguage } from "./catalogue/catalogue.js";
export type { Checklist, ChecklistItem, InstrumentChecklist } from "./checklist/checklist.js";
export type { Answer, Element, ElementState } from "./checklist/element.js";
export type { Obligation, Requirement } from "./checklist/requirement.js";
export {
  applyTextEdits,
  type Draft,
  type DraftComment,
  type DraftEdit,
  type DraftFormat,
  type DraftProblem,
  type EntryPart,
  fromPointer,
  type KeyOrder,
  type ParseOptions,
  type Path,
  PlanError,
  type PlanOptions,
  type Position,
  type Range,
  type ScalarKinds,
  type Span,
  type StringifyOptions,
  type TextEdit,
  toPointer,
  valueAt,
} from "./draft/index.js";
export {
  builtInRuleIds,
  elementTitle,
  explainField,
  kindTitle,
  measureTypes,
  requestKinds,
  requirementsForMeasure,
} from "./explain.js";
export type { CheckOptions, CheckResult, Gate } from "./findings/check.js";
export type { Finding, Fix, Mark, RelatedPlace, Severity, Source } from "./findings/finding.js";
export { nouns } from "./generated/fields.js";
export { instrumentById, instruments } from "./instruments/index.js";
export type { Instrument, PenaltyThreshold, Provision, ServedMeasure } from "./instruments/instrument.js";
export type { ComposeOptions, LetterGap } from "./letter/compose/index.js";
export * from "./letter/render/index.js";
export type * from "./letter/types.js";
export type { FieldEntry, NounEntry } from "./model/fieldIndex.js";
export { nounsIn } from "./model/inLanguage.js";
export {
  type BindingInstrumentId,
  bindingInstrumentIds,
  type ContentStandardId,
  contentStandardIds,
  type InstrumentId,
} from "./model/instrumentId.js";
export type * from "./model/types.js";
export {
  createRule,
  type Gap,
  type MessageParams,
  type OfferedFix,
  type Report,
  type Rule,
  type RuleContext,
  type RuleNature,
} from "./rules/rule.js";
export { type ScaffoldOptions, scaffold } from "./scaffold/scaffold.js";
export { currencyName, isState, languageName, stateName } from "./states/names.js";
