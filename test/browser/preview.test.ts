import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "@rogatory/core";
import type { Browser, Locator, Page } from "playwright-core";
import { pathsAround } from "../../extension/src/common/noteLayout.js";
import { launchChromium } from "../vscode/driver/chromium.js";
import { until, untilEqual } from "../vscode/driver/waiting.js";
import {
  bodyOf,
  type HarnessOptions,
  harnessPage,
  letterOf,
  notesMessage,
  previewScript,
  type Theme,
  themes,
} from "./previewHarness.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const draft = readFileSync(join(root, "examples/broken/no-nexus.mla.yaml"), "utf8");
const { findings } = check(draft, { name: "request.mla.yaml" });
const notes = findings.map(({ severity, message, path, sources }) => ({
  severity,
  message,
  path,
  sources: sources.map(({ instrument, provision }) => `${instrument} ${provision}`),
}));

describe("the preview's page in a browser", () => {
  let browser: Browser;
  let script: string;
  let page: Page;
  const requests: string[] = [];

  before(async () => {
    script = await previewScript();
    browser = await launchChromium();
  });
  after(() => browser.close());
  afterEach(() => page.context().close());

  const open = async (
    options: HarnessOptions = {},
    { width = 900, height = 800, reducedMotion = "reduce" as "reduce" | "no-preference" } = {},
  ): Promise<void> => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion });
    page = await context.newPage();
    requests.length = 0;
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(harnessPage(script, { body: bodyOf(letterOf(draft)), ...options }));
  };
  const send = (message: unknown): Promise<void> =>
    page.evaluate(`window.dispatchEvent(new MessageEvent("message", { data: ${JSON.stringify(message)} })), undefined`);
  const told = (): Promise<{ type: string; path?: string; index?: number }[]> => page.evaluate("told");
  const kept = (): Promise<Record<string, unknown>> => page.evaluate("kept");
  const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? Number.NaN;
  const firstThere = async (selectors: readonly string[]): Promise<Locator> => {
    for (const selector of selectors)
      if ((await page.locator(selector).count()) > 0) return page.locator(selector).first();
    throw new Error(`None is there of ${selectors.join()}`);
  };
  const styleOf = (element: Locator, name: string): Promise<string> =>
    element.evaluate(
      (one, wanted) => one.ownerDocument.defaultView?.getComputedStyle(one).getPropertyValue(wanted) ?? "",
      name,
    );
  const violations = async (): Promise<{ id: string; nodes: string[] }[]> => {
    const found = await page.evaluate<{ id: string; nodes: string[] }[]>(
      `${axe}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html + failureSummary) })))`,
    );
    return found;
  };
  const picture = async (name: string): Promise<void> => {
    const folder = process.env["ROGATORY_EVIDENCE"];
    if (folder === undefined) return;
    mkdirSync(join(folder, "preview-page"), { recursive: true });
    await page.screenshot({ path: join(folder, "preview-page", `${name}.png`) });
  };

  for (const theme of Object.keys(themes) as Theme[])
    for (const [name, width] of [
      ["wide", 1300],
      ["beside", 700],
      ["narrow", 320],
    ] as const)
      it(`has no fault that axe finds: ${theme}, ${name}`, async () => {
        await open({ theme }, { width });
        await send(notesMessage(notes));
        await picture(`${theme.replace(" ", "-")}-${name}`);
        assert.deepEqual(await violations(), []);
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await page.locator(".note button").last().focus();
        await picture(`${theme.replace(" ", "-")}-${name}-note`);
        assert.deepEqual(await violations(), []);
      });

  it("says to a screen reader what its buttons and notes are", async () => {
    await open();
    await send(
      notesMessage([{ message: "It is not said why.", path: "/measures/0/nexus", sources: ["UNTOC art. 18(15)"] }]),
    );
    assert.equal(
      await page.locator("header").first().ariaSnapshot(),
      [
        "- banner:",
        '  - toolbar "Letter":',
        '    - text: "Language of the letter: English"',
        "    - 'button \"Findings: 1\" [pressed]'",
        '    - button "Print…"',
        '    - button "Word Document"',
      ].join("\n"),
    );
    const note = page.getByRole("complementary", { name: "Findings" }).getByRole("button");
    assert.match(await note.ariaSnapshot(), /button "Error 1/);
    const description = page.locator(`#${await note.getAttribute("aria-describedby")}`);
    assert.equal(await description.textContent(), "It is not said why.UNTOC art. 18(15)");
  });

  it("puts each note beside its block, or the nearest around it, and shows its sources when it is reached", async () => {
    await open({}, { width: 1300 });
    await send(notesMessage(notes));
    const items = page.locator(".note");
    assert.equal(await items.count(), notes.length);
    for (const [index, { path }] of notes.entries()) {
      const around = await firstThere([...pathsAround(path).map((part) => `main [data-path="${part}"]`), "main > *"]);
      const tops = [await topOf(items.nth(index)), await topOf(around)];
      assert.ok((tops[0] ?? 0) >= (tops[1] ?? 0) - 1, `${path}: ${tops.join(" ")}`);
    }
    const card = items.nth(1).locator(".card");
    assert.ok(!(await card.isVisible()));
    await items.nth(1).locator("button").focus();
    assert.ok(await card.isVisible());
    assert.match(await card.innerText(), /untoc art\. 18/);
    await page.keyboard.press("Escape");
    assert.ok(!(await card.isVisible()), "Escape closes what a note says");
    await page.keyboard.press("Enter");
    assert.deepEqual((await told()).at(-1), { type: "goToFinding", index: 1 });
  });

  it("hides the notes, keeps that for the next time, and never prints them", async () => {
    await open();
    await send(notesMessage(notes));
    await page.getByRole("button", { name: "Findings" }).click();
    assert.ok(!(await page.locator(".notes").isVisible()));
    assert.equal((await kept())["notesHidden"], true);
    await page.context().close();
    await open({ state: { uri: "x", language: "en", notesHidden: true } });
    assert.ok(!(await page.locator(".notes").isVisible()));
    assert.equal(await page.getByRole("button", { name: "Findings" }).getAttribute("aria-pressed"), "false");
    await page.getByRole("button", { name: "Findings" }).click();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator(".notes").isVisible()));
    assert.ok(!(await page.locator(".toolbar").isVisible()));
    assert.ok(await page.locator(".letter").isVisible());
  });

  it("leads to the draft by one click, and not when text is selected", async () => {
    await open();
    const block = page.locator('main [data-path="/purpose"]').first();
    await block.click();
    await untilEqual("the click", async () => (await told()).at(-1), { type: "goTo", path: "/purpose" });
    const before = (await told()).length;
    await block.dblclick();
    await page.waitForTimeout(400);
    assert.equal((await told()).length, before, "a double click selects a word");
    // What is selected already would be dragged away.
    await page.evaluate("getSelection().removeAllRanges()");
    const box = await block.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 60, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 8);
    await page.mouse.up();
    await page.waitForTimeout(400);
    assert.equal((await told()).length, before, "dragging selects text");
  });

  it("leads through its blocks by arrow keys, as one stop for Tab, and to the draft by Enter", async () => {
    await open();
    await page.getByRole("button", { name: "Word Document" }).focus();
    await page.keyboard.press("Home");
    assert.equal(await page.evaluate("document.activeElement.textContent"), "Findings: 0");
    await page.keyboard.press("Tab");
    const paths = await page.evaluate<string[]>(
      "[...document.querySelectorAll('main [data-path]')].filter((one) => !one.querySelector('[data-path]')).map((one) => one.dataset.path)",
    );
    const at = (): Promise<string> => page.evaluate("document.activeElement.dataset.path");
    assert.equal(await at(), paths[0]);
    for (const path of paths.slice(1, 4)) {
      await page.keyboard.press("ArrowDown");
      assert.equal(await at(), path);
    }
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    assert.deepEqual((await told()).at(-1), { type: "goTo", path: paths[2] });
    await page.keyboard.press("End");
    assert.equal(await at(), paths.at(-1));
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate("document.activeElement.textContent"), "Findings: 0");
  });

  it("shows the block of the part at hand and marks it for a moment, without motion where none is wanted", async () => {
    await open({}, { height: 500 });
    const block = page.locator('main [data-path="/measures/1"]').first();
    await send({ type: "reveal", path: "/measures/1/capacity" });
    // A busy machine may look late, when the mark is gone again: it is noted as it comes.
    assert.ok(await page.evaluate("marked.has('/measures/1')"));
    await until(
      "it is in view",
      () => topOf(block),
      (top) => top > 40 && top < 500,
    );
    assert.equal(await styleOf(block, "animation-name"), "none");
    await until(
      "the mark goes",
      () => block.evaluate((one) => one.classList.contains("here")),
      (is) => !is,
    );
  });

  it("moves where motion is not unwanted", async () => {
    await open({}, { reducedMotion: "no-preference" });
    await send({ type: "reveal", path: "/purpose" });
    const block = page.locator('main [data-path="/purpose"]').first();
    assert.equal(await styleOf(block, "animation-name"), "here");
  });

  it("keeps what is seen where it is when something changes above it, and when it is opened again", async () => {
    await open({}, { height: 500 });
    await page.evaluate("window.scrollTo(0, 1200)");
    const top = await page.evaluate<{ path: string; top: number }>(
      "(() => { const one = [...document.querySelectorAll('main [data-path]')].filter((block) => !block.querySelector('[data-path]')).find((block) => block.getBoundingClientRect().bottom > 60 && document.querySelector('main [data-path=\"' + block.dataset.path + '\"]') === block); return { path: one.dataset.path, top: one.getBoundingClientRect().top }; })()",
    );
    const now = (): Promise<number> => topOf(page.locator(`main [data-path="${top.path}"]`).first());
    const longer = draft.replace("purpose:", "urgency: { level: urgent, reason: It is urgent. }\npurpose:");
    assert.notEqual(longer, draft);
    await send({ type: "show", title: "Letter", body: bodyOf(letterOf(longer)) });
    assert.ok(Math.abs((await now()) - top.top) < 2, `${await now()} instead of ${top.top}`);
    await until("the place is kept", kept, (state) => state["place"] !== undefined);
    const state = await kept();
    await page.context().close();
    await open({ state }, { height: 500 });
    assert.ok(await page.evaluate("window.scrollY > 500"));
  });

  it("offers a choice of languages where there are several", async () => {
    const languages = [
      { id: "en", title: "English" },
      { id: "fr", title: "French" },
      { id: "ar", title: "Arabic" },
    ];
    await open({ languages, letterLanguage: "fr" });
    const choice = page.getByLabel("Language of the letter:");
    assert.equal(await choice.inputValue(), "fr");
    await choice.selectOption("ar");
    assert.deepEqual((await told()).at(-1), { type: "language", language: "ar" });
    assert.equal((await kept())["language"], "ar");
    assert.deepEqual(await violations(), []);
  });

  it("shows a letter that is written from right to left so, with its notes beside it", async () => {
    await open({ body: bodyOf({ ...letterOf(draft), language: "ar", direction: "rtl" }) }, { width: 700 });
    await send(notesMessage(notes));
    assert.equal(await page.locator("article").getAttribute("dir"), "rtl");
    assert.equal(await styleOf(page.locator("article"), "direction"), "rtl");
    assert.equal(await styleOf(page.locator(".toolbar"), "direction"), "ltr");
    const numbers = page.locator(".numbered > .number").first();
    const box = await numbers.boundingBox();
    assert.ok((box?.x ?? 0) > 350, "numbers stand at the right");
    await picture("right-to-left");
    assert.deepEqual(await violations(), []);
  });

  it("runs and loads nothing that a draft or a finding says", async () => {
    const hostile = `<img src=http://127.0.0.1:9/x onerror="window.ran=1"><script>window.ran=1</script><svg onload=window.ran=1><iframe srcdoc="<script>parent.ran=1</script>">javascript:window.ran=1`;
    const letter = letterOf(draft.replace(/^purpose:.*$/m, `purpose: ${JSON.stringify(hostile)}`));
    await open({ body: bodyOf(letter) });
    await send({ type: "show", title: hostile, body: bodyOf(letter) });
    await send(notesMessage([{ message: hostile, sources: [hostile], path: `/purpose"]${hostile}` }]));
    await send({ type: "reveal", path: `/purpose"] ${hostile}` });
    await page.waitForTimeout(300);
    assert.ok((await page.locator("main").innerText()).includes("<img src=http://127.0.0.1:9/x"));
    assert.equal(await page.evaluate("window.ran"), undefined);
    assert.deepEqual(await page.evaluate("violations"), []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith("about:")),
      [],
    );
    assert.equal(await page.locator("main img, main script, main svg, main iframe, .notes img").count(), 0);
  });
});
