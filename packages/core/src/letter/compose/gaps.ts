import type { Catalogue } from "../../catalogue/catalogue.js";
import type { Answer } from "../../checklist/element.js";
import { elements } from "../../checklist/elements/index.js";
import { weigh } from "../../checklist/weigh.js";
import { fromPointer, isWithin, type Path, toPointer } from "../../draft/pointer.js";
import type { AnyRequest } from "../../model/types.js";
import type { Inline } from "../types.js";
import { fieldTitle, nounAt } from "./fields.js";
import { Formatter } from "./format.js";

/** Something that is still missing, to be shown where it belongs. */
export interface LetterGap {
  /** JSON Pointer of where it should stand. */
  readonly path: string;
  /** What it is, as the checklist calls it. */
  readonly title: string;
  /** Which parts of it are still missing, in words; absent where all of it is. */
  readonly lacking?: string;
  /** True where the request may not leave without it. */
  readonly blocking?: boolean;
}

/** What the instruments chosen, and practice, still miss in the request: errors and warnings, not advice. */
export function gapsOf(request: AnyRequest, catalogue: Catalogue, format = new Formatter(catalogue)): LetterGap[] {
  return elements.flatMap((element): LetterGap[] => {
    const { severity } = weigh(element, request);
    if (severity !== "error" && severity !== "warning") return [];
    return element
      .answer(request)
      .filter((answer) => answer.state === "missing")
      .map((answer) => ({
        path: toPointer(answer.path),
        title: catalogue.text(["elements", element.id]),
        ...lackingIn(answer, request, catalogue, format),
        blocking: severity === "error",
      }));
  });
}

/** The titles of the fields still lacking, where only some of several are. */
function lackingIn(
  { path, lacking = [] }: Answer,
  request: AnyRequest,
  catalogue: Catalogue,
  format: Formatter,
): { lacking?: string } {
  const noun = nounAt(request, path);
  const titles = lacking.flatMap((key) => (noun === undefined ? [] : (fieldTitle(catalogue, noun, key) ?? [])));
  return titles.length === 0 ? {} : { lacking: format.list(titles) };
}

interface OpenGap {
  readonly path: Path;
  readonly title: string;
  readonly lacking: string;
}

const isAt = (gap: OpenGap, path: Path): boolean => gap.path.length === path.length && isWithin(gap.path, path);

/** The gaps of a letter while it is composed: each is shown once, at the place that asks for it first. */
export class GapBook {
  #open: OpenGap[];
  readonly #catalogue: Catalogue;

  constructor(gaps: readonly LetterGap[], catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const seen = new Set<string>();
    this.#open = gaps
      .filter(({ path, title }) => !seen.has(`${path} ${title}`) && seen.add(`${path} ${title}`))
      .map(({ path, title, lacking = "none" }) => ({ path: fromPointer(path), title, lacking }));
  }

  /** The gaps at exactly this place. */
  at(path: Path): Inline[] {
    return this.#take((gap) => isAt(gap, path));
  }

  /** The gaps at this place and below. */
  within(path: Path): Inline[] {
    return this.#take((gap) => isWithin(gap.path, path));
  }

  /** The gaps at this place and below, for a row whose label says already what is missing. */
  labelled(path: Path): Inline[] {
    return this.#take(
      (gap) => isWithin(gap.path, path),
      (gap) => (isAt(gap, path) ? "here" : "missing"),
    );
  }

  #take(wanted: (gap: OpenGap) => boolean, wording: (gap: OpenGap) => "missing" | "here" = () => "missing"): Inline[] {
    const taken = this.#open.filter(wanted);
    if (taken.length === 0) return [];
    this.#open = this.#open.filter((gap) => !wanted(gap));
    return taken.flatMap((gap, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: "text" as const, text: " " }]),
      {
        type: "gap",
        text: this.#catalogue.text(["letter", "gap", wording(gap)], { title: gap.title, lacking: gap.lacking }),
      },
    ]);
  }
}
