import { isGiven } from "../../checklist/ask.js";
import { type Path, toPointer } from "../../draft/pointer.js";
import { definitionOf } from "../../measures/index.js";
import type { Measure } from "../../model/types.js";
import { sentences } from "../../prose/index.js";
import { createRule, type OfferedFix, type RuleContext } from "../rule.js";
import { boundedText } from "./boundedText.js";
import { findWideWording, type WideWording } from "./wideWording.js";

/** Fields of a measure that say what is to be sent or seized: one prose text, and lists of items. */
const descriptions = ["description"] as const;
const lists = ["items", "records", "dataClasses"] as const;

export const rule = createRule({
  id: "fishing-wording",
  code: "SC-01",
  nature: "defect",
  kinds: ["mla"],
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" },
    { instrument: "san-luis-1996", provision: "art. 6(4)(d)", mark: "V" },
  ],
  check(context) {
    for (const [index, measure] of (context.request.measures ?? []).entries()) {
      if (definitionOf(measure.type)?.withoutSearch) continue;
      const values = measure as Readonly<Record<string, unknown>>;
      for (const key of descriptions) {
        const text = values[key];
        if (typeof text !== "string") continue;
        for (const sentence of sentences(text))
          checkItem(context, measure, ["measures", index, key], text, sentence.text, sentence.start);
      }
      for (const key of lists) {
        const items = values[key];
        if (!Array.isArray(items)) continue;
        for (const [position, item] of items.entries())
          if (typeof item === "string") checkItem(context, measure, ["measures", index, key, position], item, item, 0);
      }
    }
  },
});

function checkItem(
  context: RuleContext,
  measure: Measure,
  path: Path,
  text: string,
  item: string,
  offset: number,
): void {
  const { requested, requesting } = context.request;
  const states = [requested?.state, requesting?.state].map((state) => context.nameOf("state", state));
  const found = findWideWording(item, states, path.length > 3 ? "listItem" : "sentence");
  // One finding for an item says enough: the one with the most sweeping words.
  const wording = found.find(({ degree }) => degree === "sweeping") ?? found[0];
  if (!wording) return;
  const { bounded, identified } = limitsOf(measure);
  const limits = (bounded ? 1 : 0) + (identified ? 1 : 0);
  // "All records" of one named account in one period is an exact wish.
  if (limits === 2 && wording.degree === "all") return;
  const asked = context.weigh("measure.description", "warning");
  const severity = limits === 2 ? "info" : limits === 1 || asked.severity !== "error" ? "warning" : "error";
  const within = { start: offset + wording.start, end: offset + wording.end };
  const shorter = fixOf(path, text, within, wording);
  const filledIn = boundedText(text, { start: offset, end: offset + item.length }, within, {
    bounded,
    identified,
    isSearch: measure.type === "searchAndSeizure",
  });
  const limited: OfferedFix = {
    title: "limit",
    safe: false,
    edits: [{ op: "set", path: toPointer(path), value: filledIn }],
  };
  context.report({
    path,
    message: limits === 2 ? "wording" : limits === 1 ? "halfLimited" : "unlimited",
    params: {
      words: text.slice(within.start, within.end).trim().replace(/^, ?/, ""),
      item: context.nameOf("measure", measure),
      cites: asked.sources.length > 0 ? "yes" : "no",
    },
    severity,
    sources: asked.sources,
    within,
    fixes: [...(shorter ? [shorter] : []), limited],
  });
}

/** Which of the two things that bound a measure are given: a period, and something that identifies whose or which. */
function limitsOf(measure: Measure): { readonly bounded: boolean; readonly identified: boolean } {
  const { period, accounts, identifiers, persons, location } = measure as {
    readonly period?: { readonly from?: string; readonly to?: string };
    readonly accounts?: unknown;
    readonly identifiers?: unknown;
    readonly persons?: unknown;
    readonly location?: unknown;
  };
  const bounded = isGiven(period?.from) && isGiven(period?.to);
  const identified =
    isGiven(accounts) ||
    isGiven(identifiers) ||
    isGiven(persons) ||
    (measure.type === "searchAndSeizure" && isGiven(location));
  return { bounded, identified };
}

/** Leaves the sweeping words out. Never safe: it narrows what is asked. */
function fixOf(
  path: Path,
  text: string,
  within: { start: number; end: number },
  wording: WideWording,
): OfferedFix | undefined {
  const { instead } = wording;
  if (instead === undefined) return undefined;
  const written = text.slice(within.start, within.end);
  const replacement = /^\p{Lu}/u.test(written) ? instead.replace(/^./u, (first) => first.toUpperCase()) : instead;
  const value = `${text.slice(0, within.start)}${replacement}${text.slice(within.end)}`;
  return {
    title: instead === "" ? "leaveOut" : "write",
    params: { words: written.trim().replace(/^, ?/, ""), instead: replacement },
    safe: false,
    edits: [{ op: "set", path: toPointer(path), value }],
  };
}
