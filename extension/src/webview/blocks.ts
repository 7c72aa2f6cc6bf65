import { pathsAround } from "../common/noteLayout.js";

/** How long the block at hand stays marked, in ms. */
const markTime = 1800;

/** The letter's blocks, each printed from the part of the draft that its `data-path` names. */
export class Blocks {
  readonly #main: HTMLElement;
  #marked: HTMLElement | undefined;
  #timer: number | undefined;

  constructor(main: HTMLElement) {
    this.#main = main;
  }

  /** The innermost blocks, in the letter's order: those that a person goes through. */
  innermost(): HTMLElement[] {
    return [...this.#main.querySelectorAll<HTMLElement>("[data-path]")].filter(
      (block) => block.querySelector("[data-path]") === null,
    );
  }

  /** The block printed from a part of the draft, or from the nearest part around it. */
  of(path: string): HTMLElement | undefined {
    for (const part of pathsAround(path)) {
      // A drawing at the end shows many parts; the cursor is followed in the text.
      const found = this.#main.querySelector<HTMLElement>(
        `[data-path="${CSS.escape(part)}"]:not(.picture, .picture *)`,
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Brings the block of a part into view, where it is not already, and marks it for a moment. */
  reveal(path: string): void {
    const block = this.of(path);
    if (!block) return;
    const { top, bottom } = block.getBoundingClientRect();
    const isSeen = top >= 48 && bottom <= window.innerHeight;
    const isCalm =
      matchMedia("(prefers-reduced-motion: reduce)").matches ||
      document.body.classList.contains("vscode-reduce-motion");
    if (!isSeen)
      block.scrollIntoView({
        // Of what is higher than the window, the beginning is wanted.
        block: bottom - top > window.innerHeight - 96 ? "start" : "center",
        behavior: isCalm ? "instant" : "smooth",
      });
    clearTimeout(this.#timer);
    this.#marked?.classList.remove("here");
    this.#marked = block;
    block.classList.add("here");
    this.#timer = window.setTimeout(() => block.classList.remove("here"), markTime);
  }
}

/** The part that a block under an element was printed from; undefined where it is none, or a link or button. */
export function pathUnder(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element) || target.closest("a, button, select")) return undefined;
  return target.closest<HTMLElement>("main [data-path]")?.dataset["path"];
}
