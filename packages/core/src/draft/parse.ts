import { hasHiddenCharacter, reportRawHidden } from "./controlCharacters.js";
import { decodeBytes } from "./decode.js";
import { type DraftReader, ReadDraft } from "./draft.js";
import { readJson } from "./json.js";
import { type DraftLimits, defaultLimits, mostProblemsPerRule, mostSyntaxErrors } from "./limits.js";
import { markRead } from "./readValues.js";
import type { ScalarKinds } from "./scalars.js";
import { shareValues } from "./sharedValues.js";
import { changeBetween, type TextChange } from "./textChange.js";
import { commonNewline, TextMap } from "./textMap.js";
import { ProblemList, type SourceTree } from "./tree.js";
import type { Draft, DraftComment, DraftFormat, DraftProblem } from "./types.js";
import { readYaml, type YamlMemory } from "./yaml.js";

/** How to read a draft. Everything may be left out. */
export interface ParseOptions extends ScalarKinds {
  /** File name or URI: its ending tells the format, and messages name it. */
  readonly name?: string;
  readonly format?: DraftFormat;
  readonly limits?: Partial<DraftLimits>;
}

/**
 * Reads a draft. Never throws, whatever the text or bytes (a TypeError where it is given neither): what hinders reading is in `problems`, in text order, and
 * `value` holds as much as could be read.
 *
 * The format is `options.format`, else told by the name's ending, else by the content. Of a repeated key the first
 * counts. Of several YAML documents the first is read. An alias gets a copy of what it stands for.
 * Where YAML is broken, each slip is one problem and is read as it was probably meant, so that the rest is not lost.
 */
export function parseDraft(source: string | Uint8Array, options: ParseOptions = {}): Draft {
  return readDraft(source, options);
}

/**
 * As {@link parseDraft}, with the tree for the planner. Of a draft read `before` with the same options, what did not change is
 * taken over; the result is the same.
 */
export function readDraft(source: string | Uint8Array, options: ParseOptions = {}, before?: ReadDraft): ReadDraft {
  if (typeof source !== "string" && !(source instanceof Uint8Array))
    throw new TypeError(
      `A draft is read from its text or its bytes (a string or a Uint8Array), not from ${kindOf(source)}.`,
    );
  const limits = { ...defaultLimits, ...options.limits };
  const problems = new ProblemList(mostProblemsPerRule);
  const comments: DraftComment[] = [];
  const text = typeof source === "string" ? source : decode(source, problems);
  const format = options.format ?? formatOf(text, options.name);
  const kinds: ScalarKinds = {
    numberKeys: options.numberKeys,
    booleanKeys: options.booleanKeys,
    textKeys: options.textKeys,
  };
  const { tree, memory } = readTree(text, format, kinds, limits, problems, comments, before);
  const change = before && changeBetween(before.text, text);
  const lines = (change && before.lines.changed(text, change)) ?? before?.lines ?? new TextMap(text);
  const newline = commonNewline(text);
  const readAgain: DraftReader = (changed, known, its) =>
    readDraft(changed, its === undefined ? options : { ...options, format: its }, known);
  const draft = new ReadDraft(
    options.name,
    format,
    text,
    newline,
    tree,
    kinds,
    problems.problems,
    comments,
    lines,
    memory,
    readAgain,
  );
  if (text.length <= limits.textLength && !isNoText(problems.problems)) {
    if (mayHideCharacters(text, before, change))
      reportRawHidden(text, comments, (offset) => draft.pathAt(offset), problems, mostProblemsPerRule);
    reportNoRequest(draft, problems);
  }
  finish(draft, problems.problems);
  joinLastErrors(problems);
  markRead(draft.value);
  return draft;
}

/** False only where it is certain that no character of the text is one that hides. */
function mayHideCharacters(text: string, before: ReadDraft | undefined, change: TextChange | undefined): boolean {
  if (!before || before.problems.some(({ rule }) => rule === "control-character" || rule.startsWith("draft-too")))
    return true;
  return change !== undefined && hasHiddenCharacter(text.slice(change.start, change.newEnd));
}

