import { dateInWords, spanInWords } from "./dateInWords.js";
import { partWithId } from "./partNames.js";
import { at } from "./places.js";

/** What is seen of an event while it is folded. Each part is empty where the draft does not say it. */
export interface EventHead {
  readonly date: string;
  readonly place: string;
  /** The beginning of what happened, references replaced by names. */
  readonly what: string;
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The head of an event. `language` is a BCP 47 tag, for dates; `stateName` gives the name of a State's code.
 */
export function eventHead(
  draft: unknown,
  event: unknown,
  language: string,
  stateName: (code: string) => string,
): EventHead {
  const said = typeof event === "object" && event !== null ? (event as Mapping) : {};
  const text = (key: string): string => (typeof said[key] === "string" ? said[key].trim() : "");
  const state = text("state");
  return {
    date: spanInWords(text("date"), text("until"), language),
    place: [text("place"), state === "" ? "" : stateName(state)].filter(Boolean).join(", "),
    what: withNames(draft, text("what").split(/\n\s*\n/)[0] ?? "", language)
      .replaceAll(/\s+/g, " ")
      .replaceAll(/\*+/g, ""),
  };
}

/** The text with each reference replaced by what the part is called; an event by its date. */
export function withNames(draft: unknown, text: string, language: string): string {
  return text.replaceAll(/\{([a-z]+):([A-Za-z][\w.-]*)\}/g, (reference, kind: string, id: string) => {
    const found = partWithId(draft, kind, id);
    if (kind !== "event" || !found) return found?.name ?? reference;
    const date = at(draft, `${found.path}/date`);
    return typeof date === "string" && date !== "" ? dateInWords(date, language) : id;
  });
}
