import type { LanguageService, OpenDraft } from "@rogatory/language-service";
import type { ProtocolRequestType, ServerCapabilities } from "vscode-languageserver";
import type { Client } from "../client.js";
import type { FileAccess } from "../runtime.js";

/** What a feature is given to answer a request about an open draft. */
export interface Asked<P> {
  readonly open: OpenDraft;
  readonly params: P;
  readonly service: LanguageService;
  readonly client: Client;
  readonly files: FileAccess;
}

/** One request of the Language Server Protocol about one document. */
export interface Feature<P, R> {
  readonly type: ProtocolRequestType<P, R, never, void, unknown> | ProtocolRequestType<P, R, unknown, void, unknown>;
  /** What the server says of itself because of it; undefined where it is of no use to the client. */
  capabilities(client: Client): Partial<ServerCapabilities> | undefined;
  answer(asked: Asked<P>): R | Promise<R>;
  /** The answer where the document is not an open draft, and after a fault. */
  readonly none: R;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A feature whatever it asks and answers. */
export type AnyFeature = Feature<AboutDocument, unknown>;

/** Makes a feature; `capabilities` may be plain data where it does not depend on the client. */
export function feature<P extends AboutDocument, R, PR, E>(
  type: ProtocolRequestType<P, R, PR, void, E>,
  capabilities: Partial<ServerCapabilities> | ((client: Client) => Partial<ServerCapabilities> | undefined),
  none: NoInfer<R>,
  answer: (asked: Asked<P>) => NoInfer<R> | Promise<NoInfer<R>>,
): AnyFeature {
  const made = {
    type,
    capabilities: (client: Client) => (typeof capabilities === "function" ? capabilities(client) : capabilities),
    none,
    answer,
  };
  return made as unknown as AnyFeature;
}
