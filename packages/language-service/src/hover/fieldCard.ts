import type { Mark } from "@rogatory/core";
import { elementTitle } from "@rogatory/core";
import { writtenHelp } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { type Asked, askedAt, modelSources } from "./asks.js";
import { exampleOf } from "./example.js";
import type { HoverPlace } from "./place.js";

/** Blocks of Markdown, one below the other. */
export type Card = readonly string[];

/** Most values of a closed choice that are listed. */
const mostChoices = 20;

/** What a field is, who asks for it, how it is treated, and an example. */
export function fieldCard(open: OpenDraft, place: HoverPlace): Card {
  const { field } = place;
  const { words } = open;
  return [
    `**${field.title}**`,
    writtenHelp(field, open.language),
    ...choicesOf(open, place),
    ...whoAsks(open, place),
    ...(field.sensitivity === "internal" || field.sensitivity === "protected"
      ? [`*${words.text(["hover", field.sensitivity])}*`]
      : []),
    ...exampleBlock(open, place),
  ];
}

function choicesOf(open: OpenDraft, { field }: HoverPlace): string[] {
  const choices = Object.entries(field.values ?? {});
  if (choices.length === 0) return [];
  const lines = choices.slice(0, mostChoices).map(([value, title]) => `- \`${value}\`: ${title}`);
  return [`${open.words.text(["hover", "choices"])}\n\n${lines.join("\n")}`];
}

function whoAsks(open: OpenDraft, place: HoverPlace): string[] {
  const { words } = open;
  const asked = askedAt(open, place);
  const lines = asked.map((entry) => `- ${askLine(open, entry)}`);
  const sources = modelSources(place, asked).map(({ text, mark }) =>
    words.text(["hover", "source"], { source: text, mark: mark ?? "none" }),
  );
  return [
    ...(lines.length > 0 ? [`${words.text(["hover", "asked"])}\n\n${[...new Set(lines)].join("\n")}`] : []),
    ...(sources.length > 0
      ? [words.text(["hover", "compare"], { sources: words.list(sources), asked: asked.length > 0 ? "yes" : "no" })]
      : []),
  ];
}

/** `UNTOC art. 18(15)(e), where possible: identity of the person (read in the text)`. */
export function askLine(open: OpenDraft, { instrument, provision, element, obligation, mark }: Asked): string {
  return open.words.text(["hover", "askLine"], {
    instrument: instrument.short,
    provision,
    element: elementTitle(element, open.language),
    // A content standard binds nobody, whatever words it uses.
    obligation: instrument.binding ? obligation : "should",
    mark: markWords(open, mark),
  });
}

/** How sure a legal statement is, in words. */
export function markWords(open: OpenDraft, mark: Mark): string {
  return open.words.text(["hover", "marks", mark]);
}

function exampleBlock(open: OpenDraft, { noun, key, field }: HoverPlace): string[] {
  const { format } = open.draft;
  const example = exampleOf(noun, key, field, format);
  return example === undefined
    ? []
    : [`${open.words.text(["hover", "example"])}\n\n\`\`\`${format}\n${example}\n\`\`\``];
}
