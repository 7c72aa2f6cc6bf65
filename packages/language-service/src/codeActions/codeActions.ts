import type { Finding, Position, Range } from "@rogatory/core";
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver-types";
import { diagnosticOf, findingData } from "../diagnostics/diagnosticOf.js";
import type { OpenDraft } from "../openDraft.js";
import { offerPersons } from "./extractPerson.js";
import { fixAllSafe } from "./fixAll.js";
import { offerFixes } from "./fixes.js";
import { offerMissingEntries } from "./missingEntry.js";
import { offerMissingFields } from "./missingField.js";
import type { MadeChange, Occasion, Offer } from "./offer.js";
import { offerOffsets } from "./offset.js";
import { offerRemovals } from "./removeSuppression.js";
import { offerSuppressions } from "./suppress.js";

/** What an editor says with a request for code actions. */
export interface CodeActionContext {
  /** Kinds that are wanted, each with those below it. All but `source` if left out. */
  readonly only?: readonly string[];
  /** The diagnostics that the editor shows there; each action is given those that it mends. */
  readonly diagnostics?: readonly Diagnostic[];
  /** True where the editor asks for an action's edit (`resolveCodeAction`) only when it is chosen. */
  readonly lazily?: boolean;
}

/** What an action carries beside its edit. */
export interface CodeActionData {
  readonly uri: string;
  readonly version: number;
  /** For what range and as what it was offered: how its edit is made later. */
  readonly range: Range;
  readonly key: string;
  /** Where the person goes on writing, in the text after the edit; only with an action that was resolved. */
  readonly cursor?: Range;
}

/** Kind of the action that mends all that can be mended without changing what the request says. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rogatory`;

/**
 * What can be done at a range: the mends of the findings that touch it or that the editor names, fields to fill in, parts to add, suppressions, names to make
 * persons of. Those that cannot be done without harm to the text are left out.
 */
export function doCodeActions(open: OpenDraft, range: Range, context: CodeActionContext = {}): CodeAction[] {
  const shown = findingsOf(open, context.diagnostics);
  return offersFor(open, range, context.only, shown).flatMap((offer): CodeAction[] => {
    const action = actionOf(open, range, offer, shown);
    if (context.lazily) return [action];
    const made = offer.make();
    return made ? [withEdit(open, action, made)] : [];
  });
}

/** The action with its edit; as it is where the draft has changed since it was offered. */
export function resolveCodeAction(open: OpenDraft, action: CodeAction): CodeAction {
  const data = action.data as Partial<CodeActionData> | undefined;
  if (action.edit || !data?.range || data.uri !== open.uri || data.version !== open.version) return action;
  const only = action.kind === undefined ? undefined : [action.kind];
  const offer = offersFor(open, data.range, only, findingsOf(open, action.diagnostics)).find(
    ({ key }) => key === data.key,
  );
  const made = offer?.make();
  if (!made) return action;
  const cursor = made.cursor?.();
  return { ...withEdit(open, action, made), data: { ...data, ...(cursor ? { cursor } : {}) } };
}

type Shown = ReadonlyMap<Finding, Diagnostic>;

function offersFor(open: OpenDraft, range: Range, only: readonly string[] | undefined, shown: Shown): Offer[] {
  const isWanted = (kind: string) =>
    only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
  const offers: Offer[] = [];
  // Nobody wants the whole draft mended who only asks what can be done at one place.
  if (only !== undefined && isWanted(fixAllKind)) offers.push(sourceFixAll(open));
  const wantsFixes = isWanted(CodeActionKind.QuickFix);
  const wantsNames = isWanted(CodeActionKind.RefactorExtract) || isWanted(CodeActionKind.RefactorRewrite);
  if (!wantsFixes && !wantsNames) return offers;
  const occasion: Occasion = {
    open,
    selected: { start: open.draft.offsetAt(range.start), end: open.draft.offsetAt(range.end) },
    // Some editors send a cursor, and with it all they show on its line.
    findings: wantsFixes
      ? open.result.findings.filter((finding) => shown.has(finding) || touches(finding.range, range))
      : [],
  };
  if (wantsFixes)
    offers.push(
      ...offerFixes(occasion),
      ...offerMissingFields(occasion),
      ...offerMissingEntries(occasion),
      ...offerOffsets(occasion),
      ...offerRemovals(occasion),
      ...offerSuppressions(occasion),
    );
  if (wantsNames) offers.push(...offerPersons(occasion).filter(({ kind }) => isWanted(kind)));
  return offers;
}

const sourceFixAll = (open: OpenDraft): Offer => ({
  key: fixAllKind,
  title: open.words.text(["codeActions", "fixAllSafe"]),
  kind: fixAllKind,
  findings: [],
  make: () => fixAllSafe(open),
});

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character);

/** The findings that diagnostics were made of. */
function findingsOf(open: OpenDraft, diagnostics: readonly Diagnostic[] = []): Shown {
  const shown = new Map<Finding, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const finding = findingOf(open, diagnostic);
    if (finding) shown.set(finding, diagnostic);
  }
  return shown;
}

/** The finding that a diagnostic was made of, also where findings before it have come or gone since. */
function findingOf(open: OpenDraft, diagnostic: Diagnostic): Finding | undefined {
  const data = findingData(diagnostic);
  if (!data) return undefined;
  const { findings } = open.result;
  const isIt = ({ rule, path }: Finding) => rule === data.rule && path === data.path;
  const there = findings[data.index];
  return there && isIt(there) ? there : findings.find(isIt);
}

function actionOf(open: OpenDraft, range: Range, offer: Offer, shown: Shown): CodeAction {
  const data: CodeActionData = { uri: open.uri, version: open.version, range, key: offer.key };
  const diagnostics = offer.findings.map(
    (finding) => shown.get(finding) ?? diagnosticOf(open, finding, open.result.findings.indexOf(finding)),
  );
  return {
    title: offer.title,
    kind: offer.kind,
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(offer.isPreferred ? { isPreferred: true } : {}),
    data,
  };
}

function withEdit(open: OpenDraft, action: CodeAction, { edits }: MadeChange): CodeAction {
  return { ...action, edit: { changes: { [open.uri]: edits.map(({ range, newText }) => ({ range, newText })) } } };
}
