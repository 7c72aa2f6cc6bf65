import { placeNotes } from "../common/noteLayout.js";
import type { MarginNote } from "../common/previewMessages.js";
import type { Blocks } from "./blocks.js";

/** Shapes of the icons, which differ in more than colour. In a square of 16. */
const shapes: Readonly<Record<MarginNote["severity"], string>> = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M5.5 5.5l5 5M10.5 5.5l-5 5",
  warning: "M8 1.8L15 14.2H1zM8 6v4M8 11.5v1.2",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 7v4.5M8 4.3v1.2",
};

/** The findings, in the margin of the letter beside their blocks. Everything is put in as text. */
export class Notes {
  readonly #column: HTMLElement;
  readonly #list: HTMLElement;
  readonly #blocks: Blocks;
  readonly #goTo: (index: number) => void;
  #notes: readonly MarginNote[] = [];

  constructor(column: HTMLElement, blocks: Blocks, goTo: (index: number) => void) {
    this.#column = column;
    this.#list = column.querySelector("ol") as HTMLElement;
    this.#blocks = blocks;
    this.#goTo = goTo;
  }

  /** Shows these in place of those that were. Whoever had the focus on one keeps it on the one at its position. */
  show(notes: readonly MarginNote[]): void {
    const focused = [...this.#list.children].findIndex((item) => item.contains(document.activeElement));
    this.#notes = notes;
    this.#list.replaceChildren(...notes.map((note, index) => this.#item(note, index)));
    this.lay();
    if (focused >= 0) this.#list.children[Math.min(focused, notes.length - 1)]?.querySelector("button")?.focus();
  }

  set hidden(hidden: boolean) {
    this.#column.hidden = hidden;
    this.#column.parentElement?.classList.toggle("bare", hidden);
    this.lay();
  }

  /** Puts each note beside its block; to be called whenever the letter or the width changed. */
  lay(): void {
    for (const block of document.querySelectorAll(".noted")) block.classList.remove("noted");
    if (this.#column.hidden) return;
    const items = [...this.#list.children] as HTMLElement[];
    const above = this.#column.getBoundingClientRect().top;
    const wanted = items.map((item, index) => {
      const block = this.#blocks.of(this.#notes[index]?.path ?? "");
      const letter = document.querySelector("main > *");
      block?.classList.add("noted");
      return {
        top: Math.max(0, ((block ?? letter)?.getBoundingClientRect().top ?? above) - above),
        height: item.getBoundingClientRect().height,
      };
    });
    const tops = placeNotes(wanted, 2);
    // The policy of the page forbids styles in its text, not those that its script sets.
    for (const [index, item] of items.entries()) item.style.insetBlockStart = `${tops[index] ?? 0}px`;
    const end = Math.max(0, ...tops.map((top, index) => top + (wanted[index]?.height ?? 0)));
    this.#column.style.minBlockSize = `${end}px`;
  }

  #item(note: MarginNote, index: number): HTMLElement {
    const card = element("div", { className: "card", role: "tooltip", id: `note-${index}` }, [
      element("p", {}, [note.message]),
      ...(note.sources.length > 0
        ? [
            element(
              "ul",
              {},
              note.sources.map((source) => element("li", {}, [source])),
            ),
          ]
        : []),
    ]);
    const button = element("button", { type: "button" }, [
      icon(shapes[note.severity]),
      element("span", {}, [element("span", { className: "heard" }, [`${note.severityName} `]), String(index + 1)]),
      element("span", { className: "words" }, [note.message]),
    ]);
    button.setAttribute("aria-describedby", card.id);
    const item = element("li", { className: `note ${note.severity}` }, [button, card]);
    item.dataset["path"] = note.path;
    button.addEventListener("click", () => this.#goTo(index));
    item.addEventListener("keydown", ({ key }) => item.classList.toggle("dismissed", key === "Escape"));
    for (const left of ["mouseleave", "focusout"])
      item.addEventListener(left, () => item.classList.remove("dismissed"));
    return item;
  }
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function icon(shape: string): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", shape);
  svg.append(path);
  return svg;
}
