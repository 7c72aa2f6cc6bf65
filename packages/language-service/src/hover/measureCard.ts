import { instrumentById, type MeasureType, nounsIn, requirementsForMeasure } from "@rogatory/core";
import { governing } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { askLine, type Card, markWords } from "./fieldCard.js";

/** A type of assistance: what it is, under which provisions the chosen instruments offer it, and what they ask of it. */
export function measureCard(open: OpenDraft, type: MeasureType): Card {
  const { words } = open;
  const noun = nounsIn(open.language)[type];
  const chosen = open.request ? governing(open.request) : [];
  const offered = chosen.flatMap((instrument) =>
    instrument.measures
      .filter(({ measure }) => measure === type)
      .map(({ provision, mark }) =>
        words.text(["hover", "offerLine"], { instrument: instrument.short, provision, mark: markWords(open, mark) }),
      ),
  );
  const ids = new Set<string>(chosen.map(({ id }) => id));
  const asked = requirementsForMeasure(type).flatMap((entry) => {
    const instrument = ids.has(entry.instrument) ? instrumentById(entry.instrument) : undefined;
    return instrument ? [askLine(open, { ...entry, instrument })] : [];
  });
  const list = (head: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${words.text(["hover", head])}\n\n${lines.map((line) => `- ${line}`).join("\n")}`] : [];
  return [
    `**${noun?.title ?? type}**`,
    ...(noun ? [noun.help] : []),
    ...list("offered", offered),
    ...list("askedOfMeasure", [...new Set(asked)]),
    ...(chosen.length > 0 && offered.length === 0 ? [words.text(["hover", "notOffered"])] : []),
  ];
}
