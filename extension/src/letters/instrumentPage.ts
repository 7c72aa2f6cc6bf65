import { elementTitle, type Instrument, kindTitle } from "@rogatory/core";

/** How sure a statement is, as a reader is told. */
const marks = {
  V: "read in the text",
  S: "stated by an official or secondary page",
  K: "to be verified",
  I: "an inference",
} as const;

/** What is held of an instrument, in Markdown: what it is, what it asks of a request, and its other provisions that matter. */
export function instrumentPage({
  short,
  title,
  binding,
  date,
  place,
  series,
  kinds,
  requirements,
  provisions,
}: Instrument): string {
  const particulars = [date && `of ${date}`, place, series].filter((part) => part !== undefined).join(", ");
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
  return [
    `# ${short}`,
    `${title}${particulars ? `, ${particulars}` : ""}.`,
    `${binding ? "A legal basis" : "A content standard, which advises and binds nobody"}, for: ${kinds.map((kind) => kindTitle(kind).toLowerCase()).join(", ")}.`,
    ...(requirements.length === 0
      ? []
      : [
          "## What it asks of a request",
          list(requirements.map((one) => `**${one.provision}** ${elementTitle(one.element)} (${marks[one.mark]})`)),
        ]),
    ...(provisions.length === 0
      ? []
      : [
          "## What else it says",
          list(provisions.map((one) => `**${one.provision}** ${one.says} (${marks[one.mark]})`)),
        ]),
    "The text itself is with the depositary: read it there before you rely on it.",
  ]
    .join("\n\n")
    .concat("\n");
}
