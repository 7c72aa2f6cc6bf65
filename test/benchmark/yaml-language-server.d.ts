/** What is used of yaml-language-server, which is installed only where the benchmark runs. */
declare module "yaml-language-server" {
  import type { Position } from "@rogatory/core";
  import type { TextDocument } from "vscode-languageserver-textdocument";

  export interface LanguageService {
    configure(settings: {
      readonly validate: boolean;
      readonly hover: boolean;
      readonly completion: boolean;
      readonly schemas: readonly {
        readonly uri: string;
        readonly fileMatch: readonly string[];
        readonly schema: unknown;
      }[];
    }): void;
    doValidation(document: TextDocument, isKubernetes: boolean): Promise<readonly unknown[]>;
    doComplete(
      document: TextDocument,
      position: Position,
      isKubernetes: boolean,
    ): Promise<{ readonly items: readonly { readonly label: string }[] }>;
    doHover(document: TextDocument, position: Position): Promise<{ readonly contents: unknown } | null>;
  }

  export function getLanguageService(parts: {
    readonly schemaRequestService: (uri: string) => Promise<string>;
    readonly workspaceContext: { readonly resolveRelativePath: (path: string, resource: string) => string };
  }): LanguageService;
}
