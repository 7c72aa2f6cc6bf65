import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { confirm, enter } from "./entering.js";
import type { Palette } from "./palette.js";
import { PATIENCE, until } from "./waiting.js";

/** The text editor that has the focus, used with keys as a person does. */
export class TextEditor {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  /** Takes the focus to the editor of an open file, by its tab. */
  async focus(file: string): Promise<void> {
    await this.page.locator(".editor-group-container .tab", { hasText: file }).first().click();
    await this.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor({ timeout: PATIENCE });
  }

  /** Puts the cursor: line and column from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.palette.open("Control+g");
    await enter(this.palette.input, `:${line}:${column}`);
    await confirm(this.palette.input);
    await this.palette.closed();
    await this.page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Puts the cursor to the start of a text, as it stands in the file on disk; of its nth occurrence, from 0. */
  async goToText(file: string, text: string, { offset = 0, occurrence = 0 } = {}): Promise<void> {
    const whole = readFileSync(file, "utf8");
    let at = -1;
    for (let n = 0; n <= occurrence; n++) at = whole.indexOf(text, at + 1);
    if (at < 0) throw new Error(`"${text}" does not stand in ${file}`);
    const before = whole.slice(0, at + offset).split("\n");
    await this.goTo(before.length, (before.at(-1) ?? "").length + 1);
  }

  /** Types as a person does: what the editor closes or indents by itself, it does here too. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Saves, and gives the text as it then stands on disk. */
  async save(file: string): Promise<string> {
    await this.page.keyboard.press("Control+s");
    const clean = this.page.locator(".editor-group-container.active .tab.active:not(.dirty)");
    let before: string | undefined;
    let same = 0;
    // The mark of an unsaved text comes and goes with a short delay: what is seen four times on end is true.
    const settled = async (): Promise<boolean> => {
      const now = (await clean.count()) > 0 ? readFileSync(file, "utf8") : undefined;
      same = now !== undefined && now === before ? same + 1 : 0;
      before = now;
      return same >= 3;
    };
    await until("the text is saved", settled, Boolean);
    return readFileSync(file, "utf8");
  }