function readTree(
  text: string,
  format: DraftFormat,
  kinds: ScalarKinds,
  limits: DraftLimits,
  problems: ProblemList,
  comments: DraftComment[],
  before: ReadDraft | undefined,
): { readonly tree: SourceTree; readonly memory: YamlMemory | undefined } {
  const nothing = { tree: { root: undefined, rootSlot: text.length }, memory: undefined };
  if (isNoText(problems.problems)) return nothing;
  if (text.length > limits.textLength) {
    problems.add("draft-too-large", "error", "limit", { start: 0, end: 0 }, [], { limit: limits.textLength });
    return nothing;
  }
  try {
    if (format === "yaml") return readYaml(text, kinds, limits, problems, comments, before?.memory, before?.value);
    const tree = readJson(text, limits, problems, comments);
    if (tree.root) shareValues(tree.root, before?.value);
    return { tree, memory: undefined };
  } catch (error) {
    // A parser that fails on some text must not take the editor down with it.
    const detail = error instanceof Error ? error.message : String(error);
    problems.add("syntax-error", "error", "unreadable", { start: 0, end: 0 }, [], { code: "UNREADABLE", detail });
    return nothing;
  }
}

function decode(bytes: Uint8Array, problems: ProblemList): string {
  const { text, trouble, encoding } = decodeBytes(bytes);
  if (trouble === "utf16") problems.add("wrong-encoding", "warning", "utf16", { start: 0, end: 0 }, [], { encoding });
  if (trouble === "binary") problems.add("wrong-encoding", "error", "binary", { start: 0, end: 0 });
  if (trouble === "invalid") {
    const at = Math.max(0, text.indexOf("\uFFFD"));
    const count = text.split("\uFFFD").length - 1;
    const span = { start: at, end: Math.min(at + 1, text.length) };
    problems.add("wrong-encoding", "error", "invalid", span, [], { count });
  }
  return text;
}

function formatOf(text: string, name: string | undefined): DraftFormat {
  if (name !== undefined) {
    if (/\.json$/i.test(name)) return "json";
    if (/\.ya?ml$/i.test(name)) return "yaml";
  }
  // A YAML mapping in braces may begin so too, but then reading it as JSON gives the same.
  return /^\uFEFF?\s*\{\s*(?:"|\}\s*$|\/[/*])/.test(text) ? "json" : "yaml";
}

/** True where the draft was not read at all: it is no text, it passed a limit, or a parser failed on it. */
export function isUnread(problems: readonly DraftProblem[]): boolean {
  const isPassed = problems.some(({ rule, message }) => rule.startsWith("draft-too") || message === "unreadable");
  return isPassed || isNoText(problems);
}

const isNoText = (problems: readonly DraftProblem[]): boolean =>
  problems.some(({ rule, message }) => rule === "wrong-encoding" && message === "binary");

function reportNoRequest(draft: ReadDraft, problems: ProblemList): void {
  const { root } = draft.tree;
  if (root?.kind === "map") return;
  // Where the draft was not read at all, the reason has been given.
  if (!root && isUnread(problems.problems)) return;
  const found = root?.kind === "list" ? "list" : root && root.value !== null ? "scalar" : "empty";
  problems.add("not-a-request", "error", found, draft.nearestSpan([]));
}

/** Gives problems found by the parsers their path, and puts all in text order. */
function finish(draft: ReadDraft, problems: DraftProblem[]): void {
  for (const [index, problem] of problems.entries())
    if (problem.path.length === 0 && problem.rule === "syntax-error")
      problems[index] = { ...problem, path: draft.pathAt(problem.span.start) };
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Puts one problem with a number in the place of the syntax errors beyond those that are named. */
function joinLastErrors(list: ProblemList): void {
  const { problems } = list;
  const errors = problems.filter(({ rule }) => rule === "syntax-error");
  const first = errors[mostSyntaxErrors];
  if (!first) return;
  const unnamed = new Set(errors.slice(mostSyntaxErrors));
  const kept = problems.filter((problem) => !unnamed.has(problem));
  const count = list.count("syntax-error") - mostSyntaxErrors;
  const place = kept.findIndex(({ span }) => span.start > first.span.start);
  kept.splice(place < 0 ? kept.length : place, 0, { ...first, severity: "error", message: "more", params: { count } });
  problems.splice(0, problems.length, ...kept);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
