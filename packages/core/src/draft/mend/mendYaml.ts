import { OriginalPlaces } from "../originalPlaces.js";
import { applySplices, type Splice, SplicedText } from "../splices.js";
import { bracketMends } from "./bracketMends.js";
import { conflictMends } from "./conflictMends.js";
import { type DraftLine, draftLines, lastDeeper, type Mend, neighbour, type Slip } from "./draftLines.js";
import {
  indentMends,
  type MendMaker,
  proseMends,
  quoteMends,
  signMends,
  tabMends,
  textMends,
  wideBlankMends,
} from "./lineMends.js";

export type { Slip } from "./draftLines.js";

/** What the YAML parser makes of a text. */
export interface YamlTrial {
  readonly slips: readonly Slip[];
  /** How many there are; not all need be listed. */
  readonly count: number;
  /** True where the text is a mapping in block style. */
  readonly isMapping: boolean;
}

/** Reads a text alone that is tried in the place of an entry of the first column, which stands from `start` to `end`. */
export type SectionTrial = (part: string, start: number, end: number) => YamlTrial;

/** A text put right as far as it could be. */
export interface MendedText {
  readonly text: string;
  /** The changes; they count in the text that was given. */
  readonly splices: readonly Splice[];
  /** What was put right, with places in the text that was given. */
  readonly slips: readonly Slip[];
}

/** A person needs to see no more at once, and every one costs some readings of a part of the text. */
const mostMends = 20;
/** UTF-16 units read for trials, all together: well below a second. A mistake takes as long to read as this much text. */
const mostTrialText = 1_000_000;
const mistakeCost = 200;
/** Longer texts are not mended; a request of 3,000 lines has a third of this. */
const longestMended = 300_000;

const makers: readonly MendMaker[] = [
  wideBlankMends,
  tabMends,
  quoteMends,
  bracketMends,
  proseMends,
  signMends,
  textMends,
  indentMends,
];

interface Budget {
  mends: number;
  text: number;
}

/**
 * Puts single slips of a draft right, so that the rest can be read. `end` is where the first document ends; `trials`
 * makes the reader of parts of a text. Undefined where nothing can be done.
 *
 * A draft is a mapping, and whatever begins in the first column begins a new entry of it. So each entry is tried alone,
 * and a mistake in one does not touch the others. Within an entry the first mistake is looked at: of the changes that
 * its line and its neighbours suggest, the first that leaves no mistake is taken, else the one that lets the parser get
 * furthest, else the line is left out.
 */
export function mendYaml(text: string, end: number, trials: (text: string) => SectionTrial): MendedText | undefined {
  if (text.length > longestMended) return undefined;
  const whole = new SplicedText(text);
  const conflicts = conflictMends(text, end);
  whole.apply(conflicts.splices);
  const places = new OriginalPlaces(conflicts.splices);
  const current = applySplices(text, conflicts.splices);
  const currentEnd = end + current.length - text.length;
  const slips = [...conflicts.slips];
  const budget: Budget = { mends: mostMends, text: mostTrialText };
  const splices: Splice[] = [];
  const trial = trials(current);
  for (const { start, end: sectionEnd } of sectionsOf(current, currentEnd)) {
    if (budget.mends <= 0 || budget.text < sectionEnd - start) break;
    const mended = mendSection(current.slice(start, sectionEnd), (part) => trial(part, start, sectionEnd), budget);
    for (const splice of mended.splices)
      splices.push({ ...splice, start: splice.start + start, end: splice.end + start });
    for (const slip of mended.slips)
      slips.push({ ...slip, span: places.span({ start: slip.span.start + start, end: slip.span.end + start }) });
  }
  if (slips.length === 0 || budget.text < 0) return undefined;
  whole.apply(splices);
  return { text: applySplices(current, splices), splices: whole.splices(), slips };
}

/** The entries of the mapping that a draft is; nothing where it is none. */
function sectionsOf(text: string, end: number): { start: number; end: number }[] {
  const starts: number[] = [];
  let stop = end;
  let isMapping = false;
  for (let start = text.startsWith("\uFEFF") ? 1 : 0, next = 0; start < end; start = next) {
    next = text.indexOf("\n", start) + 1 || end;
    const line = text.slice(start, next);
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
      if (starts.length === 0) continue;
      stop = start;
      break;
    }
    if (/^(?:\s*(?:#|$)|%)/.test(line)) continue;
    isMapping ||= /^[A-Za-z_][\w-]*[ \t]*:(?:\s|$)/.test(line);
    if (starts.length === 0 || !/^[\s}\]-]/.test(line)) starts.push(start);
  }
  if (!isMapping) return [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? stop }));
}

