import type { SemanticTokens } from "vscode-languageserver-types";

export type { SemanticTokens } from "vscode-languageserver-types";

/** Writes semantic tokens as the protocol wants them: each place relative to the one before. Tokens come in text order. */
export class SemanticTokensBuilder {
  readonly #data: number[] = [];
  #line = 0;
  #character = 0;

  /** Line and character are 0-based, in UTF-16 units; `modifiers` is a bit set. */
  push(line: number, character: number, length: number, type: number, modifiers: number): void {
    const isSameLine = line === this.#line;
    this.#data.push(line - this.#line, isSameLine ? character - this.#character : character, length, type, modifiers);
    this.#line = line;
    this.#character = character;
  }

  build(): SemanticTokens {
    return { data: this.#data };
  }
}
