import type { FromPreview, PreviewAction, PreviewState, ToPreview } from "../common/previewMessages.js";
import { Blocks, pathUnder } from "./blocks.js";
import { Notes } from "./notes.js";
import { placeSeen, returnTo } from "./place.js";
import { roving } from "./roving.js";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): Partial<PreviewState> | undefined;
  setState(state: PreviewState): void;
};

/** Longer than the pause within a double click, in ms, which selects a word. */
const doubleClick = 250;

const editor = acquireVsCodeApi();
const find = <T extends HTMLElement>(selector: string): T => document.querySelector(selector) as T;
const main = find("main");
const toolbar = find(".toolbar");
const toggle = find("[data-toggle=notes]");
const blocks = new Blocks(main);
const notes = new Notes(find(".notes"), blocks, (index) => editor.postMessage({ type: "goToFinding", index }));

/** What the editor needs to bring the preview back when its window is opened again, and how it was left. */
const { uri = "", language = "" } = document.currentScript?.dataset ?? {};
const before = editor.getState();
let state: PreviewState = { notesHidden: false, ...before, uri, language };
const remember = (change: Partial<PreviewState>): void => {
  state = { ...state, ...change };
  editor.setState(state);
};

function showNotes(hidden: boolean): void {
  notes.hidden = hidden;
  toggle.setAttribute("aria-pressed", String(!hidden));
  remember({ notesHidden: hidden });
}

const refreshStops = roving(main, () => blocks.innermost(), { back: ["ArrowUp"], on: ["ArrowDown"] });
roving(toolbar, () => [...toolbar.querySelectorAll<HTMLElement>("button, select")], {
  back: ["ArrowLeft"],
  on: ["ArrowRight"],
});

/** The keys are told where the first of the blocks is reached, not at each. */
function tellKeys(): void {
  blocks.innermost()[0]?.setAttribute("aria-describedby", "keys");
}

function showBody(title: string, body: string): void {
  const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>("main [data-path]");
  const place = placeSeen(blocks, toolbar.offsetHeight);
  const { scrollX } = window;
  main.innerHTML = body;
  document.title = title;
  // What is seen stays where it is: only what is in it changes.
  returnTo(blocks, place);
  window.scrollTo({ left: scrollX, behavior: "instant" });
  refreshStops();
  tellKeys();
  if (focused) blocks.of(focused.dataset["path"] ?? "")?.focus({ preventScroll: true });
  notes.lay();
}

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  switch (data.type) {
    case "show":
      return showBody(data.title, data.body);
    case "notes":
      toggle.textContent = data.label;
      return notes.show(data.notes);
    case "reveal":
      return blocks.reveal(data.path);
  }
});

// A click leads to the draft; one that selects text, or begins a double click, does not.
let clicked: number | undefined;
const forget = (): void => clearTimeout(clicked);
main.addEventListener("mousedown", forget);
main.addEventListener("click", ({ target, detail, button }) => {
  const path = pathUnder(target);
  if (path === undefined || detail > 1 || button !== 0) return;
  const go = (): void => {
    if (getSelection()?.isCollapsed !== false) editor.postMessage({ type: "goTo", path });
  };
  clicked = window.setTimeout(go, doubleClick);
});
main.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.target !== (event.target as Element).closest("[data-path]")) return;
  const path = pathUnder(event.target);
  if (path !== undefined) editor.postMessage({ type: "goTo", path });
});

toggle.addEventListener("click", () => showNotes(!state.notesHidden));
for (const button of toolbar.querySelectorAll<HTMLElement>("[data-action]"))
  button.addEventListener("click", () =>
    editor.postMessage({ type: "act", action: button.dataset["action"] as PreviewAction }),
  );
toolbar.querySelector<HTMLSelectElement>("[data-choice=language]")?.addEventListener("change", ({ target }) => {
  const chosen = (target as HTMLSelectElement).value;
  remember({ language: chosen });
  editor.postMessage({ type: "language", language: chosen });
});

let scrolled: number | undefined;
window.addEventListener("scroll", () => {
  clearTimeout(scrolled);
  scrolled = window.setTimeout(() => {
    const { place: _before, ...rest } = state;
    const place = placeSeen(blocks, toolbar.offsetHeight);
    state = { ...rest, ...(place ? { place } : {}) };
    editor.setState(state);
  }, 200);
});
new ResizeObserver(() => notes.lay()).observe(main);

showNotes(state.notesHidden);
tellKeys();
returnTo(blocks, before?.place);
editor.postMessage({ type: "ready" });
