import { type Instrument, instrumentById, instruments } from "@rogatory/core";
import type { OpenDraft } from "../openDraft.js";
import { type Card, markWords } from "./fieldCard.js";

/** Most provisions of an article that are listed. */
const mostProvisions = 12;

/** An article as it is cited: its number and, where given, its paragraphs: `18`, `6(1)(a)`. */
interface Citation {
  readonly article: string;
  /** `(1)(a)` is `["1", "a"]`. */
  readonly paragraphs: readonly string[];
  readonly start: number;
  readonly end: number;
}

const citation = /(?<![\d.(\w-])(\d{1,3})((?:\s?\([\da-z]{1,3}\)){0,4})(?![\d])/gi;

/**
 * What an instrument says in the article named in a text: in `som-protocol art. 6(1)(a)` the instrument is named too, in a list of
 * articles it is given. Of several the one nearest to the place is meant. Undefined where no instrument or provision is known.
 */
export function articleCard(open: OpenDraft, given: string | undefined, text: string, at: number): Card | undefined {
  // No citation is that long: a hostile text is not searched to its end.
  const words = text.slice(0, 2000);
  const cited = citationsIn(words).toSorted((a, b) => distance(a, at) - distance(b, at))[0];
  const instrument = given === undefined ? instrumentNamed(words, cited?.start ?? 0) : instrumentById(given);
  if (!instrument || !cited) return undefined;
  const provisions = instrument.provisions.filter(({ provision }) => speaksOf(provision, cited));
  const head = `**${instrument.short}, art. ${cited.article}${cited.paragraphs.map((part) => `(${part})`).join("")}**`;
  if (provisions.length === 0) return [head, open.words.text(["hover", "articleUnknown"])];
  const lines = provisions
    .slice(0, mostProvisions)
    .map(({ provision, says, mark }) =>
      open.words.text(["hover", "provision"], { provision, says, mark: markWords(open, mark) }),
    );
  const more = provisions.length - lines.length;
  return [
    head,
    lines.map((line) => `- ${line}`).join("\n"),
    ...(more > 0 ? [open.words.text(["hover", "more"], { count: more })] : []),
  ];
}

function distance({ start, end }: Citation, at: number): number {
  return at < start ? start - at : at > end ? at - end : 0;
}

function citationsIn(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => ({
    article: match[1] ?? "",
    paragraphs: [...(match[2] ?? "").matchAll(/[\da-z]+/gi)].map(([part]) => part.toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The instrument whose id or short name stands last before a place in the text. */
function instrumentNamed(text: string, before: number): Instrument | undefined {
  const head = text.slice(0, before).toLowerCase();
  let found: { readonly instrument: Instrument; readonly at: number } | undefined;
  for (const instrument of instruments) {
    const at = Math.max(head.lastIndexOf(instrument.id), head.lastIndexOf(instrument.short.toLowerCase()));
    if (at >= 0 && (!found || at > found.at)) found = { instrument, at };
  }
  return found?.instrument;
}

/**
 * True where a provision such as `art. 18(10)-(12)` speaks of the citation: it is the article as a whole, the paragraph, a
 * paragraph above or below it, or a range of articles or paragraphs with it.
 */
function speaksOf(provision: string, { article, paragraphs }: Citation): boolean {
  const match = /^arts?\. (\d+)(?:-(\d+)$)?(.*)$/.exec(provision);
  if (!match) return false;
  const [, first, last, rest = ""] = match;
  if (last !== undefined) return Number(first) <= Number(article) && Number(article) <= Number(last);
  if (first !== article) return false;
  let above: readonly string[] = [];
  return rest.split(",").some((part, index) => {
    const [from = [], to = []] = part.split("-").map(steps);
    // `(15)(d), (f)`: the second stands under the same paragraph as the first.
    const start = index === 0 ? from : [...above, ...from];
    above = start.slice(0, -1);
    return start.every((step, depth) => {
      const cited = paragraphs[depth];
      const end = depth === start.length - 1 ? to.at(-1) : undefined;
      return cited === undefined || (end === undefined ? cited === step : isBetween(cited, step, end));
    });
  });
}

const steps = (text: string): string[] => [...text.matchAll(/\(([\da-z]+)\)/gi)].map(([, step]) => step ?? "");

/** Numbers by their value, letters by their place in the alphabet. */
function isBetween(step: string, from: string, to: string): boolean {
  if ([step, from, to].every((part) => /^\d+$/.test(part)))
    return Number(from) <= Number(step) && Number(step) <= Number(to);
  return step.length === from.length && from <= step && step <= to;
}
