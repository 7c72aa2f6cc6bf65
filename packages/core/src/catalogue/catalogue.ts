import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../generated/locales/en.js";
import { es } from "../generated/locales/es.js";
import { fr } from "../generated/locales/fr.js";

/** ICU messages by name, in folders of any depth. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/** Languages in which findings, the checklist and what the model says of its fields can be had. */
export const languages = ["en", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** Languages in which letters can be had: a letter's phrases are law, and are offered once they have been weighed as such. */
export const letterLanguages = ["en"] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

const trees: Readonly<Record<Language, MessageTree>> = { en, fr, es };

export type Params = Readonly<Record<string, string | number | boolean>>;

/** Looks messages up and fills them in. A key is a path through the language's catalogue, e.g. `["letter", "title", "mla"]`. */
export interface Catalogue<L extends string = Language> {
  readonly language: L;
  /** The message in the language; throws a RangeError that names the key when it is not in the catalogue. */
  text(key: readonly string[], params?: Params): string;
  has(key: readonly string[]): boolean;
  /** The message as it is written, for what is no ICU message; undefined where there is none. */
  verbatim(key: readonly string[]): string | undefined;
  /** Joins items as the language does: `a, b and c`. */
  list(items: readonly string[]): string;
  /** As {@link list}, with `or`. */
  alternatives(items: readonly string[]): string;
}

const cache = new Map<Language, Catalogue>();

export function catalogueFor(language: Language = "en"): Catalogue {
  const known = cache.get(language);
  if (known) return known;
  if (!languages.includes(language))
    throw new TypeError(`The languages are ${languages.join(", ")}, not "${String(language)}".`);
  const made = catalogueOf(language, trees[language], en);
  cache.set(language, made);
  return made;
}

/** The language asked for, or the closest one there is; undefined where none is close. */
export function matchLanguage(tag: string): Language | undefined {
  const base = tag.toLowerCase().split("-")[0];
  return languages.find((language) => language === base);
}

/**
 * A catalogue of messages of the caller's own: each is parsed when it is first asked for. One that the language lacks is taken
 * from `otherwise`, in English.
 */
export function catalogueOf<L extends string>(
  language: L,
  tree: MessageTree,
  otherwise: MessageTree = tree,
): Catalogue<L> {
  const formats = new Map<string, IntlMessageFormat>();
  const conjunction = new Intl.ListFormat(language, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(language, { type: "disjunction" });

  const find = (key: readonly string[]): string | undefined => messageAt(tree, key) ?? messageAt(otherwise, key);

  return {
    language,
    has: (key) => find(key) !== undefined,
    verbatim: find,
    text(key, params = {}) {
      const name = key.join("/");
      let format = formats.get(name);
      if (!format) {
        const message = find(key);
        if (message === undefined) throw new RangeError(`The ${language} catalogue has no message "${name}".`);
        format = new IntlMessageFormat(message, messageAt(tree, key) === undefined ? "en" : language, undefined, {
          ignoreTag: true,
        });
        formats.set(name, format);
      }
      return String(format.format(params as Record<string, string | number>));
    },
    list: (items) => conjunction.format(items),
    alternatives: (items) => disjunction.format(items),
  };
}

function messageAt(tree: MessageTree, key: readonly string[]): string | undefined {
  let node: string | MessageTree | undefined = tree;
  for (const step of key) {
    if (typeof node !== "object" || !Object.hasOwn(node, step)) return undefined;
    node = node[step];
  }
  return typeof node === "string" ? node : undefined;
}
