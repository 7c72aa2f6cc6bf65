/** Where the server writes what an administrator may want to know: the client's log. */
export interface LogTarget {
  error(message: string): void;
  warn(message: string): void;
}

/**
 * Writes sentences, never anything of a draft: these are criminal files, and logs travel. Of a fault only its kind and the place in
 * the program are told, since its message may quote what was read.
 */
export class Log {
  readonly #said = new Set<string>();

  constructor(private readonly target: LogTarget) {}

  warnOnce(sentence: string): void {
    if (this.#said.has(sentence)) return;
    this.#said.add(sentence);
    this.target.warn(sentence);
  }

  /** A fault of the program itself, e.g. `fault("textDocument/hover", error)`. */
  fault(doing: string, error: unknown): void {
    this.target.error(
      `A fault in the program stopped ${doing}: ${kindOf(error)}${placeOf(error)}. The draft is unharmed; please report this line.`,
    );
  }
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);

/** The first place in the program that the fault went through, without the message, which stands first in a stack. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error) || typeof error.stack !== "string") return "";
  const head = `${error.name}: ${error.message}`;
  const frames = error.stack.startsWith(head) ? error.stack.slice(head.length) : "";
  const frame = /^\s+at (.+)$/m.exec(frames)?.[1];
  return frame === undefined ? "" : ` at ${frame}`;
}
