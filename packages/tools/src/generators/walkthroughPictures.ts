import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The pictures of the walkthrough in VS Code, one for each step. They are drawn with the colours of the editor's theme, so that one
 * file serves light, dark and high contrast.
 */
export function generateWalkthroughPictures(root: string): Map<string, string> {
  const rule = (id: string): { title: string; messages: Record<string, { what: string }> } =>
    JSON.parse(readFileSync(join(root, `packages/core/locales/en/rules/${id}.json`), "utf8"));
  const findings = JSON.parse(
    readFileSync(join(root, "examples/practice/night-boat.findings.json"), "utf8"),
  ) as readonly {
    readonly rule: string;
  }[];
  const pictures: Readonly<Record<string, readonly string[]>> = {
    what: what(),
    begin: begin(),
    fill: fillIn(),
    mend: mend(rule("no-nexus").title),
    letter: letter(),
    print: print(),
    practice: practice(findings.map(({ rule: id }) => rule(id).title)),
  };
  return new Map(
    Object.entries(pictures).map(([name, parts]) => [`extension/media/${name}.svg`, `${svg(parts).join("\n")}\n`]),
  );
}

const width = 560;
const height = 340;

/** Colours of the theme, with those of the light one where a picture is looked at elsewhere. */
const colour = {
  back: "var(--vscode-editor-background, #ffffff)",
  ink: "var(--vscode-editor-foreground, #1f2328)",
  dim: "var(--vscode-descriptionForeground, #5b6470)",
  edge: "var(--vscode-widget-border, var(--vscode-contrastBorder, #c8ccd2))",
  key: "var(--vscode-symbolIcon-fieldForeground, var(--vscode-textLink-foreground, #0b5cad))",
  chosen: "var(--vscode-list-activeSelectionBackground, #d6e6fb)",
  chosenInk: "var(--vscode-list-activeSelectionForeground, #1f2328)",
  error: "var(--vscode-editorError-foreground, #d1242f)",
  good: "var(--vscode-testing-iconPassed, #1a7f37)",
  bar: "var(--vscode-statusBar-background, #1f3a5f)",
  barInk: "var(--vscode-statusBar-foreground, #ffffff)",
} as const;

function svg(parts: readonly string[]): string[] {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    ...parts.map((part) => `  ${part}`),
    "</svg>",
  ];
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

interface TextStyle {
  readonly fill?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly code?: boolean;
  readonly middle?: boolean;
}

function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { fill = colour.ink, size = 13, bold = false, code = false, middle = false } = style;
  const family = code
    ? "var(--vscode-editor-font-family, monospace)"
    : "var(--vscode-font-family, 'Segoe UI', sans-serif)";
  return `<text x="${x}" y="${y}" style="fill: ${fill}; font: ${bold ? 600 : 400} ${size}px ${family}; white-space: pre"${middle ? ' text-anchor="middle"' : ""}>${escaped(words)}</text>`;
}

