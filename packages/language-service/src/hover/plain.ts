/**
 * Signs that Markdown takes for more than text inside a line, the parts of bare addresses of which a reader of Markdown makes links,
 * and what begins a heading, a list or a rule at the beginning of a line.
 */
const signs = /[\\`*_[\]<>&~|@]|:(?=\/\/)|(?<=www)\.|^[#+=-]|(?<=^\d{1,9})[.)]/gi;

/** Line ends, other control characters, and signs that turn the direction of what follows. */
const invisible = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Most characters that are shown of one text of the draft. */
const longestText = 240;

/** A text of the draft as it can be shown: on one line, without control characters, not longer than so many characters. */
export function brief(text: string, longest = longestText): string {
  // A hostile text may be megabytes long: only its beginning is looked at.
  const line = text
    .slice(0, longest * 4)
    .replaceAll(invisible, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const characters = [...line];
  const isCut = characters.length > longest || text.length > longest * 4;
  return isCut ? `${characters.slice(0, longest).join("").trimEnd()}…` : line;
}

/**
 * A text of the draft inside Markdown: on one line, cut where it is long, and with every sign escaped that could make it a link,
 * an image, HTML or a heading. Whatever comes from the draft goes through here.
 */
export function plain(text: string, longest?: number): string {
  return brief(text, longest).replaceAll(signs, "\\$&");
}
