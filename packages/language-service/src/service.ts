import { type DraftEdit, type DraftFormat, parseDraft, type TextEdit, updateDraft } from "@rogatory/core";
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FormattingOptions,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
} from "vscode-languageserver-types";
import { getCodeLenses } from "./annotations/codeLenses.js";
import { getInlayHints } from "./annotations/inlayHints.js";
import { type CodeActionContext, doCodeActions, resolveCodeAction } from "./codeActions/codeActions.js";
import { doComplete } from "./completion/complete.js";
import type { SuggestAgain } from "./completion/item.js";
import { type ConvertedDraft, convert } from "./convert/convert.js";
import { doDiagnostics, type ShownDiagnostics } from "./diagnostics/diagnostics.js";
import { type PlannedEdits, planFormEdits } from "./form/formEdits.js";
import { type FormModel, formModel } from "./form/formModel.js";
import { type FormState, formState } from "./form/formState.js";
import { doHover } from "./hover/hover.js";
import { findDefinition, findDocumentHighlights, findReferences } from "./navigation/findPlaces.js";
import { findLinks } from "./navigation/links.js";
import { doRename, prepareRename } from "./navigation/rename.js";
import { OpenDraft } from "./openDraft.js";
import { type DraftSettings, defaultSettings } from "./settings.js";
import { getFoldingRanges } from "./structure/folding.js";
import { format } from "./structure/format/format.js";
import { getSelectionRanges } from "./structure/selection.js";
import { getSemanticTokens } from "./structure/semanticTokens.js";
import { findDocumentSymbols } from "./structure/symbols.js";

export interface LanguageServiceOptions {
  /** BCP 47 tag of the user's language; findings, help and names are given in it where they are known. */
  readonly language?: string;
  /** Address of the page of a rule or an instrument, with `{rule}` where its id belongs. Without it nothing links to pages. */
  readonly rulePages?: string;
}

/** The features, as pure functions on a draft that was read once. */
export interface LanguageService {
  /** Reads a draft. `uri` tells the format by its ending. Never throws, however broken the text. */
  open(uri: string, version: number, text: string, settings?: DraftSettings): OpenDraft;
  /** The draft after the edits, applied one after the other as an editor sends them. */
  update(open: OpenDraft, version: number, edits: readonly TextEdit[]): OpenDraft;
  /** The findings of `rogatory check`, and how many more there are than the settings allow to show. */
  doDiagnostics(open: OpenDraft): ShownDiagnostics;
  /** What can be done at a range. With `context.lazily` without edits, which `resolveCodeAction` makes. */
  doCodeActions(open: OpenDraft, range: Range, context: CodeActionContext): CodeAction[];
  /** The action with its edit; without one where it cannot be made, or the draft has changed since. */
  resolveCodeAction(open: OpenDraft, action: CodeAction): CodeAction;
  /** The draft in the other format, as data of a new file. Throws ConversionRefused with a sentence where that cannot be. */
  convert(open: OpenDraft, to: DraftFormat): ConvertedDraft;
  /** The draft for a form: its value, what is asked of which field, and how each step stands. */
  formState(open: OpenDraft): FormState;
  /** What a form needs to know beside drafts, in the user's language. */
  formModel(open: OpenDraft): FormModel;
  /** The changes of the text that make the edits of a form, or why they cannot be made. Never throws. */
  planFormEdits(open: OpenDraft, edits: readonly DraftEdit[]): PlannedEdits;
  /** What can be written at the position. `again` is the client's command that asks for completion once more, if it has one. */
  doComplete(open: OpenDraft, position: Position, again?: SuggestAgain): CompletionList;
  /** What stands at the position, in Markdown; null where there is nothing to say. */
  doHover(open: OpenDraft, position: Position): Hover | null;
  /** How the draft stands to each chosen instrument, and gaps by section. */
  getCodeLenses(open: OpenDraft): CodeLens[];
  /** Names, ages and durations behind values in a range. */
  getInlayHints(open: OpenDraft, range: Range): InlayHint[];
  /** Where the part whose id stands at the position is described. */
  findDefinition(open: OpenDraft, position: Position): LocationLink[];
  /** Where the id at the position is used, in fields and in prose. */
  findReferences(open: OpenDraft, position: Position, includeDeclaration: boolean): Location[];
  findDocumentHighlights(open: OpenDraft, position: Position): DocumentHighlight[];
  /** What would be renamed at the position, or null. */
  prepareRename(open: OpenDraft, position: Position): { readonly range: Range; readonly placeholder: string } | null;
  /** Gives an id another name everywhere in the draft. Throws RenameRefused with a sentence where that cannot be. */
  doRename(open: OpenDraft, position: Position, newName: string): WorkspaceEdit;
  /** Links to the files of the annexes, and to the pages of the instruments. */
  findLinks(open: OpenDraft): DocumentLink[];
  /** The outline, in the words of the model. */
  findDocumentSymbols(open: OpenDraft): DocumentSymbol[];
  getFoldingRanges(open: OpenDraft): FoldingRange[];
  getSelectionRanges(open: OpenDraft, positions: readonly Position[]): SelectionRange[];
  /** Tokens by `semanticTokensLegend`, of the whole draft or of a range. */
  getSemanticTokens(open: OpenDraft, range?: Range): SemanticTokens;
  /** Changes of blanks and line ends alone, of the whole draft or of a range; none where the draft cannot be read. */
  format(open: OpenDraft, range: Range | undefined, options: FormattingOptions): TextEdit[];
}

export function createLanguageService({ language = "en", rulePages }: LanguageServiceOptions = {}): LanguageService {
  return {
    open: (uri, version, text, settings = defaultSettings) =>
      new OpenDraft(uri, version, parseDraft(text, { name: uri }), settings, language),
    update: (open, version, edits) =>
      new OpenDraft(open.uri, version, updateDraft(open.draft, edits), open.settings, language),
    doDiagnostics: (open) => doDiagnostics(open, rulePages),
    doCodeActions,
    resolveCodeAction,
    convert,
    formState,
    formModel: (open) => formModel(open.userLanguage, open.language),
    planFormEdits,
    doComplete,
    doHover,
    getCodeLenses,
    getInlayHints,
    findDefinition,
    findReferences,
    findDocumentHighlights,
    prepareRename,
    doRename,
    findLinks: (open) => findLinks(open, rulePages),
    findDocumentSymbols,
    getFoldingRanges,
    getSelectionRanges,
    getSemanticTokens,
    format,
  };
}
