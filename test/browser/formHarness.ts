import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyTextEdits } from "@rogatory/core";
import { createLanguageService } from "@rogatory/language-service";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { fieldEdits } from "../../extension/src/common/form/fieldEdits.js";
import { readFromForm, type ToForm } from "../../extension/src/common/form/formMessages.js";
import { formPage } from "../../extension/src/common/form/formPage.js";
import { elementsTooWide } from "../vscode/driver/tooWide.js";

const source = (path: string): string => fileURLToPath(new URL(`../../extension/${path}`, import.meta.url));
const words = (language: string): Record<string, string> =>
  language === "fr" || language === "es"
    ? (JSON.parse(readFileSync(source(`l10n/bundle.l10n.${language}.json`), "utf8")) as Record<string, string>)
    : {};

/** Script and styles of the form, as the extension's bundle carries them. */
export async function formFiles(): Promise<Readonly<Record<"form.js" | "form.css", string>>> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: source("src/webview/form/main.tsx"), out: "form" },
      { in: source("src/webview/form/form.css"), out: "form" },
    ],
    outdir: "out",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    conditions: ["@rogatory/source"],
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const ending = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { "form.js": ending(".js"), "form.css": ending(".css") };
}

/** Colours as VS Code's modern themes give them to a webview, and the class of its body. */
export const formThemes = {
  light: {
    body: "vscode-light",
    colours: {
      foreground: "#3b3b3b",
      descriptionForeground: "#3b3b3b",
      errorForeground: "#f85149",
      focusBorder: "#005fb8",
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      "editorWidget-background": "#f8f8f8",
      "panel-border": "#e5e5e5",
      "button-background": "#005fb8",
      "button-foreground": "#ffffff",
      "button-hoverBackground": "#0258a8",
      "button-border": "#0000001a",
      "button-secondaryBackground": "#e5e5e5",
      "button-secondaryForeground": "#3b3b3b",
      "button-secondaryHoverBackground": "#cccccc",
      "input-background": "#ffffff",
      "input-foreground": "#3b3b3b",
      "dropdown-background": "#ffffff",
      "dropdown-foreground": "#3b3b3b",
      "dropdown-border": "#cecece",
      "list-hoverBackground": "#f2f2f2",
      "list-inactiveSelectionBackground": "#e4e6f1",
      "textLink-foreground": "#005fb8",
      "textBlockQuote-background": "#f8f8f8",
      "badge-background": "#cccccc",
      "badge-foreground": "#3b3b3b",
      "quickInput-background": "#f8f8f8",
      "quickInput-foreground": "#3b3b3b",
      "editorError-foreground": "#e51400",
      "editorWarning-foreground": "#bf8803",
      "editorInfo-foreground": "#1a85ff",
      "testing-iconPassed": "#388a34",
    },
  },
  dark: {
    body: "vscode-dark",
    colours: {
      foreground: "#cccccc",
      descriptionForeground: "#9d9d9d",
      errorForeground: "#f85149",
      focusBorder: "#0078d4",
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      "editorWidget-background": "#202020",
      "panel-border": "#2b2b2b",
      "button-background": "#0078d4",
      "button-foreground": "#ffffff",
      "button-hoverBackground": "#026ec1",
      "button-border": "#ffffff12",
      "button-secondaryBackground": "#313131",
      "button-secondaryForeground": "#cccccc",
      "button-secondaryHoverBackground": "#3c3c3c",
      "input-background": "#313131",
      "input-foreground": "#cccccc",
      "dropdown-background": "#313131",
      "dropdown-foreground": "#cccccc",
      "dropdown-border": "#3c3c3c",
      "list-hoverBackground": "#2a2d2e",
      "list-inactiveSelectionBackground": "#37373d",
      "textLink-foreground": "#4daafc",
      "textBlockQuote-background": "#2b2b2b",
      "badge-background": "#616161",
      "badge-foreground": "#f8f8f8",
      "quickInput-background": "#222222",
      "quickInput-foreground": "#cccccc",
      "editorError-foreground": "#f14c4c",
      "editorWarning-foreground": "#cca700",
      "editorInfo-foreground": "#3794ff",
      "testing-iconPassed": "#73c991",
    },
  },
} as const;
export type FormTheme = keyof typeof formThemes;

export interface FormOptions {
  readonly name: string;
  readonly text: string;
  readonly theme?: FormTheme;
  /** BCP 47 tag of the user's language. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** How far the user has zoomed in: 2 for 200 %. */
  readonly zoom?: number;
}

