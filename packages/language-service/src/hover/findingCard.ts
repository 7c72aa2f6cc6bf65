import { type Finding, fromPointer, type Position, type Range } from "@rogatory/core";
import { instrumentShort } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { type Card, markWords } from "./fieldCard.js";
import { plain } from "./plain.js";
import { rulePage } from "./rulePage.js";

/** Most findings of one place that are told of. */
const mostFindings = 3;

/**
 * What the findings at a place do not say themselves: why the rule exists, its sources with their marks, what can be mended at
 * once. Only from findings that were made already: a hover never runs the rules.
 */
export function findingCards(
  open: OpenDraft,
  position: Position,
): { readonly cards: readonly Card[]; readonly range: Range | undefined } {
  const here = (open.computedResult?.findings ?? [])
    .filter(({ range, path }) => isInside(position, range) && isShownWhereItIs(open, path))
    .slice(0, mostFindings);
  const cards = here.map((finding) => findingCard(open, finding)).filter((card) => card.length > 0);
  // Two findings of one rule at one place mostly have the same to say.
  const different = new Map(cards.map((card) => [card.join("\n\n"), card]));
  return { cards: [...different.values()], range: here[0]?.range };
}

function findingCard(open: OpenDraft, finding: Finding): Card {
  const { words } = open;
  const why = rulePage(finding.rule)?.why;
  const sources = finding.sources.map(({ instrument, provision, mark }) =>
    words.text(["hover", "finding", "source"], {
      instrument: plain(instrumentShort(instrument)),
      provision: plain(provision),
      mark: markWords(open, mark),
    }),
  );
  const fixes = finding.fixes.map(({ title }) => plain(title));
  const blocks = [
    ...(why === undefined ? [] : [why]),
    ...(sources.length > 0 ? [words.text(["hover", "finding", "sources"], { sources: words.list(sources) })] : []),
    ...(fixes.length > 0
      ? [words.text(["hover", "finding", "fixes"], { fixes: words.list(fixes), count: fixes.length })]
      : []),
  ];
  const rule = words.text(["hover", "finding", "head"], { rule: plain(finding.rule), code: plain(finding.code) });
  return blocks.length === 0 ? [] : [rule, ...blocks];
}

/** False for a section that is missing altogether: it is shown on the first line for want of a better place. */
function isShownWhereItIs({ draft }: OpenDraft, path: string): boolean {
  const [section] = fromPointer(path);
  return section === undefined || draft.spanOf([section], "entry") !== undefined;
}

function isInside({ line, character }: Position, { start, end }: Range): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  const isBeforeEnd = line < end.line || (line === end.line && character <= end.character);
  return isAfterStart && isBeforeEnd;
}
