import type { Path } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";
import { indentAt, lineEndAt, lineStartAt } from "./blockLine.js";
import { tokenAt } from "./blockText.js";
import { type BraceFrame, type BracePlace, readBraces, type Token } from "./braces.js";
import type { Habits } from "./habits.js";
import { type ModelPlace, modelAt } from "./model.js";
import type { CursorPlace, Layout, ValuePlace } from "./places.js";

/** Where braces begin and what is known of that place. */
export interface BraceStart {
  readonly start: number;
  /** Where they end at the latest. */
  readonly limit: number;
  /** Path of the value that the braces are. */
  readonly path: Path;
  readonly rootNoun: string;
  readonly typeOf: (path: Path) => string | undefined;
  readonly habits: Habits;
}

/** No request nests deeper; a text that does is not one. */
const deepest = 100;

const beginningOfReference = /^\{[a-z]*(?::[A-Za-z0-9.-]*)?$/i;

/** The places of a cursor in braces or brackets; undefined where these are closed before it. */
export function bracePlaces(open: OpenDraft, offset: number, from: BraceStart): readonly CursorPlace[] | undefined {
  const { text, draft } = open;
  const place = readBraces(text, from.start, offset, from.limit, draft.format === "json");
  if (!place) return undefined;
  const top = place.frames.at(-1);
  if (!top || place.isInComment || isBehindQuotes(place.token, offset)) return [];
  if (place.frames.length > deepest) return [];
  const outer = place.frames.slice(0, -1).map((frame) => stepOf(frame, text));
  const path = [...from.path, ...outer];
  const typeOf = (wanted: Path): string | undefined => {
    const frame = place.frames[wanted.length - from.path.length];
    return wanted.length < from.path.length ? from.typeOf(wanted) : frame?.keys.get("type");
  };
  const model = modelAt(from.rootNoun, path, draft.value, typeOf);
  const layout = layoutOf(open, offset, place, top, from.habits);

  const reference = referenceBegun(text, offset, top, model, path, layout, place.frames.length === 1);
  if (reference) return [reference];
  const { token } = place;
  if (top.isList) {
    if (!token && top.state === "done" && layout.commaAt === undefined) return [];
    const index = token || top.state !== "done" ? top.index : top.index + 1;
    const itemModel = modelAt(from.rootNoun, [...path, index], draft.value, typeOf);
    return [valuePlace(text, offset, token, [...path, index], itemModel, "item", layout)];
  }
  const isKey = token ? top.key === token && top.state === "key" : top.state === "entry" || top.state === "done";
  if (isKey) {
    const present = new Map([...top.keys, ...[...place.keysAfter].map((key): [string, string] => [key, ""])]);
    const span = token ?? { start: offset, end: offset };
    return [
      {
        kind: "key",
        path,
        noun: model.noun,
        present,
        written: token ? text.slice(token.start + token.quote.length, offset) : "",
        span: { start: span.start, end: span.end },
        lead: "",
        hasColon: token !== undefined && place.nextSign === ":",
        layout,
      },
    ];
  }
  // Behind the cursor there is a value already.
  const isBeforeValue = !token && !/^[,}\]]?$/.test(place.nextSign);
  if (top.state === "key" || !top.key || isBeforeValue) return [];
  const valuePath = [...path, unquoted(top.key, text)];
  const valueModel = modelAt(from.rootNoun, valuePath, draft.value, typeOf);
  return [valuePlace(text, offset, token, valuePath, valueModel, "whole", layout)];
}

/** Behind its closing quotation mark a text is finished. */
const isBehindQuotes = (token: Token | undefined, offset: number): boolean =>
  token !== undefined && token.quote !== "" && !token.isOpen && offset === token.end;

function stepOf(frame: BraceFrame, text: string): string | number {
  if (frame.isList) return frame.index;
  return frame.key ? unquoted(frame.key, text) : "";
}

const unquoted = ({ start, end, quote, isOpen }: Token, text: string): string =>
  quote === "" ? text.slice(start, end) : text.slice(start + 1, isOpen ? end : end - 1);

function layoutOf(open: OpenDraft, offset: number, place: BracePlace, top: BraceFrame, habits: Habits): Layout {
  const { text, draft } = open;
  const lineStart = lineStartAt(text, offset);
  const { token, nextSign } = place;
  const needsComma = token ? top.state === "key" : top.state === "done";
  return {
    format: draft.format,
    style: "braces",
    column: 0,
    indent: text.slice(lineStart, lineStart + indentAt(text, lineStart)),
    isOnOneLine: lineStart <= top.start,
    habits,
    newline: draft.newline,
    ...(needsComma && top.lastEnd !== undefined ? { commaAt: top.lastEnd } : {}),
    isFollowed: nextSign !== "" && !",}]:".includes(nextSign),
  };
}

function valuePlace(
  text: string,
  offset: number,
  token: Token | undefined,
  path: Path,
  model: ModelPlace,
  part: ValuePlace["part"],
  layout: Layout,
): ValuePlace {
  // In front of its quotation mark the whole of a quoted text is replaced.
  const isInside = token !== undefined && offset >= token.start + token.quote.length;
  const quote = isInside ? token.quote : "";
  const start = token ? token.start + quote.length : offset;
  const end = token ? token.end - (quote === "" || token.isOpen ? 0 : 1) : offset;
  const isTouchingColon = !token && text[offset - 1] === ":";
  return {
    kind: "value",
    path,
    noun: model.owner,
    key: model.key,
    field: model.field,
    part,
    written: text.slice(start, Math.max(start, offset)),
    span: { start, end: Math.max(end, start) },
    quote,
    isOpen: isInside && token.isOpen,
    isInText: false,
    lead: isTouchingColon ? " " : "",
    isBelow: false,
    layout,
  };
}

/** In prose an opened brace is the beginning of a reference such as `{person:organiser}`, not of a mapping. */
function referenceBegun(
  text: string,
  offset: number,
  top: BraceFrame,
  model: ModelPlace,
  path: Path,
  layout: Layout,
  isOutermost: boolean,
): ValuePlace | undefined {
  if (top.isList || top.keys.size > 0 || model.field?.prose !== true || model.noun !== undefined) return undefined;
  if (layout.format === "json") return undefined;
  const written = text.slice(top.start, offset);
  if (!beginningOfReference.test(written)) return undefined;
  const lineEnd = lineEndAt(text, top.start);
  // Outside other braces the text goes on to the end of the line; inside them to the next comma or closing brace.
  const behind = /^\{[^,{}[\]]*\}?[^,{}[\]]*/.exec(text.slice(top.start, lineEnd))?.[0].trimEnd() ?? "";
  const end = isOutermost ? tokenAt(text, top.start, lineEnd).end : top.start + behind.length;
  const token: Token = { start: top.start, end: Math.max(end, offset), quote: "", isOpen: false };
  const style = isOutermost ? "block" : "braces";
  const part = model.isItem ? "item" : "whole";
  return valuePlace(text, offset, token, path, model, part, { ...layout, style });
}
