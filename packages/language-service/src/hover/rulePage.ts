import { rulePages } from "@rogatory/core/pages";
import type { OpenDraft } from "../openDraft.js";
import { plain } from "./plain.js";

/** Code and first sentence of a rule's page, and its section on why it matters. */
export interface RulePage {
  readonly code: string;
  readonly summary: string;
  readonly why: string | undefined;
}

export function rulePage(rule: string): RulePage | undefined {
  if (!Object.hasOwn(rulePages, rule)) return undefined;
  const page = rulePages[rule] ?? "";
  const [, code = "", rest = ""] = /^# \S+ \(([^)]*)\)\s*([\s\S]*)$/.exec(page) ?? [];
  const summary = rest.split(/\n\s*\n/, 1)[0] ?? "";
  const [, why] = /^## Why it matters\s+([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(rest) ?? [];
  return { code, summary: onOneLine(summary), why: why === undefined ? undefined : onOneLine(why) };
}

/** `no-period (SC-02): Records are asked for without ...`, or that there is no such rule. */
export function ruleLine(open: OpenDraft, rule: string): string {
  const page = rulePage(rule);
  return page
    ? open.words.text(["hover", "rule"], { rule: plain(rule), code: page.code, summary: page.summary })
    : open.words.text(["hover", "noSuchRule"], { rule: plain(rule) });
}

const onOneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
