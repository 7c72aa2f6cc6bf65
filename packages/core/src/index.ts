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
export {
  type Language,
  type LetterLanguage,
  languages,
  letterLanguages,
  matchLanguage,
} from "./catalogue/catalogue.js";
export type { Checklist, ChecklistItem, FurtherGap, InstrumentChecklist } from "./checklist/checklist.js";
export type { Answer, Element, ElementState } from "./checklist/element.js";
export type { Obligation, Requirement } from "./checklist/requirement.js";
export {
  type ChosenSeverity,
  type ConfigurationProblem,
  chosenSeverities,
  configurationFileNames,
  configurationFolder,
  type FolderConfiguration,
  findingIds,
  readConfiguration,
  type Severities,
} from "./configuration/index.js";
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
  updateDraft,
  valueAt,
} from "./draft/index.js";
export {
  asksForMeasures,
  builtInRuleIds,
  elementTitle,
  explainField,
  kindTitle,
  measureTypes,
  requestKinds,
  requirementsForMeasure,
} from "./explain.js";
export { explainProfile } from "./explainProfile.js";
export type { CheckOptions, CheckResult, Gate } from "./findings/check.js";
export type { Finding, Fix, Mark, MissingPart, RelatedPlace, Severity, Source } from "./findings/finding.js";
export { findingLabel, gapTitle, type Outstanding, outstandingInWords, outstandingOf } from "./findings/outstanding.js";
export { currencyCodes, languageCodes } from "./generated/codes.js";
export { nouns } from "./generated/fields.js";
export { instrumentById, instruments } from "./instruments/index.js";
export type { Instrument, PenaltyThreshold, Provision, ServedMeasure } from "./instruments/instrument.js";
export { kindFor, measureTypesOf, onlyTypeOf } from "./kinds/measureTypes.js";
export type { ComposeOptions, LetterGap, PictureKind } from "./letter/compose/index.js";
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
export { type Bases, type BasesQuery, type Basis, basesBetween } from "./offences/bases.js";
export { offenceIds, offenceNamed, offencesLike, offenceTitle } from "./offences/findOffence.js";
export type { Cooperation } from "./offences/general.js";
export { type ProposalQuery, type ProposedBases, type ProposedBasis, proposeBases } from "./offences/proposeBases.js";
export {
  asCalendar,
  asCsv,
  type Deadline,
  deadlinesOf,
  type EntryOptions,
  type Nearness,
  type RegisterCell,
  type RegisterColumn,
  type RegisterDeadline,
  type RegisterEntry,
  type RegisteredDraft,
  type RegisterTable,
  registerEntry,
  registerTable,
  type Titled,
} from "./register/index.js";
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
export { copyOf, supplementTo } from "./scaffold/earlier.js";
export { type ScaffoldOptions, scaffold } from "./scaffold/scaffold.js";
export type { AcceptedLanguages, Declaration } from "./states/declarations.js";
export { findState, stateNamed } from "./states/findState.js";
export { currencyName, isState, languageName, stateCodes, stateName } from "./states/names.js";
export type { Confidence, EntryIntoForce, Pack, Participation, Party } from "./states/packTypes.js";
export type { Profile, Wish } from "./states/profiles.js";
export { type PackProblem, type ReadPack, readPack } from "./states/readPack.js";
export type { Origin, Standing, StandingKind } from "./states/standing.js";
export { type Between, type World, worldOf } from "./states/world.js";
