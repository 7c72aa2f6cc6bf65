import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.js";

/** What the client at the other end can do, and what it told at the beginning. */
export interface Client {
  /** BCP 47 tag of the user's language. */
  readonly locale: string;
  readonly commands: ReadonlySet<string>;
  /** Settings given at the beginning, for a client that cannot be asked. */
  readonly settings: unknown;
  readonly givesFiles: boolean;
  readonly isTrusted: boolean;
  readonly wantsStateChanges: boolean;
  readonly rulePages: string | undefined;
  readonly can: {
    readonly beAskedForSettings: boolean;
    readonly watchSettings: boolean;
    readonly watchFiles: boolean;
    readonly pullDiagnostics: boolean;
    readonly refreshDiagnostics: boolean;
    readonly refreshCodeLenses: boolean;
    readonly refreshInlayHints: boolean;
    readonly takeCodeActions: boolean;
    /** An action's edit may be made only when the action is chosen. */
    readonly resolveCodeActions: boolean;
    readonly takeSnippets: boolean;
    readonly takeLocationLinks: boolean;
    readonly takeSymbolTrees: boolean;
    readonly prepareRenames: boolean;
  };
}

/** Reads what the client says of itself. `initializationOptions` come from outside: what has another shape counts as not given. */
export function clientOf({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const given =
    typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {};
  const {
    settings,
    commands,
    files,
    trusted,
    stateChanges,
    rulePages,
    locale: ownLocale,
  } = given as {
    readonly [K in keyof InitializationOptions]: unknown;
  };
  const { workspace, textDocument } = capabilities;
  return {
    locale: [ownLocale, locale].find(isLanguageTag) ?? "en",
    commands: new Set(Array.isArray(commands) ? commands.filter((name) => typeof name === "string") : []),
    settings,
    givesFiles: files === true,
    isTrusted: trusted !== false,
    wantsStateChanges: stateChanges === true,
    rulePages: typeof rulePages === "string" && rulePages.includes("{rule}") ? rulePages : undefined,
    can: {
      beAskedForSettings: workspace?.configuration === true,
      watchSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      pullDiagnostics: textDocument?.diagnostic !== undefined,
      refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
      refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
      refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
      takeCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
      resolveCodeActions:
        textDocument?.codeAction?.dataSupport === true &&
        textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
      takeSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      takeLocationLinks: textDocument?.definition?.linkSupport === true,
      takeSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      prepareRenames: textDocument?.rename?.prepareSupport === true,
    },
  };
}

/** Also `C` or `en_GB.UTF-8` may be sent as a locale: Intl must not be asked for those. */
export function isLanguageTag(tag: unknown): tag is string {
  return typeof tag === "string" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}
