import { applyTextEdits, parseDraft, type TextEdit } from "@rogatory/core";
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FormattingOptions,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
} from "vscode-languageserver-types";
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
}

/** The features, as pure functions on a draft that was read once. */
export interface LanguageService {
  /** Reads a draft. `uri` tells the format by its ending. Never throws, however broken the text. */
  open(uri: string, version: number, text: string, settings?: DraftSettings): OpenDraft;
  /** The draft after the edits, applied one after the other as an editor sends them. */
  update(open: OpenDraft, version: number, edits: readonly TextEdit[]): OpenDraft;
  /** Where the part whose id stands at the position is described. */
  findDefinition(open: OpenDraft, position: Position): LocationLink[];
  /** Where the id at the position is used, in fields and in prose. */
  findReferences(open: OpenDraft, position: Position, includeDeclaration: boolean): Location[];
  findDocumentHighlights(open: OpenDraft, position: Position): DocumentHighlight[];
  /** What would be renamed at the position, or null. */
  prepareRename(open: OpenDraft, position: Position): { readonly range: Range; readonly placeholder: string } | null;
  /** Gives an id another name everywhere in the draft. Throws RenameRefused with a sentence where that cannot be. */
  doRename(open: OpenDraft, position: Position, newName: string): WorkspaceEdit;
  /** Links to the files of the annexes. */
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

export function createLanguageService({ language = "en" }: LanguageServiceOptions = {}): LanguageService {
  return {
    open: (uri, version, text, settings = defaultSettings) =>
      new OpenDraft(uri, version, parseDraft(text, { name: uri }), settings, language),
    update(open, version, edits) {
      const text = edits.reduce((current, edit) => applyTextEdits(current, [edit]), open.text);
      return new OpenDraft(open.uri, version, parseDraft(text, { name: open.uri }), open.settings, language);
    },
    findDefinition,
    findReferences,
    findDocumentHighlights,
    prepareRename,
    doRename,
    findLinks,
    findDocumentSymbols,
    getFoldingRanges,
    getSelectionRanges,
    getSemanticTokens,
    format,
  };
}
