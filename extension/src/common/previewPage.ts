import { escapeHtml } from "./escapeHtml.js";
import { pageHead } from "./pageHead.js";
import { deskStyles } from "./previewStyles.js";

/** A language in which the letter can be had. */
export interface LetterLanguageChoice {
  /** BCP 47 tag. */
  readonly id: string;
  /** Its name in the user's language. */
  readonly title: string;
}

/** Words of the page, in the user's language. */
export interface PreviewWords {
  /** Name of the bar with the buttons. */
  readonly toolbar: string;
  readonly language: string;
  readonly print: string;
  readonly printHint: string;
  readonly word: string;
  readonly wordHint: string;
  /** Name of the column of notes. */
  readonly notes: string;
  /** What keys do in the letter. */
  readonly keys: string;
}

export interface PreviewPage {
  /** Fresh for each page: only the script and the styles that bear it are let in. */
  readonly nonce: string;
  readonly script: string;
  /** URI of the draft, which the page remembers. */
  readonly uri: string;
  readonly styles: string;
  readonly title: string;
  /** BCP 47 tag of the language of the page itself; the letter says its own. */
  readonly uiLanguage: string;
  readonly words: PreviewWords;
  /** Languages in which the letter can be had. */
  readonly languages: readonly LetterLanguageChoice[];
  /** The one that is shown. */
  readonly letterLanguage: string;
  /** What the button that shows and hides the notes says. */
  readonly notesLabel: string;
  /** HTML of the letter, made by core's renderer, which escapes all text; or of {@link noLetter}. */
  readonly body: string;
}

/** The preview as a page: a bar of buttons, the letter, and notes in its margin. Nothing is loaded from anywhere. */
export function previewPage(page: PreviewPage): string {
  const { nonce, script, uri, styles, title, uiLanguage, words, body } = page;
  const data = `data-uri="${escapeHtml(uri)}" data-language="${escapeHtml(page.letterLanguage)}"`;
  return [
    ...pageHead({ nonce, styles: `${styles}${deskStyles}`, language: uiLanguage, title }),
    "<body>",
    toolbar(page),
    '<div class="desk">',
    `<main>${body}</main>`,
    `<aside class="notes" id="notes" aria-label="${escapeHtml(words.notes)}"><ol role="list"></ol></aside>`,
    "</div>",
    `<p id="keys" hidden>${escapeHtml(words.keys)}</p>`,
    `<script nonce="${nonce}" ${data}>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function toolbar({ words, languages, letterLanguage, notesLabel }: PreviewPage): string {
  const button = (attributes: string, hint: string, text: string): string =>
    `<button type="button" ${attributes} title="${escapeHtml(hint)}">${escapeHtml(text)}</button>`;
  return [
    "<header>",
    `<div class="toolbar" role="toolbar" aria-label="${escapeHtml(words.toolbar)}">`,
    languageChoice(words.language, languages, letterLanguage),
    `<button type="button" data-toggle="notes" aria-pressed="true" aria-controls="notes">${escapeHtml(notesLabel)}</button>`,
    button('data-action="printOnPaper"', words.printHint, words.print),
    button('data-action="printWord"', words.wordHint, words.word),
    "</div>",
    "</header>",
  ].join("\n");
}

/** A choice where there is one to make, else the language as text. */
function languageChoice(label: string, languages: readonly LetterLanguageChoice[], chosen: string): string {
  if (languages.length < 2) {
    const title = languages.find(({ id }) => id === chosen)?.title ?? chosen;
    return `<span class="language">${escapeHtml(label)} ${escapeHtml(title)}</span>`;
  }
  const options = languages.map(
    ({ id, title }) =>
      `<option value="${escapeHtml(id)}"${id === chosen ? " selected" : ""}>${escapeHtml(title)}</option>`,
  );
  return `<label class="language">${escapeHtml(label)} <select data-choice="language">${options.join("")}</select></label>`;
}

/** What stands in the place of a letter that cannot be composed. */
export function noLetter(sentences: readonly string[]): string {
  return `<div class="no-letter" role="status">${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}</div>`;
}
