import { type DocumentSymbol, Location, type LocationLink, SymbolInformation } from "vscode-languageserver";

/** For a client that knows no links with two ranges. */
export const asLocations = (links: readonly LocationLink[]): Location[] =>
  links.map(({ targetUri, targetSelectionRange }) => Location.create(targetUri, targetSelectionRange));

/** For a client that knows no tree: each part by itself, with the name of the one that holds it. */
export function asFlatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    SymbolInformation.create(name, kind, range, uri, containerName),
    ...asFlatSymbols(children ?? [], uri, name),
  ]);
}
