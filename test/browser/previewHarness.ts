import { fileURLToPath } from "node:url";
import { compose, LETTER_STYLES, type Letter, parseDraft, renderHtml } from "@rogatory/core";
import { build } from "esbuild";
import type { MarginNote, ToPreview } from "../../extension/src/common/previewMessages.js";
import { type PreviewPage, previewPage } from "../../extension/src/common/previewPage.js";

/** The preview's script, as the extension's bundle carries it. */
export async function previewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../extension/src/webview/preview.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** Colours as VS Code gives them to a webview, and the class of its body. */
export const themes = {
  light: {
    body: "vscode-light",
    colours: {
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      "button-secondaryBackground": "#e5e5e5",
      "button-secondaryForeground": "#3b3b3b",
      focusBorder: "#005fb8",
      "editorHoverWidget-background": "#f8f8f8",
      "editorHoverWidget-border": "#c8c8c8",
      "editorError-foreground": "#e51400",
      "editorWarning-foreground": "#bf8803",
      "editorInfo-foreground": "#1a85ff",
    },
  },
  dark: {
    body: "vscode-dark",
    colours: {
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      "button-secondaryBackground": "#313131",
      "button-secondaryForeground": "#cccccc",
      focusBorder: "#0078d4",
      "editorHoverWidget-background": "#202020",
      "editorHoverWidget-border": "#454545",
      "editorError-foreground": "#f14c4c",
      "editorWarning-foreground": "#cca700",
      "editorInfo-foreground": "#3794ff",
    },
  },
  "high contrast": {
    body: "vscode-high-contrast",
    colours: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      "button-secondaryForeground": "#ffffff",
      contrastBorder: "#6fc3df",
      focusBorder: "#f38518",
      "editorHoverWidget-background": "#0c141f",
      "editorHoverWidget-border": "#6fc3df",
      "editorError-foreground": "#f48771",
      "editorWarning-foreground": "#ffd370",
      "editorInfo-foreground": "#3794ff",
    },
  },
} as const;
export type Theme = keyof typeof themes;

/** What stands before the page's own script: VS Code's side of a webview, which keeps what it is told. */
function editorSide(theme: Theme, state: object | undefined): string {
  const { body, colours } = themes[theme];
  return `
    window.told = [];
    window.kept = ${JSON.stringify(state ?? null)} ?? undefined;
    window.violations = [];
    window.marked = new Set();
    new MutationObserver((changes) => {
      for (const { target } of changes) if (target.classList.contains("here")) marked.add(target.dataset.path);
    }).observe(document, { subtree: true, attributeFilter: ["class"] });
    document.addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => violations.push(violatedDirective + " " + blockedURI));
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => told.push(message),
      getState: () => kept,
      setState: (state) => { kept = state; },
    });
    document.body.className = ${JSON.stringify(body)};
    for (const [name, value] of Object.entries(${JSON.stringify(colours)})) document.documentElement.style.setProperty("--vscode-" + name, value);
  `;
}

export interface HarnessOptions extends Partial<PreviewPage> {
  readonly theme?: Theme;
  /** What the page remembered when it was last closed. */
  readonly state?: object;
}

/** The preview as VS Code would show it, for a browser alone. */
export function harnessPage(script: string, { theme = "light", state, ...page }: HarnessOptions): string {
  return previewPage({
    nonce: "n0",
    script: `${editorSide(theme, state)}\n${script}`,
    uri: "file:///case/request.mla.yaml",
    styles: LETTER_STYLES,
    title: "Letter",
    uiLanguage: "en",
    words: {
      toolbar: "Letter",
      language: "Language of the letter:",
      print: "Print…",
      printHint: "Open the letter in the browser, to print it there",
      word: "Word Document",
      wordHint: "Print the letter as a Word document beside the draft",
      notes: "Findings",
      keys: "The arrow keys lead from block to block.",
    },
    languages: [{ id: "en", title: "English" }],
    letterLanguage: "en",
    notesLabel: "Findings: 0",
    body: "",
    ...page,
  });
}

export function letterOf(text: string): Letter {
  return compose(parseDraft(text, { name: "request.mla.yaml" }));
}

export function bodyOf(letter: Letter): string {
  return renderHtml(letter, { fragment: true });
}

/** The message that shows notes. */
export function notesMessage(notes: readonly Partial<MarginNote>[]): ToPreview {
  return {
    type: "notes",
    label: `Findings: ${notes.length}`,
    notes: notes.map((note) => ({
      severity: "error",
      severityName: { error: "Error", warning: "Warning", info: "Note" }[note.severity ?? "error"],
      message: "Not said.",
      sources: [],
      path: "",
      ...note,
    })),
  };
}