  /** The lines that are drawn, each as it reads. */
  async text(): Promise<string> {
    const lines = this.page.locator(".editor-group-container.active .view-lines .view-line");
    const seen = await lines.evaluateAll((all) =>
      all.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? "" })),
    );
    return seen
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll("\u00A0", " ").trimEnd())
      .join("\n");
  }

  /** Waits until the text differs from what is on disk: an edit that others compute has arrived. */
  private async edited(): Promise<void> {
    await this.page.locator(".editor-group-container.active .tab.active.dirty").waitFor({ timeout: PATIENCE });
  }

  /** Opens the list of completions. */
  async complete(): Promise<string[]> {
    const list = this.page.locator(".suggest-widget.visible .monaco-list-row").first();
    // A list that was asked for while the text was still being read may not come: a person asks again.
    const asked = async (): Promise<boolean> => {
      await this.page.keyboard.press("Control+Space");
      return list.waitFor({ state: "visible", timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    await until("a list of completions", asked, Boolean);
    return this.completions();
  }

  /** The completions listed now; waits for the list. */
  async completions(): Promise<string[]> {
    const rows = this.page.locator(".suggest-widget.visible .monaco-list-row");
    await rows.first().waitFor({ state: "visible", timeout: PATIENCE });
    return rows.evaluateAll((elements) =>
      elements
        .toSorted((a, b) => Number(a.getAttribute("data-index")) - Number(b.getAttribute("data-index")))
        .map((row) => row.querySelector(".label-name")?.textContent ?? ""),
    );
  }

  /** Takes the completion with this label from the list that is open, with the arrow keys. */
  async accept(label: string): Promise<void> {
    await this.completions();
    const list = this.page.locator(".suggest-widget.visible");
    const focused = list.locator(".monaco-list-row.focused");
    const index = (): Promise<string | null> => focused.getAttribute("data-index");
    const seen = new Set<string | null>();
    while ((await focused.locator(".label-name").textContent()) !== label) {
      const now = await index();
      if (seen.has(now)) throw new Error(`"${label}" is not among the ${seen.size} completions`);
      seen.add(now);
      await this.page.keyboard.press("ArrowDown");
      await until("the next completion", index, (next) => next !== now);
    }
    await this.page.keyboard.press("Enter");
    // Another list may follow at once, for what was opened.
    const shown = async (): Promise<string | null> =>
      (await list.isVisible()) ? focused.locator(".label-name").textContent({ timeout: 500 }) : null;
    await until(
      "the list goes",
      () => shown().catch(() => null),
      (top) => top !== label,
    );
  }

  /** Takes the completion with this label at the cursor; narrows a long list by typing how the label begins. */
  async take(label: string): Promise<void> {
    const isOpen = await this.page.locator(".suggest-widget.visible").isVisible();
    const offered = isOpen ? await this.completions() : await this.complete();
    if (!offered.includes(label)) {
      await this.type(label.slice(0, 10));
      await until(
        `"${label}" is offered`,
        () => this.completions(),
        (all) => all.includes(label),
      );
    }
    await this.accept(label);
  }

  /** Closes the list of completions when it is open, as a person does who wants none of it. */
  async dismissCompletions(): Promise<void> {
    const list = this.page.locator(".suggest-widget.visible");
    if (!(await list.isVisible())) return;
    await this.page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden", timeout: PATIENCE });
  }

  /** Where the cursor stands: line and column from 1. Of a selection, its moving end. */
  async position(): Promise<{ line: number; column: number }> {
    let before = "";
    const read = async (): Promise<string> =>
      (await this.page.locator("#status\\.editor\\.selection").textContent()) ?? "";
    // The status bar follows the cursor with a short delay: what it says twice is true.
    const said = await until("the status bar says where the cursor stands", read, (text) => {
      const isSettled = text === before && /Ln \d+/u.test(text);
      before = text;
      return isSettled;
    });
    const [, line, column] = /Ln (\d+), Col (\d+)/u.exec(said) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /** The underlined stretches seen now, by severity. */
  async squiggles(): Promise<{ error: number; warning: number; info: number }> {
    const count = (kind: string): Promise<number> => this.page.locator(`.view-overlays .squiggly-${kind}`).count();
    return { error: await count("error"), warning: await count("warning"), info: await count("info") };
  }

  /** The titles in the menu of the lightbulb at the cursor. */
  async quickFixes(): Promise<string[]> {
    await this.page.keyboard.press("Control+.");
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    await rows.first().waitFor({ state: "visible", timeout: PATIENCE });
    return rows.evaluateAll((elements) => elements.map((row) => row.querySelector(".title")?.textContent ?? ""));
  }

  /** Opens the menu of the lightbulb at the cursor and takes the action with this title. */
  async applyFix(title: string): Promise<void> {
    const titles = await this.quickFixes();
    if (!titles.includes(title)) throw new Error(`"${title}" is not offered. Offered: ${JSON.stringify(titles)}`);
    await this.page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first().click();
    await this.page.locator(".action-widget").first().waitFor({ state: "hidden" });
    await this.edited();
  }

  /** Renames what the cursor stands on. */
  async rename(to: string): Promise<void> {
    await this.page.keyboard.press("F2");
    const input = this.page.locator(".rename-box input.rename-input");
    await input.waitFor({ state: "visible", timeout: PATIENCE });
    await enter(input, to);
    await confirm(input);
    await input.waitFor({ state: "hidden" });
    await this.edited();
  }

  /** Points the mouse at the cursor, and gives what is shown there once it holds a text. */
  async hover(holding: string | RegExp = /\S/u): Promise<string> {
    const cursor = await this.page.locator(".monaco-editor.focused .cursors-layer .cursor").first().boundingBox();
    if (cursor === null) throw new Error("No text editor has the focus.");
    const point = async (): Promise<void> => {
      await this.page.mouse.move(cursor.x + 3, cursor.y - 60);
      await this.page.mouse.move(cursor.x + 3, cursor.y + cursor.height / 2 + 1);
      await this.page.mouse.move(cursor.x + 2, cursor.y + cursor.height / 2);
    };
    await point();
    let pointed = Date.now();
    const shown = this.page.locator(".hover-contents:visible");
    const read = async (): Promise<string> => {
      const text = (await shown.allInnerTexts()).join("\n");
      // What is under the pointer was drawn anew, and the editor took it for a pointer that left: point again, as a person does.
      if (text === "" && Date.now() - pointed > 2000) {
        await point();
        pointed = Date.now();
      }
      return text;
    };
    return until(`a hover that holds ${holding}`, read, (text) =>
      typeof holding === "string" ? text.includes(holding) : holding.test(text),
    );
  }
}
