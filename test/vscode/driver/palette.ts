import { errors, type Locator, type Page } from "playwright-core";
import { enter } from "./entering.js";
import { PATIENCE, until } from "./waiting.js";

/** The box on top: commands, files, lists to pick from, questions to answer. */
export class Palette {
  readonly box: Locator;
  readonly input: Locator;

  constructor(private readonly page: Page) {
    this.box = page.locator(".quick-input-widget");
    this.input = this.box.locator(".quick-input-box input");
  }

  /**
   * Runs a command by its whole title: "Category: Title". The box closes when the focus goes elsewhere, e.g. to an editor
   * that a click before has opened, and what is registered while it is open is not listed in it: then it is opened again.
   */
  async run(title: string): Promise<void> {
    const attempt = async (): Promise<boolean> => {
      await this.open("F1");
      try {
        await enter(this.input, `>${title}`, { timeout: 2000 });
        await this.row(title).click({ timeout: 4000 });
        return true;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
        await this.dismiss();
        return false;
      }
    };
    await until(`the command "${title}" is run`, attempt, Boolean);
  }

  /** Whether the box takes input: while it closes it is still seen, but dead. */
  async isOpen(): Promise<boolean> {
    const alive =
      "[...document.querySelectorAll('.quick-input-widget')].some((box) => box.offsetParent && !box.closest('[inert]'))";
    return this.page.evaluate<boolean>(alive);
  }

  /** Opens the box by a key, again if the window was not listening yet. */
  async open(key: string): Promise<void> {
    await until(
      "the box is closed",
      () => this.isOpen(),
      (open) => !open,
    );
    const pressAndLook = async (): Promise<boolean> => {
      await this.page.keyboard.press(key);
      return until("the box", () => this.isOpen(), Boolean, 2000).catch(() => false);
    };
    await until(`the box opens on ${key}`, pressAndLook, Boolean);
  }

  /** Waits until the box is gone. */
  async closed(): Promise<void> {
    await until(
      "the box closes",
      () => this.isOpen(),
      (open) => !open,
    );
  }

  /** What the box lists now: label and description. */
  async rows(): Promise<string[]> {
    return this.box
      .locator(".quick-input-list .monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.querySelector(".label-name")?.textContent?.trim() ?? ""));
  }

  /** Waits until the list stands still, for a third of a second: while it fills, a row that is being clicked may become another. */
  async settled(): Promise<void> {
    let before = "";
    let timesTheSame = 0;
    const look = async (): Promise<number> => {
      const now = (await this.rows()).join("\n");
      timesTheSame = now !== "" && now === before ? timesTheSame + 1 : 0;
      before = now;
      return timesTheSame;
    };
    await until("the list stands still", look, (times) => times >= 6);
  }

  /** Takes the row with this label, and with this text beside it where several have the label. */
  async choose(label: string, beside = ""): Promise<void> {
    const row = this.row(label, beside);
    await row.waitFor({ state: "visible", timeout: PATIENCE });
    await row.click();
  }

  /** The row with this label, and with this text beside it. */
  row(label: string, beside = ""): Locator {
    return this.box
      .locator(".quick-input-list .monaco-list-row")
      .filter({ has: this.page.locator(".label-name", { hasText: exactly(label) }) })
      .filter({ hasText: beside })
      .first();
  }

  /** Waits until the box asks something whose title or placeholder holds this text. */
  async waitForQuestion(text: string | RegExp): Promise<void> {
    const asked = async (): Promise<string> =>
      [
        (await this.isOpen()) ? "" : "(closed)",
        await this.box.locator(".quick-input-title").textContent(),
        await this.input.getAttribute("placeholder"),
        await this.box.locator(".quick-input-message").textContent(),
      ].join(" ");
    await until(`the box asks "${text}"`, asked, (shown) =>
      typeof text === "string" ? shown.includes(text) : text.test(shown),
    );
  }

  async dismiss(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.closed();
  }
}

/** The text alone, not as a part of a longer one. */
export function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")}\\s*$`, "u");
}
