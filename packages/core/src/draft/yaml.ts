import { type CST, type Document, isAlias, isMap, isScalar, isSeq, type YAMLError } from "yaml";
import { hasHiddenCharacter, reportEscapedHidden } from "./controlCharacters.js";
import { isForbiddenKey } from "./keys.js";
import type { DraftLimits } from "./limits.js";
import { mendYaml, type Slip, type YamlTrial } from "./mend/mendYaml.js";
import { OriginalPlaces } from "./originalPlaces.js";
import { readPlainScalar, type ScalarKinds } from "./scalars.js";
import type { NodeStyle, ProblemList, SourceEntry, SourceNode, SourceTree } from "./tree.js";
import type { DraftComment, DraftProblem, Span } from "./types.js";
import { type HiddenReferences, hideReferences } from "./unquotedReferences.js";
import { isHarmless, yamlErrorVariant } from "./yamlErrors.js";
import { rootSlot, scanYaml } from "./yamlScan.js";

type Node = Document.Parsed["contents"];
type Step = string | number;

/**
 * Reads YAML 1.2 into a tree. Problems and comments are added to the lists given. Throws only if the `yaml` package does.
 *
 * Where the text is not YAML, single slips are mended in a copy and the copy is read, so that the rest is not lost. All
 * places count in the text given.
 */
export function readYaml(
  text: string,
  kinds: ScalarKinds,
  limits: DraftLimits,
  problems: ProblemList,
  comments: DraftComment[],
): SourceTree {
  const references = hideReferences(text);
  const read = (part: string) => readOnce(part, references, kinds, limits, problems.emptyCopy());
  const first = read(references.text);
  const mended =
    !first.isStopped && first.problems.problems.some(isSlip)
      ? mendYaml(references.text, first.end, (part) => trialOf(read(part)))
      : undefined;
  const second = mended && read(mended.text);
  // Where so much comes to light that it passes a limit, the text is better left as it is.
  const { reading, splices, slips } =
    mended && second && !second.isStopped
      ? { reading: second, splices: mended.splices, slips: mended.slips }
      : { reading: first, splices: [], slips: [] };
  const places = splices.length > 0 ? new OriginalPlaces(splices) : undefined;
  for (const { variant, span, detail } of slips)
    problems.add("syntax-error", "error", variant, span, [], { code: "MENDED", detail });
  problems.addAll(reading.problems, (span) => places?.span(span) ?? span);
  for (const comment of reading.comments)
    comments.push({
      ...comment,
      text: references.restore(comment.text),
      span: places?.span(comment.span) ?? comment.span,
    });
  return places?.tree(reading.tree) ?? reading.tree;
}

function isSlip({ rule, severity, message }: DraftProblem): boolean {
  return rule === "syntax-error" && severity === "error" && !isHarmless(message);
}

function trialOf({ problems, tree }: Reading): YamlTrial {
  const slips = problems.problems
    .filter(isSlip)
    .map(({ message, span, params }): Slip => ({ variant: message, span, detail: String(params["detail"] ?? "") }));
  const isMapping = tree.root?.kind === "map" && tree.root.style === "block";
  return { slips, count: problems.count("syntax-error"), isMapping };
}

/** What one pass over a text gives. */
interface Reading {
  readonly tree: SourceTree;
  readonly problems: ProblemList;
  readonly comments: readonly DraftComment[];
  /** True where the text passed a limit, so that nothing can be said of it. */
  readonly isStopped: boolean;
  /** Where the first document ends. */
  readonly end: number;
}

function readOnce(
  text: string,
  references: HiddenReferences,
  kinds: ScalarKinds,
  limits: DraftLimits,
  problems: ProblemList,
): Reading {
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
    return { tree: nothing, problems, comments, isStopped: true, end: text.length };
  }
  const end = scan.secondDocument ?? text.length;
  if (scan.secondDocument !== undefined)
    problems.add("several-documents", "error", "secondDocument", { start: end, end: Math.min(end + 3, text.length) });
  const { document } = scan;
  if (!document) return { tree: nothing, problems, comments, isStopped: false, end };
  const walk = new YamlWalk(text, references, kinds, limits, problems);
  const root = document.contents ? walk.root(document.contents, scan.rootStart) : undefined;
  for (const error of [...document.errors, ...document.warnings]) {
    // Tags are reported where they stand, all in the same way.
    if (error.code !== "TAG_RESOLVE_FAILED") addYamlError(error, text, references, walk.unclosed, problems);
  }
  const isNothing = walk.overLimit || root?.style === "empty";
  const tree = { root: isNothing ? undefined : root, rootSlot: rootSlot(document, scan, text) };
  return { tree, problems, comments, isStopped: walk.overLimit, end };
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

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "{": "}", "[": "]" };

