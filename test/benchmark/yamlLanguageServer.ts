import type { Position } from "@rogatory/core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import * as built from "yaml-language-server";

/** What is used of yaml-language-server's language service. */
export interface DocumentService {
  configure(settings: {
    readonly validate: boolean;
    readonly hover: boolean;
    readonly completion: boolean;
    readonly schemas: readonly { readonly uri: string; readonly fileMatch: readonly string[]; readonly schema: unknown }[];
  }): void;
  doValidation(document: TextDocument, isKubernetes: boolean): Promise<readonly unknown[]>;
  doComplete(
    document: TextDocument,
    position: Position,
    isKubernetes: boolean,
  ): Promise<{ readonly items: readonly { readonly label: string }[] }>;
  doHover(document: TextDocument, position: Position): Promise<{ readonly contents: unknown } | null>;
}

interface ServiceParts {
  readonly schemaRequestService: (uri: string) => Promise<string>;
  readonly workspaceContext: { readonly resolveRelativePath: (path: string, resource: string) => string };
}

/** Makes its language service. The package is installed only where the benchmark runs, so its types are not at hand elsewhere. */
export const getLanguageService = (built as unknown as { getLanguageService(parts: ServiceParts): DocumentService })
  .getLanguageService;
