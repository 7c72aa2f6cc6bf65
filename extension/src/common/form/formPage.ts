import { escapeHtml } from "../escapeHtml.js";
import { type PageHead, pageHead } from "../pageHead.js";
import { directionOf } from "./direction.js";

export interface FormPage extends PageHead {
  /** The page's script itself. */
  readonly script: string;
}

/** The page in which the form is drawn. Its script and styles are in it: loading them apart would double the time until it is there. */
export function formPage({ script, ...head }: FormPage): string {
  return [
    ...pageHead({ ...head, direction: directionOf(head.language) }),
    '<body><div id="app"></div>',
    `<script nonce="${head.nonce}">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A version of a draft that is looked at, not worked on: its text, in a comparison of two versions too. */
export function textPage(head: PageHead, text: string): string {
  const body = `<body><pre class="text" dir="auto">${escapeHtml(text)}</pre></body>`;
  return [...pageHead({ ...head, direction: directionOf(head.language) }), body, "</html>", ""].join("\n");
}
