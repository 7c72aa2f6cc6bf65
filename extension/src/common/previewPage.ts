import { escapeHtml } from "./escapeHtml.js";

export interface PreviewPage {
  /** Fresh for each page: only the script and the styles that bear it are let in. */
  readonly nonce: string;
  readonly script: string;
  /** URI of the draft, which the page remembers. */
  readonly uri: string;
  readonly styles: string;
  readonly title: string;
  readonly language: string;
  /** HTML of the letter, made by core's renderer, which escapes all text; or of {@link noLetter}. */
  readonly body: string;
}

/**
 * The preview: paper on a desk. The desk has the colour theme's background, the paper is white with black ink as it will be printed,
 * also in a dark theme. Nothing is loaded from anywhere.
 */
const deskStyles = `
body { margin: 0; padding: 0 1rem; background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); }
body .letter {
  --letter-ink: #1a1a1a; --letter-paper: #ffffff; --letter-rule: #8a8a8a; --letter-faint: #595959; --letter-shade: #f0f0f0;
  --letter-gap: #fff2a8; --letter-gap-ink: #3d3000; --letter-link: #0b4f9e;
  color-scheme: light; min-block-size: 25cm;
  box-shadow: 0 0 0.6rem var(--vscode-widget-shadow, rgb(0 0 0 / 35%));
}
body.vscode-high-contrast .letter, body.vscode-high-contrast-light .letter {
  box-shadow: none; outline: 2px solid var(--vscode-contrastBorder, currentColor);
}
body .letter .particulars.plain th { padding-inline-end: 1em; }
body .letter [data-path] { scroll-margin-block: 2rem; }
.no-letter { max-inline-size: 40rem; margin: 3rem auto; font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
`;

export function previewPage({ nonce, script, uri, styles, title, language, body }: PreviewPage): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style nonce="${nonce}">${styles}${deskStyles}</style>`,
    "</head>",
    "<body>",
    `<main>${body}</main>`,
    `<script nonce="${nonce}" data-uri="${escapeHtml(uri)}">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** What stands in the place of a letter that cannot be composed. */
export function noLetter(sentences: readonly string[]): string {
  return `<div class="no-letter" role="status">${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}</div>`;
}
