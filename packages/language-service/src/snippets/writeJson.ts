import { escapeSnippet, type TabStops, type Template } from "./template.js";

/** How JSON is laid out at a place. `unit` is left out where everything stands on one line. */
export interface JsonLayout {
  readonly unit: string | undefined;
  /** Blanks or tabs with which the line begins. */
  readonly indent: string;
}

/** A value as JSON, its first line where the cursor stands. */
export function writeJsonValue(template: Template, layout: JsonLayout, stops: TabStops): string {
  switch (template.kind) {
    case "map":
      return collection(
        template.entries.map(
          ([key, value]) =>
            (inner: JsonLayout) =>
              jsonEntry(key, value, inner, stops),
        ),
        "{",
        "\\}",
        template.isShort ? { ...layout, unit: undefined } : layout,
      );
    case "list": {
      const [only, ...others] = template.items;
      // A list of words is filled by choosing, and an empty word is none.
      if (only?.kind === "text" && only.isWord && others.length === 0) return `[${stops.stop()}]`;
      const isFlat = template.isShort ? { ...layout, unit: undefined } : layout;
      return collection(
        template.items.map((item) => (inner: JsonLayout) => writeJsonValue(item, inner, stops)),
        "[",
        "]",
        isFlat,
      );
    }
    case "open":
      return template.isList ? `[${stops.stop()}]` : `{${stops.stop()}\\}`;
    case "fixed":
      return escapeSnippet(JSON.stringify(template.value));
    case "number":
      return stops.stop("null");
    case "choice":
      return template.isBoolean ? stops.choice(template.values, "null") : `"${stops.choice(template.values)}"`;
    case "text":
      return `"${stops.stop(template.proposed)}"`;
    case "prose":
      return `"${stops.stop()}"`;
  }
}

/** `"key": value`. */
export function jsonEntry(key: string, value: Template, layout: JsonLayout, stops: TabStops): string {
  return `${escapeSnippet(JSON.stringify(key))}: ${writeJsonValue(value, layout, stops)}`;
}

function collection(
  entries: readonly ((inner: JsonLayout) => string)[],
  open: string,
  close: string,
  layout: JsonLayout,
): string {
  const { unit, indent } = layout;
  if (entries.length === 0) return `${open}${close}`;
  const inner = { unit, indent: indent + (unit ?? "") };
  const written = entries.map((entry) => entry(inner));
  if (unit === undefined) return open === "{" ? `{ ${written.join(", ")} \\}` : `[${written.join(", ")}]`;
  return `${open}\n${written.map((entry) => inner.indent + entry).join(",\n")}\n${indent}${close}`;
}
