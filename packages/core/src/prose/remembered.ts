/** What one generation holds at most: far more than a long draft has, little for a computer. */
const mostTexts = 20_000;
const mostUnits = 1_000_000;

/** What was made of texts. Those that were not asked for in a long while are forgotten. */
export class TextMemory<T extends object | string> {
  #recent = new Map<string, T>();
  #earlier = new Map<string, T>();
  #units = 0;

  /** What was made of the text before, else what `make` gives. */
  recall(text: string, make: (text: string) => T): T {
    const known = this.#recent.get(text);
    if (known !== undefined) return known;
    const result = this.#earlier.get(text) ?? make(text);
    if (this.#recent.size >= mostTexts || this.#units + text.length > mostUnits) {
      this.#earlier = this.#recent;
      this.#recent = new Map();
      this.#units = 0;
    }
    this.#recent.set(text, result);
    this.#units += text.length;
    return result;
  }
}

/**
 * The same function, which remembers what it read out of a text. What it gives is shared by all callers and must not be
 * changed.
 */
export function rememberedByText<T extends object>(read: (text: string) => T): (text: string) => T {
  const memory = new TextMemory<T>();
  return (text) => memory.recall(text, read);
}