/** Turns the composed nodes into the tree, resolving aliases within the limits. */
class YamlWalk {
  overLimit = false;
  /** Where quotes and brackets were opened that are not closed, by where the parser noticed that. */
  readonly unclosed = new Map<number, number>();
  #nodes = 0;
  readonly #anchors = new Map<string, { node: NonNullable<Node>; open: boolean; key: string | undefined }>();
  /** Path of what is being read. */
  readonly #path: Step[] = [];
  /** More than 0 while what an alias stands for is read again: its problems are known already. */
  #inAlias = 0;
  /** More than 0 inside braces or brackets. */
  #inBrackets = 0;

  constructor(
    private readonly text: string,
    private readonly references: HiddenReferences,
    private readonly kinds: ScalarKinds,
    private readonly limits: DraftLimits,
    private readonly problems: ProblemList,
  ) {}

  root(node: NonNullable<Node>, start: readonly CST.SourceToken[]): SourceNode {
    return this.#node(node, start, node.range[0], undefined, 1);
  }

  /** `slot` is where an empty value would stand; `key` the key that holds the value. */
  #node(
    node: Node,
    before: readonly CST.SourceToken[],
    slot: number,
    key: string | undefined,
    depth: number,
  ): SourceNode {
    if (++this.#nodes > this.limits.nodes) return this.#stop("draft-too-many-nodes", this.limits.nodes, slot);
    if (!node) return emptyNode(slot, slot);
    const propsStart = before.find((token) => token.type === "anchor" || token.type === "tag")?.offset;
    if (this.#inAlias === 0) this.#reportProps(before);
    if (isAlias(node)) return this.#alias(node.source, node.range, propsStart, key, depth);
    const anchor = node.anchor ? { node, open: true, key } : undefined;
    if (anchor && node.anchor && this.#inAlias === 0) this.#anchors.set(node.anchor, anchor);
    const outerStart = propsStart ?? node.range[0];
    let result: SourceNode;
    if (isMap(node)) result = this.#map(node, outerStart, depth);
    else if (isSeq(node)) result = this.#list(node, outerStart, key, depth);
    else if (isScalar(node)) result = this.#scalar(node, propsStart, slot, key);
    else result = emptyNode(slot, slot);
    if (anchor) anchor.open = false;
    return result;
  }

  #stop(rule: "draft-too-many-nodes" | "draft-too-deep", limit: number, at: number): SourceNode {
    if (!this.overLimit) {
      const span = { start: at, end: Math.min(at + 1, this.text.length) };
      this.problems.add(rule, "error", "limit", span, [...this.#path], { limit });
    }
    this.overLimit = true;
    return emptyNode(at, at);
  }

  #noteUnclosed(start: number, end: number): void {
    const close = closing[this.text[start] ?? ""];
    if (close && (end - start < 2 || this.text[end - 1] !== close)) this.unclosed.set(end, start);
  }

  #reportProps(before: readonly CST.SourceToken[]): void {
    for (const token of before) {
      const span = { start: token.offset, end: token.offset + token.source.length };
      if (token.type === "anchor")
        this.problems.add("anchor-or-alias", "warning", "anchor", span, [...this.#path], {
          name: this.references.restore(token.source.slice(1)),
        });
      if (token.type === "tag")
        this.problems.add("syntax-error", "warning", "tag", span, [...this.#path], {
          tag: this.references.restore(token.source),
          code: "TAG",
        });
    }
  }

  #alias(
    name: string,
    range: readonly number[],
    propsStart: number | undefined,
    key: string | undefined,
    depth: number,
  ): SourceNode {
    const span = { start: range[0] ?? 0, end: range[1] ?? 0 };
    const report = (severity: "error" | "warning", message: string) =>
      this.problems.add("anchor-or-alias", severity, message, span, [...this.#path], {
        name: this.references.restore(name),
      });
    if (this.#inAlias === 0) report("warning", "alias");
    const target = this.#anchors.get(name);
    let value: unknown = null;
    if (!target) report("error", "unknown");
    else if (target.open) report("error", "cyclic");
    else if (!this.overLimit) {
      this.#inAlias++;
      target.open = true;
      const copy = this.#node(target.node, [], span.start, key, depth);
      target.open = false;
      this.#inAlias--;
      value = copy.value;
    }
    return leaf("alias", span, propsStart ?? span.start, span.end, value);
  }

  #scalar(
    node: { range?: readonly number[] | null; source?: string; type?: string; tag?: string; srcToken?: unknown },
    propsStart: number | undefined,
    slot: number,
    key: string | undefined,
  ): SourceNode {
    const start = node.range?.[0] ?? slot;
    const end = node.range?.[1] ?? start;
    const written = node.source ?? "";
    const source = this.references.restore(written);
    if (node.type?.startsWith("QUOTE")) this.#noteUnclosed(start, end);
    switch (node.type) {
      case "QUOTE_DOUBLE":
        if (this.#inAlias === 0 && hasHiddenCharacter(source))
          reportEscapedHidden(this.text, { start, end }, [...this.#path], this.problems);
        return leaf("double", { start, end }, propsStart ?? start, end, source);
      case "QUOTE_SINGLE":
        return leaf("single", { start, end }, propsStart ?? start, end, source);
      case "BLOCK_LITERAL":
      case "BLOCK_FOLDED": {
        const style = node.type === "BLOCK_LITERAL" ? "literal" : "folded";
        return leaf(style, { start, end: trimmedEnd(this.text, start, end) }, propsStart ?? start, end, source);
      }
    }
    if (this.#inAlias === 0) this.#reportReferences(written, { start, end });
    // A tag asks for another reading than ours: the text as written is the only thing that is certain.
    const value = node.tag ? source : readPlainScalar(source, key, this.kinds);
    if (end > start) return leaf("plain", { start, end }, propsStart ?? start, end, value);
    if (propsStart === undefined) return emptyNode(slot, slot);
    // Only a tag or an anchor: it is what there is to replace.
    return leaf("plain", { start: propsStart, end: Math.max(start, slot) }, propsStart, Math.max(start, slot), value);
  }

  /** Reports an unquoted text that only this program reads as it is meant. */
  #reportReferences(written: string, span: Span): void {
    const { references } = this;
    if (!(this.#inBrackets > 0 ? references.isIn(written) : references.begins(written))) return;
    const variant = references.isWhole(written) ? "alone" : this.#inBrackets > 0 ? "inBraces" : "atStart";
    this.problems.add("unquoted-reference", "warning", variant, span, [...this.#path], {
      reference: references.firstIn(written),
    });
  }

  #map(node: Extract<Node, { items: unknown }> & { flow?: boolean }, outerStart: number, depth: number): SourceNode {
    const [start, end] = node.range;
    if (depth > this.limits.depth) return this.#stop("draft-too-deep", this.limits.depth, start);
    const value: Record<string, unknown> = {};
    const entries: SourceEntry[] = [];
    const byKey = new Map<string, SourceEntry>();
    if (node.flow) this.#inBrackets++;
    for (const pair of node.items as { key: Node; value: Node; srcToken?: CST.CollectionItem }[]) {
      if (this.overLimit) break;
      const entry = this.#pair(pair, byKey, depth);
      entries.push(entry);
      if (entry.leftOut || entry.key === undefined) continue;
      byKey.set(String(entry.key), entry);
      value[String(entry.key)] = entry.node.value;
    }
    if (node.flow) {
      this.#inBrackets--;
      this.#noteUnclosed(start, end);
    }
    const style = node.flow ? (this.text[start] === "{" ? "braces" : "pair") : "block";
    return collection("map", style, start, end, outerStart, value, entries, byKey);
  }

  #pair(
    pair: { key: Node; value: Node; srcToken?: CST.CollectionItem },
    known: ReadonlyMap<string, SourceEntry>,
    depth: number,
  ): SourceEntry {
    const { key: keyNode, srcToken } = pair;
    const before = srcToken?.start ?? [];
    const sep = srcToken?.sep ?? [];
    const colon = sep.find((token) => token.type === "map-value-ind");
    const keyStart = keyNode?.range[0] ?? colon?.offset ?? 0;
    const keySpan = { start: keyStart, end: trimmedEnd(this.text, keyStart, keyNode?.range[1] ?? keyStart) };
    const key = isScalar(keyNode) ? this.references.restore(String(keyNode.source ?? "")) : undefined;
    const leftOut = this.#reportKey(key, keyNode, keySpan, before, known);
    const start = before.find(
      (token) => token.type === "explicit-key-ind" || token.type === "anchor" || token.type === "tag",
    );
    const slot = colon ? colon.offset + 1 : keySpan.end;
    this.#path.push(key ?? "");
    const node = this.#node(pair.value, sep, slot, key, depth + 1);
    this.#path.pop();
    const span = { start: start?.offset ?? keySpan.start, end: Math.max(slot, node.span.end) };
    return { key, keySpan, span, valueSlot: slot, node, leftOut };
  }

  /** True where the entry must be left out of the value. */
  #reportKey(
    key: string | undefined,
    node: Node,
    span: Span,
    before: readonly CST.SourceToken[],
    known: ReadonlyMap<string, SourceEntry>,
  ): boolean {
    if (this.#inAlias > 0) return key === undefined || isForbiddenKey(key) || known.has(key);
    this.#path.push(key ?? "");
    const path = [...this.#path];
    this.#reportProps(before);
    this.#path.pop();
    if (key === undefined) {
      if (isAlias(node))
        this.problems.add("anchor-or-alias", "error", "aliasAsKey", span, path, {
          name: this.references.restore(node.source),
        });
      else this.problems.add("syntax-error", "error", "complexKey", span, path, { code: "COMPLEX_KEY" });
      return true;
    }
    this.#noteUnclosed(span.start, span.end);
    if (isScalar(node) && node.type === "PLAIN") this.#reportReferences(String(node.source ?? ""), span);
    if (isScalar(node) && node.type === "QUOTE_DOUBLE" && hasHiddenCharacter(key))
      reportEscapedHidden(this.text, span, path, this.problems);
    if (isForbiddenKey(key)) this.problems.add("forbidden-key", "error", "prototype", span, path, { key });
    else if (known.has(key)) this.problems.add("duplicate-key", "error", "repeated", span, path, { key });
    else return false;
    return true;
  }

  #list(
    node: Extract<Node, { items: unknown }> & { flow?: boolean },
    outerStart: number,
    key: string | undefined,
    depth: number,
  ): SourceNode {
    const [start, end] = node.range;
    if (depth > this.limits.depth) return this.#stop("draft-too-deep", this.limits.depth, start);
    const tokens = itemTokens(node.srcToken as { items?: CST.CollectionItem[] } | undefined);
    const entries: SourceEntry[] = [];
    const value: unknown[] = [];
    if (node.flow) this.#inBrackets++;
    for (const [index, item] of (node.items as Node[]).entries()) {
      if (this.overLimit) break;
      const before = tokens[index]?.start ?? [];
      const dash = before.find((token) => token.type === "seq-item-ind");
      const last = before.at(-1);
      const slot = dash ? dash.offset + 1 : (item?.range[0] ?? (last ? last.offset + last.source.length : start));
      this.#path.push(index);
      const child = this.#node(item, before, slot, key, depth + 1);
      this.#path.pop();
      const span = { start: dash?.offset ?? child.outerStart, end: Math.max(child.span.end, dash ? slot : 0) };
      entries.push({ key: index, keySpan: undefined, span, valueSlot: slot, node: child, leftOut: false });
      value.push(child.value);
    }
    if (node.flow) {
      this.#inBrackets--;
      this.#noteUnclosed(start, end);
    }
    return collection("list", node.flow ? "braces" : "block", start, end, outerStart, value, entries, undefined);
  }
}

/** The composer leaves out items that hold nothing but comments; so that both lists go together, so does this. */
function itemTokens(list: { items?: CST.CollectionItem[] } | undefined): CST.CollectionItem[] {
  const weighty = new Set(["seq-item-ind", "explicit-key-ind", "anchor", "tag"]);
  return (list?.items ?? []).filter(
    (item) => item.value || item.sep || item.key || item.start.some((token) => weighty.has(token.type)),
  );
}

function emptyNode(start: number, end: number): SourceNode {
  return leaf("empty", { start, end }, start, end, null);
}

function leaf(style: NodeStyle, span: Span, outerStart: number, fullEnd: number, value: unknown): SourceNode {
  return { kind: "scalar", style, span, outerStart, fullEnd, value, entries: [], byKey: undefined };
}

function collection(
  kind: "map" | "list",
  style: NodeStyle,
  start: number,
  end: number,
  outerStart: number,
  value: unknown,
  entries: SourceEntry[],
  byKey: ReadonlyMap<string, SourceEntry> | undefined,
): SourceNode {
  const first = entries[0];
  const last = entries.at(-1);
  const inBraces = style === "braces";
  const span = {
    start: inBraces ? start : (first?.span.start ?? start),
    end: inBraces ? end : (last?.span.end ?? start),
  };
  const fullEnd = inBraces ? end : Math.max(span.end, last?.node.fullEnd ?? start);
  return { kind, style, span, outerStart: Math.min(outerStart, span.start), fullEnd, value, entries, byKey };
}

/** The end without the blanks and line ends before it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
