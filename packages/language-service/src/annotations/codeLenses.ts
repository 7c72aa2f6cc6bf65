import { fromPointer, gapTitle, type InstrumentChecklist, type Range } from "@rogatory/core";
import { instrumentShort } from "@rogatory/core/editor";
import type { CodeLens } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";

/** Commands that a client must know for the lenses to do anything. */
export const lensCommands = {
  render: "rogatory.render",
  showChecklist: "rogatory.showChecklist",
  preview: "rogatory.preview",
  newRequest: "rogatory.newRequest",
} as const;

/** The client's command that opens the list of what can be written at the cursor. */
const suggestCommand = "editor.action.triggerSuggest";

/** Most titles of gaps that a tooltip lists. */
const mostTitles = 12;

/**
 * Above the document how it stands to each chosen instrument, and what can be done with it; above each section that still has gaps,
 * how many. A section without gaps stays quiet. Above a file in which nothing was written yet, how to begin.
 */
export function getCodeLenses(open: OpenDraft): CodeLens[] {
  if (!open.settings.codeLens) return [];
  if (isEmpty(open)) return beginningLenses(open);
  if (!open.request) return [];
  return [...documentLenses(open), ...sectionLenses(open)];
}

const isEmpty = ({ draft }: OpenDraft): boolean =>
  draft.problems.some(({ rule, message }) => rule === "not-a-request" && message === "empty");

/** A list of whole drafts is one key away; the questions of a new request are for who would rather be asked. */
function beginningLenses({ words }: OpenDraft): CodeLens[] {
  const start = { line: 0, character: 0 };
  const lens = (title: string, command: string): CodeLens => ({
    range: { start, end: start },
    command: { title: words.text(["annotations", title]), command, arguments: [] },
  });
  return [lens("beginHere", suggestCommand), lens("newRequest", lensCommands.newRequest)];
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
  { instrument, title, requirements, asked, met }: InstrumentChecklist,
): { readonly title: string; readonly tooltip: string } | undefined {
  const called = requirements.filter(({ state }) => state !== "notApplicable");
  if (asked === 0) return undefined;
  const articles = new Set(called.map(({ provision }) => /^art\. \d+/.exec(provision)?.[0] ?? provision));
  const [article = ""] = articles;
  return {
    title: open.words.text(["annotations", "summary"], {
      instrument: instrumentShort(instrument),
      article,
      oneArticle: articles.size === 1 ? "yes" : "no",
      met,
      all: asked,
    }),
    tooltip: title,
  };
}

function sectionLenses(open: OpenDraft): CodeLens[] {
  const { draft, words } = open;
  const gaps = new Map<string, string[]>();
  for (const finding of open.result.findings) {
    if (!finding.gap) continue;
    const section = String(fromPointer(finding.path)[0] ?? "");
    const titles = gaps.get(section) ?? [];
    titles.push(gapTitle(finding, open.language));
    gaps.set(section, titles);
  }
  const lenses = [...gaps].flatMap(([section, titles]): CodeLens[] => {
    const key = draft.spanOf([section], "key");
    if (!key) return [];
    const listed = [...new Set(titles)];
    return [
      {
        range: startOfLine(draft.rangeOf(key)),
        command: {
          title: words.text(["annotations", "gaps"], { count: titles.length }),
          command: lensCommands.showChecklist,
          arguments: [open.uri],
          tooltip: words.list(listed.length > mostTitles ? [...listed.slice(0, mostTitles), "…"] : listed),
        },
      },
    ];
  });
  return lenses.toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** A lens stands above a line; where on the line it begins makes no difference. */
function startOfLine({ start }: Range): Range {
  const position = { line: start.line, character: 0 };
  return { start: position, end: position };
}
