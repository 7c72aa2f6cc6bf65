/** A Markdown table; nothing where there are no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), `| ${heads.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A section with its heading; nothing where it would be empty. */
export function section(heading: string, ...parts: readonly string[]): readonly string[] {
  const told = parts.filter((part) => part !== "");
  return told.length === 0 ? [] : [`## ${heading}`, ...told];
}
