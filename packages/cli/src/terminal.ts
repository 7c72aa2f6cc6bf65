import pc from "picocolors";

/** How wide lines may be. A terminal says; a file or pipe gets 100 columns. */
export function lineWidth(): number {
  return Math.max(40, Math.min(process.stdout.columns ?? 100, 120));
}

export const colours = pc;

/** Breaks a text into lines of at most `width` characters, at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((w) => w !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/**
 * Takes what could move the cursor or recolour the screen out of a text that comes from a draft or a file name: a
 * draft must not be able to write over what the command says of it.
 */
export function harmless(text: string): string {
  return text.replaceAll(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
}

/** The same for what must stay on one line, such as the name of a file. */
export function harmlessLine(text: string): string {
  return harmless(text).replaceAll(/[\t\n]/g, "\uFFFD");
}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function complain(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}