function mendSection(
  section: string,
  trial: (part: string) => YamlTrial,
  budget: Budget,
): { splices: readonly Splice[]; slips: readonly Slip[] } {
  const changed = new SplicedText(section);
  const slips: Slip[] = [];
  let current = section;
  let faults = faultsOf(current, trial, budget);
  while (faults.length > 0 && budget.mends > 0) {
    const found = bestMend(current, faults, trial, budget);
    if (!found) break;
    budget.mends -= found.mend.slips.length;
    const places = new OriginalPlaces(changed.splices());
    for (const slip of found.mend.slips) slips.push({ ...slip, span: places.span(slip.span) });
    changed.apply(found.mend.splices);
    current = applySplices(current, found.mend.splices);
    faults = found.faults;
  }
  return { splices: changed.splices(), slips };
}

/** The mistakes of an entry that is read alone, in text order. */
function faultsOf(section: string, trial: (part: string) => YamlTrial, budget: Budget): Slip[] {
  const { slips, count, isMapping } = trial(section);
  budget.text -= section.length + mistakeCost * count;
  const indent = /^[ \t]+/.exec(section)?.[0].length;
  if (indent) return [{ variant: "badIndent", span: { start: 0, end: indent }, detail: "" }, ...slips];
  if (slips.length === 0 && !isMapping) {
    const end = section.search(/[\r\n]|$/);
    return [{ variant: "expectedColon", span: { start: 0, end }, detail: "" }];
  }
  return slips.toSorted((a, b) => a.span.start - b.span.start);
}

interface FoundMend {
  readonly mend: Mend;
  readonly faults: Slip[];
}

function bestMend(
  section: string,
  faults: readonly Slip[],
  trial: (part: string) => YamlTrial,
  budget: Budget,
): FoundMend | undefined {
  const [first] = faults;
  if (!first) return undefined;
  const lines = draftLines(section);
  const index = lineAt(lines, first.span.start);
  const suspects = new Set([
    index,
    openerAbove(section, lines, index),
    ...[1, -1].map((step) => neighbour(lines, index, step as 1 | -1)),
  ]);
  const suggested = [...suspects].flatMap((suspect) => makers.flatMap((make) => make(section, lines, suspect)));
  const leftOut = [index, neighbour(lines, index, 1)].flatMap((suspect) => withoutLine(lines, suspect, first));
  const before = distance(section, faults);
  for (const mends of [suggested, leftOut]) {
    let best: FoundMend | undefined;
    let bestDistance = before;
    for (const mend of mends) {
      if (budget.text < section.length) return best;
      const changed = applySplices(section, mend.splices);
      const left = faultsOf(changed, trial, budget);
      if (left.length === 0) return { mend, faults: left };
      const reached = distance(changed, left);
      const isFewer = reached === bestDistance && left.length < (best?.faults ?? faults).length;
      // With as much still to read, only a change of the line itself can have put something right.
      if (reached >= bestDistance && !(isFewer && isIn(mend, lines[index]))) continue;
      best = { mend, faults: left };
      bestDistance = reached;
    }
    if (best) return best;
  }
  return undefined;
}

function isIn(mend: Mend, line: DraftLine | undefined): boolean {
  const at = mend.splices[0]?.start ?? -1;
  return line !== undefined && line.start <= at && at < line.next;
}

/** How many lines stand below the first mistake. */
function distance(section: string, faults: readonly Slip[]): number {
  const at = Math.min(faults[0]?.span.start ?? section.length, section.length);
  let lines = 0;
  for (let next = section.indexOf("\n", at); next >= 0; next = section.indexOf("\n", next + 1)) lines++;
  return lines;
}

function lineAt(lines: readonly DraftLine[], offset: number): number {
  const found = lines.findIndex(({ next }) => offset < next);
  return found < 0 ? lines.length - 1 : found;
}

/** The line whose brackets a line further down may stand in; the line itself where there is none. */
function openerAbove(section: string, lines: readonly DraftLine[], index: number): number {
  let column = lines[index]?.indent ?? 0;
  for (let i = index - 1; i >= 0 && index - i < 50; i--) {
    const line = lines[i];
    if (!line || line.isBlank || line.indent >= column) continue;
    if (/[[{]/.test(section[line.value.start] ?? "")) return i;
    column = line.indent;
  }
  return index;
}

/** A line left out, alone or with what stands below it. The mistake is told as the parser tells it. */
function withoutLine(lines: readonly DraftLine[], index: number, slip: Slip): Mend[] {
  const line = lines[index];
  if (!line) return [];
  const last = lines[lastDeeper(lines, index)];
  return [line, ...(last && last !== line ? [last] : [])].map(({ next }) => ({
    splices: [{ start: line.start, end: next, text: "" }],
    slips: [slip],
  }));
}
