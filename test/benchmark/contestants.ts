import type { Position } from "@rogatory/core";
import { createLanguageService, type OpenDraft } from "@rogatory/language-service";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type LanguageService } from "yaml-language-server";
import type { Keystroke } from "./keystrokes.js";

/** One that is measured, with a draft open in it. Each answer says how much it holds, so that an empty one is noticed. */
export interface Contestant {
  readonly name: string;
  open(text: string): void;
  press(key: Keystroke): void;
  diagnose(): Promise<number> | number;
  complete(position: Position): Promise<readonly string[]> | readonly string[];
  hover(position: Position): Promise<string> | string;
}

/** Rogatory's language service, all rules included. */
export class Rogatory implements Contestant {
  readonly name = "Rogatory";
  readonly #service = createLanguageService({ language: "en" });
  #draft: OpenDraft | undefined;
  #version = 1;

  constructor(private readonly uri: string) {}

  open(text: string): void {
    this.#draft = this.#service.open(this.uri, this.#version++, text);
  }

  press(key: Keystroke): void {
    this.#draft = this.#service.update(this.#opened, this.#version++, [key]);
  }

  diagnose(): number {
    return this.#service.doDiagnostics(this.#opened).diagnostics.length;
  }

  complete(position: Position): readonly string[] {
    return this.#service.doComplete(this.#opened, position).items.map(({ label }) => label);
  }

  hover(position: Position): string {
    return JSON.stringify(this.#service.doHover(this.#opened, position)?.contents ?? "");
  }

  get #opened(): OpenDraft {
    if (!this.#draft) throw new Error("No draft is open.");
    return this.#draft;
  }
}

/** yaml-language-server, given the JSON Schema of the draft's kind. */
export class YamlLanguageServer implements Contestant {
  readonly name = "yaml-language-server";
  readonly #service: LanguageService;
  #document: TextDocument;
  #version = 1;

  constructor(
    private readonly uri: string,
    schema: unknown,
  ) {
    this.#document = TextDocument.create(uri, "yaml", 0, "");
    this.#service = getLanguageService({
      schemaRequestService: (address) => Promise.reject(new Error(`Nothing is fetched: ${address}`)),
      workspaceContext: { resolveRelativePath: (path) => path },
    });
    this.#service.configure({
      validate: true,
      hover: true,
      completion: true,
      schemas: [{ uri: "file:///schema.json", fileMatch: ["*.mla.yaml"], schema }],
    });
  }

  open(text: string): void {
    this.#document = TextDocument.create(this.uri, "yaml", this.#version++, text);
  }

  press({ range, newText }: Keystroke): void {
    this.#document = TextDocument.update(this.#document, [{ range, text: newText }], this.#version++);
  }

  async diagnose(): Promise<number> {
    return (await this.#service.doValidation(this.#document, false)).length;
  }

  async complete(position: Position): Promise<readonly string[]> {
    return (await this.#service.doComplete(this.#document, position, false)).items.map(({ label }) => label);
  }

  async hover(position: Position): Promise<string> {
    return JSON.stringify((await this.#service.doHover(this.#document, position))?.contents ?? "");
  }
}
