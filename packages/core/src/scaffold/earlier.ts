import { parseDraft, plan } from "../api.js";
import { catalogueFor } from "../catalogue/catalogue.js";
import { applyTextEdits, type Draft, type DraftEdit, findSuppressions, toPointer } from "../draft/index.js";
import { asksForMeasures } from "../explain.js";
import { kindDefinition } from "../kinds/index.js";
import { Formatter } from "../letter/compose/format.js";
import type { AnyRequest } from "../model/types.js";
import { findReferences, idLists, placeFinder, type ReferenceKind } from "../prose/index.js";
import { idKindOf } from "../rules/unknown-reference/idFields.js";
import { shapeRequest } from "../shape/shape.js";

/**
 * The text of a new draft that begins as a copy of an earlier one, in the same format: without reference, dates of the request and of
 * the signature, and accepted findings; a draft again. All else stays as it is written, comments too. Throws a TypeError where the
 * earlier draft cannot be read as a whole or has no known kind, and a PlanError where its text cannot be changed safely.
 */
export function copyOf(earlier: Draft): string {
  return copied(earlier, requestOf(earlier));
}

/**
 * The text of a new draft that supplements an earlier one, in the same format and as it is written there: of kind `supplement` for
 * assistance, else of the same kind, for extradition and for vessels at sea, between the same authorities, on the same bases, in the
 * same proceedings, about the same persons and offences, with the same undertakings and signatory. The earlier one is named under
 * `related` and in the facts; what is asked now is still to be said. Of the earlier events, assets and annexes those stay to which a
 * part that stays refers. Throws as {@link copyOf} does.
 */
export function supplementTo(earlier: Draft): string {
  const request = requestOf(earlier);
  const left = supplementOf(request);
  let text = copied(earlier, request);
  const change = (edits: readonly DraftEdit[]): void => {
    const draft = parseDraft(text, nameOf(earlier));
    text = applyTextEdits(text, plan(draft, edits));
  };
  change(
    Object.keys(request)
      .filter((key) => !Object.hasOwn(left, key))
      .map((key) => ({ op: "remove", path: toPointer([key]) })),
  );
  for (const kind of ["event", "asset", "annex"] as const) {
    const path = idLists[kind];
    const items = itemsOf(request, kind);
    const kept = itemsOf(left, kind);
    // Where none is left the list went with its key, or with the facts.
    if (kept.length === 0 || items.length === 0) continue;
    const gone = items.flatMap((item, index) => (kept.includes(item) ? [] : [index]));
    change(gone.toReversed().map((index) => ({ op: "remove", path: toPointer([...path, index]) })));
  }
  const { reference, date, requested, kind } = request;
  const entry = {
    type: kind === "provisionalArrest" ? "provisionalArrest" : "earlierRequest",
    ...(reference ? { reference } : {}),
    ...(date ? { date } : {}),
    ...(requested?.state ? { state: requested.state } : {}),
  };
  const hasRelated = (request.related ?? []).length > 0;
  change([
    ...(itemsOf(left, "event").length === 0 && request.facts ? [{ op: "remove", path: "/facts" } as const] : []),
    { op: "set", path: "/facts/summary", value: factsOf(request) },
    // What goes back to an earlier request for assistance is of a kind of its own; treaties know no such kind of extradition requests,
    // and on a vessel it is again an officer on duty who answers.
    ...(kind === "mla" ? [{ op: "set", path: "/kind", value: "supplement" } as const] : []),
    ...askedAnew(request),
    hasRelated ? { op: "insert", path: "/related/0", value: entry } : { op: "set", path: "/related", value: [entry] },
  ]);
  return text;
}

/** What is asked now is still to be said, but for what the kind takes over. */
function askedAnew({ kind, measures }: AnyRequest): readonly DraftEdit[] {
  const { asksAgain } = kindDefinition(kind);
  if (asksAgain) return [{ op: "set", path: "/measures", value: asksAgain(measures ?? []) }];
  return asksForMeasures(kind)
    ? [
        { op: "set", path: "/purpose", value: "" },
        { op: "set", path: "/measures", value: [] },
      ]
    : [];
}

function requestOf(earlier: Draft): AnyRequest {
  const { request } = shapeRequest(earlier.value);
  if (!request) throw new TypeError("This is not a request that can be begun from: it has no known `kind`.");
  // What was not read could not be taken out either.
  if (earlier.problems.some(({ severity }) => severity === "error"))
    throw new TypeError("This request cannot be begun from while parts of it cannot be read.");
  return request;
}

