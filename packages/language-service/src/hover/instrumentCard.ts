import { elementTitle, type Instrument } from "@rogatory/core";
import { instrumentShort, isSaidByDraft, kindNouns, nounsIn, requirementsOf, serves } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { type Card, markWords } from "./fieldCard.js";
import { sentenceForms } from "./formsOf.js";
import { standingBlocks, standingLines, statesOf } from "./standingLines.js";

/** Most provisions that are listed; the checklist shows all. */
const mostProvisions = 10;

/** An instrument: its title, date and series, what it asks of this request, and whether it is known to be in force between the two States. */
export function instrumentCard(open: OpenDraft, instrument: Instrument): Card {
  const { words } = open;
  return [
    `**${instrument.title}**`,
    ...particulars(open, instrument),
    ...(instrument.supplements
      ? [words.text(["hover", "instrument", "supplements"], { other: instrumentShort(instrument.supplements) })]
      : []),
    ...status(open, instrument),
    ...asks(open, instrument),
  ];
}

function particulars(open: OpenDraft, { short, date, place, series, binding }: Instrument): string[] {
  const { words } = open;
  const day = date === undefined ? undefined : (sentenceForms(open).date(date) ?? date);
  const parts = [place, day, series].filter((part) => part !== undefined);
  return [
    ...(parts.length > 0
      ? [
          words.text(["hover", "instrument", "particulars"], {
            short,
            particulars: parts.join(" · "),
          }),
        ]
      : []),
    ...(binding ? [] : [words.text(["hover", "instrument", "advises"])]),
  ];
}

function status(open: OpenDraft, { id, binding }: Instrument): string[] {
  const { words, world } = open;
  const { requesting, requested } = statesOf(open);
  // Of a treaty, a law or an assurance that only the draft describes, nothing is known here.
  if (!binding || isSaidByDraft({ id }) || requesting === undefined || requested === undefined) return [];
  if (!world.instruments.includes(id)) return [words.text(["hover", "standing", "noData"])];
  return standingBlocks(open, requested, requesting, standingLines(open, id, requested, requesting));
}

function asks(open: OpenDraft, instrument: Instrument): string[] {
  const { words, request, language } = open;
  if (!request) return [];
  const kind = nounsIn(language)[kindNouns[request.kind]]?.title ?? request.kind;
  if (!serves(instrument, request.kind)) return [words.text(["hover", "instrument", "otherKind"], { kind })];
  const byProvision = new Map<
    string,
    { readonly provision: string; readonly titles: Set<string>; readonly mark: Parameters<typeof markWords>[1] }
  >();
  for (const { provision, element, mark } of requirementsOf(instrument, request)) {
    // What is asked under one provision may be more or less sure: each mark has its own line.
    const entry = byProvision.get(`${provision} ${mark}`) ?? { provision, titles: new Set<string>(), mark };
    entry.titles.add(elementTitle(element, language));
    byProvision.set(`${provision} ${mark}`, entry);
  }
  if (byProvision.size === 0) return [words.text(["hover", "instrument", "asksNothing"])];
  const lines = [...byProvision].slice(0, mostProvisions).map(([, { provision, titles, mark }]) =>
    words.text(["hover", "instrument", "asksLine"], {
      provision,
      elements: [...titles].join("; "),
      mark: markWords(open, mark),
    }),
  );
  const more = byProvision.size - lines.length;
  return [
    `${words.text(["hover", "instrument", "asks"], { kind })}\n\n${lines.map((line) => `- ${line}`).join("\n")}`,
    ...(more > 0 ? [words.text(["hover", "more"], { count: more })] : []),
  ];
}
