export { gapLabel, listLabel, paragraphLabel, plainText, printableText } from "./conventions.js";
export { type HtmlOptions, renderHtml } from "./html.js";
export { LETTER_STYLES } from "./htmlStyles.js";
export { renderMarkdown } from "./markdown.js";
export { renderText, type TextOptions } from "./text.js";
