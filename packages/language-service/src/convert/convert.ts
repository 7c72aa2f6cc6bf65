import { type DraftFormat, type DraftProblem, PlanError, parseDraft, stringify } from "@rogatory/core";
import { findSuppressions, isAssistance, isSameValue } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** A draft in the other format: what a new file is made of. */
export interface ConvertedDraft {
  readonly format: DraftFormat;
  /** Where the new file would stand: beside the old one, with the other ending. */
  readonly uri: string;
  readonly text: string;
  /** How many comments the new draft does not have. */
  readonly lost: number;
  /** What the person should know before the old draft is put away: whole sentences. */
  readonly notes: readonly string[];
}

/** Why a draft is not converted, as a sentence for the person. */
export class ConversionRefused extends Error {
  override readonly name = "ConversionRefused";
}

/** Problems that leave what is read whole: all others mean that something of the text is not in the value. */
const harmless: ReadonlySet<DraftProblem["rule"]> = new Set<DraftProblem["rule"]>([
  "anchor-or-alias",
  "control-character",
  "unquoted-reference",
]);

/**
 * The draft in the other format, with the same value: order of keys, `internal`, unknown keys and all. Comments cannot come along.
 * Throws ConversionRefused where a part of the draft cannot be read, or cannot be written in the format.
 */
export function convert(open: OpenDraft, to: DraftFormat): ConvertedDraft {
  const { draft, words } = open;
  const problem = draft.problems.find(({ rule }) => !harmless.has(rule));
  if (problem)
    throw new ConversionRefused(
      words.text(["convert", "unreadable"], { line: draft.positionAt(problem.span.start).line + 1 }),
    );
  const text = written(open, to);
  const uri = uriFor(open, to);
  const lost = draft.comments.length;
  const suppressions = findSuppressions(draft).filter(({ problem: fault }) => fault === undefined).length;
  const isSame = isSameValue(parseDraft(text, { name: uri, format: to }).value, draft.value);
  const notes = [
    ...(lost > 0 ? [words.text(["convert", "lostComments"], { count: lost })] : []),
    ...(suppressions > 0 ? [words.text(["convert", "lostSuppressions"], { count: suppressions })] : []),
    ...(isSame ? [] : [words.text(["convert", "numbersAsText"])]),
  ];
  return { format: to, uri, text, lost, notes };
}

function written({ draft, words }: OpenDraft, to: DraftFormat): string {
  try {
    return stringify(draft.value, { format: to }).replaceAll("\n", draft.newline);
  } catch (error) {
    if (error instanceof PlanError) throw new ConversionRefused(words.text(["convert", "notExpressible"]));
    throw error;
  }
}

/** `a.mla.yaml` becomes `a.mla.json`; a name without one of the endings gets the kind's. */
function uriFor({ uri, request }: OpenDraft, to: DraftFormat): string {
  const ending = `.${to}`;
  if (/\.(?:ya?ml|json)$/i.test(uri)) return uri.replace(/\.(?:ya?ml|json)$/i, ending);
  const kind = request === undefined || isAssistance(request) ? ".mla" : ".extradition";
  return `${uri}${kind}${ending}`;
}
