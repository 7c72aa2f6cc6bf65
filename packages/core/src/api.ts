import { type Checklist, checklistWith } from "./checklist/checklist.js";
import type { Severities } from "./configuration/severities.js";
import { type ParseOptions, parseDraft as parseAnyDraft } from "./draft/parse.js";
import { type PlanOptions, plan as planAny } from "./draft/plan.js";
import { type Path, toPointer } from "./draft/pointer.js";
import { type StringifyOptions, stringify as stringifyAny } from "./draft/stringify.js";
import type { Draft, DraftEdit, TextEdit } from "./draft/types.js";
import { type CheckOptions, type CheckResult, checkDraft, inspectDraft } from "./findings/check.js";
import { booleanKeys, numberKeys, textKeys } from "./generated/scalars.js";
import { additionsTo } from "./letter/compose/additions.js";
import { gapsOfFindings } from "./letter/compose/gaps.js";
import { type ComposeOptions, composeLetter } from "./letter/compose/index.js";
import type { Letter } from "./letter/types.js";
import type { RogatoryRequest } from "./model/types.js";
import { keysAt, shapeRequest } from "./shape/shape.js";
import { type World, worldOf } from "./states/world.js";

/** A draft that has been read, or its text or bytes, which are then read first. */
export type DraftSource = Draft | string | Uint8Array;

const modelScalars = { booleanKeys, numberKeys, textKeys };

/**
 * Reads a draft in YAML 1.2 or JSON. Never throws, whatever the bytes: what hinders reading is in `problems`. Throws a TypeError where
 * it is given neither text nor bytes.
 * YAML scalars are read as the model means them: `number: 00123` and `date: 2024` stay text.
 */
export function parseDraft(source: string | Uint8Array, options: ParseOptions = {}): Draft {
  return parseAnyDraft(source, { ...modelScalars, ...options });
}

function read(source: DraftSource, name: string | undefined): Draft {
  return typeof source === "string" || source instanceof Uint8Array
    ? parseDraft(source, name === undefined ? {} : { name })
    : source;
}

/**
 * Checks a draft: syntax, shape, what the chosen instruments ask, and every rule. Findings come in text order.
 *
 * `options.name` tells the format by its ending where `source` is text. Never throws on a draft, however broken.
 */
export function check(source: DraftSource, options: CheckOptions & { readonly name?: string } = {}): CheckResult {
  return checkDraft(read(source, options.name), options);
}

/**
 * Lists each requirement of each instrument chosen in the draft: met, missing, unknown with reason, or not applicable, and
 * where in the draft; and what no chosen instrument asks for but practice does, and is missing. A draft without a readable kind
 * has an empty list. `options` are those of `check`: what is counted is what that finds.
 */
export function checklist(source: DraftSource, options: CheckOptions & { readonly name?: string } = {}): Checklist {
  const draft = read(source, options.name);
  return checklistWith(draft, checkDraft(draft, options), options.language);
}

/**
 * The request as a letter, from which every output is printed. Also of an incomplete draft: gaps are marked, and the letter
 * bears a watermark until the request is final and free of errors at the transmit gate. Parts of the draft that are misshapen
 * are left out; `check` names them. Throws a TypeError where the draft's kind cannot be read at all.
 */
export function compose(
  source: DraftSource | RogatoryRequest,
  options: ComposeOptions & {
    readonly name?: string;
    readonly world?: World;
    /** As of `check`: what a folder turned off or lowered does not keep a letter from being final. */
    readonly severities?: Severities;
  } = {},
): Letter {
  const draft = isRequest(source) ? undefined : read(source, options.name);
  const { request } = shapeRequest(draft ? draft.value : source);
  if (!request) throw new TypeError("This is not a request that can be composed: it has no known `kind`.");
  const world = options.world ?? worldOf();
  const additions = options.additions ?? additionsTo(request, world, options.language ?? "en");
  if (!draft) return composeLetter(request, { ...options, additions });
  const inspection = inspectDraft(draft, {
    gate: "transmit",
    world,
    severities: options.severities ?? {},
  });
  const complete = request.status === "final" && inspection.result.hindrances === 0;
  const gaps = options.gaps ?? gapsOfFindings(request, inspection, options.language ?? "en");
  return composeLetter(request, { ...options, draft: options.draft ?? !complete, gaps, additions });
}

function isRequest(source: DraftSource | RogatoryRequest): source is RogatoryRequest {
  return typeof source === "object" && !(source instanceof Uint8Array) && "rogatory" in source;
}

/** A value that does not have the shape of the model, at one place. */
export interface ShapeFault {
  /** JSON Pointer. */
  readonly path: string;
  /** Rule that reports it in `check`, e.g. `unknown-key`. */
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Tests a plain value against the published JSON Schema of its `kind`. Shape only: an incomplete request is valid, and nulls and
 * blank texts count as not filled in.
 */
export function validate(
  value: unknown,
):
  | { readonly valid: true; readonly request: RogatoryRequest }
  | { readonly valid: false; readonly faults: readonly ShapeFault[] } {
  const { request, problems } = shapeRequest(value);
  if (request && problems.length === 0) return { valid: true, request: value as RogatoryRequest };
  const faults = problems.map(({ path, rule, params }) => ({ path: toPointer(path), rule, params }));
  return { valid: false, faults: faults.length > 0 ? faults : [{ path: "", rule: "not-a-request", params: {} }] };
}

/** Writes a request as a new draft, as a person would: YAML in blocks, prose as block text; or JSON. */
export function stringify(value: unknown, options: StringifyOptions): string {
  return stringifyAny(value, { ...options, ...modelScalars });
}

const modelOrder = (owner: Path, value: unknown): readonly string[] => keysAt(value, owner);

/**
 * The changes of the draft's text that make the edits, one after the other, and touch nothing else: comments, order, quotes
 * and blank lines of the rest stay. A new key stands where the model lists it among its neighbours, or where
 * `options.keyOrder` says. Give the changes to `applyTextEdits`, or to an editor.
 *
 * Throws a PlanError, and changes nothing, where an edit cannot be made or not without harm to the text around it.
 */
export function plan(draft: Draft, edits: readonly DraftEdit[], options: PlanOptions = {}): TextEdit[] {
  return planAny(draft, edits, { keyOrder: modelOrder, ...options });
}
