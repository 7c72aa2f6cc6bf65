import { Composer, CST, type Document, Lexer, Parser } from "yaml";
import type { DraftLimits } from "./limits.js";
import type { DraftComment } from "./types.js";

/** The first document of a YAML text, composed, or why it was not. */
export interface YamlScan {
  document: Document.Parsed | undefined;
  rootStart: readonly CST.SourceToken[];
  firstDocument: CST.Document | undefined;
  secondDocument: number | undefined;
  stopped: "depth" | "nodes" | "garbage" | undefined;
  stoppedAt: number;
}

/**
 * Runs lexer, parser and composer by hand, so that comments are collected in the same pass and a draft beyond the
 * limits is left before the composer, which calls itself for every level, sees it.
 */
export function scanYaml(text: string, limits: DraftLimits, comments: DraftComment[]): YamlScan {
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({
    keepSourceTokens: true,
    logLevel: "silent",
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "failsafe",
    uniqueKeys: false,
  });
  const scan: YamlScan = {
    document: undefined,
    rootStart: [],
    firstDocument: undefined,
    secondDocument: undefined,
    stopped: undefined,
    stoppedAt: 0,
  };
  const take = (token: CST.Token) => {
    if (token.type === "document") {
      if (scan.firstDocument) {
        scan.secondDocument ??= token.offset;
        return;
      }
      scan.firstDocument = token;
      scan.rootStart = token.start;
    } else if (scan.secondDocument !== undefined) return;
    for (const document of composer.next(token)) scan.document ??= document;
  };

  const stop = new ScanStop(limits);
  let lineStart = 0;
  let isScalarText = false;
  for (const lexeme of lexer.lex(text)) {
    if (!isScalarText && lexeme.startsWith("#")) addComment(text, parser.offset, lexeme, lineStart, comments);
    stop.count(lexeme, isScalarText);
    isScalarText = !isScalarText && lexeme === CST.SCALAR;
    const at = parser.offset;
    for (const token of parser.next(lexeme)) take(token);
    if (lexeme.endsWith("\n")) lineStart = parser.offset;
    const stopped = stop.reason(parser.stack.length);
    if (stopped) return { ...scan, stopped, stoppedAt: at };
  }
  for (const token of parser.end()) take(token);
  for (const document of composer.end(scan.firstDocument === undefined, text.length)) scan.document ??= document;
  return scan;
}

/** Decides from the tokens alone that a text is not worth composing. */
class ScanStop {
  #indicators = 0;
  #scalars = 0;
  #openBrackets = 0;
  #strayBrackets = 0;

  constructor(private readonly limits: DraftLimits) {}

  count(lexeme: string, isScalarText: boolean): void {
    if (isScalarText) this.#scalars++;
    else if (lexeme === ":" || lexeme === "-" || lexeme === "," || lexeme === "?") this.#indicators++;
    else if (lexeme === "{" || lexeme === "[") this.#openBrackets++;
    else if (lexeme === "}" || lexeme === "]") {
      if (this.#openBrackets > 0) this.#openBrackets--;
      else this.#strayBrackets++;
    } else if (lexeme.startsWith('"') || lexeme.startsWith("'")) this.#scalars++;
  }

  reason(stackHeight: number): "depth" | "nodes" | "garbage" | undefined {
    // The document and a scalar stand in the stack too; the exact depth is measured on the tree.
    if (stackHeight > this.limits.depth + 3) return "depth";
    // An entry has at most two indicators (`-` and `:`, or `,` and `:`); the exact count is made on the tree.
    if (this.#indicators > 2 * this.limits.nodes) return "nodes";
    // Every scalar of a real draft stands next to an indicator. What does not gives an error each, which is slow.
    if (this.#scalars - 2 * this.#indicators + this.#strayBrackets > 5000) return "garbage";
    return undefined;
  }
}

function addComment(text: string, at: number, lexeme: string, lineStart: number, comments: DraftComment[]): void {
  const source = lexeme.endsWith("\r") ? lexeme.slice(0, -1) : lexeme;
  const before = text.slice(lineStart, at);
  comments.push({
    text: source.replace(/^#+/, "").trim(),
    span: { start: at, end: at + source.length },
    ownLine: /^[\s\uFEFF]*$/.test(before),
  });
}

/** After the document's start marker and the comments before `...` or the next document. */
export function rootSlot(document: Document.Parsed, scan: YamlScan, text: string): number {
  const end = scan.firstDocument?.end?.at(-1) ?? scan.firstDocument?.start.at(-1);
  if (end) return end.offset + end.source.length;
  return scan.firstDocument ? (document.range?.[1] ?? text.length) : text.length;
}
