import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { domId } from "../../extension/src/webview/form/widgets/domId.js";
import { launchChromium } from "../vscode/driver/chromium.js";
import { untilEqual } from "../vscode/driver/waiting.js";
import { FormInBrowser, type FormOptions, formFiles } from "./formHarness.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const worked = readFileSync(join(root, "examples/cases/smuggling-by-sea/request.mla.yaml"), "utf8");

const draft = `rogatory: 1
kind: mla
# what was done
offences:
  - id: smuggling
    title: Smuggling of migrants
    elements:
      # the first limb
      - element: procuring entry
        shownBy: { event: e2, note: "58 passengers" } # counted
      - element: without papers
      # the price
      - element: material benefit
        correspondingConduct: Known there too.
facts:
  events:
    - id: e1
      date: 2024-06
      place: Zarzis
      state: TN
      what: "Two departures."
    # the crossing
    - id: e2
      date: 2024-09-17
      what: "{person:boss} counts them ({event:e1})." # seen by witness A
    - id: e3
      what: No date is known of this.
    - id: e4
      date: 2024-09-05
      what: A sum is paid.
`;
const offences = 4;
const facts = 5;

/** The text with these blocks of it in another order. */
function reordered(text: string, before: readonly string[], after: readonly string[]): string {
  assert.ok(text.includes(before.join("")));
  return text.replace(before.join(""), after.join(""));
}

