import { escapeHtml } from "./escapeHtml.js";
import { pageHead } from "./pageHead.js";
import type { ExportForm } from "./tableMessages.js";

export interface TablePage {
  /** Fresh for each page: only the script and the styles that bear it are let in. */
  readonly nonce: string;
  readonly script: string;
  readonly title: string;
  readonly language: string;
  /** What the page remembers, so that the editor can bring it back when its window is opened again. */
  readonly state: { readonly table: string; readonly uri?: string };
  /** Label of the box that filters. */
  readonly filter: string;
  /** Buttons that write what is shown, with their labels. */
  readonly exports: readonly { readonly form: ExportForm; readonly label: string }[];
}

/** All colours are the theme's: light, dark and high contrast alike. */
const styles = `
body { padding: 0 1rem 1rem; color: var(--vscode-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size, 13px)/1.45 var(--vscode-font-family, sans-serif); }
h1 { font-size: 1.4em; font-weight: 600; margin: 1rem 0 0.6rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.bar label { flex: 0 0 auto; }
.bar input { flex: 1 1 10rem; min-inline-size: 0; max-inline-size: 28rem; font: inherit; padding: 0.25rem 0.4rem; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, var(--vscode-foreground))); border-radius: 2px; }
.bar button { font: inherit; padding: 0.3rem 0.7rem; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px; cursor: pointer; }
.bar button:hover { background: var(--vscode-button-secondaryHoverBackground); }
#count { margin: 0.5rem 0; color: var(--vscode-foreground); }
.rows { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-block-end: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, currentColor)); min-inline-size: 4.5rem; overflow-wrap: break-word; }
td.long { min-inline-size: 20rem; }
td.overdue, td.soon, td.later { min-inline-size: 9rem; }
td.number { font-variant-numeric: tabular-nums; }
thead th { padding: 0; font-weight: 600; background: var(--vscode-editorWidget-background, var(--vscode-editor-background)); }
thead button { inline-size: 100%; font: inherit; text-align: start; padding: 0.35rem 0.6rem; color: var(--vscode-editorWidget-foreground, var(--vscode-foreground)); background: transparent; border: 0; cursor: pointer; }
thead [aria-sort="ascending"] button::after { content: " \\2191" / ""; }
thead [aria-sort="descending"] button::after { content: " \\2193" / ""; }
tbody th { font-weight: 400; min-inline-size: 8rem; }
tbody th button { font: inherit; text-align: start; padding: 0; color: var(--vscode-textLink-foreground); background: transparent; border: 0; text-decoration: underline; cursor: pointer; overflow-wrap: break-word; }
tbody tr:hover { outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
.overdue { color: var(--vscode-list-errorForeground, inherit); font-weight: 600; }
.soon { color: var(--vscode-list-warningForeground, inherit); }
:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
`;

/** The page of a table. Its rows come by messages, and are written as text: nothing of a draft is ever read as HTML. */
export function tablePage({ nonce, script, title, language, state, filter, exports }: TablePage): string {
  return [
    ...pageHead({ nonce, styles, language, title }),
    "<body>",
    "<main>",
    `<h1 id="title">${escapeHtml(title)}</h1>`,
    '<div class="bar">',
    `<label for="filter">${escapeHtml(filter)}</label>`,
    '<input id="filter" type="search" autocomplete="off" spellcheck="false">',
    ...exports.map(({ form, label }) => `<button type="button" data-form="${form}">${escapeHtml(label)}</button>`),
    "</div>",
    '<p id="count" role="status"></p>',
    '<div class="rows" role="region" aria-labelledby="title" tabindex="0">',
    '<table aria-labelledby="title"><thead><tr></tr></thead><tbody></tbody></table>',
    "</div>",
    "</main>",
    `<script nonce="${nonce}" data-state="${escapeHtml(JSON.stringify(state))}">${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
