import { escapeHtml } from "../escapeHtml.js";
import { directionOf } from "./direction.js";

export interface FormPage {
  /** Fresh for each page: only the script and the styles that bear it are let in. */
  readonly nonce: string;
  /** Addresses that the page may load, as the editor gives them. */
  readonly script: string;
  readonly styles: string;
  readonly language: string;
  readonly title: string;
}

/** The page in which the form is drawn. Nothing but its own script and styles is loaded, and nothing can be evaluated. */
export function formPage({ nonce, script, styles, language, title }: FormPage): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(styles)}">`,
    "</head>",
    '<body><div id="app"></div>',
    `<script nonce="${nonce}" src="${escapeHtml(script)}"></script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A version of a draft that is looked at, not worked on: its text, in a comparison of two versions too. */
export function textPage({ nonce, styles, language, title }: FormPage, text: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeHtml(title)}</title><link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(styles)}"></head>`,
    `<body><pre class="text" dir="auto">${escapeHtml(text)}</pre></body></html>`,
    "",
  ].join("\n");
}
