/**
 * The preview: paper on a desk, with a bar of buttons above and notes in its margin. The desk has the colour theme's colours, the
 * paper is white with black ink as it will be printed, also in a dark theme.
 */
export const deskStyles = `
body { margin: 0; padding: 0; background: var(--vscode-editor-background); color: var(--vscode-editor-foreground);
  font: var(--vscode-font-size, 13px)/1.4 var(--vscode-font-family, sans-serif); }
header { position: sticky; inset-block-start: 0; z-index: 3; background: var(--vscode-editor-background);
  border-block-end: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, #8a8a8a)); }
.letter header { position: static; background: none; border: 0; }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem; padding: 0.35rem 0.75rem; }
.toolbar .language { margin-inline-end: auto; }
.toolbar button, .toolbar select { min-block-size: 1.75rem; padding: 0.15rem 0.6rem; font: inherit; border-radius: 2px;
  border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); cursor: pointer;
  background: var(--vscode-button-secondaryBackground, transparent); color: var(--vscode-button-secondaryForeground, inherit); }
.toolbar select { background: var(--vscode-dropdown-background); color: var(--vscode-dropdown-foreground);
  border-color: var(--vscode-dropdown-border, currentColor); }
.toolbar button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); }
.toolbar button[aria-pressed="true"] { border-color: currentColor; }
.toolbar button[aria-pressed="true"]::before { content: "\\2713\\a0"; content: "\\2713\\a0" / ""; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, #0060c0); outline-offset: 1px; }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) 2.75rem; column-gap: 0.25rem; padding-inline: 0.75rem 0.25rem;
  max-inline-size: calc(21cm + 4.75rem); margin-inline: auto; }
.desk.bare { grid-template-columns: minmax(0, 1fr); padding-inline: 0.75rem; }
main { min-inline-size: 0; }
body .letter {
  --letter-ink: #1a1a1a; --letter-paper: #ffffff; --letter-rule: #8a8a8a; --letter-faint: #595959; --letter-shade: #f0f0f0;
  --letter-gap: #fff2a8; --letter-gap-ink: #3d3000; --letter-link: #0b4f9e;
  color-scheme: light; min-block-size: 25cm; margin-inline: auto;
  box-shadow: 0 0 0.6rem var(--vscode-widget-shadow, rgb(0 0 0 / 35%));
}
body.vscode-high-contrast .letter, body.vscode-high-contrast-light .letter {
  box-shadow: none; outline: 2px solid var(--vscode-contrastBorder, currentColor);
}
/* VS Code gives webviews styles of its own, in the theme's colours. */
body .letter blockquote { background: none; }
body .letter .particulars.plain th { padding-inline-end: 1em; }
body .letter [data-path] { scroll-margin-block: 4rem 2rem; cursor: pointer; }
body .letter [data-path]:hover:not(:has([data-path]:hover)) { background: #eaf2fb; }
body .letter [data-path]:focus-visible { outline: 2px solid #0b4f9e; outline-offset: 3px; }
body .letter [data-path].noted { box-shadow: 3px 0 0 2px #ffffff, 6px 0 0 2px #0b4f9e; }
body .letter [data-path].here { outline: 3px solid #0b4f9e; outline-offset: 3px; animation: here 1.8s ease-out; }
@keyframes here { from { background: #cfe2f7; } to { background: transparent; } }
@media (prefers-reduced-motion: reduce) { body .letter [data-path].here { animation: none; } }
body.vscode-reduce-motion .letter [data-path].here { animation: none; }
.notes { position: relative; }
.notes[hidden] { display: none; }
.notes ol { margin: 0; padding: 0; list-style: none; }
.note { position: absolute; inset-inline: 0; inset-block-start: 0; }
.note button { display: flex; gap: 0.2rem; align-items: start; box-sizing: border-box; inline-size: 100%; min-block-size: 1.6rem; padding: 0.2rem;
  border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 3px; background: transparent; color: inherit; font: inherit;
  font-size: 0.92em; text-align: start; cursor: pointer; }
.note button:hover, .note button:focus-visible { background: var(--vscode-list-hoverBackground, transparent); }
.note svg { flex: none; inline-size: 1.1rem; block-size: 1.1rem; fill: none; stroke: currentColor; stroke-width: 1.5; }
.note.error svg { color: var(--vscode-editorError-foreground, #d10000); }
.note.warning svg { color: var(--vscode-editorWarning-foreground, #8f6200); }
.note.info svg { color: var(--vscode-editorInfo-foreground, #0063c9); }
.note .words { display: none; }
.note .card { display: none; position: absolute; z-index: 2; inset-inline-end: 0; inset-block-start: 100%; box-sizing: border-box;
  inline-size: min(22rem, calc(100vw - 1.5rem)); padding: 0.5rem 0.7rem; border-radius: 3px; overflow-wrap: anywhere;
  border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, #8a8a8a));
  background: var(--vscode-editorHoverWidget-background, var(--vscode-editor-background));
  color: var(--vscode-editorHoverWidget-foreground, var(--vscode-editor-foreground)); }
.note .card p { margin: 0 0 0.4rem; }
.note .card ul { margin: 0; padding-inline-start: 1.2rem; }
.note:hover, .note:focus-within { z-index: 2; }
.note:hover .card, .note:focus-within .card { display: block; }
.note.dismissed .card { display: none; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) { body .letter th, body .letter td { hyphens: auto; } }
@media (max-width: 26rem) { body .letter thead th, body .letter td { overflow-wrap: anywhere; } }
@media (max-width: 26rem), (max-height: 26rem) { body > header { position: static; } }
@media (min-width: 62rem) {
  .desk { grid-template-columns: minmax(0, 21cm) minmax(13rem, 17rem); column-gap: 0.75rem; max-inline-size: calc(21cm + 19rem); }
  .desk.bare { grid-template-columns: minmax(0, 21cm); justify-content: center; }
  .note .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
}
.no-letter { max-inline-size: 40rem; margin: 3rem auto; }
@media print { header, .notes { display: none; } .letter header { display: block; } .desk { display: block; padding: 0; } }
`;