function box(
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string = colour.back,
  edge: string = colour.edge,
): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="5" style="fill: ${fill}; stroke: ${edge}"/>`;
}

const line = (x: number, y: number, w: number, stroke: string = colour.edge, thick = 4): string =>
  `<path d="M${x} ${y}h${w}" style="stroke: ${stroke}; stroke-width: ${thick}; stroke-linecap: round"/>`;

const tick = (x: number, y: number): string =>
  `<path d="M${x} ${y}l4 5 8-10" style="fill: none; stroke: ${colour.good}; stroke-width: 2.5"/>`;

const ring = (x: number, y: number): string =>
  `<circle cx="${x + 6}" cy="${y - 1}" r="5" style="fill: none; stroke: ${colour.dim}; stroke-width: 1.5"/>`;

const arrow = (x: number, y: number): string =>
  `<path d="M${x} ${y}h26m-8 -7l8 7-8 7" style="fill: none; stroke: ${colour.dim}; stroke-width: 2.5"/>`;

/** A line of a draft: key in its colour, value behind. */
function entry(x: number, y: number, key: string, value = ""): string {
  const family = "var(--vscode-editor-font-family, monospace)";
  return `<text x="${x}" y="${y}" style="font: 13px ${family}; fill: ${colour.ink}; white-space: pre"><tspan style="fill: ${colour.key}">${escaped(key)}</tspan>: ${escaped(value)}</text>`;
}

const wave = (x: number, y: number, w: number): string =>
  `<path d="M${x} ${y}${"q2 -4 4 0t4 0".repeat(Math.round(w / 8))}" style="fill: none; stroke: ${colour.error}; stroke-width: 1.5"/>`;

/** A page of a letter, with a mark across it where there is one. */
function page(x: number, y: number, w: number, h: number, mark?: string): string[] {
  const rows = Math.floor((h - 70) / 16);
  return [
    box(x, y, w, h),
    line(x + 16, y + 22, w * 0.35),
    line(x + 16, y + 36, w * 0.5),
    ...Array.from({ length: rows }, (_, row) =>
      line(x + 16, y + 58 + row * 16, row % 4 === 3 ? (w - 32) * 0.6 : w - 32, colour.edge, 3),
    ),
    ...(mark === undefined
      ? []
      : [
          `<g transform="rotate(-32 ${x + w / 2} ${y + h / 2})">${text(x + w / 2, y + h / 2 + 12, mark, { fill: colour.dim, size: 34, bold: true, middle: true })}</g>`,
        ]),
  ];
}

function what(): string[] {
  return [
    box(16, 70, 150, 190),
    ...["reference", "requested", "purpose", "measures", "facts"].map((key, row) =>
      entry(28, 100 + row * 28, key, "…"),
    ),
    arrow(176, 165),
    box(212, 70, 140, 190),
    ...["UNTOC 18(15)", "SoM Protocol", "CoE 1959", "CoE 1957"].flatMap((name, row) => [
      tick(226, 104 + row * 36),
      text(246, 108 + row * 36, name),
    ]),
    arrow(362, 165),
    ...page(398, 60, 146, 210),
    text(91, 290, "your draft", { fill: colour.dim, middle: true }),
    text(282, 290, "what the treaties ask", { fill: colour.dim, middle: true }),
    text(471, 290, "the letter", { fill: colour.dim, middle: true }),
  ];
}

function begin(): string[] {
  const rows = [
    ["UNTOC", "since 2006-09-01"],
    ["Smuggling of Migrants Protocol", "since 2006-09-01"],
  ] as const;
  return [
    box(30, 30, 500, 280),
    text(280, 58, "New Request (6/6)", { bold: true, middle: true }),
    box(46, 72, 468, 28),
    text(58, 91, "kind › from › to › offences › measures › instruments", { fill: colour.dim }),
    text(46, 128, "proposed: in force and fit by the data", { fill: colour.dim, size: 12 }),
    ...rows.flatMap(([name, since], row) => {
      const y = 140 + row * 54;
      const ink = row === 0 ? colour.chosenInk : colour.ink;
      return [
        box(46, y, 468, 48, row === 0 ? colour.chosen : colour.back, row === 0 ? colour.chosen : colour.back),
        box(56, y + 9, 14, 14),
        tick(57, y + 16),
        text(82, y + 21, name, { fill: ink, bold: true }),
        text(410, y + 21, since, { fill: ink, size: 12 }),
        text(82, y + 40, row === 0 ? "Offers: Bank records (art. 18(3)(f))." : "Names the offence in art. 6(1)(a).", {
          fill: ink,
          size: 12,
        }),
      ];
    }),
    text(46, 270, "others", { fill: colour.dim, size: 12 }),
    box(56, 281, 14, 14),
    text(82, 293, "bilateral treaty"),
  ];
}

function fillIn(): string[] {
  const offered = ["accounts", "records", "period", "nexus"];
  return [
    box(16, 16, 528, 308),
    entry(36, 52, "purpose", "To prove that {person:organiser} was paid."),
    entry(36, 80, "measures"),
    entry(52, 108, "- type", "bankRecords"),
    `<path d="M69 124v16" style="stroke: ${colour.ink}; stroke-width: 1.5"/>`,
    box(68, 148, 170, 118),
    ...offered.flatMap((key, row) => [
      ...(row === 3 ? [box(70, 152 + row * 28, 166, 26, colour.chosen, colour.chosen)] : []),
      text(84, 170 + row * 28, key, { code: true, fill: row === 3 ? colour.chosenInk : colour.ink }),
    ]),
    box(248, 148, 276, 118),
    text(262, 172, "Link to the case", { bold: true }),
    text(262, 196, "What this evidence is expected to show,"),
    text(262, 216, "and on whom it bears."),
    text(262, 246, "UNTOC art. 18(15)(d), (f)", { fill: colour.dim }),
    text(36, 300, "Ctrl+Space", { fill: colour.dim }),
  ];
}

function mend(title: string): string[] {
  return [
    box(16, 16, 528, 308),
    entry(36, 52, "measures"),
    entry(52, 80, "- type", "bankRecords"),
    wave(66, 86, 160),
    entry(68, 108, "holder", "Banque du Dahra"),
    box(60, 128, 464, 108),
    text(76, 154, title, { bold: true }),
    text(76, 178, "Without the link the measure reads as a search for whatever may turn up."),
    text(76, 208, "UNTOC art. 18(15)(d), (f)", { fill: colour.dim }),
    box(60, 250, 250, 56),
    box(64, 254, 242, 24, colour.chosen, colour.chosen),
    text(76, 271, "Add `nexus`, to be filled in", { fill: colour.chosenInk }),
    text(76, 297, "Accept, with a reason"),
    text(330, 271, "Ctrl+.", { fill: colour.dim }),
  ];
}

function letter(): string[] {
  const keys = ["requested", "legalBases", "proceedings", "persons", "offences", "facts", "purpose", "measures"];
  return [
    box(16, 16, 528, 308),
    `<path d="M280 16v308" style="stroke: ${colour.edge}"/>`,
    ...keys.map((key, row) => entry(36, 52 + row * 30, key, "…")),
    box(28, 215, 240, 26, "none", colour.key),
    ...page(312, 36, 200, 268),
    box(320, 214, 184, 26, "none", colour.key),
  ];
}

function print(): string[] {
  return [
    ...page(56, 30, 180, 250, "DRAFT"),
    arrow(266, 155),
    ...page(324, 30, 180, 250),
    text(146, 310, "status: draft", { code: true, fill: colour.dim, middle: true }),
    text(414, 310, "status: final", { code: true, fill: colour.dim, middle: true }),
  ];
}

function practice(titles: readonly string[]): string[] {
  const shown = titles.slice(0, 7);
  return [
    box(16, 16, 528, 308),
    ...shown.flatMap((title, row) => {
      const y = 50 + row * 32;
      return [
        row < 3 ? tick(36, y - 5) : ring(36, y - 4),
        text(62, y, title, { fill: row < 3 ? colour.dim : colour.ink }),
      ];
    }),
    `<rect x="16" y="292" width="528" height="32" style="fill: ${colour.bar}"/>`,
    text(32, 313, `Practice case: 3 of ${titles.length} mended`, { fill: colour.barInk }),
  ];
}
