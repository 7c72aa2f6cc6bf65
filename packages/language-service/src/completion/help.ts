import { type FieldEntry, writtenHelp } from "@rogatory/core/editor";
import { type Asked, citations } from "./asked.js";
import type { Completing } from "./context.js";

/** What the model says of a field, as Markdown: help, who asks for it, an example. */
export function helpOf(completing: Completing, field: FieldEntry, asked?: Asked): string {
  const { open, say } = completing;
  const parts = [writtenHelp(field, open.language)];
  if (asked?.byInstrument) parts.push(say("askedBy", { sources: open.words.list(citations(open, asked.sources)) }));
  else if (asked) parts.push(say("askedInPractice"));
  else if (field.sources && field.sources.length > 0)
    parts.push(say("basis", { sources: open.words.list(field.sources) }));
  if (field.example !== undefined && field.values === undefined)
    parts.push(say("example", { example: code(exampleText(field.example)) }));
  if (field.sensitivity === "internal") parts.push(say("neverSent"));
  return parts.filter((part) => part !== "").join("\n\n");
}

const exampleText = (example: unknown): string =>
  typeof example === "string" ? example : JSON.stringify(example, undefined, 1).replaceAll(/\s*\n\s*/g, " ");

/** Text as Markdown code on one line, whatever stands in it. */
function code(text: string): string {
  const fence = "`".repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
