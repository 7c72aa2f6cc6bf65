/**
 * Blanks that word processors and web pages write and that look like the one of the space bar, those of no width among them. YAML
 * takes them for letters: behind a colon, behind a dash and at the beginning of a line they change what belongs to what.
 */
const wide = "\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff";
const anyWide = new RegExp(`[${wide}]`);
const atAnEnd = new RegExp(`^[${wide}]|[${wide}]$`);
const behindDash = new RegExp(`^-[${wide}]`);
const blanksOfLine = new RegExp(
  `^(?<indent>[ \\t${wide}]*)(?<dashes>(?:-[ \\t${wide}]+)*)(?:[A-Za-z_][\\w-]*(?<before>[ \\t${wide}]*):(?<behind>[ \\t${wide}]+|$))?`,
  "d",
);

/** True for a key without quotation marks that begins or ends with such a blank. */
export const hasWideBlankAtAnEnd = (key: string): boolean => atAnEnd.test(key);

/** True for a text without quotation marks that would be an item of a list, had its dash a blank behind it. */
export const beginsWithWideDash = (text: string): boolean => behindDash.test(text);

/** A run of blanks between the signs of a line, such a blank among them. */
export interface WideBlanks {
  readonly start: number;
  readonly end: number;
  /** What stands there when it is typed anew. */
  readonly text: string;
}

/** Where such blanks stand between the signs of a line of YAML: before its dash, its key or its colon, and behind them. */
export function wideBlanksOf(line: string): WideBlanks[] {
  if (!anyWide.test(line)) return [];
  const groups = blanksOfLine.exec(line)?.indices?.groups ?? {};
  // In front of anything but a key and a dash they may be part of a text of several lines.
  const isStructure = groups["behind"] !== undefined || groups["dashes"]?.[0] !== groups["dashes"]?.[1];
  if (!isStructure) return [];
  return ["indent", "dashes", "before", "behind"].flatMap((name) => {
    const [start, end] = groups[name] ?? [0, 0];
    const written = line.slice(start, end);
    if (!anyWide.test(written)) return [];
    const text = written.replaceAll(/[\u200b\ufeff]/g, "").replaceAll(new RegExp(`[${wide}]`, "g"), " ");
    return [{ start, end, text: name === "behind" && text === "" ? " " : text }];
  });
}
