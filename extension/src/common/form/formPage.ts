import { escapeHtml } from "../escapeHtml.js";
import { type PageHead, pageHead } from "../pageHead.js";

export interface FormPage extends PageHead {
  /** The page's script itself. */
  readonly script: string;
}

/** The page in which the form is drawn. Its script and styles are in it: loading them apart would double the time until it is there. */
export function formPage({ script, ...head }: FormPage): string {
  return [
    ...pageHead(head),
    '<body><div id="app"></div>',
    `<script nonce="${head.nonce}">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A version of a draft that is looked at, not worked on: its text, in a comparison of two versions too. */
export function textPage(head: PageHead, text: string): string {
  return [...pageHead(head), `<body><pre class="text">${escapeHtml(text)}</pre></body>`, "</html>", ""].join("\n");
}
