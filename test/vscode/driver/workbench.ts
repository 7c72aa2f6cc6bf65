import { type BrowserContext, errors, type Frame, type Page } from "playwright-core";
import { enter } from "./entering.js";
import { exactly, Palette } from "./palette.js";
import { Problems } from "./problems.js";
import { TextEditor } from "./textEditor.js";
import { PATIENCE, until } from "./waiting.js";

/** VS Code's window, as a person sees it. */
export class Workbench {
  readonly palette: Palette;
  readonly editor: TextEditor;
  readonly problems: Problems;

  constructor(readonly page: Page) {
    this.palette = new Palette(page);
    this.editor = new TextEditor(page, this.palette);
    this.problems = new Problems(page, this.palette);
  }

  /** Opens the workbench in a new tab of the browser, and waits until it lists files. */
  static async open(context: BrowserContext, address: string): Promise<Workbench> {
    const page = await context.newPage();
    await page.goto(address);
    await page
      .locator(".explorer-folders-view .monaco-list-row")
      .first()
      .waitFor({ timeout: 2 * PATIENCE });
    return new Workbench(page);
  }

  /** Opens a file of the workspace by its path in it, in the text editor. */
  async openFile(path: string): Promise<void> {
    await this.pickFile(path);
    await this.page.locator(".editor-group-container.active .monaco-editor .view-lines").waitFor({ timeout: PATIENCE });
  }

  /** Opens a file of the workspace by its path in it, in whichever editor is its own. */
  async pickFile(path: string): Promise<void> {
    const name = path.split("/").at(-1) ?? path;
    const tab = this.page.locator(".editor-group-container.active .tab.active", { hasText: name });
    const opened = "";
    // The list may be closed by what takes the focus, and may change under the pointer: then it is opened again.
    const attempt = async (): Promise<string> => {
      await this.palette.open("Control+p");
      try {
        await enter(this.palette.input, path, { timeout: 2000 });
        await this.palette.row(name, path.split("/").slice(0, -1).join("/")).waitFor({ timeout: 10_000 });
        await this.palette.settled();
        // By its folder too: several may be called so.
        await this.palette.row(name, path.split("/").slice(0, -1).join("/")).click({ timeout: 10_000 });
        await this.palette.closed();
        await tab.waitFor({ timeout: 5000 });
        return opened;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
        const seen = await this.whatIsSeen();
        if (await this.palette.isOpen()) await this.palette.dismiss();
        return seen;
      }
    };
    await until(`${path} is opened`, attempt, (seen) => seen === opened, 4 * PATIENCE);
  }

  /** What a person would tell of the window when a file does not open. */
  private async whatIsSeen(): Promise<string> {
    const open = await this.palette.isOpen();
    const listed = open
      ? `the box with "${await this.palette.input.inputValue()}" lists ${await this.palette.rows()}`
      : "no box";
    const tabs = await this.page.locator(".editor-group-container .tab").allInnerTexts();
    const focus = await this.page.evaluate<string>("document.activeElement?.className ?? ''");
    return `${listed}; tabs: ${tabs.join(", ")}; notices: ${await this.notifications()}; focus: ${focus}`;
  }

  /** Closes every open editor. Throws when one holds what was not saved: something wrote into it unasked. */
  async closeEditors(): Promise<void> {
    const unsaved = this.page.locator(".editor-group-container .tab.dirty");
    // The mark goes a moment after the text is on disk.
    const marked = async (): Promise<string> =>
      (await unsaved.count()) === 0 ? "" : `${await unsaved.allInnerTexts()}: ${await this.editor.text()}`;
    await until("nothing is left to be saved", marked, (left) => left === "");
    await this.palette.run("View: Close All Editors");
    await this.page.locator(".editor-group-container .tab").first().waitFor({ state: "hidden", timeout: PATIENCE });
  }

  /** The items of the status bar: what is read out of each. */
  async statusBar(): Promise<string[]> {
    return this.page
      .locator(".statusbar-item")
      .evaluateAll((items) => items.map((item) => item.getAttribute("aria-label") ?? item.textContent ?? ""));
  }

  /** What is read out of each item that the extension put into the status bar. */
  async extensionItems(): Promise<string[]> {
    return this.page
      .locator('.statusbar-item[id^="rogatory.rogatory-vscode"]')
      .evaluateAll((items) => items.map((item) => item.getAttribute("aria-label") ?? ""));
  }

  /** The item that the extension put into the status bar; waits for it: it shows that the extension is up. */
  async extensionStatus(): Promise<string> {
    const item = this.page.locator('.statusbar-item[id^="rogatory.rogatory-vscode"]').first();
    await item.waitFor({ state: "visible", timeout: 2 * PATIENCE });
    return (await item.getAttribute("aria-label")) ?? "";
  }

  /** The notifications shown. */
  async notifications(): Promise<string[]> {
    return this.page.locator(".notifications-toasts .notification-list-item-message").allInnerTexts();
  }

  /** Presses a button of a notification or of a dialogue. */
  async press(button: string): Promise<void> {
    await this.page
      .locator(".notifications-toasts .monaco-button, .monaco-dialog-box .monaco-button", { hasText: exactly(button) })
      .first()
      .click({ timeout: PATIENCE });
  }

  /** The frame of a webview that holds an element: a webview is an iframe in an iframe. */
  async webview(selector: string): Promise<Frame> {
    const find = async (): Promise<Frame | undefined> => {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (frame !== this.page.mainFrame() && found > 0) return frame;
      }
      return undefined;
    };
    const frame = await until(`a webview shows ${selector}`, find, (found) => found !== undefined);
    return frame as Frame;
  }

  /** Loads the window anew, as after an update. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page
      .locator(".explorer-folders-view .monaco-list-row")
      .first()
      .waitFor({ timeout: 2 * PATIENCE });
  }

  /** The extensions that VS Code runs, with the milliseconds that it took to wake each (Developer: Show Running Extensions). */
  async runningExtensions(): Promise<{ name: string; milliseconds: number }[]> {
    const size = this.page.viewportSize();
    // The list draws only what is seen.
    if (size !== null) await this.page.setViewportSize({ ...size, height: 3000 });
    await this.palette.run("Developer: Show Running Extensions");
    const rows = this.page.locator(".runtime-extensions-editor .monaco-list-row");
    await until(
      "extensions are listed",
      () => rows.count(),
      (count) => count > 2,
    );
    const texts = await rows.allInnerTexts();
    await this.palette.run("View: Close Editor");
    if (size !== null) await this.page.setViewportSize(size);
    return texts.map((text) => ({
      name: text.split("\n")[0]?.trim() ?? "",
      milliseconds: Number(/Activation: (\d+) ?ms/u.exec(text)?.[1] ?? Number.NaN),
    }));
  }

  /** How long VS Code says that an extension took to wake, in milliseconds. */
  async activationTime(name: string): Promise<number> {
    const running = await this.runningExtensions();
    const found = running.find((extension) => extension.name === name);
    if (found === undefined) throw new Error(`${name} does not run. Running: ${JSON.stringify(running)}`);
    return found.milliseconds;
  }

  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
}
