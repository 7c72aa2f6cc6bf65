import { type ChecklistItem, fromPointer, type InstrumentChecklist, type Range } from "@rogatory/core";
import { instrumentShort } from "@rogatory/core/editor";
import type { CodeLens } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";

/** Commands that a client must know for the lenses to do anything. */
export const lensCommands = {
  render: "rogatory.render",
  showChecklist: "rogatory.showChecklist",
  preview: "rogatory.preview",
} as const;

/** Most titles of gaps that a tooltip lists. */
const mostTitles = 12;

/**
 * Above the document how it stands to each chosen instrument, and what can be done with it; above each section that still has gaps,
 * how many. A section without gaps stays quiet.
 */
export function getCodeLenses(open: OpenDraft): CodeLens[] {
  if (!open.settings.codeLens || !open.request) return [];
  return [...documentLenses(open), ...sectionLenses(open)];
}

function documentLenses(open: OpenDraft): CodeLens[] {
  const { words, draft } = open;
  const top = startOfLine(draft.rangeOf(draft.nearestSpan([])));
  const lens = (title: string, command: keyof typeof lensCommands, tooltip?: string): CodeLens => ({
    range: top,
    command: {
      title,
      command: lensCommands[command],
      arguments: [open.uri],
      ...(tooltip === undefined ? {} : { tooltip }),
    },
  });
  const { instruments } = open.checklist;
  const summaries = instruments.flatMap((instrument) => {
    const summary = summaryOf(open, instrument);
    return summary ? [lens(summary.title, "showChecklist", summary.tooltip)] : [];
  });
  return [
    ...(instruments.length === 0 ? [lens(words.text(["annotations", "noBasis"]), "showChecklist")] : summaries),
    lens(words.text(["annotations", "showChecklist"]), "showChecklist"),
    lens(words.text(["annotations", "preview"]), "preview"),
    lens(words.text(["annotations", "render"]), "render"),
  ];
}

/** `UNTOC art. 18: 9 of 12 met`; the article only where all that was counted stands in it. */
function summaryOf(
  open: OpenDraft,
  { instrument, title, requirements }: InstrumentChecklist,
): { readonly title: string; readonly tooltip: string } | undefined {
  const asked = requirements.filter(({ state }) => state !== "notApplicable");
  if (asked.length === 0) return undefined;
  const articles = new Set(asked.map(({ provision }) => /^art\. \d+/.exec(provision)?.[0] ?? provision));
  const [article = ""] = articles;
  return {
    title: open.words.text(["annotations", "summary"], {
      instrument: instrumentShort(instrument),
      article,
      oneArticle: articles.size === 1 ? "yes" : "no",
      met: asked.filter(({ state }) => state !== "missing").length,
      all: asked.length,
    }),
    tooltip: title,
  };
}

function sectionLenses(open: OpenDraft): CodeLens[] {
  const { draft, words } = open;
  const gaps = new Map<string, Map<string, string>>();
  for (const { requirements } of open.checklist.instruments)
    for (const item of requirements) if (item.state === "missing") addGap(gaps, item);
  const lenses = [...gaps].flatMap(([section, titles]): CodeLens[] => {
    const key = draft.spanOf([section], "key");
    if (!key) return [];
    const listed = [...new Set(titles.values())];
    return [
      {
        range: startOfLine(draft.rangeOf(key)),
        command: {
          title: words.text(["annotations", "gaps"], { count: titles.size }),
          command: lensCommands.showChecklist,
          arguments: [open.uri],
          tooltip: words.list(listed.length > mostTitles ? [...listed.slice(0, mostTitles), "…"] : listed),
        },
      },
    ];
  });
  return lenses.toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** One gap for each thing and place, however many instruments ask for it; by section. */
function addGap(gaps: Map<string, Map<string, string>>, { element, title, paths }: ChecklistItem): void {
  for (const path of paths) {
    const section = String(fromPointer(path)[0] ?? "");
    const own = gaps.get(section) ?? new Map<string, string>();
    gaps.set(section, own.set(`${element} ${path}`, title));
  }
}

/** A lens stands above a line; where on the line it begins makes no difference. */
function startOfLine({ start }: Range): Range {
  const position = { line: start.line, character: 0 };
  return { start: position, end: position };
}
