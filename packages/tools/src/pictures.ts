/**
 * `npm run pictures`: makes the pictures of the README anew from the examples: a letter's pages as LibreOffice prints them, and what
 * the command says of a deficient draft. Needs LibreOffice, pdftoppm and Chromium (see test:docx and test:browser).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/cli/bin/rogatory.js");
const images = join(root, "docs/images");
const letterCase = "examples/cases/smuggling-by-sea/request.mla.yaml";
const shownPages = [1, 5];
const broken = "examples/broken/fishing-bank-request.mla.yaml";

const work = mkdtempSync(join(tmpdir(), "rogatory-pictures-"));

function pagesOfLetter(): string[] {
  execFileSync(process.execPath, [bin, "render", letterCase, "-o", join(work, "letter.docx")], { cwd: root });
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", work, join(work, "letter.docx")], {
    stdio: "ignore",
  });
  execFileSync("pdftoppm", ["-r", "80", "-png", join(work, "letter.pdf"), join(work, "page")]);
  const pages = readdirSync(work)
    .filter((name) => name.startsWith("page"))
    .toSorted();
  return shownPages.map((page) => readFileSync(join(work, pages[page - 1] as string)).toString("base64"));
}

const colours: Readonly<Record<string, string>> = {
  "31": "#ff8f88",
  "32": "#8ddb8c",
  "33": "#f5c76e",
  "36": "#7fd7e8",
  "1": "bold",
  "2": "dim",
  "4": "underline",
};

/** Terminal colours as HTML. */
function terminalHtml(text: string): string {
  const [plain = "", ...coloured] = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").split("\u001b[");
  return (
    plain +
    coloured.map((part) => `${tagOf(part.slice(0, part.indexOf("m")))}${part.slice(part.indexOf("m") + 1)}`).join("")
  );
}

function tagOf(code: string): string {
  const style = colours[code];
  if (style === undefined) return "</span>";
  if (style === "bold") return '<span style="font-weight:bold">';
  if (style === "dim") return '<span style="opacity:.65">';
  if (style === "underline") return '<span style="text-decoration:underline">';
  return `<span style="color:${style}">`;
}

const letterPage = `<body style="margin:0;padding:24px;background:#d9dde3;display:inline-flex;gap:24px">${pagesOfLetter()
  .map((data) => `<img style="box-shadow:0 2px 10px #0006" src="data:image/png;base64,${data}">`)
  .join("")}</body>`;

const said = spawnSync(process.execPath, [bin, "check", broken, "--gate", "transmit"], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: undefined },
}).stdout;
const checkPage = `<body style="margin:0;display:inline-block;background:#1d2430;color:#e8ecf2"><pre style="margin:0;padding:20px 24px;font:14px/1.45 'DejaVu Sans Mono',monospace">$ npx rogatory check ${broken} --gate transmit\n${terminalHtml(said)}</pre></body>`;

mkdirSync(images, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const [name, html] of [
    ["letter", letterPage],
    ["check", checkPage],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
    await page.setContent(html);
    await page.locator("body").screenshot({ path: join(images, `${name}.png`) });
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log("Written: docs/images/letter.png, docs/images/check.png");