const address = "https://form.example/";

/** A form in a browser alone: its page as the extension makes it, over a draft that a language service looks at. */
export class FormInBrowser {
  /** What the page was refused by its own policy, and what it threw. */
  readonly faults: string[] = [];
  #version = 1;

  private constructor(
    readonly page: Page,
    private readonly options: FormOptions,
    /** The draft as it stands now. */
    public text: string,
  ) {}

  static async open(
    browser: Browser,
    files: Readonly<Record<string, string>>,
    options: FormOptions,
  ): Promise<FormInBrowser> {
    const { width = 1280, height = 900, zoom = 1, theme = "light", language = "en" } = options;
    const context = await browser.newContext({
      // A browser that zooms in has so many fewer CSS pixels, each so much larger.
      viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
      deviceScaleFactor: zoom,
      reducedMotion: "reduce",
      locale: language,
    });
    const page = await context.newPage();
    const form = new FormInBrowser(page, options, options.text);
    page.on("pageerror", (error) => form.faults.push(error.message));
    await page.exposeFunction("toHost", (message: unknown) => form.#receive(message));
    await page.addInitScript(editorSide(theme));
    const { "form.js": script = "", "form.css": styles = "" } = files;
    const body = formPage({ nonce: "n0", script, styles, language, title: options.name });
    // Whatever else the page may ask for, it does not get.
    await page.route("**", (route) =>
      route.request().url() === address ? route.fulfill({ contentType: "text/html", body }) : route.abort(),
    );
    await page.goto(address);
    await page.locator("body[data-usable]").waitFor();
    return form;
  }

  #service() {
    const { language = "en", name } = this.options;
    const service = createLanguageService({ language });
    return { service, draft: service.open(`file:///case/${name}`, this.#version, this.text) };
  }

  async #post(message: ToForm): Promise<void> {
    await this.page.evaluate(
      `window.dispatchEvent(new MessageEvent("message", { data: ${JSON.stringify(message)} })), undefined`,
    );
  }

  async #show(): Promise<void> {
    const { service, draft } = this.#service();
    await this.#post({ type: "state", state: service.formState(draft) });
  }

  async #receive(sent: unknown): Promise<void> {
    const message = readFromForm(sent);
    const { language = "en" } = this.options;
    if (message?.type === "ready") {
      const { service, draft } = this.#service();
      const model = service.formModel(draft);
      await this.#post({ type: "model", model, words: words(language), language, isWritable: true });
      await this.#show();
    }
    if (message?.type === "edits") {
      const { service, draft } = this.#service();
      const { value } = service.formState(draft);
      const edits = message.areFields
        ? message.edits.flatMap(({ op, path, value: written }) =>
            fieldEdits(value, path, op === "remove" ? undefined : written),
          )
        : message.edits;
      const planned = service.planFormEdits(draft, edits);
      if ("edits" in planned) {
        this.text = applyTextEdits(this.text, planned.edits);
        this.#version++;
      }
      await this.#show();
      await this.#post({
        type: "done",
        id: message.id,
        ...("refused" in planned ? { refused: planned.refused } : {}),
      });
    }
  }

  /** Chooses a step by its place in the list. */
  async step(index: number): Promise<void> {
    const button = this.page.locator(".steps button").nth(index);
    const title = (await button.locator(".grow").textContent()) ?? "";
    if (!(await button.isVisible())) await this.page.locator(".steps summary").click();
    await button.click();
    await this.page.locator("#step-title", { hasText: title }).waitFor();
  }

  /** Elements that reach beyond the sides of the page, but for those that are not seen. */
  async tooWide(): Promise<string[]> {
    return this.page.evaluate<string[]>(elementsTooWide);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** What stands before the page's own script: VS Code's side of a webview. */
function editorSide(theme: FormTheme): string {
  const { body, colours } = formThemes[theme];
  return `
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => violations.push(violatedDirective + " " + blockedURI));
    let kept;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.toHost(message),
      getState: () => kept,
      setState: (state) => { kept = state; },
    });
    document.addEventListener("readystatechange", () => {
      document.body?.classList.add(${JSON.stringify(body)});
      for (const [name, value] of Object.entries(${JSON.stringify(colours)})) document.documentElement.style.setProperty("--vscode-" + name, value);
    });
  `;
}
