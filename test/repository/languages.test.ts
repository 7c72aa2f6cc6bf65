import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, letterLanguages } from "@rogatory/core";
import { nouns, wordedIn } from "@rogatory/core/editor";
import { IntlMessageFormat } from "intl-messageformat";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every message of a language by its place, e.g. `rules/no-nexus.json messages.missing.what`. */
function messagesOf(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value === "string") found.set(place, value);
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, `${place}.${key}`);
  };
  const read = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) read(join(path, name));
    else visit(JSON.parse(readFileSync(path, "utf8")), relative(folder, path).replaceAll("\\", "/"));
  };
  if (existsSync(folder)) read(folder);
  return found;
}

/** What a message takes: names of its arguments, and the cases of each choice. */
function takes(message: string, language: string): string[] {
  const found = new Set<string>();
  const visit = (elements: readonly unknown[]): void => {
    for (const element of elements as readonly {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // 0 is text and 7 the number sign of a plural; all others are arguments.
      if (element.type === 0 || element.type === 7) continue;
      // 5 is a choice by word; the cases of a plural (6) differ from language to language.
      const cases =
        element.type === 5
          ? ` of ${Object.keys(element.options ?? {})
              .toSorted()
              .join("|")}`
          : "";
      found.add(`${element.value}${cases}`);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return [...found].toSorted();
}

/** The model is written in English in its own files; other languages hold their words for it in `model.json`. */
function modelMessages(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, noun] of Object.entries(nouns)) {
    found.set(`model.json.${id}.title`, noun.title);
    found.set(`model.json.${id}.help`, noun.help);
    for (const [key, field] of Object.entries(noun.fields)) {
      if (wordedIn(id, key, field) !== id) continue;
      found.set(`model.json.${id}.fields.${key}.title`, field.title);
      found.set(`model.json.${id}.fields.${key}.help`, field.help);
      for (const [value, title] of Object.entries(field.values ?? {}))
        found.set(`model.json.${id}.fields.${key}.values.${value}`, title);
      for (const [word, means] of Object.entries(field.meanings ?? {}))
        found.set(`model.json.${id}.fields.${key}.meanings.${word}`, means);
    }
  }
  return found;
}

const packages = [
  { name: "cli", languages: ["fr", "es"], extra: new Map<string, string>() },
  { name: "core", languages: languages.filter((language) => language !== "en"), extra: modelMessages() },
  { name: "language-service", languages: ["fr", "es"], extra: new Map<string, string>() },
];

for (const { name, languages: others, extra } of packages) {
  const locales = join(root, "packages", name, "locales");
  const english = messagesOf(join(locales, "en"));
  describe(`messages of packages/${name}`, () => {
    it("can be read in English", () => {
      for (const [place, message] of english) assert.doesNotThrow(() => takes(message, "en"), place);
    });

    it("has no folder of a language that is not offered", () => {
      assert.deepEqual(readdirSync(locales).toSorted(), ["en", ...others].toSorted());
    });

    for (const language of others) {
      describe(language, () => {
        const translated = messagesOf(join(locales, language));
        // Letters are offered in fewer languages than findings.
        const hasLetters = (letterLanguages as readonly string[]).includes(language);
        const wanted = new Map([...english, ...extra].filter(([place]) => hasLetters || !place.startsWith("letter/")));

        it("has every message and no other", () => {
          assert.deepEqual(
            [...wanted.keys()].filter((key) => !translated.has(key)),
            [],
            "not translated",
          );
          assert.deepEqual(
            [...translated.keys()].filter((key) => !wanted.has(key)),
            [],
            "left over",
          );
        });

        it("takes the same arguments with the same cases", () => {
          for (const [place, message] of translated)
            if (english.has(place))
              assert.deepEqual(takes(message, language), takes(english.get(place) as string, "en"), place);
        });

        it("leaves nothing empty", () => {
          for (const [place, message] of translated)
            assert.ok(message.trim() !== "" || wanted.get(place)?.trim() === "", place);
        });

        it("keeps what is written as code", () => {
          const code = (text: string) => [...new Set(text.match(/`[^`]+`/g))].toSorted();
          for (const [place, message] of translated)
            assert.deepEqual(code(message), code(wanted.get(place) ?? message), place);
        });
      });
    }
  });
}
