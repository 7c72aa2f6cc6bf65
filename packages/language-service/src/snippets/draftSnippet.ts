import { type ScaffoldOptions, scaffold } from "@rogatory/core";
import { escapeSnippet } from "./template.js";

/** The draft of {@link scaffold} in YAML as a snippet, with a tab stop behind each key that is still empty, in the order of the text. */
export function draftSnippet(options: ScaffoldOptions): string {
  const lines = scaffold(options).replace(/\n$/, "").split("\n");
  let count = 0;
  return lines
    .map((line, index) => {
      const isOpen = /^[^#]*:$/.test(line);
      if (!isOpen || indentOf(lines[index + 1]) > indentOf(line)) return escapeSnippet(line);
      count++;
      return `${escapeSnippet(line)} $${count}`;
    })
    .join("\n")
    .concat("\n");
}

/** Indentation of a line; a comment is none of what its key holds. */
function indentOf(line: string | undefined): number {
  const content = /^( *)[^\s]/.exec(line ?? "");
  return content ? (content[1] ?? "").length : -1;
}
