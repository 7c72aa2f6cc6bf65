import { bindingInstrumentIds, contentStandardIds, type Path, type Range, type Span } from "@rogatory/core";
import { fieldPlaces, nouns } from "@rogatory/core/editor";
import { occurrencesOf } from "../navigation/occurrences.js";
import { spanInText } from "../navigation/scalarOffsets.js";
import type { OpenDraft } from "../openDraft.js";
import { type SemanticTokens, SemanticTokensBuilder } from "./tokensBuilder.js";

const tokenTypes = ["keyword", "variable", "enumMember", "type", "number"] as const;
const tokenModifiers = ["declaration"] as const;
type TokenType = (typeof tokenTypes)[number];

/** Standard names, so that every colour theme knows them. */
export const semanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly isGiven: boolean;
}

/** References in prose, ids, State codes, instruments and dates, which the text's own grammar cannot tell from other words. */
export function getSemanticTokens(open: OpenDraft, range?: Range): SemanticTokens {
  const within = range && { start: open.offsetAt(range.start), end: open.offsetAt(range.end) };
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const { span, type, isGiven } of tokensOf(open)) {
    if (within && (span.end <= within.start || span.start >= within.end)) continue;
    const { start, end: stop } = open.draft.rangeOf(span);
    // A token stands on one line and does not overlap another.
    if (start.line !== stop.line || span.start < end) continue;
    end = span.end;
    builder.push(start.line, start.character, span.end - span.start, tokenTypes.indexOf(type), isGiven ? 1 : 0);
  }
  return builder.build();
}

function tokensOf(open: OpenDraft): Token[] {
  const tokens: Token[] = [];
  const add = (span: Span | undefined, type: TokenType, isGiven = false) => {
    if (span && span.end > span.start) tokens.push({ span, type, isGiven });
  };
  for (const { role, span, whole } of occurrencesOf(open)) {
    if (role === "prose") add({ start: whole.start + 1, end: open.text.lastIndexOf(":", span.start) }, "keyword");
    add(span, "variable", role === "given");
  }
  const { request } = open;
  if (request)
    for (const { noun, field, path, value } of fieldPlaces(request)) {
      if (typeof value !== "string" || value.length > 100) continue;
      const type = typeOfValue(noun, field, value);
      if (type) add(spanOfValue(open, path, value), type);
    }
  return tokens.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const instrumentIds: ReadonlySet<string> = new Set([...bindingInstrumentIds, ...contentStandardIds]);

function typeOfValue(noun: string, field: string, value: string): TokenType | undefined {
  if (["legalBases", "contentStandards", "instrument"].includes(field))
    return instrumentIds.has(value) ? "type" : undefined;
  switch (nouns[noun]?.fields[field]?.format) {
    case "stateCode":
      return "enumMember";
    case "calendarDate":
    case "partialDate":
    case "moment":
    case "dayOrMoment":
    case "duration":
      return "number";
    default:
      return undefined;
  }
}

function spanOfValue({ draft }: OpenDraft, path: Path, value: string): Span | undefined {
  return spanInText(draft, path, { start: 0, end: value.length });
}
