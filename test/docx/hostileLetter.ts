import type { Block, Inline, Letter } from "../../packages/core/src/letter/types.js";

/** Texts that would break a careless printer: markup of every output, control characters, halves of characters. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>alert("x")</script><img src=x onerror='y'>`,
  `]]></w:t></w:r></w:p><w:p/> &amp; &#x41; &lt;`,
  "# heading\n## another\n\n---\n***\n- item\n1. item\n> quote\n    code\n```\nfence\n~~~",
  "| a | b |\n| --- | --- |\n| c | d |",
  "[link](javascript:alert(1)) ![image](http://evil.example/x.png) <http://evil.example> www.evil.example https://evil.example",
  "*emphasis* **strong** _under_ __under__ ~~gone~~ `code` $math$ \\ back\\",
  "nul\u0000 bell\u0007 escape\u001b[31m csi\u009b delete\u007f vertical\u000b form\u000c",
  "high\ud800 low\udc00 end\ud83d",
  "non\ufffe characters\uffff",
  "joined \u{1f469}\u200d\u{1f469}\u200d\u{1f467} e\u0301 \u{10ffff}",
  "override \u202edetrevni\u202c isolate \u2067x\u2069",
  "%1 %2. {field} { PAGE } &P",
  "  leading and trailing  ",
  "a\tb\r\nc\u2028d\u2029e\u0085f",
  '</style></title><!-- --> "; } @import url(http://evil.example); \\22 ',
  "x".repeat(500),
  "",
  "=cmd|' /C calc'!A0",
  "12) not a list",
  ":-: also no table",
];

const text = (words: string): Inline => ({ type: "text", text: words });

/** A letter with a hostile text in every place that holds one, and blocks that are empty, nested or contradictory. */
export function hostileLetter(hostile: string): Letter {
  const runs: Inline[] = [
    text(hostile),
    {
      type: "strong",
      children: [text(hostile), { type: "emphasis", children: [text(hostile)] }, { type: "lineBreak" }],
    },
    { type: "lineBreak" },
    text(hostile),
    { type: "reference", anchor: hostile, text: hostile },
    { type: "reference", anchor: "nowhere", text: hostile },
    { type: "gap", text: hostile },
  ];
  const nested = (depth: number): Block => ({
    type: "list",
    style: (["bullet", "letter", "number"] as const)[depth % 3] ?? "bullet",
    items: [
      [{ type: "paragraph", children: runs }, ...(depth === 0 ? [] : [nested(depth - 1)])],
      [],
      depth === 0 ? [] : [nested(depth - 1)],
    ],
  });
  const blocks: Block[] = [
    { type: "numbered", number: hostile, anchor: hostile, path: hostile, children: runs },
    { type: "numbered", number: "7", anchor: hostile, children: [] },
    { type: "numbered", number: "7", anchor: "seven", children: runs },
    { type: "numbered", number: "3", anchor: "SEVEN", children: [{ type: "reference", anchor: "SEVEN", text: "3" }] },
    { type: "paragraph", role: "quote", children: runs },
    { type: "paragraph", role: "note", children: [] },
    { type: "heading", level: 2, number: hostile, children: runs },
    { type: "heading", level: 3, children: [] },
    nested(4),
    { type: "list", style: "letter", items: [] },
    {
      type: "list",
      style: "letter",
      items: [
        [{ type: "table", header: [runs], rows: [[runs]] }],
        [{ type: "numbered", number: "8", children: runs }],
        [{ type: "heading", level: 2, children: runs }],
      ],
    },
    {
      type: "table",
      anchor: hostile,
      caption: runs,
      header: [runs, [], runs],
      rows: [[runs], [], [runs, runs, runs, runs]],
      widths: [0, -1, Number.NaN],
    },
    { type: "table", header: [], rows: [] },
    { type: "table", header: [[], []], rows: [[[], []]], widths: [1] },
    { type: "particulars", caption: runs, rows: [{ label: hostile, value: runs, path: hostile }] },
    { type: "particulars", rows: [] },
    { type: "signature", lines: [], spaces: [] },
    {
      type: "signature",
      anchor: "signature",
      placeAndDate: runs,
      lines: [runs],
      spaces: [hostile, hostile, hostile, hostile, hostile],
    },
  ];
  return {
    language: hostile,
    direction: "ltr",
    title: hostile,
    subject: hostile,
    date: hostile,
    reference: hostile,
    header: { reference: hostile, confidentiality: hostile },
    pageOf: { before: hostile, between: hostile, after: hostile },
    watermark: hostile,
    letterhead: [runs, []],
    addressee: [runs],
    particulars: [{ label: hostile, value: runs, path: hostile }],
    heading: runs,
    opening: blocks,
    sections: [{ id: hostile, heading: { type: "heading", level: 1, number: hostile, children: runs }, blocks }],
    closing: [],
  };
}
