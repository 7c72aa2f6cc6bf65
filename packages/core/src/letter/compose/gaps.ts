import type { Catalogue } from "../../catalogue/catalogue.js";
import type { Answer } from "../../checklist/element.js";
import { elements } from "../../checklist/elements/index.js";
import { weigh } from "../../checklist/weigh.js";
import { fromPointer, isWithin, type Path, toPointer } from "../../draft/pointer.js";
import type { AnyRequest } from "../../model/types.js";
import type { Inline } from "../types.js";
import { fieldTitle, nounAt } from "./fields.js";

/** Something that is still missing, to be shown where it belongs. */
export interface LetterGap {
  /** JSON Pointer of where it should stand. */
  readonly path: string;
  /** What it is, as the checklist calls it. */
  readonly title: string;
  /** True where the request may not leave without it. */
  readonly blocking?: boolean;
}

/** What the instruments chosen, and practice, still miss in the request: errors and warnings, not advice. */
export function gapsOf(request: AnyRequest, catalogue: Catalogue): LetterGap[] {
  return elements.flatMap((element): LetterGap[] => {
    const { severity } = weigh(element, request);
    if (severity !== "error" && severity !== "warning") return [];
    return element
      .answer(request)
      .filter((answer) => answer.state === "missing")
      .map((answer) => ({
        path: toPointer(answer.path),
        title: gapTitle(catalogue.text(["elements", element.id]), answer, request, catalogue),
        blocking: severity === "error",
      }));
  });
}

/** The element's title, with the keys still lacking where only some of several are. */
function gapTitle(title: string, { path, lacking = [] }: Answer, request: AnyRequest, catalogue: Catalogue): string {
  const noun = nounAt(request, path);
  const titles = lacking.flatMap((key) => (noun === undefined ? [] : (fieldTitle(catalogue, noun, key) ?? [])));
  if (titles.length === 0) return title;
  return catalogue.text(["letter", "gap", "lacking"], { title, lacking: catalogue.list(titles) });
}

/** The gaps of a letter while it is composed: each is shown once, at the place that asks for it first. */
export class GapBook {
  #open: { readonly path: Path; readonly title: string }[];
  readonly #catalogue: Catalogue;

  constructor(gaps: readonly LetterGap[], catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const seen = new Set<string>();
    this.#open = gaps
      .filter(({ path, title }) => !seen.has(`${path} ${title}`) && seen.add(`${path} ${title}`))
      .map(({ path, title }) => ({ path: fromPointer(path), title }));
  }

  /** The gaps at exactly this place. */
  at(path: Path): Inline[] {
    return this.#take((gap) => gap.path.length === path.length && isWithin(gap.path, path));
  }

  /** The gaps at this place and below. */
  within(path: Path): Inline[] {
    return this.#take((gap) => isWithin(gap.path, path));
  }

  #take(wanted: (gap: { readonly path: Path }) => boolean): Inline[] {
    const taken = this.#open.filter(wanted);
    if (taken.length === 0) return [];
    this.#open = this.#open.filter((gap) => !wanted(gap));
    return taken.flatMap(({ title }, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: "text" as const, text: " " }]),
      { type: "gap", text: this.#catalogue.text(["letter", "gap", "missing"], { title }) },
    ]);
  }
}
