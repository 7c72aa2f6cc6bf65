import type { DraftLimits } from "./limits.js";
import { mendYaml, type SectionTrial, type Slip, type YamlTrial } from "./mend/mendYaml.js";
import { OriginalPlaces } from "./originalPlaces.js";
import { type ReadText, reread } from "./reread.js";
import type { ScalarKinds } from "./scalars.js";
import { SectionTrials } from "./sectionTrials.js";
import { shareValues } from "./sharedValues.js";
import { changeBetween } from "./textChange.js";
import type { ProblemList, SourceTree } from "./tree.js";
import type { DraftComment } from "./types.js";
import { type HiddenReferences, hideReferences, hideReferencesAgain } from "./unquotedReferences.js";
import { isSlip, type Reading, type ReadingRules, readOnce } from "./yamlReading.js";

/** What is kept of reading a text, so that only what changes need be read the next time. */
export interface YamlMemory {
  readonly text: string;
  readonly references: HiddenReferences;
  /** The last text without a mistake that was read: this one, this one mended, or one before. Its references are hidden. */
  readonly sound: ReadText | undefined;
  /** True where no more than a part of the text had to be read. */
  readonly isInPart: boolean;
}

/**
 * Reads YAML 1.2 into a tree. Problems and comments are added to the lists given. Throws only if the `yaml` package does.
 *
 * Where the text is not YAML, single slips are mended in a copy and the copy is read, so that the rest is not lost. All
 * places count in the text given. With the `memory` of another text only what differs from it is read; the result is the same.
 * Where that cannot be, parts that have the same value as in the draft `before` share it.
 */
export function readYaml(
  text: string,
  kinds: ScalarKinds,
  limits: DraftLimits,
  problems: ProblemList,
  comments: DraftComment[],
  memory?: YamlMemory,
  before?: unknown,
): { tree: SourceTree; memory: YamlMemory } {
  const references = (memory && hideReferencesAgain(memory.references, memory.text, text)) ?? hideReferences(text);
  const rules = { references, kinds, limits };
  const known = memory && soundNow(memory, references.text, rules);
  const reader = new YamlReader(rules, known);
  const first = reader.read(references.text);
  const mended =
    !first.isStopped && first.problems.problems.some(isSlip)
      ? mendYaml(references.text, first.end, reader.trials)
      : undefined;
  const second = mended && reader.read(mended.text);
  // Where so much comes to light that it passes a limit, the text is better left as it is.
  const { reading, splices, slips } =
    mended && second && !second.isStopped
      ? { reading: second, splices: mended.splices, slips: mended.slips }
      : { reading: first, splices: [], slips: [] };
  if (reader.whole.has(reading) && reading.tree.root) shareValues(reading.tree.root, before);
  const places = splices.length > 0 ? new OriginalPlaces(splices) : undefined;
  for (const { variant, span, detail } of slips)
    problems.add("syntax-error", "error", variant, span, [], { code: "MENDED", detail });
  problems.addAll(reading.problems, (span) => places?.span(span) ?? span);
  for (const comment of reading.comments)
    comments.push({
      ...comment,
      text: references.restore(comment.text),
      span: places?.span(comment.span) ?? comment.span,
    });
  const readText = reading === second && mended ? mended.text : references.text;
  const sound = reading.isDivisible ? { text: readText, reading } : known;
  return {
    tree: places?.tree(reading.tree) ?? reading.tree,
    memory: { text, references, sound, isInPart: reader.whole.size === 0 },
  };
}

/**
 * The last text without a mistake, with what changed since apart from the mistake: one that stands a page above must not make all
 * between it and the place where a person types look changed.
 */
function soundNow({ sound, references }: YamlMemory, text: string, rules: ReadingRules): ReadText | undefined {
  const mistake = sound && changeBetween(sound.text, references.text);
  const edit = mistake && changeBetween(references.text, text);
  if (!edit || (edit.end >= mistake.start && edit.start <= mistake.newEnd)) return sound;
  const shift = edit.end < mistake.start ? 0 : mistake.end - mistake.newEnd;
  const above = sound.text.slice(0, edit.start + shift);
  const changed = above + text.slice(edit.start, edit.newEnd) + sound.text.slice(edit.end + shift);
  const reading = reread(sound, changed, rules);
  return reading?.isDivisible ? { text: changed, reading } : sound;
}

/** Reads texts, each as far as it differs from one that was read before. */
class YamlReader {
  /** Readings of whole texts. */
  readonly whole = new Set<Reading>();

  constructor(
    private readonly rules: ReadingRules,
    private readonly sound: ReadText | undefined,
  ) {}

  read(text: string): Reading {
    const known = this.sound && reread(this.sound, text, this.rules);
    if (known) return known;
    const reading = readOnce(text, this.rules);
    this.whole.add(reading);
    return reading;
  }

  /** Tries texts in the place of an entry of the first column of a text. */
  readonly trials = (text: string): SectionTrial => {
    const sections = this.sound && new SectionTrials(this.sound, text, this.rules);
    return (part, start, end) => trialOf(sections?.read(part, start, end) ?? readOnce(part, this.rules));
  };
}

/** What a reading of a part says to who tries to mend it. */
export function trialOf({ problems, tree }: Reading): YamlTrial {
  const slips = problems.problems
    .filter(isSlip)
    .map(({ message, span, params }): Slip => ({ variant: message, span, detail: String(params["detail"] ?? "") }));
  const isMapping = tree.root?.kind === "map" && tree.root.style === "block";
  return { slips, count: problems.count("syntax-error"), isMapping };
}
