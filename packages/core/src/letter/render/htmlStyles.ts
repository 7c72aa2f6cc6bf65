import type { Letter } from "../types.js";
import { printableText } from "./conventions.js";

/**
 * The styles of a printed letter, all below `.letter` so that a surrounding page keeps its own.
 * On screen they follow the reader's light or dark setting through custom properties, which a host such as an editor's
 * preview may set itself; on paper they are always black on white.
 */
export const LETTER_STYLES = `.letter {
  --letter-ink: #1a1a1a;
  --letter-paper: #ffffff;
  --letter-rule: #8a8a8a;
  --letter-faint: #595959;
  --letter-shade: #f0f0f0;
  --letter-gap: #fff2a8;
  --letter-gap-ink: #3d3000;
  --letter-link: #0b4f9e;
  color-scheme: light dark;
  position: relative;
  box-sizing: border-box;
  max-inline-size: 21cm;
  margin: 1.5rem auto;
  padding: clamp(1rem, 6vw, 2.5cm);
  background: var(--letter-paper);
  color: var(--letter-ink);
  font-family: "Times New Roman", "Liberation Serif", Tinos, Times, serif;
  font-size: 12pt;
  line-height: 1.35;
  overflow-wrap: break-word;
  hyphens: manual;
}
@media screen and (prefers-color-scheme: dark) {
  .letter {
    --letter-ink: #e6e6e6;
    --letter-paper: #1e1e1e;
    --letter-rule: #8c8c8c;
    --letter-faint: #b8b8b8;
    --letter-shade: #2b2b2b;
    --letter-gap: #5c4b00;
    --letter-gap-ink: #fff6cf;
    --letter-link: #8ab8f5;
  }
}
.letter p { margin-block: 0 0.55em; orphans: 2; widows: 2; }
.letter a { color: var(--letter-link); text-decoration-thickness: from-font; }
.letter h1 { margin-block: 1.4em 0.9em; text-align: center; font-size: 1.25em; line-height: 1.25; }
.letter h2 { margin-block: 1.3em 0.5em; font-size: 1.1em; }
.letter h3 { margin-block: 1em 0.4em; font-size: 1em; }
.letter h4 { margin-block: 0.9em 0.4em; font-size: 1em; font-style: italic; }
.letter h1, .letter h2, .letter h3, .letter h4 { break-after: avoid; }
.letter h2 .number, .letter h3 .number, .letter h4 .number { display: inline-block; min-inline-size: 2em; }
.letter .watermark {
  margin: 0 0 1em;
  border: 2px solid var(--letter-rule);
  color: var(--letter-faint);
  font-weight: bold;
  letter-spacing: 0.2em;
  text-align: center;
}
.letter .running {
  display: flex;
  justify-content: space-between;
  gap: 2em;
  margin: 0 0 1.5em;
  color: var(--letter-faint);
  font-size: 0.85em;
}
.letter .letterhead {
  margin-block-end: 1.2em;
  padding-block-end: 0.8em;
  border-block-end: 1px solid var(--letter-rule);
  text-align: center;
}
.letter .letterhead span:first-child { font-size: 1.2em; font-weight: bold; }
.letter .addressee { margin-block-end: 1em; }
.letter .numbered { padding-inline-start: 2.4em; }
.letter .numbered > .number { float: inline-start; min-inline-size: 2.4em; margin-inline-start: -2.4em; }
.letter ul, .letter ol { margin: 0 0 0.7em; padding: 0; padding-inline-start: 2.4em; list-style: none; }
.letter li { padding-inline-start: 2.2em; }
.letter li > .number { float: inline-start; min-inline-size: 2.2em; margin-inline-start: -2.2em; }
.letter li p { margin-block-end: 0.35em; }
.letter li ul, .letter li ol { padding-inline-start: 0; }
.letter blockquote { margin: 0 2.4em 0.9em; padding-inline-start: 1em; border-inline-start: 2px solid var(--letter-rule); }
.letter .note { color: var(--letter-faint); font-size: 0.85em; }
.letter table { inline-size: 100%; margin-block: 0.3em 0.9em; border-collapse: collapse; font-size: 0.92em; line-height: 1.25; }
.letter caption { padding-block-end: 0.4em; text-align: start; font-weight: bold; break-after: avoid; }
.letter th, .letter td { padding: 0.18em 0.4em; border: 1px solid var(--letter-rule); text-align: start; vertical-align: top; }
.letter thead th { background: var(--letter-shade); }
.letter thead { display: table-header-group; break-after: avoid; }
.letter tbody tr:first-child { break-before: avoid; }
.letter tr { break-inside: avoid; }
.letter .particulars th, .letter .particulars td { border-inline: 0; }
.letter .particulars th { inline-size: 26%; }
.letter .particulars.plain { font-size: inherit; margin-block-end: 1em; }
.letter .particulars.plain th, .letter .particulars.plain td { padding: 0.1em 0; border: 0; }
.letter .particulars.plain th { padding-inline-end: 0.6em; }
.letter .gap { padding-inline: 0.15em; background: var(--letter-gap); color: var(--letter-gap-ink); }
.letter .closing { margin-block-start: 1.4em; }
.letter .signature { margin-block-start: 2em; break-inside: avoid; }
.letter .signature .spaces { display: flex; gap: 2em; margin-block: 0 1em; }
.letter .signature .spaces span {
  flex: 1;
  max-inline-size: 45%;
  margin-block-start: 2cm;
  border-block-start: 1px solid var(--letter-rule);
  color: var(--letter-faint);
  font-size: 0.85em;
}
.letter .signatory span:first-child { font-weight: bold; }
.letter .schedule { margin-block-start: 2.5em; break-before: page; }
.letter .picture { margin: 0; }
.letter .picture svg { display: block; max-inline-size: 100%; block-size: auto; margin-block: 0.5em 1em; break-inside: avoid; }
@media print {
  .letter {
    --letter-ink: #000000;
    --letter-paper: #ffffff;
    --letter-rule: #555555;
    --letter-faint: #333333;
    --letter-gap-ink: #000000;
    color-scheme: light;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    font-size: 11pt;
    line-height: 1.2;
    /* The watermark lies behind the letter. */
    background: none;
  }
  .letter a { color: inherit; text-decoration: none; }
  .letter .gap { font-weight: bold; print-color-adjust: exact; }
  .letter thead th { print-color-adjust: exact; }
  .letter .watermark {
    position: fixed;
    inset-block-start: 40%;
    inset-inline: 0;
    z-index: -1;
    border: 0;
    color: #e4e4e4;
    font-size: 90pt;
    line-height: 1;
    transform: rotate(-45deg);
  }
}
`;

