import {
  type Checklist,
  type CheckResult,
  check,
  type Draft,
  type Language,
  matchLanguage,
  type Position,
} from "@rogatory/core";
import { type AnyRequest, checklistWith, shapeRequest, type World } from "@rogatory/core/editor";
import type { DraftSettings } from "./settings.js";
import { type Words, wordsIn } from "./words.js";
import { worldWith } from "./world.js";

/**
 * A draft as it is open in an editor: read once, and what is derived from it made once and only when asked for. Immutable; the
 * next keystroke makes another. All features take one of these.
 */
export class OpenDraft {
  #request: { readonly value: AnyRequest | undefined } | undefined;
  #result: CheckResult | undefined;
  #checklist: Checklist | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly draft: Draft,
    readonly settings: DraftSettings,
    /** BCP 47 tag of the user's language, e.g. `fr` or `es-419`. */
    readonly userLanguage: string,
  ) {}

  get text(): string {
    return this.draft.text;
  }

  /** The language of findings and of what the model says of its fields. */
  get language(): Language {
    return matchLanguage(this.userLanguage) ?? "en";
  }

  /** The editor's own words in the user's language. */
  get words(): Words {
    return wordsIn(this.userLanguage);
  }

  /** What is known of States and treaties: the built-in data, and over it the packs of the settings. */
  get world(): World {
    return worldWith(this.settings.packs);
  }

  /** The request without its misshapen parts; undefined where its kind cannot be told. */
  get request(): AnyRequest | undefined {
    this.#request ??= { value: shapeRequest(this.draft.value).request };
    return this.#request.value;
  }

  /** What `rogatory check` would say of it with the same settings. */
  get result(): CheckResult {
    const { gate, today, rules } = this.settings;
    this.#result ??= check(this.draft, {
      language: this.language,
      severities: rules,
      world: this.world,
      ...(gate === undefined ? {} : { gate }),
      ...(today === undefined ? {} : { today }),
    });
    return this.#result;
  }

  /** {@link result} where it has been made already; never makes it. */
  get computedResult(): CheckResult | undefined {
    return this.#result;
  }

  get checklist(): Checklist {
    this.#checklist ??= checklistWith(this.draft, this.result, this.language);
    return this.#checklist;
  }

  offsetAt(position: Position): number {
    return this.draft.offsetAt(position);
  }
}
