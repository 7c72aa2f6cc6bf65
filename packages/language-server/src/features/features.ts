import { completionTriggers, fixAllKind, semanticTokensLegend } from "@rogatory/language-service";
import {
  CodeActionKind,
  type CodeActionOptions,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { type AnyFeature, feature } from "./feature.js";
import { knownLenses } from "./knownCommands.js";
import { existingLinks } from "./links.js";
import { asFlatSymbols, asLocations } from "./locations.js";
import { withoutSnippets } from "./plainCompletion.js";

/** The command by which VS Code is asked to complete once more, if the client says that it has it. */
const suggestCommand = "editor.action.triggerSuggest";

const codeActionsOf = (resolveProvider: boolean): CodeActionOptions => ({
  codeActionKinds: [
    CodeActionKind.QuickFix,
    CodeActionKind.RefactorExtract,
    CodeActionKind.RefactorRewrite,
    fixAllKind,
  ],
  resolveProvider,
});

/** Everything that the server answers about a document, with what it says of itself because of it. */
export const features: readonly AnyFeature[] = [
  feature(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: [...completionTriggers] } },
    null,
    ({ service, open, params, client }) => {
      const again = client.commands.has(suggestCommand) ? { command: suggestCommand } : undefined;
      const list = service.doComplete(open, params.position, again);
      return client.can.takeSnippets ? list : withoutSnippets(list);
    },
  ),
  feature(HoverRequest.type, { hoverProvider: true }, null, ({ service, open, params }) =>
    service.doHover(open, params.position),
  ),
  feature(
    CodeActionRequest.type,
    ({ can }) => (can.takeCodeActions ? { codeActionProvider: codeActionsOf(can.resolveCodeActions) } : undefined),
    [],
    ({ service, open, params: { range, context }, client }) =>
      service.doCodeActions(open, range, {
        ...(context.only === undefined ? {} : { only: context.only }),
        diagnostics: context.diagnostics,
        lazily: client.can.resolveCodeActions,
      }),
  ),
  feature(
    CodeLensRequest.type,
    ({ commands }) => (commands.size > 0 ? { codeLensProvider: {} } : undefined),
    [],
    ({ service, open, client }) => knownLenses(service.getCodeLenses(open), client.commands),
  ),
  feature(InlayHintRequest.type, { inlayHintProvider: true }, [], ({ service, open, params }) =>
    service.getInlayHints(open, params.range),
  ),
  feature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, [], ({ service, open, client }) => {
    const symbols = service.findDocumentSymbols(open);
    return client.can.takeSymbolTrees ? symbols : asFlatSymbols(symbols, open.uri);
  }),
  feature(DefinitionRequest.type, { definitionProvider: true }, [], ({ service, open, params, client }) => {
    const links = service.findDefinition(open, params.position);
    return client.can.takeLocationLinks ? links : asLocations(links);
  }),
  feature(ReferencesRequest.type, { referencesProvider: true }, [], ({ service, open, params }) =>
    service.findReferences(open, params.position, params.context.includeDeclaration),
  ),
  feature(DocumentHighlightRequest.type, { documentHighlightProvider: true }, [], ({ service, open, params }) =>
    service.findDocumentHighlights(open, params.position),
  ),
  feature(PrepareRenameRequest.type, {}, null, ({ service, open, params }) =>
    service.prepareRename(open, params.position),
  ),
  feature(
    RenameRequest.type,
    ({ can }) => ({ renameProvider: can.prepareRenames ? { prepareProvider: true } : true }),
    null,
    ({ service, open, params }) => service.doRename(open, params.position, params.newName),
  ),
  feature(DocumentLinkRequest.type, { documentLinkProvider: {} }, [], ({ service, open, files }) =>
    existingLinks(service.findLinks(open), open.uri, files),
  ),
  feature(FoldingRangeRequest.type, { foldingRangeProvider: true }, [], ({ service, open }) =>
    service.getFoldingRanges(open),
  ),
  feature(SelectionRangeRequest.type, { selectionRangeProvider: true }, [], ({ service, open, params }) =>
    service.getSelectionRanges(open, params.positions),
  ),
  feature(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true } },
    null,
    ({ service, open }) => service.getSemanticTokens(open),
  ),
  feature(SemanticTokensRangeRequest.type, {}, null, ({ service, open, params }) =>
    service.getSemanticTokens(open, params.range),
  ),
  feature(DocumentFormattingRequest.type, { documentFormattingProvider: true }, [], ({ service, open, params }) =>
    service.format(open, undefined, params.options),
  ),
  feature(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: true },
    [],
    ({ service, open, params }) => service.format(open, params.range, params.options),
  ),
];