describe("the form's page in a browser", () => {
  let browser: Browser;
  let files: Readonly<Record<string, string>>;
  let form: FormInBrowser;

  before(async () => {
    files = await formFiles();
    browser = await launchChromium();
  });
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(form.faults, []);
    assert.deepEqual(await form.page.evaluate("violations"), []);
    await form.close();
  });

  const open = async (options: Partial<FormOptions> = {}): Promise<void> => {
    form = await FormInBrowser.open(browser, files, { name: "request.mla.yaml", text: draft, ...options });
  };
  const field = (path: string, part?: string) => form.page.locator(`[id="${domId(path, part)}"]`);
  const hasFocus = (path: string, part?: string): Promise<unknown> =>
    untilEqual(
      `the focus is on ${path}`,
      () => form.page.evaluate<string>("document.activeElement.id"),
      domId(path, part),
    );
  const becomes = (text: string): Promise<unknown> => untilEqual("the draft", async () => form.text, text);
  const faults = async (): Promise<string[]> =>
    form.page.evaluate<string[]>(
      `${axe}; axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + " " + html.slice(0, 160) + failureSummary)))`,
    );

  const readers: Readonly<Record<string, Partial<FormOptions>>> = {
    "in a pane of 320 pixels": { width: 320 },
    "in a dark pane of 320 pixels": { width: 320, theme: "dark" },
    "at 200 %": { zoom: 2 },
    "at 400 %, dark": { zoom: 4, theme: "dark" },
    "in French": { language: "fr" },
    "in Arabic": { language: "ar" },
    "in Arabic, in a pane of 320 pixels": { language: "ar", width: 320, theme: "dark" },
  };
  for (const [name, options] of Object.entries(readers))
    it(`is no wider than the page, and breaks no rule that axe knows, ${name}`, async () => {
      await open({ text: worked, ...options });
      for (const index of (await form.page.locator(".steps button").all()).keys()) {
        await form.step(index);
        await form.page.evaluate(`
          for (const part of document.querySelectorAll("main .fold[aria-expanded=false]")) part.click();
          for (const more of document.querySelectorAll("main details")) more.open = true;
        `);
        assert.deepEqual(await form.tooWide(), [], `step ${index}`);
        assert.deepEqual(await faults(), [], `step ${index}`);
      }
    });

  it("says in a narrow pane at which step one is, and lists the steps when asked", async () => {
    await open({ width: 320 });
    const summary = form.page.locator(".steps summary");
    assert.match(await summary.innerText(), /^Step 1 of 11: The request/);
    assert.equal(await form.page.locator(".steps button").first().isVisible(), false);
    await summary.focus();
    await form.page.keyboard.press("Enter");
    await form.page.locator(".steps button", { hasText: "Facts" }).click();
    await untilEqual("the list closes", () => form.page.locator(".steps button").first().isVisible(), false);
    assert.match(await summary.innerText(), /^Step 6 of 11: Facts/);
  });

  it("is mirrored for who reads from the right, and marks what is in another language", async () => {
    await open({ language: "ar" });
    const page = await form.page.evaluate<Record<string, string>>(
      `({ lang: document.documentElement.lang, dir: document.documentElement.dir, inner: document.querySelector(".form").lang })`,
    );
    assert.deepEqual(page, { lang: "ar", dir: "rtl", inner: "en" });
    const steps = await form.page.locator(".steps").boundingBox();
    const main = await form.page.locator("main").boundingBox();
    assert.ok((steps?.x ?? 0) > (main?.x ?? 0), "the steps are on the right");
    for (const step of [0, offences, facts]) {
      await form.step(step);
      const texts = "main textarea, main input:not([type=radio], [type=checkbox], [type=date])";
      assert.deepEqual(
        await form.page
          .locator(texts)
          .evaluateAll((all) => all.map((one) => one.getAttribute("dir")).filter((dir) => dir !== "auto")),
        [],
      );
    }
  });

  describe("has elements in a table", () => {
    beforeEach(async () => {
      await open();
      await form.step(offences);
    });
    const list = "/offences/0/elements";
    const first = `      # the first limb
      - element: procuring entry
        shownBy: { event: e2, note: "58 passengers" } # counted
`;
    const second = "      - element: without papers\n";
    const third = `      # the price
      - element: material benefit
        correspondingConduct: Known there too.
`;

    it("where each control is called by its column and row", async () => {
      const { page } = form;
      const table = page.getByRole("table", { name: "Elements" });
      assert.equal(await table.getByRole("rowheader").count(), 3);
      assert.ok((await table.getByRole("columnheader").allInnerTexts()).some((text) => text.startsWith("Shown by")));
      assert.equal(await table.getByRole("rowheader").nth(1).innerText(), "2");
      for (const [name, role] of [
        ["Element, row 2", "textbox"],
        ["Event: Shown by, row 1: procuring entry", "combobox"],
        ["How: Shown by, row 1: procuring entry", "textbox"],
        ["Corresponding conduct in the requested State, row 3: material benefit", "textbox"],
        ["Move up: material benefit", "button"],
      ] as const)
        assert.equal(await page.getByRole(role, { name, exact: true }).count(), 1, name);
    });

    it("which the keyboard goes through by rows", async () => {
      await field(`${list}/0/element`).focus();
      await form.page.keyboard.press("Control+ArrowDown");
      await hasFocus(`${list}/1/element`);
      await form.page.keyboard.press("Control+ArrowDown");
      await form.page.keyboard.press("Control+ArrowDown");
      await hasFocus(`${list}/2/element`);
      await field(`${list}/0/shownBy/note`).focus();
      await form.page.keyboard.press("Control+ArrowDown");
      await hasFocus(`${list}/1/shownBy/note`);
      assert.equal(form.text, draft);
    });

    it("whose rows are moved with their comments, and the focus with them", async () => {
      await field(`${list}/2/correspondingConduct`).focus();
      await form.page.keyboard.press("Alt+ArrowUp");
      await becomes(reordered(draft, [first, second, third], [first, third, second]));
      await hasFocus(`${list}/1/correspondingConduct`);
      await form.page.keyboard.press("Alt+ArrowUp");
      await becomes(reordered(draft, [first, second, third], [third, first, second]));
      await hasFocus(`${list}/0/correspondingConduct`);
      await form.page.keyboard.press("Alt+ArrowUp");
      await field(`${list}/0`, "down").click();
      await becomes(reordered(draft, [first, second, third], [first, third, second]));
      await hasFocus(`${list}/1`, "down");
    });

    it("that takes over what is typed before the row moves", async () => {
      await field(`${list}/1/element`).focus();
      await form.page.keyboard.press("End");
      await form.page.keyboard.type(" or visa");
      await form.page.keyboard.press("Alt+ArrowDown");
      const typed = second.replace("papers", "papers or visa");
      await becomes(reordered(draft, [first, second, third], [first, third, typed]));
      await hasFocus(`${list}/2/element`);
    });

    it("to which a row is added below, filled in and taken away", async () => {
      await field(`${list}/1/element`).focus();
      await form.page.keyboard.press("Control+Enter");
      await hasFocus(`${list}/2/element`);
      await form.page.keyboard.type("danger to life");
      await field(`${list}/2/shownBy/note`).focus();
      await form.page.keyboard.type("two drowned");
      await form.page.keyboard.press("Tab");
      const added = "      - element: danger to life\n        shownBy:\n          note: two drowned\n";
      await becomes(reordered(draft, [second, third], [second, added, third]));
      await form.page.getByRole("button", { name: "Remove: danger to life" }).click();
      await becomes(draft);
    });

    it("below whose rows stands what few have, which keeps its place and the focus while it is filled in", async () => {
      const more = form.page.locator(`[data-path="${list}/1"] details`).first();
      await more.locator("summary").click();
      await field(`${list}/1/exception`).focus();
      await form.page.keyboard.type("None applies.");
      await becomes(draft.replace("without papers\n", "without papers\n        exception: None applies.\n"));
      await hasFocus(`${list}/1/exception`);
      await form.page.keyboard.press("Control+ArrowDown");
      await hasFocus(`${list}/2/element`);
      await more.locator("summary").click();
      await field(`${list}/1/exception`).waitFor();
    });

    it("in which a second proof makes a list of the first", async () => {
      await field(`${list}/0/shownBy`, "add").click();
      await hasFocus(`${list}/0/shownBy/1/event`);
      await field(`${list}/0/shownBy/1/note`).focus();
      await form.page.keyboard.type("their list");
      await form.page.keyboard.press("Tab");
      await becomes(
        draft.replace(
          '        shownBy: { event: e2, note: "58 passengers" } # counted\n',
          "        shownBy: # counted\n          - event: e2\n            note: 58 passengers\n          - note: their list\n",
        ),
      );
    });

    it("a penalty has a row for each of its fields", async () => {
      const table = form.page.getByRole("table", { name: /^Penalty/ });
      await table.getByRole("textbox", { name: "Maximum, Penalty: years" }).fill("16");
      await form.page.keyboard.press("Tab");
      await becomes(draft.replace("migrants\n", "migrants\n    penalty:\n      max: P16Y\n"));
    });
  });

  describe("has events along a line of time", () => {
    beforeEach(async () => {
      await open();
      await form.step(facts);
    });
    const list = "/facts/events";
    const [first = "", second = "", third = "", fourth = ""] = draft
      .slice(draft.indexOf("    - id: e1"))
      .split(/(?=^ {4}# the crossing|^ {4}- id: e[34])/m);

    it("which say when and where while they are folded, references by name", async () => {
      const heads = await form.page.locator(".event .fold").allInnerTexts();
      assert.deepEqual(
        heads.map((head) => head.split("\n").filter(Boolean)),
        [
          ["June 2024", "Zarzis, Tunisia", "Two departures."],
          ["17 September 2024", "{person:boss} counts them (June 2024)."],
          ["no date yet", "No date is known of this."],
          ["5 September 2024", "A sum is paid."],
        ],
      );
    });

    it("moved by the keyboard from within, with their comments", async () => {
      await field(`${list}/1`, "title").focus();
      await form.page.keyboard.press("Alt+ArrowUp");
      await becomes(reordered(draft, [first, second], [second, first]));
      await hasFocus(`${list}/0`, "title");
      await form.page.keyboard.press("Alt+ArrowDown");
      await becomes(draft);
      await hasFocus(`${list}/1`, "title");
      assert.equal(await form.page.locator("[role=status]").innerText(), "Moved to place 2.");
    });

    it("put in order of date at once: what has no date stays behind what it follows", async () => {
      const button = field(list, "sort");
      await button.click();
      await becomes(reordered(draft, [second, third, fourth], [fourth, second, third]));
      await untilEqual("there is nothing to put in order", () => button.isDisabled(), true);
    });

    it("dragged by their grips, unless Escape lets go", async () => {
      const { page } = form;
      const grip = await page.locator(".event .grip").nth(3).boundingBox();
      const target = await page.locator(".event").nth(1).boundingBox();
      assert.ok(grip && target);
      const drag = async (): Promise<void> => {
        await page.mouse.move(grip.x + 5, grip.y + 5);
        await page.mouse.down();
        await page.mouse.move(grip.x + 5, target.y + 30);
        await page.mouse.move(grip.x + 5, target.y + 2);
        await page.locator(".event.drop-above").waitFor();
      };
      await drag();
      await page.keyboard.press("Escape");
      await page.mouse.up();
      assert.equal(form.text, draft);
      await drag();
      await page.mouse.up();
      await becomes(reordered(draft, [second, third, fourth], [fourth, second, third]));
    });
  });

  it("says while an address is typed what it was read as", async () => {
    await open({
      text: "rogatory: 1\nkind: mla\nmeasures:\n  - type: subscriberData\n    identifiers:\n      - value: none\n",
    });
    await form.step(6);
    const value = field("/measures/0/identifiers/0/value");
    await value.fill("203.0.113.7");
    const note = form.page.locator('[data-path="/measures/0/identifiers/0/value"] .read-as');
    await untilEqual("the note", () => note.innerText(), "Read as the IPv4 address 203.0.113.7.");
    assert.equal(await note.getAttribute("aria-live"), "polite");
    await value.fill("2001:db8::7:1");
    await untilEqual("the note", () => note.innerText(), "Read as the IPv6 address 2001:db8::7:1.");
    await value.fill("203.0.113");
    await untilEqual("the note", () => note.innerText(), "");
  });
});
