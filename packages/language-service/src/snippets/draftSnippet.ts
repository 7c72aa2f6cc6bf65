import { type ScaffoldOptions, scaffold } from "@rogatory/core";
import { escapeSnippet } from "./template.js";

/**
 * The draft of {@link scaffold} in YAML as a snippet, with a tab stop behind each key that is still empty, in the order of the text.
 * Those have a blank behind their colon.
 */
export function draftSnippet(options: ScaffoldOptions): string {
  let count = 0;
  return scaffold(options)
    .split("\n")
    .map((line) => (/^[^#]*: $/.test(line) ? `${escapeSnippet(line)}$${++count}` : escapeSnippet(line)))
    .join("\n");
}
