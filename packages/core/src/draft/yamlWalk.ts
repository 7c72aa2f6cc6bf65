import { type CST, type Document, isAlias, isMap, isScalar, isSeq } from "yaml";
import { hasHiddenCharacter, reportEscapedHidden } from "./controlCharacters.js";
import { isForbiddenKey } from "./keys.js";
import type { DraftLimits } from "./limits.js";
import { readPlainScalar, type ScalarKinds } from "./scalars.js";
import type { ProblemList, SourceEntry, SourceNode } from "./tree.js";
import { collection, emptyNode, leaf } from "./treeNodes.js";
import type { Span } from "./types.js";
import type { HiddenReferences } from "./unquotedReferences.js";
import { beginsWithWideDash, hasWideBlankAtAnEnd } from "./wideBlanks.js";

type Node = Document.Parsed["contents"];
type Step = string | number;

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "{": "}", "[": "]" };

/** Turns the composed nodes into the tree, resolving aliases within the limits. */
export class YamlWalk {
  overLimit = false;
  /** True where a colon stands without a key: the place of the key is then told by what stands before. */
  hasEmptyKey = false;
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

  /** How many values were read. */
  get nodes(): number {
    return this.#nodes;
  }

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
    if (this.#inAlias === 0) {
      this.#reportReferences(written, { start, end });
      if (beginsWithWideDash(written) && this.#beginsLine(start))
        this.problems.add("syntax-error", "error", "wideBlank", { start: start + 1, end: start + 2 }, [...this.#path], {
          code: "WIDE_BLANK",
          detail: "",
        });
    }
    // A tag asks for another reading than ours: the text as written is the only thing that is certain.
    const value = node.tag ? source : readPlainScalar(source, key, this.kinds);
    if (end > start) return leaf("plain", { start, end }, propsStart ?? start, end, value);
    if (propsStart === undefined) return emptyNode(slot, slot);
    // Only a tag or an anchor: it is what there is to replace.
    return leaf("plain", { start: propsStart, end: Math.max(start, slot) }, propsStart, Math.max(start, slot), value);
  }

  /** True where nothing but blanks and dashes stand before a place on its line. */
  #beginsLine(at: number): boolean {
    return /^[ \t-]*$/.test(this.text.slice(this.text.lastIndexOf("\n", at - 1) + 1, at));
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
    if (keySpan.end === keySpan.start) this.hasEmptyKey = true;
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
    if (isScalar(node) && node.type === "PLAIN" && path[0] !== "internal" && hasWideBlankAtAnEnd(key))
      this.problems.add("syntax-error", "error", "wideBlank", span, path, { code: "WIDE_BLANK", detail: "" });
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

/** The end without the blanks and line ends before it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
