import type { Frame, Page } from "playwright-core";
import { domId } from "../../../extension/src/webview/form/widgets/domId.js";
import { elementsTooWide } from "./tooWide.js";
import { PATIENCE, until } from "./waiting.js";
import type { Workbench } from "./workbench.js";

/** As much of a page's element as is asked here. */
interface PageElement {
  readonly ownerDocument: { readonly activeElement: unknown };
}
const hasTheFocus = (element: PageElement): boolean => element.ownerDocument.activeElement === element;

/** The form of a draft, used with the keyboard alone: keys go to what has the focus, and Tab leads from one to the next. */
export class FormPage {
  private constructor(
    readonly frame: Frame,
    private readonly page: Page,
  ) {}

  /** Opens a file of the workspace by its path in it, and waits until its form is there. */
  static async open(workbench: Workbench, path: string): Promise<FormPage> {
    await workbench.pickFile(path);
    return FormPage.shown(workbench);
  }

  /** The form that is shown. */
  static async shown(workbench: Workbench): Promise<FormPage> {
    const frame = await workbench.webview("#app main");
    await frame.locator("body[data-usable]").waitFor({ timeout: PATIENCE });
    return new FormPage(frame, workbench.page);
  }

  /** Name, id or words of the element that has the focus; empty where nothing has it. */
  private focused(): Promise<string> {
    return this.frame.evaluate(
      "(() => { const at = document.activeElement; return at?.getAttribute('aria-label') ?? (at?.id || at?.innerText?.trim()) ?? ''; })()",
    );
  }

  /** Whether the element that has the focus is called so: by its name, its id, or its first words. */
  private hasFocus(wanted: string): Promise<boolean> {
    const names =
      "((at) => [at?.getAttribute('aria-label'), at?.id, at?.innerText?.trim().split('\\n')[0]])(document.activeElement)";
    return this.frame.evaluate(`${names}.includes(${JSON.stringify(wanted)})`);
  }

