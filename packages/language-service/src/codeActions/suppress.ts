import { applyTextEdits, type DraftEdit, type Finding, type TextEdit, valueAt } from "@rogatory/core";
import { findSuppressions, isAcceptable } from "@rogatory/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { changeOf, isSound, readAgain } from "./change.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";

/** What is found about suppressions cannot be suppressed. */
const aboutSuppressions: ReadonlySet<string> = new Set([
  "suppression-unclear",
  "suppression-without-reason",
  "unused-suppression",
]);

/** Accepting a finding, with the reason still to be typed: a comment above its line, or an entry of the list. */
export function offerSuppressions({ open, findings }: Occasion): Offer[] {
  const seen = new Set<string>();
  return findings.flatMap((finding): Offer[] => {
    const { rule, path, range } = finding;
    if (aboutSuppressions.has(rule) || !isAcceptable(finding)) return [];
    const place = `${rule} ${path}`;
    const line = `${rule} in line ${range.start.line}`;
    const isNew = (one: string) => !seen.has(one) && seen.add(one);
    const common = { kind: CodeActionKind.QuickFix, findings: [finding] };
    const { words } = open;
    const inList: Offer = {
      ...common,
      key: `suppress list ${place}`,
      title: words.text(["codeActions", "suppressInList"], { rule, path, whole: path === "" ? "yes" : "no" }),
      make: () => entryFor(open, finding),
    };
    const listed = open.request && isNew(place) ? [inList] : [];
    if (open.draft.format === "json") return listed;
    const byComment: Offer = {
      ...common,
      key: `suppress comment ${line}`,
      title: words.text(["codeActions", "suppressByComment"], { rule }),
      make: () => commentFor(open, finding),
    };
    return [...(!isInsideText(open, range.start.line) && isNew(line) ? [byComment] : []), ...listed];
  });
}

/** True where a line begins inside a text of several lines, of which a comment above it would become a part. */
function isInsideText({ draft }: OpenDraft, line: number): boolean {
  const start = draft.offsetAt({ line, character: 0 });
  const path = draft.pathAt(start);
  const span = draft.spanOf(path);
  return path.length > 0 && typeof valueAt(draft.value, path) === "string" && span !== undefined && span.start < start;
}

/** A comment above the line on which the finding begins, where it counts. */
function commentFor(open: OpenDraft, { rule, range }: Finding): MadeChange | undefined {
  const { draft } = open;
  const { line } = range.start;
  const start = draft.offsetAt({ line, character: 0 });
  const at = start === 0 && draft.text.startsWith("\uFEFF") ? 1 : start;
  const indent = /^[ \t]*/.exec(draft.text.slice(at, at + 1000))?.[0] ?? "";
  const comment = `${indent}# rogatory-disable-next-line ${rule} -- `;
  const position = draft.positionAt(at);
  const edits: TextEdit[] = [{ range: { start: position, end: position }, newText: `${comment}${draft.newline}` }];
  const after = readAgain(open, applyTextEdits(open.text, edits));
  if (!isSound(open, after, draft.value)) return undefined;
  const counts = findSuppressions(after).some(
    ({ line: covered, rules }) => covered === line + 1 && rules.includes(rule),
  );
  if (!counts) return undefined;
  const end = after.positionAt(at + comment.length);
  return { edits, cursor: () => ({ start: end, end }) };
}

function entryFor(open: OpenDraft, { rule, path }: Finding): MadeChange | undefined {
  const list = valueAt(open.draft.value, ["suppressions"]);
  const entry = { rule, ...(path === "" ? {} : { path }), reason: "" };
  const position = Array.isArray(list) ? list.length : 0;
  const edit: DraftEdit = { op: "insert", path: "/suppressions/-", value: entry };
  return changeOf(open, [edit], [["suppressions", position]]);
}
