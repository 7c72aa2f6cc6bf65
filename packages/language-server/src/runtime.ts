/** Files beside the drafts: folder configurations, packs and annexes. Places are URIs. Nothing here throws. */
export interface FileAccess {
  /** The text of a file; undefined where there is none, or none that can be read as text. */
  read(uri: string): Promise<string | undefined>;
  /** Undefined where nobody can tell. */
  exists(uri: string): Promise<boolean | undefined>;
  /** URIs of the files in a folder, without those below it; none where there is no such folder. */
  list(uri: string): Promise<readonly string[]>;
}

/** What the place in which the server runs can do for it. */
export interface Runtime {
  /** Access to the files of a URI that the server can reach itself; undefined where only the client can. */
  filesOf?(uri: string): FileAccess | undefined;
  /** Version of the program, for the client's log. */
  readonly version?: string;
}
