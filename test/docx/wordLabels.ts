import { readParts } from "./structure.js";
import { all, child, type Element, textOf, value } from "./xml.js";

/** A paragraph as a reader of the page sees it. */
export interface LabelledParagraph {
  /** What Word prints before the text; empty where the paragraph is in no numbering. */
  readonly label: string;
  readonly text: string;
  readonly style: string;
}

/**
 * Counts the numberings of a document as Word does (ISO/IEC 29500-1, 17.9), to see what it will print: all `w:num` of
 * one definition share a counter for each level, until one that is used for the first time sets it with a
 * `startOverride`; a level begins anew after a paragraph of a level above it.
 */
export function wordLabels(file: Uint8Array): LabelledParagraph[] {
  const parts = readParts(file);
  const numbering = parts.get("word/numbering.xml") as Element;
  const abstracts = new Map(all(numbering, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"], each]));
  const nums = new Map(all(numbering, "w:num").map((each) => [each.attributes["w:numId"], each]));
  const counters = new Map<Element, Map<number, number>>();
  const started = new Set<string>();
  return all(parts.get("word/document.xml") as Element, "w:p").map((paragraph) => {
    const properties = child(paragraph, "w:pPr");
    const use = child(properties, "w:numPr");
    const common = {
      text: all(paragraph, "w:t").map(textOf).join(""),
      style: value(properties, "w:pStyle") ?? "Normal",
    };
    const numId = value(use, "w:numId");
    const num = nums.get(numId);
    const abstract = abstracts.get(value(num, "w:abstractNumId"));
    if (num === undefined || abstract === undefined) return { ...common, label: "" };
    const depth = Number(value(use, "w:ilvl"));
    const counter = counters.get(abstract) ?? new Map<number, number>();
    counters.set(abstract, counter);
    const level = levelOf(abstract, depth);
    const override = all(num, "w:lvlOverride").find((each) => each.attributes["w:ilvl"] === String(depth));
    const key = `${numId}/${depth}`;
    const restart = started.has(key) ? undefined : value(override, "w:startOverride");
    started.add(key);
    const start = Number(restart ?? value(level, "w:start") ?? 1);
    counter.set(depth, restart === undefined && counter.has(depth) ? (counter.get(depth) ?? 0) + 1 : start);
    for (const deeper of counter.keys()) if (deeper > depth) counter.delete(deeper);
    const label = (value(level, "w:lvlText") ?? "").replace(/%(\d)/g, (_, place: string) => {
      const counted = levelOf(abstract, Number(place) - 1);
      return format(value(counted, "w:numFmt") ?? "decimal", counter.get(Number(place) - 1) ?? 0);
    });
    return { ...common, label };
  });
}

function levelOf(abstract: Element, depth: number): Element | undefined {
  return all(abstract, "w:lvl").find((each) => each.attributes["w:ilvl"] === String(depth));
}

function format(name: string, number: number): string {
  switch (name) {
    case "lowerLetter":
      return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
    case "upperLetter":
      return format("lowerLetter", number).toUpperCase();
    case "lowerRoman":
      return format("upperRoman", number).toLowerCase();
    case "upperRoman":
      return roman(number);
    default:
      return String(number);
  }
}

function roman(number: number): string {
  const steps = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let rest = number;
  let numeral = "";
  for (const [size, digits] of steps) {
    while (rest >= size) {
      numeral += digits;
      rest -= size;
    }
  }
  return numeral;
}
