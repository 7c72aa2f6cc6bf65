import { fromMarkdown } from "mdast-util-from-markdown";
import { findReferences } from "../../prose/references.js";
import type { Inline } from "../types.js";
import type { LetterContext } from "./context.js";
import { fillPlaceholders, lines, placeholderFor, withoutPlaceholders, words } from "./inlines.js";
import { referenceInlines } from "./references.js";

/** A part of a prose text: a paragraph, a quoted paragraph, or a list. */
export type ProsePart =
  | { readonly type: "paragraph" | "quote"; readonly children: readonly Inline[] }
  | { readonly type: "list"; readonly style: "bullet" | "number"; readonly items: readonly (readonly ProsePart[])[] };

/** What is used of a Markdown node. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** Nodes nested deeper than any person writes are printed as they stand in the draft. */
const DEEPEST = 40;

/** References in a text that is not Markdown become what they refer to; all else stays as it is. */
export function textInlines(context: LetterContext, text: string): Inline[] {
  const { held, fill } = holdReferences(context, text);
  return fillPlaceholders(held, fill);
}

/** Reads prose in the small Markdown. Headings, HTML, code, images and links become their text; nothing gets lost. */
export function proseParts(context: LetterContext, text: string): ProsePart[] {
  const { held, fill } = holdReferences(context, text);
  return new ProseReader(held, fill).parts();
}

/** Prose as runs, for a cell or a row: its paragraphs and items one below the other. */
export function proseInlines(context: LetterContext, text: string): Inline[] {
  return lines(proseParts(context, text).flatMap((part) => flatLines(part)));
}

function flatLines(part: ProsePart): (readonly Inline[])[] {
  if (part.type !== "list") return [part.children];
  return part.items.flatMap((item, index) => {
    const [first = [], ...rest] = item.flatMap(flatLines);
    return [[...words(part.style === "bullet" ? "• " : `${index + 1}. `), ...first], ...rest];
  });
}

/** Puts a placeholder for each reference, since Markdown has its own ideas about braces, dots and hyphens. */
function holdReferences(
  context: LetterContext,
  text: string,
): { held: string; fill: (index: number) => readonly Inline[] } {
  const clean = withoutPlaceholders(text);
  const references = findReferences(clean);
  let held = "";
  let at = 0;
  for (const [index, { start, end }] of references.entries()) {
    held += clean.slice(at, start) + placeholderFor(index);
    at = end;
  }
  held += clean.slice(at);
  return {
    held,
    fill: (index) => {
      const reference = references[index];
      return reference ? referenceInlines(context, reference.kind, reference.id) : [];
    },
  };
}

class ProseReader {
  readonly #text: string;
  readonly #fill: (index: number) => readonly Inline[];

  constructor(text: string, fill: (index: number) => readonly Inline[]) {
    this.#text = text;
    this.#fill = fill;
  }

  parts(): ProsePart[] {
    const root = parseMarkdown(this.#text);
    return root
      ? this.#blocks(root.children ?? [], 0, "paragraph")
      : this.#paragraph("paragraph", this.#run(this.#text));
  }

  #blocks(nodes: readonly MarkdownNode[], depth: number, type: "paragraph" | "quote"): ProsePart[] {
    return nodes.flatMap((node) => this.#block(node, depth, type));
  }

  #block(node: MarkdownNode, depth: number, type: "paragraph" | "quote"): ProsePart[] {
    if (depth > DEEPEST) return this.#paragraph(type, this.#run(this.#source(node)));
    switch (node.type) {
      case "paragraph":
      case "heading":
        return this.#paragraph(type, this.#inlines(node, depth + 1));
      case "blockquote":
        return this.#blocks(node.children ?? [], depth + 1, "quote");
      case "list":
        return this.#list(node, depth + 1, type);
      case "code":
        return this.#paragraph(type, this.#lines(node.value ?? ""));
      case "thematicBreak":
        return [];
      default:
        return this.#paragraph(type, this.#lines(this.#source(node)));
    }
  }

  #paragraph(type: "paragraph" | "quote", children: readonly Inline[]): ProsePart[] {
    return children.length === 0 ? [] : [{ type, children }];
  }

  #list(node: MarkdownNode, depth: number, type: "paragraph" | "quote"): ProsePart[] {
    const items = (node.children ?? []).map((item) => this.#blocks(item.children ?? [], depth, type));
    const start = node.start ?? 1;
    // A paragraph that begins with "15. " or a list that goes on after a break: its numbers mean something, so they stay.
    if (node.ordered === true && start !== 1)
      return items.flatMap((item, index) => withLabel(`${start + index}. `, item));
    const filled = items.filter((item) => item.length > 0);
    return filled.length === 0
      ? []
      : [{ type: "list", style: node.ordered === true ? "number" : "bullet", items: filled }];
  }

  #inlines(node: MarkdownNode, depth: number): Inline[] {
    if (depth > DEEPEST) return this.#run(this.#source(node));
    return (node.children ?? []).flatMap((child) => this.#inline(child, depth));
  }

  #inline(node: MarkdownNode, depth: number): Inline[] {
    switch (node.type) {
      case "text":
        return this.#run(node.value ?? "");
      case "emphasis":
      case "strong":
        return [{ type: node.type, children: this.#inlines(node, depth + 1) }];
      case "break":
        return [{ type: "lineBreak" }];
      case "inlineCode":
      case "html":
        return this.#run(node.value ?? "");
      case "link": {
        const label = this.#inlines(node, depth + 1);
        const shown = label.map((part) => (part.type === "text" ? part.text : "")).join("");
        return !node.url || node.url === shown || node.url === `mailto:${shown}`
          ? label
          : [...label, ...this.#run(` (${node.url})`)];
      }
      case "image":
        return this.#run([node.alt, node.url && `(${node.url})`].filter(Boolean).join(" "));
      default:
        return this.#run(this.#source(node));
    }
  }

  #run(text: string): Inline[] {
    return fillPlaceholders(text.replaceAll(/\s*\n\s*/g, " "), this.#fill);
  }

  #lines(text: string): Inline[] {
    return lines(text.split("\n").map((line) => this.#run(line.trim())));
  }

  #source(node: MarkdownNode): string {
    return this.#text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

function withLabel(label: string, [first, ...rest]: readonly ProsePart[]): ProsePart[] {
  if (first === undefined || first.type === "list")
    return [{ type: "paragraph", children: words(label.trim()) }, ...(first ? [first] : []), ...rest];
  return [{ ...first, children: [...words(label), ...first.children] }, ...rest];
}

/** The longest text that is read as Markdown. Longer ones are no prose of a request and are printed as they are. */
const LONGEST = 200_000;

function parseMarkdown(text: string): MarkdownNode | undefined {
  // Hundreds of markers at one line's start only serve to nest thousands of blocks.
  if (text.length > LONGEST || /(?:^|\n)(?:[ \t]{0,8}[>*+-]){40}/.test(text)) return undefined;
  try {
    return fromMarkdown(text);
  } catch {
    // The parser is not known to throw; should it, the author's text is still printed.
    return undefined;
  }
}
