import type {
  Block,
  Heading,
  Inline,
  Letter,
  List,
  Particulars,
  PictureBlock,
  Section,
  SignatureBlock,
  Table,
} from "../types.js";
import { gapLabel, listLabel, paragraphLabel, printableText } from "./conventions.js";
import { LETTER_STYLES, pageStyles } from "./htmlStyles.js";

/** How {@link renderHtml} prints. */
export interface HtmlOptions {
  /** Only the `<article>`, without a document around it and without styles: for a page that brings {@link LETTER_STYLES}. */
  readonly fragment?: boolean;
  /**
   * The drawings of a picture, as SVG elements, one for each sheet: they are put in as they are, so they must come from
   * `@rogatory/pictures` or one as careful. Without it, or where it has none, the picture's words are printed.
   */
  readonly drawings?: (picture: PictureBlock) => readonly string[];
}

/** Nothing may be loaded and nothing may run; the only styles are those in the file. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/**
 * Prints a letter as HTML: a complete document that loads nothing and runs nothing, or only its `<article>`.
 *
 * Blocks carry `data-path`, the JSON Pointer of the draft's part they were printed from, and targets of
 * cross-references an `id` that starts with `letter-`. All text is escaped.
 */
export function renderHtml(letter: Letter, options: HtmlOptions = {}): string {
  const article = new HtmlPrinter(options.drawings).letter(letter);
  if (options.fragment === true) return article;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(letter.language)}" dir="${letter.direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(letter.title)}</title>`,
    `<style>\n${LETTER_STYLES}${pageStyles(letter)}</style>`,
    "</head>",
    "<body>",
    article,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Escapes text for element content and for quoted attribute values. */
function escapeHtml(text: string): string {
  return printableText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * An anchor as an `id`. The prefix keeps anchors from shadowing names that scripts of a surrounding page use; other
 * characters than letters, digits, `-` and `_` are written as their code, so that two anchors never share an id.
 */
function elementId(anchor: string): string {
  return `letter-${anchor.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;
}

/** Prints one letter; remembers which ids were given out, since an id may stand only once in a document. */
class HtmlPrinter {
  readonly #ids = new Set<string>();
  readonly #drawings: NonNullable<HtmlOptions["drawings"]>;

  constructor(drawings: HtmlOptions["drawings"] = () => []) {
    this.#drawings = drawings;
  }

  letter(letter: Letter): string {
    return [
      `<article class="letter" lang="${escapeHtml(letter.language)}" dir="${letter.direction}">`,
      ...(letter.watermark === undefined ? [] : [`<p class="watermark">${escapeHtml(letter.watermark)}</p>`]),
      this.#running(letter.header),
      "<header>",
      this.#lines("letterhead", letter.letterhead),
      this.#lines("addressee", letter.addressee),
      letter.particulars.length === 0 ? "" : this.#pairs(letter.particulars, "particulars plain", "", ""),
      "</header>",
      letter.heading.length === 0 ? "" : `<h1>${this.#inlines(letter.heading)}</h1>`,
      this.#blocks(letter.opening),
      ...letter.sections.map((section) => this.#section(section)),
      `<footer class="closing">\n${this.#blocks(letter.closing)}\n</footer>`,
      ...(letter.schedules ?? []).map((schedule) => this.#section(schedule, ' class="schedule"')),
      "</article>",
    ]
      .filter((line) => line !== "")
      .join("\n");
  }

  #section(section: Section, className = ""): string {
    const id = this.#claim(`section-${section.id}`);
    return `<section${id}${className}>\n${this.#block(section.heading)}\n${this.#blocks(section.blocks)}\n</section>`;
  }

  /** Reference and confidentiality mark at the top of the letter; on later sheets of paper the page's styles print them. */
  #running({ reference, confidentiality }: Letter["header"]): string {
    if (reference === undefined && confidentiality === undefined) return "";
    return `<p class="running"><span>${escapeHtml(reference ?? "")}</span><span>${escapeHtml(confidentiality ?? "")}</span></p>`;
  }

  #claim(anchor: string | undefined): string {
    if (anchor === undefined) return "";
    const id = elementId(anchor);
    if (this.#ids.has(id)) return "";
    this.#ids.add(id);
    return ` id="${id}"`;
  }

