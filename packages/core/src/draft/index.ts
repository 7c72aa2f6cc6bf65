export { type DraftLimits, defaultLimits } from "./limits.js";
export { type ParseOptions, parseDraft } from "./parse.js";
export { fromPointer, isWithin, type Path, toPointer, valueAt } from "./pointer.js";
export type { ScalarKinds } from "./scalars.js";
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
