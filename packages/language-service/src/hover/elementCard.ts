import { instrumentShort, offenceElementOf, offenceElementRole, offenceElementTitle } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { type Card, markWords } from "./fieldCard.js";

/** What an element of an offence is, what part it plays, and where it stands; undefined for words of the drafter's own. */
export function elementCard(open: OpenDraft, convention: unknown, words: string): Card | undefined {
  const element = offenceElementOf(typeof convention === "string" ? convention : undefined, words);
  if (!element) return undefined;
  const { language } = open;
  const sources = element.sources.map(({ instrument, provision, mark }) => {
    const line = { instrument: instrumentShort(instrument), provision, mark: markWords(open, mark) };
    return `- ${open.words.text(["hover", "offerLine"], line)}`;
  });
  const role = offenceElementRole(element, language);
  return [
    `**${offenceElementTitle(element.id, language)}**`,
    open.words.text(["hover", "element"], { id: element.id, role }),
    sources.join("\n"),
  ];
}