const nameOf = ({ name, format }: Draft) => (name === undefined ? { format } : { name, format });

function copied(earlier: Draft, request: AnyRequest): string {
  const edits: DraftEdit[] = [
    ...(request.reference ? [{ op: "set", path: "/reference", value: "" } as const] : []),
    ...(request.date ? [{ op: "set", path: "/date", value: "" } as const] : []),
    { op: "set", path: "/status", value: "draft" },
    ...(request.signature?.date ? [{ op: "remove", path: "/signature/date" } as const] : []),
    ...(request.suppressions ? [{ op: "remove", path: "/suppressions" } as const] : []),
  ];
  const text = applyTextEdits(earlier.text, plan(earlier, edits));
  return withoutSuppressions(parseDraft(text, nameOf(earlier)));
}

/** The text without the comments that accept findings: what was accepted then is to be looked at again. */
function withoutSuppressions(draft: Draft): string {
  const edits = findSuppressions(draft).map(({ span }) => {
    const { line } = draft.positionAt(span.start);
    const begin = draft.offsetAt({ line, character: 0 });
    const before = draft.text.slice(begin, span.start);
    const start = begin + before.trimEnd().length;
    // A comment of its own goes with its line.
    const ownLine = before.trim() === "";
    const next = draft.offsetAt({ line: line + 1, character: 0 });
    return { range: draft.rangeOf(ownLine ? { start: begin, end: next } : { start, end: span.end }), newText: "" };
  });
  return applyTextEdits(draft.text, edits);
}

/** Parts of the earlier request that a supplement does not take over. */
const asked = ["urgency", "purpose", "measures", "procedure", "translations"] as const;

/** What is left of the earlier request in one that supplements it. */
function supplementOf(request: AnyRequest): AnyRequest {
  const kept = Object.fromEntries(
    Object.entries(request).filter(([key]) => !(asked as readonly string[]).includes(key)),
  );
  const { facts, annexes, ...rest } = kept as Partial<AnyRequest>;
  const { assets, ...others } = rest as { assets?: readonly unknown[] };
  let left = others as AnyRequest;
  // What is taken back in may itself refer to something.
  for (let last = -1, count = 0; count !== last; ) {
    last = count;
    const named = namedIn(left);
    const wanted = <T>(kind: ReferenceKind, items: readonly T[] | undefined): T[] =>
      (items ?? []).filter((item) => named.has(`${kind}:${(item as { id?: string }).id}`));
    const [events, ownAssets, papers] = [
      wanted("event", facts?.events),
      wanted("asset", assets),
      wanted("annex", annexes),
    ];
    count = events.length + ownAssets.length + papers.length;
    left = {
      ...others,
      ...(events.length > 0 ? { facts: { events } } : {}),
      ...(ownAssets.length > 0 ? { assets: ownAssets } : {}),
      ...(papers.length > 0 ? { annexes: papers } : {}),
    } as AnyRequest;
  }
  return { ...left, ...(facts ? { facts: left.facts ?? {} } : {}) };
}

const texts = placeFinder(({ value }) => typeof value === "string");

/** Kind and id, joined by a colon, of all that is referred to, in fields and in prose. */
function namedIn(request: AnyRequest): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { noun, field, value } of texts(request)) {
    const kind = idKindOf(noun, field);
    if (kind !== undefined) named.add(`${kind}:${value}`);
    else for (const reference of findReferences(String(value))) named.add(`${reference.kind}:${reference.id}`);
  }
  return named;
}

function itemsOf(request: AnyRequest, kind: "event" | "asset" | "annex"): readonly unknown[] {
  if (kind === "event") return request.facts?.events ?? [];
  return (
    (request as { assets?: readonly unknown[]; annexes?: readonly unknown[] })[
      kind === "asset" ? "assets" : "annexes"
    ] ?? []
  );
}

/** That the facts stand in the earlier request, in English, the language of letters. */
function factsOf({ reference, date }: AnyRequest): string {
  const english = catalogueFor("en");
  return english.text(["scaffold", "supplement"], {
    referenced: reference ? "yes" : "no",
    reference: reference ?? "",
    dated: date ? "yes" : "no",
    date: date ? new Formatter(english).date(date) : "",
  });
}
