export { computeExpected } from "./expected.js";
export { type DraftLimits, defaultLimits } from "./limits.js";
export { type ParseOptions, parseDraft } from "./parse.js";
export type { KeyOrder } from "./placing.js";
export { applyTextEdits, type PlanOptions, plan } from "./plan.js";
export { PlanError, type PlanErrorCode } from "./planError.js";
export { fromPointer, isWithin, type Path, toPointer, valueAt } from "./pointer.js";
export type { ScalarKinds } from "./scalars.js";
export { type StringifyOptions, stringify } from "./stringify.js";
export { findSuppressions, type Suppression } from "./suppressions.js";
export type {
  Draft,
  DraftComment,
  DraftEdit,
  DraftFormat,
  DraftProblem,
  EntryPart,
  Position,
  Range,
  Span,
  TextEdit,
} from "./types.js";
export { updateDraft } from "./update.js";
