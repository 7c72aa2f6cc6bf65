import assert from "node:assert/strict";
import ts from "typescript";
import { read, readJson, sources } from "./repository.js";

/** First arguments of all calls of `l10n.t` or `t`, with the place of those that are no plain text. */
function usedSentences(): { sentences: Set<string>; unclear: string[] } {
  const sentences = new Set<string>();
  const unclear: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.l10n\.)t$/.test(node.expression.getText())) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) sentences.add(first.text);
      else unclear.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  for (const file of sources()) visit(file);
  return { sentences, unclear };
}

const placeholders = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).toSorted();

describe("texts of the extension", () => {
  const { sentences, unclear } = usedSentences();

  it("are written where they are used, so that they can be found", () => {
    assert.deepEqual(unclear, []);
    assert.ok(sentences.size > 50);
  });

  for (const language of ["fr", "es"]) {
    it(`exist in ${language}, each with the same places to fill in, and none is left over`, () => {
      const bundle = readJson<Record<string, string>>(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).toSorted(), [...sentences].toSorted());
      for (const [sentence, translated] of Object.entries(bundle)) {
        assert.notEqual(translated.trim(), "", sentence);
        assert.deepEqual(placeholders(translated), placeholders(sentence), sentence);
      }
    });

    it(`of the manifest exist in ${language}; titles of rules follow the library`, () => {
      const own = (texts: Record<string, string>): string[] =>
        Object.keys(texts)
          .filter((key) => !key.startsWith("rule."))
          .toSorted();
      const english = readJson<Record<string, string>>("package.nls.json");
      const other = readJson<Record<string, string>>(`package.nls.${language}.json`);
      assert.deepEqual(own(other), own(english));
      for (const key of Object.keys(other)) assert.ok(key in english, `${key} is not known in English`);
      // Words in code style are what the file holds: they stay as they are.
      for (const key of own(english)) {
        const code = (text: string): string[] => [...new Set(text.match(/`[^`]+`/g) ?? [])].toSorted();
        assert.deepEqual(code(other[key] as string), code(english[key] as string), key);
      }
    });
  }

  it("of the manifest are all there and all used", () => {
    const used = new Set([...read("package.json").matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] as string));
    const english = Object.keys(readJson("package.nls.json"));
    assert.deepEqual(english.toSorted(), [...used].toSorted());
  });
});