/** A CSS string literal; everything but letters and digits is written as its code, so that no text can end it. */
function cssString(text: string): string {
  return `"${printableText(text).replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/** One of the boxes in the margin of each sheet; `content` is CSS. */
function marginBox(place: string, content: string): string {
  return `  @${place} { content: ${content}; color: #333333; font: 9pt "Times New Roman", serif; }\n`;
}

/**
 * The page's size, margins, and what runs on each sheet of paper. The first sheet has the reference and the mark in
 * the letter itself. Browsers that do not print margin boxes leave them out and print the rest the same.
 */
export function pageStyles(letter: Letter): string {
  const [start, end] = letter.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const { before, between, after } = letter.pageOf;
  const running = (text: string | undefined): string => (text === undefined ? "none" : cssString(text));
  return (
    `html { background: #ffffff; }\nbody { margin: 0; }\n` +
    `@media screen { html { background: #e4e4e4; } }\n` +
    `@media screen and (prefers-color-scheme: dark) { html { background: #111111; } }\n` +
    `@page {\n  size: A4;\n  margin: 2.5cm;\n${marginBox(`top-${start}`, running(letter.header.reference))}` +
    `${marginBox(`top-${end}`, running(letter.header.confidentiality))}` +
    `${marginBox("bottom-center", `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`)}}\n` +
    `@page :first {\n  @top-${start} { content: none; }\n  @top-${end} { content: none; }\n}\n`
  );
}