  /** Presses Tab until the element with this id, or the button with this text, has the focus. */
  async tabTo(wanted: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < 400; presses++) {
      if (await this.hasFocus(wanted)) return;
      seen.push(await this.focused());
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab does not lead to ${wanted}. It led to ${[...new Set(seen)].join(", ")}`);
  }

  /** Puts the focus into the page, where a person's first Tab would lead. */
  async enterPage(): Promise<void> {
    await this.frame.locator("body").focus();
    await this.page.keyboard.press("Tab");
  }

  /** Goes to a field, and opens the others of its part where it is among them. JSON Pointer. Backwards too: Tab goes round. */
  async goTo(path: string): Promise<void> {
    await this.more(path);
    await this.tabTo(domId(path));
  }

  async type(path: string, text: string): Promise<void> {
    await this.goTo(path);
    await this.page.keyboard.type(text);
  }

  /** Chooses in a list that is searched by typing. */
  async pick(path: string, words: string): Promise<void> {
    await this.goTo(path);
    await this.page.keyboard.type(words);
    await this.frame
      .locator(`[id="${domId(path)}-list"] [role=option]`)
      .first()
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Chooses in a list of a few values, as a browser does with the first letters of what is chosen. */
  async choose(path: string, title: string): Promise<void> {
    await this.goTo(path);
    await this.page.keyboard.type(title);
    await until(
      `"${title}" is chosen`,
      () => this.frame.locator(`[id="${domId(path)}"] option:checked`).textContent(),
      (text) => text?.startsWith(title) ?? false,
    );
    await this.settled();
  }

  /** Ticks the box with this label in the group of a field. */
  async tick(path: string, label: string): Promise<void> {
    await this.goTo(path);
    const box = `[data-path="${path}"] label:has-text("${label}") input`;
    for (let presses = 0; presses < 60; presses++) {
      const isThere = await this.frame.locator(box).first().evaluate<boolean, PageElement>(hasTheFocus);
      if (isThere) break;
      await this.page.keyboard.press("Tab");
    }
    await this.page.keyboard.press("Space");
    await this.settled();
  }

  /** Chooses yes, no or not said with the arrow keys: of such a group Tab reaches only what is chosen. */
  async answer(path: string, isYes: boolean): Promise<void> {
    await this.more(path);
    const group = this.frame.locator(`[data-path="${path}"] input[type=radio]`);
    for (let presses = 0; presses < 400; presses++) {
      const isThere = await group.evaluateAll((elements: readonly PageElement[]) =>
        elements.some((element) => element.ownerDocument.activeElement === element),
      );
      if (isThere) break;
      await this.page.keyboard.press("Tab");
    }
    await this.page.keyboard.press("ArrowDown");
    if (!isYes) await this.page.keyboard.press("ArrowDown");
    await this.settled();
  }

  /** Presses a button by its words. */
  async press(button: string): Promise<void> {
    await this.tabTo(button);
    await this.page.keyboard.press("Enter");
  }

  /** Adds an item to a list, and waits until its first field has the focus. */
  async add(path: string): Promise<void> {
    await this.tabTo(domId(path, "add"));
    await this.page.keyboard.press("Enter");
    await this.frame.locator(`[data-path="${path}"] .card`).first().waitFor();
    await this.settled();
  }

  /** Goes to the next step. */
  async nextStep(): Promise<string> {
    const before = await this.step();
    const button = await this.frame.locator(".onwards button").innerText();
    await this.press(button);
    return until(
      "the next step",
      () => this.step(),
      (step) => step !== before,
    );
  }

  /** Chooses a step by its name in the list of steps. */
  async toStep(title: string): Promise<void> {
    const button = this.frame.locator(".steps button", { hasText: title }).first();
    for (let presses = 0; presses < 400 && !(await button.evaluate<boolean, PageElement>(hasTheFocus)); presses++)
      await this.page.keyboard.press("Tab");
    await this.page.keyboard.press("Enter");
    await until(
      "the step is shown",
      () => this.step(),
      (step) => step === title,
    );
  }

  /** Opens the other fields of the part in which a field is, if it is among them. */
  private async more(path: string): Promise<void> {
    const field = this.frame.locator(`[id="${domId(path)}"], [data-path="${path}"]`).first();
    await field.waitFor({ state: "attached", timeout: PATIENCE });
    if (await field.isVisible()) return;
    const summary = this.frame.locator(`details:has([data-path="${path}"]) > summary`).last();
    for (let presses = 0; presses < 400 && !(await summary.evaluate<boolean, PageElement>(hasTheFocus)); presses++)
      await this.page.keyboard.press("Tab");
    await this.page.keyboard.press("Enter");
    await field.waitFor();
  }

  /** Waits until a field is drawn. */
  async shows(path: string): Promise<void> {
    await this.frame.locator(`[id="${domId(path)}"]`).waitFor({ timeout: PATIENCE });
  }

  /** Waits until a field, or another part of what stands at its place, has the focus. */
  async takesFocus(path: string, part?: string): Promise<void> {
    await until(`the focus is on ${path}`, () => this.hasFocus(domId(path, part)), Boolean);
  }

  /** Elements that reach beyond the sides of the page. */
  tooWide(): Promise<string[]> {
    return this.frame.evaluate<string[]>(elementsTooWide);
  }

  /** What a field holds now. */
  value(path: string): Promise<string> {
    return this.frame.locator(`[id="${domId(path)}"]`).inputValue();
  }

  /** What the browser tells a screen reader of a field. */
  async accessibleField(path: string): Promise<Readonly<Record<"name" | "role" | "description" | "invalid", string>>> {
    const cdp = await this.page.context().newCDPSession(this.page);
    try {
      const { root: document } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
      const node = nodeWithId(document as DomNode, domId(path));
      if (node === undefined) throw new Error(`${path} is not drawn.`);
      const { nodes } = await cdp.send("Accessibility.getPartialAXTree", { nodeId: node, fetchRelatives: false });
      const [found] = nodes;
      const property = found?.properties?.find(({ name }) => name === "invalid");
      const text = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? "");
      return {
        name: text(found?.name),
        role: text(found?.role),
        description: text(found?.description),
        invalid: text(property?.value),
      };
    } finally {
      await cdp.detach();
    }
  }

  step(): Promise<string> {
    return this.frame.locator("#step-title").innerText();
  }

  /** Gives what was done time to come back from the draft: the form draws it anew then. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(400);
  }

  /** How the form says the draft stands. */
  standing(): Promise<string> {
    return this.frame.locator("#standing").innerText();
  }
}

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** The node with an id, in this document or in those of the frames within it. */
function nodeWithId(node: DomNode, id: string): number | undefined {
  const { attributes = [], children = [], contentDocument } = node;
  const at = attributes.indexOf("id");
  if (at >= 0 && at % 2 === 0 && attributes[at + 1] === id) return node.nodeId;
  for (const inner of [...children, ...(contentDocument ? [contentDocument] : [])]) {
    const found = nodeWithId(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
