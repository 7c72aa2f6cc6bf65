/** What is to be written, without a word on its form: YAML in blocks or braces, or JSON. */
export type Template =
  /** Text to be typed; `proposed` stands there until something else is typed. A `word` is a code, an id or a date. */
  | { readonly kind: "text"; readonly proposed?: string; readonly isWord?: boolean }
  /** Prose to be typed, of one line or several. */
  | { readonly kind: "prose" }
  /** A number to be typed. */
  | { readonly kind: "number" }
  /** One of some words, or of `true` and `false`. */
  | { readonly kind: "choice"; readonly values: readonly string[]; readonly isBoolean?: boolean }
  /** Something that is already known. */
  | { readonly kind: "fixed"; readonly value: string | number | boolean }
  /** A mapping; `isShort` where it stands in braces on one line. */
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Template])[]; readonly isShort?: boolean }
  /** A list; `isShort` where its items are words that stand in brackets. */
  | { readonly kind: "list"; readonly items: readonly Template[]; readonly isShort: boolean }
  /** A mapping or list whose entries are chosen next. */
  | { readonly kind: "open"; readonly isList: boolean };

/** Where typing begins in a template; undefined where everything is known. */
export function firstStop(
  template: Template,
  path: readonly (string | number)[] = [],
): { readonly template: Template; readonly path: readonly (string | number)[] } | undefined {
  if (template.kind === "fixed") return undefined;
  if (template.kind !== "map" && template.kind !== "list") return { template, path };
  const parts = template.kind === "map" ? template.entries : template.items.entries();
  for (const [step, part] of parts) {
    const stop = firstStop(part, [...path, step]);
    if (stop) return stop;
  }
  return undefined;
}

/** Text as it stands in an LSP snippet. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`);
}

/** Counts the tab stops of one snippet and writes them. */
export class TabStops {
  #count = 0;

  stop(proposed = ""): string {
    this.#count++;
    return proposed === "" ? `$${this.#count}` : `\${${this.#count}:${escapeSnippet(proposed)}}`;
  }

  /**
   * A choice begins with a blank, which reads as nothing: what has not been chosen is not said, least of all in a file that
   * tells suspects from witnesses.
   */
  choice(values: readonly string[], nothing = " "): string {
    this.#count++;
    const written = values.map((value) => value.replaceAll(/[\\$},|]/g, (sign) => `\\${sign}`));
    return `\${${this.#count}|${[nothing, ...written].join(",")}|}`;
  }
}

/** The text of a snippet with what it proposes at its tab stops: what an editor without snippets inserts. */
export function expandSnippet(snippet: string): string {
  let text = "";
  for (let at = 0; at < snippet.length; ) {
    const rest = snippet.slice(at, at + 10_000);
    const choice = /^\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}/.exec(rest);
    const stop = choice ? null : (/^\$\{\d+:((?:\\.|[^\\}])*)\}/.exec(rest) ?? /^\$(?:\d+|\{\d+\})/.exec(rest));
    const found = choice ?? stop;
    if (found) {
      const proposed = (found[1] ?? "").replaceAll(/\\(.)/gs, "$1");
      text += choice ? proposed.trim() : proposed;
      at += found[0].length;
    } else if (snippet[at] === "\\" && at + 1 < snippet.length) {
      text += snippet[at + 1];
      at += 2;
    } else text += snippet[at++];
  }
  return text;
}
