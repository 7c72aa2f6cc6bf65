/** What one generation holds at most: far more than a long draft has, little for a computer. */
const mostTexts = 20_000;
const mostUnits = 1_000_000;

/**
 * The same function, which remembers what it read out of a text. What it gives is shared by all callers and must not be
 * changed. Texts that were not asked for in a long while are forgotten.
 */
export function rememberedByText<T extends object>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let earlier = new Map<string, T>();
  let units = 0;
  return (text) => {
    const known = recent.get(text);
    if (known) return known;
    const result = earlier.get(text) ?? read(text);
    if (recent.size >= mostTexts || units + text.length > mostUnits) {
      earlier = recent;
      recent = new Map();
      units = 0;
    }
    recent.set(text, result);
    units += text.length;
    return result;
  };
}
