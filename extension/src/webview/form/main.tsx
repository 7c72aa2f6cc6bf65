import { effect } from "@preact/signals";
import { render } from "preact";
import { directionOf } from "../../common/form/direction.js";
import type { ToForm } from "../../common/form/formMessages.js";
import { sharedValue } from "../../common/form/sharedValue.js";
import { App } from "./App.js";
import { goTo } from "./goTo.js";
import {
  editor,
  editsOfTyped,
  isWritable,
  keepScroll,
  keptScroll,
  model,
  picked,
  send,
  settled,
  state,
  wanted,
  words,
} from "./store.js";
import { domId } from "./widgets/domId.js";

const page = document.body;

window.addEventListener("message", ({ data }: MessageEvent<ToForm>) => {
  switch (data.type) {
    case "model":
      document.documentElement.lang = data.language;
      document.documentElement.dir = directionOf(data.language);
      words.value = data.words;
      isWritable.value = data.isWritable;
      model.value = data.model;
      break;
    case "state":
      state.value = sharedValue(state.value, data.state);
      break;
    case "done":
      settled(data.id, data.refused);
      break;
    case "show":
      goTo(data.path);
      break;
    case "flush":
      editor.postMessage({ type: "flushed", id: data.id, version: state.value?.version ?? 0, edits: editsOfTyped() });
      break;
    case "picked":
      picked(data.id, data.files);
      break;
  }
});

/** The element that shows a part, or the nearest part around it. */
function elementOf(path: string): HTMLElement | undefined {
  for (let part = path; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
    const found = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(part)}"]`);
    if (found) return found;
  }
  return undefined;
}

const focusable = "input:not([tabindex='-1']), select, textarea, button, output";

// The field that was asked for gets the focus once it is drawn; what came with an edit is drawn a little later.
effect(() => {
  const path = wanted.value;
  if (path === undefined || !state.value) return;
  requestAnimationFrame(() => {
    const input = document.getElementById(domId(path));
    const element = elementOf(path);
    const target =
      input ??
      element?.querySelector<HTMLElement>(`.part ${focusable.split(", ").join(", .part ")}`) ??
      element?.querySelector<HTMLElement>(focusable);
    if (!target) return;
    if (
      element &&
      input === null &&
      element.dataset["path"] !== path &&
      !path.startsWith(element.dataset["path"] ?? "/")
    )
      return;
    target.focus({ preventScroll: true });
    (element ?? target).scrollIntoView({
      block: element && element.clientHeight < window.innerHeight ? "center" : "start",
    });
    if (input !== null || element?.dataset["path"] === path) wanted.value = undefined;
  });
});

// VS Code saves only what it knows to be changed: what was typed a moment ago goes into the draft first.
document.addEventListener(
  "keydown",
  (event) => {
    const isSave =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s";
    const edits = isSave ? editsOfTyped() : [];
    if (edits.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void send(edits, true).then(() => editor.postMessage({ type: "save" }));
  },
  true,
);

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && document.activeElement instanceof HTMLElement)
    document.activeElement.blur();
});
window.addEventListener("scroll", () => keepScroll(window.scrollY), { passive: true });

// The draft comes once the page is there: then it is where the person had left it.
const stop = effect(() => {
  if (!model.value || !state.value) return;
  requestAnimationFrame(() => {
    window.scrollTo(0, keptScroll());
    performance.mark("usable");
    page.dataset["usable"] = String(Math.round(performance.now()));
    stop();
  });
});

render(<App />, page.querySelector("#app") as HTMLElement);
editor.postMessage({ type: "ready" });
