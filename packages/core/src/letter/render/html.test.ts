import assert from "node:assert/strict";
import { HOSTILE_TEXTS, hostileLetter } from "../../../../../test/docx/hostileLetter.js";
import { letterOf, textParagraph, words } from "../../../../../test/docx/letterOf.js";
import { renderHtml } from "./html.js";

const VOID = new Set(["meta", "br", "col"]);
const ALLOWED = new Set(
  "html head meta title style body article header footer section h1 h2 h3 h4 p span div ul ol li table caption colgroup col thead tbody tr th td blockquote strong em a mark br".split(
    " ",
  ),
);

/** Reads the tags of a document; throws if one is not known, not closed, or closed in the wrong order. */
function checkTags(html: string): void {
  const open: string[] = [];
  const body = html.replace(/^<!doctype html>/, "").replace(/<style>[^<]*<\/style>/, "");
  for (const [tag, slash, name = ""] of body.matchAll(/<(\/?)([a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|</g)) {
    assert.ok(ALLOWED.has(name), `unknown tag ${tag}`);
    if (slash === "/") assert.equal(open.pop(), name);
    else if (!VOID.has(name)) open.push(name);
  }
  assert.deepEqual(open, []);
}

function styleWithoutStrings(html: string): string {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1];
  assert.ok(style);
  return style.replace(/"(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )*"/gu, "S");
}

describe("renderHtml", () => {
  it("prints a document that loads nothing and runs nothing", () => {
    const html = renderHtml(letterOf(textParagraph("x")));
    assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(html, /<script|<link|<img|@import|url\(/);
  });

  it("prints only the article as a fragment", () => {
    const html = renderHtml(letterOf(textParagraph("x")), { fragment: true });
    assert.match(html, /^<article class="letter" lang="en" dir="ltr">/);
    assert.match(html, /<\/article>$/);
    assert.doesNotMatch(html, /<style|<html/);
  });

  it("says for each block where in the draft it comes from", () => {
    const html = renderHtml(
      letterOf({
        type: "particulars",
        path: "/persons/0",
        rows: [{ label: "Name", value: words("X"), path: "/persons/0/name" }],
      }),
    );
    assert.match(html, /<table class="particulars" data-path="\/persons\/0">/);
    assert.match(html, /<tr data-path="\/persons\/0\/name"><th scope="row">Name<\/th><td>X<\/td><\/tr>/);
  });

  it("links references to the first block with their anchor", () => {
    const html = renderHtml(
      letterOf(
        { type: "numbered", number: "1", anchor: "p 1", children: [{ type: "reference", anchor: "p 1", text: "1" }] },
        { type: "numbered", number: "2", anchor: "p 1", children: [] },
      ),
    );
    assert.equal(html.match(/id="letter-p_20_1"/g)?.length, 1);
    assert.match(html, /<a href="#letter-p_20_1">1<\/a>/);
  });

  it("prints headings below the letter's own, columns with their widths, and lists with their labels", () => {
    const html = renderHtml(
      letterOf(
        { type: "heading", level: 1, number: "A.", children: words("Facts") },
        { type: "table", header: [words("a"), words("b")], rows: [], widths: [1, 3] },
        { type: "list", style: "letter", items: [[textParagraph("x")]] },
      ),
    );
    assert.match(html, /<h2><span class="number">A\.<\/span> Facts<\/h2>/);
    assert.match(html, /<col width="25%"><col width="75%">/);
    assert.match(html, /<span class="number">\(a\)<\/span>/);
  });

  for (const [index, hostile] of HOSTILE_TEXTS.entries()) {
    it(`escapes hostile text ${index} everywhere`, () => {
      const html = renderHtml(hostileLetter(hostile));
      checkTags(html);
      // A text can only fill strings of the styles, whose every special character is written as a code.
      assert.equal(styleWithoutStrings(html), styleWithoutStrings(renderHtml(hostileLetter("x"))));
    });
  }
});
