import {
  applyTextEdits,
  type DraftEdit,
  type Finding,
  fromPointer,
  type Path,
  type TextEdit,
  valueAt,
} from "@rogatory/core";
import { isWithin } from "@rogatory/core/editor";
import { OpenDraft } from "../openDraft.js";
import { readAgain, textEditsOf } from "./change.js";
import type { MadeChange } from "./offer.js";
import { quoteOf } from "./quote.js";

/** More rounds than any chain of mends needs; what is left then would go on for ever. */
const mostRounds = 40;

/**
 * The first mend of every finding that is wanted. Mends that have nothing to do with each other are made together; then the draft is
 * read and checked again, until nothing is left that can be mended. With `onlySafe`, only mends that cannot change what the
 * request says. Undefined where nothing can be mended.
 */
export function fixAllOf(
  open: OpenDraft,
  wanted: (finding: Finding) => boolean,
  onlySafe = false,
): MadeChange | undefined {
  let current = open;
  let edits: readonly TextEdit[] = [];
  const seen = new Set<string>([open.text]);
  // What could not be mended once will not be by trying again.
  const failed = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const next = mendOnce(current, wanted, onlySafe, failed);
    if (next === undefined || seen.has(next.text)) break;
    edits = current === open ? next.edits : differing(open, next.text);
    seen.add(next.text);
    current = withText(current, next.text);
  }
  return edits.length === 0 ? undefined : { edits };
}

interface Mended {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

function withText(open: OpenDraft, text: string): OpenDraft {
  return new OpenDraft(open.uri, open.version, readAgain(open, text), open.settings, open.userLanguage);
}

interface Mend {
  readonly finding: Finding;
  readonly footprints: readonly Path[];
  readonly edits: readonly DraftEdit[];
  readonly quotes: readonly TextEdit[] | undefined;
}

/** All mends of one reading that do not touch each other; undefined where none could be made. */
function mendOnce(
  open: OpenDraft,
  wanted: (finding: Finding) => boolean,
  onlySafe: boolean,
  failed: Set<string>,
): Mended | undefined {
  const mends = apart(open.result.findings.filter(wanted).flatMap((finding) => mendOf(open, finding, onlySafe) ?? []));
  const fresh = mends.filter((mend) => !failed.has(nameOf(mend)));
  const together = mended(open, fresh);
  if (together) return together;
  // One that cannot be made must not keep the others from it.
  for (const mend of fresh) {
    const alone = mended(open, [mend]);
    if (alone) return alone;
    failed.add(nameOf(mend));
  }
  return undefined;
}

const nameOf = ({ finding, edits }: Mend): string => `${finding.rule} ${finding.path} ${JSON.stringify(edits)}`;

function mendOf(open: OpenDraft, finding: Finding, onlySafe: boolean): Mend | undefined {
  const quotes = quoteOf(open, finding);
  if (quotes) return { finding, footprints: [fromPointer(finding.path)], edits: [], quotes };
  const fix = onlySafe ? onlySafeFix(finding) : finding.fixes[0];
  return (
    fix && { finding, footprints: fix.edits.flatMap((edit) => footprintsOf(open, edit)), edits: fix.edits, quotes }
  );
}

/** Of two safe mends a person must choose. */
function onlySafeFix({ fixes }: Finding): Finding["fixes"][number] | undefined {
  const [safe, another] = fixes.filter((fix) => fix.safe);
  return another ? undefined : safe;
}

/** What an edit touches: the place itself, or the whole list where the positions of its items change. */
function footprintsOf({ draft }: OpenDraft, { op, path, value }: DraftEdit): Path[] {
  const touched = (pointer: string): Path => {
    const at = fromPointer(pointer);
    const owner = at.slice(0, -1);
    return op !== "set" && Array.isArray(valueAt(draft.value, owner)) ? owner : at;
  };
  return op === "move" ? [touched(path), touched(String(value))] : [touched(path)];
}

/** The first of all mends that touch the same place. */
function apart(mends: readonly Mend[]): Mend[] {
  const kept: Mend[] = [];
  const taken: Path[] = [];
  for (const mend of mends) {
    const isFree = mend.footprints.every((one) => !taken.some((other) => isWithin(one, other) || isWithin(other, one)));
    if (!isFree) continue;
    kept.push(mend);
    taken.push(...mend.footprints);
  }
  return kept;
}

function mended(open: OpenDraft, mends: readonly Mend[]): Mended | undefined {
  const edits = mends.flatMap((mend) => mend.edits);
  const made = edits.length === 0 ? [] : textEditsOf(open, edits);
  if (!made) return undefined;
  const all = [...made, ...mends.flatMap((mend) => mend.quotes ?? [])];
  const text = applyTextEdits(open.text, all);
  return text === open.text ? undefined : { text, edits: all };
}

/** The lines that differ, as one change: what stands above and below stays untouched. */
function differing({ draft }: OpenDraft, text: string): TextEdit[] {
  const old = draft.text.split(/(?<=\n)/);
  const lines = text.split(/(?<=\n)/);
  let head = 0;
  while (head < Math.min(old.length, lines.length) && old[head] === lines[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, lines.length) - head && old.at(-1 - tail) === lines.at(-1 - tail)) tail++;
  const start = old.slice(0, head).join("").length;
  const end = draft.text.length - old.slice(old.length - tail).join("").length;
  const newText = lines.slice(head, lines.length - tail).join("");
  return [{ range: draft.rangeOf({ start, end }), newText }];
}

/** The mend of everything that can be mended without changing what the request says. */
export const fixAllSafe = (open: OpenDraft): MadeChange | undefined => fixAllOf(open, () => true, true);
