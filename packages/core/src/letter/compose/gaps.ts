import { type Catalogue, catalogueFor, type LetterLanguage } from "../../catalogue/catalogue.js";
import type { Answer } from "../../checklist/element.js";
import { elements } from "../../checklist/elements/index.js";
import { weigh } from "../../checklist/weigh.js";
import { fromPointer, isWithin, type Path, toPointer } from "../../draft/pointer.js";
import type { Inspection } from "../../findings/check.js";
import { gapTitle } from "../../findings/outstanding.js";
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
  /** Id of what it is in the checklist, for a gap of that kind. */
  readonly element?: string;
  /** True where nothing is missing by itself, but something is left open: `title` says what. */
  readonly open?: boolean;
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
        element: element.id,
      }));
  });
}

/**
 * What a checked draft still misses: one gap for each finding that is one, so that the letter marks what is counted elsewhere, and
 * beside them what is missing because what stands there could not be read.
 */
export function gapsOfFindings(
  request: AnyRequest,
  { result, unreadElements }: Inspection,
  language: LetterLanguage,
): LetterGap[] {
  const catalogue = catalogueFor(language);
  const all = gapsOf(request, catalogue);
  const found = result.findings.flatMap((finding): LetterGap[] => {
    const { gap, path } = finding;
    if (!gap) return [];
    const known = all.find((one) => one.element === gap.element && one.path === path);
    const open = gap.element === undefined;
    return [{ ...(known ?? { path, title: gapTitle(finding, language) }), ...(open ? { open } : {}) }];
  });
  return [...found, ...all.filter(({ element, path }) => unreadElements.has(`${element} ${path}`))];
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
  readonly open: boolean;
}

const isAt = (gap: OpenGap, path: Path): boolean => gap.path.length === path.length && isWithin(gap.path, path);

/** The gaps of a letter while it is composed: each is shown once, at the place that asks for it first. */
export class GapBook {
  #open: OpenGap[];
  readonly #catalogue: Catalogue;

  constructor(gaps: readonly LetterGap[], catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#open = gaps.map(({ path, title, lacking = "none", open = false }) => ({
      path: fromPointer(path),
      title,
      lacking,
      open,
    }));
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
        text: this.#catalogue.text(["letter", "gap", gap.open ? "open" : wording(gap)], {
          title: gap.title,
          lacking: gap.lacking,
        }),
      },
    ]);
  }
}
