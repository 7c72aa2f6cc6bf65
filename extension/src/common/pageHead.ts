import { escapeHtml } from "./escapeHtml.js";

export interface PageHead {
  /** Fresh for each page: only the script and the styles that bear it are let in. */
  readonly nonce: string;
  /** The page's style sheet itself: nothing is loaded from anywhere. */
  readonly styles: string;
  /** BCP 47 tag of the language of the page. */
  readonly language: string;
  /** Left out where the page's words are written from the left. */
  readonly direction?: "ltr" | "rtl";
  readonly title: string;
}

/** All that stands before the body of a page of ours: what may run and look how is said there, and nothing can be loaded or evaluated. */
export function pageHead({ nonce, styles, language, direction = "ltr", title }: PageHead): readonly string[] {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style nonce="${nonce}">${styles}</style>`,
    "</head>",
  ];
}