  /** The attributes every block may have: its id and where in the draft it comes from. */
  #attributes(block: { readonly anchor?: string; readonly path?: string }): string {
    return this.#claim(block.anchor) + dataPath(block.path);
  }

  #lines(className: string, lines: readonly (readonly Inline[])[]): string {
    if (lines.length === 0) return "";
    return `<p class="${className}">${lines.map((line) => `<span>${this.#inlines(line)}</span>`).join("<br>\n")}</p>`;
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join("\n");
  }

  #block(block: Block): string {
    switch (block.type) {
      case "numbered":
        return (
          `<div class="numbered"${this.#attributes(block)}>` +
          `<span class="number">${escapeHtml(paragraphLabel(block.number))}</span> ` +
          `<p>${this.#inlines(block.children)}</p></div>`
        );
      case "paragraph": {
        const text = this.#inlines(block.children);
        if (block.role === "quote") return `<blockquote${this.#attributes(block)}><p>${text}</p></blockquote>`;
        const role = block.role === "note" || block.role === "lead" ? ` class="${block.role}"` : "";
        return `<p${role}${this.#attributes(block)}>${text}</p>`;
      }
      case "heading":
        return this.#heading(block);
      case "list":
        return this.#list(block);
      case "table":
        return this.#table(block);
      case "particulars":
        return this.#pairs(block.rows, "particulars", this.#attributes(block), this.#caption(block));
      case "signature":
        return this.#signature(block);
      case "picture":
        return this.#picture(block);
    }
  }

  #heading(heading: Heading): string {
    // The letter's own heading is the h1.
    const tag = `h${heading.level + 1}`;
    const number = heading.number === undefined ? "" : `<span class="number">${escapeHtml(heading.number)}</span> `;
    return `<${tag}${this.#attributes(heading)}>${number}${this.#inlines(heading.children)}</${tag}>`;
  }

  /** Labels are printed as text: `(a)` is no style of HTML, and a copied paragraph should keep its label. */
  #list(list: List): string {
    const tag = list.style === "bullet" ? "ul" : "ol";
    const items = list.items.map(
      (item, index) =>
        `<li><span class="number"${list.style === "bullet" ? ' aria-hidden="true"' : ""}>` +
        `${listLabel(list.style, index)}</span> <div>${this.#blocks(item)}</div></li>`,
    );
    return `<${tag} role="list"${this.#attributes(list)}>\n${items.join("\n")}\n</${tag}>`;
  }

  #caption(block: Table | Particulars): string {
    return block.caption === undefined ? "" : `<caption>${this.#inlines(block.caption)}</caption>\n`;
  }

  #table(table: Table): string {
    const attributes = this.#attributes(table);
    const caption = this.#caption(table);
    const header = table.header.map((cell) => `<th scope="col">${this.#inlines(cell)}</th>`).join("");
    const rows = table.rows.map((row) => `<tr>${row.map((cell) => `<td>${this.#inlines(cell)}</td>`).join("")}</tr>`);
    return (
      `<table${attributes}>\n${caption}${columns(table)}` +
      `<thead><tr>${header}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`
    );
  }

  #pairs(rows: Particulars["rows"], className: string, attributes: string, caption: string): string {
    const printed = rows.map(
      (row) =>
        `<tr${dataPath(row.path)}><th scope="row">${escapeHtml(row.label)}</th><td>${this.#inlines(row.value)}</td></tr>`,
    );
    return `<table class="${className}"${attributes}>\n${caption}<tbody>\n${printed.join("\n")}\n</tbody>\n</table>`;
  }

  #signature(block: SignatureBlock): string {
    const spaces = block.spaces.map((label) => `<span>${escapeHtml(label)}</span>`);
    return [
      `<div class="signature"${this.#attributes(block)}>`,
      ...(block.placeAndDate === undefined ? [] : [`<p>${this.#inlines(block.placeAndDate)}</p>`]),
      ...(spaces.length === 0 ? [] : [`<p class="spaces">${spaces.join("\n")}</p>`]),
      this.#lines("signatory", block.lines),
      "</div>",
    ].join("\n");
  }

  #picture(block: PictureBlock): string {
    const drawings = this.#drawings(block);
    const content = drawings.length > 0 ? drawings.join("\n") : this.#blocks(block.words);
    return `<figure class="picture"${this.#attributes(block)}>\n${content}\n</figure>`;
  }

  #inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join("");
  }

  #inline(inline: Inline): string {
    switch (inline.type) {
      case "text":
        return escapeHtml(inline.text);
      case "strong":
        return `<strong>${this.#inlines(inline.children)}</strong>`;
      case "emphasis":
        return `<em>${this.#inlines(inline.children)}</em>`;
      case "reference":
        return `<a href="#${elementId(inline.anchor)}">${escapeHtml(inline.text)}</a>`;
      case "gap":
        return `<mark class="gap">${escapeHtml(gapLabel(inline.text))}</mark>`;
      case "lineBreak":
        return "<br>";
    }
  }
}

function dataPath(path: string | undefined): string {
  return path === undefined ? "" : ` data-path="${escapeHtml(path)}"`;
}

/** Relative widths as percentages. The `width` attribute works where a policy forbids inline styles. */
function columns(table: Table): string {
  const widths = table.widths;
  if (widths === undefined || widths.length !== table.header.length) return "";
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (!(total > 0)) return "";
  return `<colgroup>${widths.map((width) => `<col width="${Math.round((width / total) * 1000) / 10}%">`).join("")}</colgroup>\n`;
}
