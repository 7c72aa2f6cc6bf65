import { builtInRuleIds } from "@rogatory/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { CommentPlace } from "../cursor/places.js";
import { escapeSnippet } from "../snippets/index.js";
import type { Completing } from "./context.js";
import { inOrder, snippetItem } from "./item.js";

const directives = ["rogatory-disable-next-line", "rogatory-disable-line"] as const;

/** In a comment: the words that accept a finding, and behind them the rules, those that found something there first. */
export function completeComment(completing: Completing, place: CommentPlace): CompletionItem[] {
  const match = /^\s*(rogatory-disable(?:-next)?-line)\s+(.*)$/i.exec(place.written);
  if (match) return completeRules(completing, place, match[1] ?? "", match[2] ?? "");
  if (!/^\s*[a-z-]*$/i.test(place.written)) return [];
  const { open, say } = completing;
  const word = place.written.trimStart();
  const start = place.span.start + place.written.length - word.length;
  const lead = place.written === "" ? " " : "";
  const fitting = place.isOnOwnLine ? directives : directives.slice(1);
  return fitting
    .map((directive, index) =>
      snippetItem(
        open,
        {
          label: directive,
          detail: say(index === 0 && place.isOnOwnLine ? "disableNextLine" : "disableLine"),
          order: inOrder(index),
          kind: CompletionItemKind.Keyword,
        },
        { start, end: place.span.start + place.written.length },
        `${lead}${directive} $1`,
        undefined,
      ),
    )
    .map((item) => ({
      ...item,
      ...(completing.again ? { command: { title: "", command: completing.again.command } } : {}),
    }));
}

function completeRules(completing: Completing, place: CommentPlace, directive: string, rest: string): CompletionItem[] {
  // Behind the two hyphens the reason is written.
  if (/(?:^|\s)--(?:\s|$)/.test(rest)) return [];
  const { open, say } = completing;
  const named = rest.split(/[\s,]+/);
  const word = named.pop() ?? "";
  const end = place.span.start + place.written.length;
  const line = open.draft.positionAt(end).line;
  const isNextLine = /next-line/i.test(directive);
  const findings = open.result.findings.filter(({ range }) =>
    isNextLine ? range.start.line > line : range.start.line === line,
  );
  const nearest = Math.min(...findings.map(({ range }) => range.start.line));
  const here = new Set(
    findings
      .filter(({ range }) => range.start.line === nearest && isNear(completing, line, nearest))
      .map(({ rule }) => rule),
  );
  const reason = open.text.slice(end, place.span.end).includes("--") ? "" : ` -- \${1:${escapeSnippet(say("why"))}}`;
  return [...new Set([...here, ...builtInRuleIds()])]
    .filter((rule) => !named.includes(rule))
    .map((rule, index) =>
      snippetItem(
        open,
        {
          label: rule,
          ...(here.has(rule) ? { description: say("foundHere") } : {}),
          order: inOrder(index),
          kind: CompletionItemKind.Constant,
        },
        { start: end - word.length, end },
        `${rule}${reason}`,
        undefined,
      ),
    );
}

/** True where nothing but blank lines and comments stands between a comment and the line of a finding. */
function isNear({ open }: Completing, line: number, found: number): boolean {
  if (found === line) return true;
  const start = open.draft.offsetAt({ line: line + 1, character: 0 });
  const end = open.draft.offsetAt({ line: found, character: 0 });
  return open.text
    .slice(start, end)
    .split(/\r?\n/)
    .every((text) => /^\s*(?:#.*)?$/.test(text));
}
