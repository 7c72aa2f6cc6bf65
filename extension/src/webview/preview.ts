import type { FromPreview, ToPreview } from "../common/previewMessages.js";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector("main") as HTMLElement;

/** The draft that the page shows, so that the editor can bring the preview back when its window is opened again. */
const uri = document.currentScript?.dataset["uri"];
if (uri !== undefined) editor.setState({ uri });

/** The block printed from a part of the draft, or from the nearest part around it. */
function blockOf(path: string): HTMLElement | undefined {
  for (let part = path; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
    // A drawing at the end shows many parts; the cursor is followed in the text.
    const found = main.querySelector<HTMLElement>(`[data-path="${CSS.escape(part)}"]:not(.picture, .picture *)`);
    if (found) return found;
  }
  return undefined;
}

window.addEventListener("message", ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === "show") {
    // The place on the page stays: only what is in it changes.
    const { scrollX, scrollY } = window;
    main.innerHTML = data.body;
    document.title = data.title;
    document.documentElement.lang = data.language;
    window.scrollTo(scrollX, scrollY);
  } else if (data.type === "reveal") blockOf(data.path)?.scrollIntoView({ block: "center" });
});

document.addEventListener("dblclick", ({ target }) => {
  const block = target instanceof Element ? target.closest<HTMLElement>("[data-path]") : null;
  const path = block?.dataset["path"];
  if (path !== undefined) editor.postMessage({ type: "goTo", path });
});

editor.postMessage({ type: "ready" });
