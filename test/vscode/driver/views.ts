import type { Locator, Page } from "playwright-core";
import { PATIENCE, until } from "./waiting.js";

/** A view of the side bar that shows a tree. */
export class TreeView {
  readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator(".sidebar .pane", { has: page.locator(`.pane-header[aria-label^="${title}"]`) });
  }

  /** What is read out of each line that is drawn. */
  async lines(): Promise<string[]> {
    return this.pane
      .locator(".monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  /** Of the lines that are drawn: what is seen of each, label and description. */
  async texts(): Promise<string[]> {
    return this.pane.locator(".monaco-list-row .label-name").allInnerTexts();
  }

  /** How many lines stand at the top of the tree, drawn or not. */
  async size(): Promise<number> {
    const first = this.pane.locator('.monaco-list-row[aria-level="1"]').first();
    return (await first.count()) === 0 ? 0 : Number(await first.getAttribute("aria-setsize"));
  }

  /** What the view says above its tree. */
  async message(): Promise<string> {
    return (await this.pane.locator(".message").allInnerTexts()).join(" ").trim();
  }

  async click(label: string | RegExp): Promise<void> {
    await this.pane.locator(".monaco-list-row", { hasText: label }).first().click({ timeout: PATIENCE });
  }

  async waitForLine(label: RegExp): Promise<string> {
    const lines = await until(
      `a line ${label}`,
      () => this.lines(),
      (all) => all.some((line) => label.test(line)),
    );
    return lines.find((line) => label.test(line)) ?? "";
  }

  /** Pulls the border of the side bar until it is so wide, in pixels. */
  async widen(width: number): Promise<void> {
    const box = await this.page.locator(".part.sidebar").boundingBox();
    if (!box) throw new Error("There is no side bar.");
    await this.page.mouse.move(box.x + box.width, 400);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, 400, { steps: 4 });
    await this.page.mouse.up();
  }
}
