import type { YAMLError } from "yaml";
import { type DraftLimits, mostProblemsPerRule } from "./limits.js";
import type { ScalarKinds } from "./scalars.js";
import { ProblemList, type SourceTree } from "./tree.js";
import type { DraftComment, DraftProblem } from "./types.js";
import type { HiddenReferences } from "./unquotedReferences.js";
import { isHarmless, yamlErrorVariant } from "./yamlErrors.js";
import { rootSlot, scanYaml } from "./yamlScan.js";
import { YamlWalk } from "./yamlWalk.js";

/** What one pass over a text gives. */
export interface Reading {
  readonly tree: SourceTree;
  /** How many values there are. */
  readonly nodes: number;
  readonly problems: ProblemList;
  readonly comments: readonly DraftComment[];
  /** True where the text passed a limit, so that nothing can be said of it. */
  readonly isStopped: boolean;
  /** Where the first document ends. */
  readonly end: number;
  /** True where a colon stands without a key. */
  readonly hasEmptyKey: boolean;
  /** True where a part of the text can be read again alone: nothing in it reaches from one part into another. */
  readonly isDivisible: boolean;
}

/** How texts are read. */
export interface ReadingRules {
  readonly references: HiddenReferences;
  readonly kinds: ScalarKinds;
  readonly limits: DraftLimits;
}

/** Reads a text as it is, its references hidden. */
export function readOnce(text: string, { references, kinds, limits }: ReadingRules): Reading {
  const problems = new ProblemList(mostProblemsPerRule);
  const comments: DraftComment[] = [];
  const scan = scanYaml(text, limits, comments);
  const nothing: SourceTree = { root: undefined, rootSlot: text.length };
  if (scan.stopped) {
    const span = { start: scan.stoppedAt, end: Math.min(scan.stoppedAt + 1, text.length) };
    if (scan.stopped === "garbage")
      problems.add("syntax-error", "error", "unreadable", span, [], { code: "GARBAGE", detail: "" });
    else {
      const rule = scan.stopped === "depth" ? "draft-too-deep" : "draft-too-many-nodes";
      problems.add(rule, "error", "limit", span, [], { limit: limits[scan.stopped] });
    }
    return {
      tree: nothing,
      nodes: 0,
      hasEmptyKey: false,
      problems,
      comments,
      isStopped: true,
      end: text.length,
      isDivisible: false,
    };
  }
  const end = scan.secondDocument ?? text.length;
  if (scan.secondDocument !== undefined)
    problems.add("several-documents", "error", "secondDocument", { start: end, end: Math.min(end + 3, text.length) });
  const { document } = scan;
  if (!document)
    return {
      tree: nothing,
      nodes: 0,
      hasEmptyKey: false,
      problems,
      comments,
      isStopped: false,
      end,
      isDivisible: false,
    };
  const walk = new YamlWalk(text, references, kinds, limits, problems);
  const root = document.contents ? walk.root(document.contents, scan.rootStart) : undefined;
  for (const error of [...document.errors, ...document.warnings]) {
    // Tags are reported where they stand, all in the same way.
    if (error.code !== "TAG_RESOLVE_FAILED") addYamlError(error, text, references, walk.unclosed, problems);
  }
  const isNothing = walk.overLimit || root?.style === "empty";
  const isBlock = !isNothing && root?.kind === "map" && root.style === "block";
  const isInFirstColumn = isBlock && /^\n?$/.test(text.charAt(root.span.start - 1));
  // Where a draft is a mapping, nobody asks where a first value would go.
  const slot = isBlock ? text.length : rootSlot(document, scan, text);
  return {
    tree: { root: isNothing ? undefined : root, rootSlot: slot },
    nodes: walk.nodes,
    hasEmptyKey: walk.hasEmptyKey,
    problems,
    comments,
    isStopped: walk.overLimit,
    end,
    isDivisible:
      isInFirstColumn &&
      !walk.hasEmptyKey &&
      end === text.length &&
      !reaching.test(text) &&
      !explicitKey.test(text) &&
      !problems.problems.some(isReaching),
  };
}

function addYamlError(
  error: YAMLError,
  text: string,
  references: HiddenReferences,
  unclosed: ReadonlyMap<number, number>,
  problems: ProblemList,
): void {
  const isAliasError = error.code === "BAD_ALIAS";
  const rule = isAliasError ? "anchor-or-alias" : "syntax-error";
  // Garbage can give a million errors: what looks at the text around must not run for each.
  if (problems.isFull(rule)) {
    problems.countUnlisted(rule);
    return;
  }
  let variant: string = isAliasError ? "malformed" : yamlErrorVariant(error.code, error.message);
  const isUnclosed = variant.startsWith("unclosed");
  const found = isUnclosed ? (unclosed.get(error.pos[0]) ?? error.pos[0]) : error.pos[0];
  const start = Math.max(0, Math.min(found, text.length));
  const end = isUnclosed
    ? Math.min(start + 1, text.length)
    : Math.max(start, Math.min(Math.max(error.pos[1], start + 1), text.length));
  if (!isAliasError && isConflictMarker(text, start)) variant = "mergeConflict";
  const severity = error.name === "YAMLWarning" ? "warning" : "error";
  problems.add(rule, severity, variant, { start, end }, [], {
    code: error.code,
    detail: references.restore(error.message),
  });
}

/** Lines that a version control system leaves where two people changed the same place. */
function isConflictMarker(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  return /^(?:<{7}|={7}|>{7})(?!\S)/.test(text.slice(lineStart, lineStart + 8));
}

/** A byte order mark, a directive, the beginning or end of a document: they change how what follows is read. */
const reaching = /^\uFEFF|^(?:---|\.\.\.|%)/m;

/** Problems of a text of which a part may mean something else when it is read alone. */
function isReaching({ rule }: DraftProblem): boolean {
  return rule === "anchor-or-alias" || rule === "syntax-error" || rule === "several-documents";
}

/** True for a mistake after which what stands around it is misread. */
export function isSlip({ rule, severity, message }: DraftProblem): boolean {
  return rule === "syntax-error" && severity === "error" && !isHarmless(message);
}

/** A key behind a question mark may be text of several lines, in which a sharp begins no comment. */
export const explicitKey = /^[ \t]*(?:- +)*\?(?:[ \t]|$)/mu;
