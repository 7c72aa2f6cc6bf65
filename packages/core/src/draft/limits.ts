/** How much of a draft is read. A draft that passes a limit has a problem and no value. */
export interface DraftLimits {
  /** Longest text, in UTF-16 units. */
  readonly textLength: number;
  /** Deepest nesting of mappings and lists; the request itself is level 1. */
  readonly depth: number;
  /** Most values (mappings, lists and scalars together), aliases counted with all they stand for. */
  readonly nodes: number;
}

/** 5 MB of text, 64 levels, 100,000 values: far above any real request, far below what would freeze an editor. */
export const defaultLimits: DraftLimits = { textLength: 5_000_000, depth: 64, nodes: 100_000 };

/** Most problems of one rule that are listed: beyond that a list helps nobody. */
export const mostProblemsPerRule = 100;

/** Most places of broken syntax that are named one by one; how many more there are is said in one sentence. */
export const mostSyntaxErrors = 20;
