import assert from "node:assert/strict";
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { accessibilityFaults } from "./driver/accessibility.js";
import { confirm } from "./driver/entering.js";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until } from "./driver/waiting.js";

const DRAFT = "request.mla.yaml";
const OTHER = "other.mla.yaml";

for (const [theme, colours] of Object.entries({
  light: "Light Modern",
  dark: "Dark Modern",
  "high-contrast": "Default High Contrast",
}))
  describe(`the letter beside the draft, ${theme}`, () => {
    const session = sessionFor(() => ({
      name: `preview-${theme}`,
      vsix: [packaged()],
      settings: { "workbench.colorTheme": colours, "editor.minimap.enabled": false },
      viewport: { width: 1440, height: 900 },
      fill: (folder) => {
        copyFileSync(join(root, "examples/broken/no-nexus.mla.yaml"), join(folder, DRAFT));
        copyFileSync(join(root, "examples/broken/fishing-bank-request.mla.yaml"), join(folder, OTHER));
      },
    }));
    let page: Frame;
    /** What the browser said of the pages' policies. */
    const refused: string[] = [];

    const find = async (): Promise<Frame> => session().workbench.webview("main [data-path]");
    const block = (path: string) => page.locator(`main [data-path="${path}"]`).first();

    before(async () => {
      const { workbench } = session();
      workbench.page.on("console", (message) => {
        if (/Content Security Policy|Content-Security-Policy/u.test(message.text())) refused.push(message.text());
      });
      await workbench.openFile(DRAFT);
      await workbench.extensionStatus();
      await workbench.palette.run("Rogatory: Open Letter to the Side");
      page = await find();
      await page.locator(".note").first().waitFor();
    });

    it("has no fault that axe finds, with its notes and without", async () => {
      await session().picture("notes");
      assert.deepEqual(await accessibilityFaults(page), []);
      await page.locator(".note button").last().focus();
      await session().picture("a-note");
      assert.deepEqual(await accessibilityFaults(page), []);
      const tree = await page.locator("body").ariaSnapshot();
      assert.match(tree, /- toolbar "Letter":/u);
      assert.match(tree, /button "Findings: 5" \[pressed\]/u);
      assert.match(tree, /- complementary "Findings":\n +- list:\n +- listitem:/u);
      assert.match(tree, /button "Note 1/u);
      assert.match(tree, /button "Error 2/u);
      await page.getByRole("button", { name: "Findings" }).click();
      assert.ok(!(await page.locator(".notes").isVisible()));
      await page.getByRole("button", { name: "Findings" }).click();
    });

    if (theme !== "light") return;

    it("leads to the line by a click, by a key, and from a note", async () => {
      const { workbench } = session();
      const lines = readFileSync(session().file(DRAFT), "utf8").split("\n");
      const lineOf = (text: string): number => lines.findIndex((line) => line.startsWith(text)) + 1;
      const arrives = (line: number) =>
        until(
          `the cursor is in line ${line}`,
          () => workbench.editor.position(),
          (at) => at.line === line,
        );
      await block("/purpose").click();
      await arrives(lineOf("purpose:"));
      await block("/date").press("Enter");
      await arrives(lineOf("date:"));
      await page.locator(".note button").nth(1).click();
      const { line } = await until(
        "the place of the finding",
        () => workbench.editor.position(),
        (at) => at.line !== lineOf("date:"),
      );
      assert.ok(line > lineOf("measures:"), String(line));
    });

    it("shows and marks for a moment the block of the line where the cursor is", async () => {
      await page.evaluate(`
        window.marked = [];
        new MutationObserver((changes) => {
          for (const { target } of changes) if (target.classList.contains("here")) marked.push(target.dataset.path);
        }).observe(document.querySelector("main"), { subtree: true, attributeFilter: ["class"] });`);
      await page.evaluate("window.scrollTo(0, 0)");
      await session().workbench.editor.focus(DRAFT);
      await session().workbench.editor.goToText(session().file(DRAFT), "type: statement");
      const marked = (): Promise<string[]> => page.evaluate("marked");
      await until("a block is marked", marked, (paths) => paths.some((path) => path.startsWith("/measures/1")));
      assert.ok(await page.evaluate("window.scrollY > 300"));
      await until(
        "the mark goes",
        () => page.locator("main .here").count(),
        (count) => count === 0,
      );
    });

    it("follows what is written, and its notes go when it is mended", async () => {
      const { workbench } = session();
      const file = session().file(DRAFT);
      const before = await page.locator(".note").count();
      await workbench.editor.goToText(file, "type: statement", { offset: "type: statement".length });
      await workbench.editor.press("Escape", "Enter");
      await workbench.editor.dismissCompletions();
      // In one piece: what the editor closes or offers while one types is tested elsewhere.
      await workbench.page.keyboard.insertText("nexus: She was present at the arrest ({event:e1}).");
      await workbench.editor.dismissCompletions();
      await page.locator("text=She was present at the arrest").first().waitFor();
      await until(
        "its note is gone",
        () => page.locator(".note").count(),
        (count) => count === before - 1,
      );
      await workbench.editor.save(file);
      await session().picture("mended");
    });

    it("prints a Word document with a notice, where nothing could open it but its folder", async () => {
      const { workbench } = session();
      await page.getByRole("button", { name: "Word Document" }).click();
      const docx = session().file("request.docx");
      await until(
        "the notice",
        () => workbench.notifications(),
        (all) => all.some((text) => text.startsWith("request.docx is written.")),
      );
      assert.ok(statSync(docx).size > 5000);
      await session().picture("printed");
      await workbench.press("Show in Folder");
      await workbench.page
        .locator(".explorer-folders-view .monaco-list-row.selected", { hasText: "request.docx" })
        .waitFor();
    });

    it("saves the page to be printed where no browser can be opened, and says so", async () => {
      const { workbench } = session();
      await page.getByRole("button", { name: "Print…" }).click();
      await workbench.palette.waitForQuestion("No browser can be opened from here");
      await session().picture("print");
      await confirm(workbench.palette.input);
      await until(
        "the notice",
        () => workbench.notifications(),
        (all) => all.some((text) => text.startsWith("request.html is written.")),
      );
      const html = readFileSync(session().file("request.html"), "utf8");
      assert.match(html, /<p class="watermark">DRAFT<\/p>/u);
      assert.match(html, /size: A4;/u);
      assert.doesNotMatch(html, /<script|toolbar/u);
    });

    it("runs and loads nothing that the draft says", async () => {
      const { workbench } = session();
      const file = session().file(DRAFT);
      await page.evaluate(`
        window.violated = [];
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => violated.push(violatedDirective + " " + blockedURI));`);
      await workbench.editor.focus(DRAFT);
      await workbench.editor.goToText(file, "\npurpose: ", { offset: "\npurpose: ".length });
      const hostile = "<img src=http://127.0.0.1:9/x onerror=ran()><script>ran()</script><svg onload=ran()>";
      const requested: string[] = [];
      workbench.page.on("request", (request) => requested.push(request.url()));
      await workbench.page.keyboard.insertText(`${hostile} `);
      await page.locator("text=<img src=http://127.0.0.1:9/x").first().waitFor();
      assert.deepEqual(await page.evaluate("violated"), []);
      assert.equal(await page.locator("main img, main script, main svg").count(), 0);
      assert.deepEqual(
        requested.filter((url) => url.includes(":9/")),
        [],
      );
      await session().picture("hostile");
      await workbench.editor.save(file);
    });

    it("is one of several, and comes back after a reload as it was left", async () => {
      const { workbench } = session();
      await workbench.palette.run("View: Focus First Editor Group");
      await workbench.openFile(OTHER);
      await workbench.palette.run("Rogatory: Open Letter to the Side");
      const tabs = () => workbench.page.locator(".tab", { hasText: "Letter: " }).allInnerTexts();
      await until("two previews", tabs, (all) => all.length === 2);
      await workbench.page.locator(".tab", { hasText: `Letter: ${DRAFT}` }).click();
      page = await workbench.webview('main [data-path="/measures/1"]');
      await page.getByRole("button", { name: "Findings" }).click();
      await page.evaluate("window.scrollTo(0, 900)");
      // In a browser VS Code writes down every five seconds what it is to bring back.
      await new Promise((resolve) => setTimeout(resolve, 8000));
      await workbench.reload();
      page = await workbench.webview('main [data-path="/measures/1"]');
      await until(
        "the place",
        () => page.evaluate<number>("window.scrollY"),
        (top) => top > 500,
      );
      assert.ok(!(await page.locator(".notes").isVisible()));
      await session().picture("after-reload");
      assert.equal((await tabs()).length, 2);
    });

    it("fits a narrow pane, and twice the size", async () => {
      const { workbench } = session();
      await workbench.page.setViewportSize({ width: 760, height: 700 });
      await workbench.palette.run("View: Toggle Primary Side Bar Visibility");
      await page.getByRole("button", { name: "Findings" }).click();
      await session().picture("narrow");
      await page.evaluate("document.documentElement.style.zoom = 2");
      await session().picture("twice-the-size");
      assert.deepEqual(await accessibilityFaults(page), []);
    });

    it("was refused nothing by its policy, and asked nothing of any other machine", () => {
      assert.deepEqual(
        refused.filter((text) => !/frame-ancestors|report-only/iu.test(text)),
        [],
      );
      assert.deepEqual(session().asked, []);
    });
  });
