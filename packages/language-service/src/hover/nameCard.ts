import type { OpenDraft } from "../openDraft.js";
import type { Card } from "./fieldCard.js";
import { plain } from "./plain.js";

/** A name in the user's language, and in English where that is another; nothing for a code that names nothing. */
export function nameCard(
  open: OpenDraft,
  title: string,
  code: string,
  name: string,
  english: string,
): Card | undefined {
  if (name === code && english === code) return undefined;
  const both = name === english ? "no" : "yes";
  const text = open.words.text(["hover", "named"], {
    title,
    name: plain(name),
    english: plain(english),
    code: plain(code),
    both,
  });
  return [text];
}
