import assert from "node:assert/strict";
import { parseDraft } from "@rogatory/core";
import { nouns } from "@rogatory/core/editor";
import fc from "fast-check";
import type { Layout } from "../cursor/places.js";
import { escapeSnippet, expandSnippet, type TemplateContext, templateOf, writeEntry, writeListItem } from "./index.js";
import { partsOfLegalPerson, usualParts } from "./parts.js";

const context: TemplateContext = { freeId: (kind) => `${kind}-1` };

const block: Layout = {
  format: "yaml",
  style: "block",
  column: 0,
  indent: "",
  isOnOneLine: false,
  habits: { step: 2, unit: "  ", listOffset: 2, isShown: true },
  newline: "\n",
};
const braces: Layout = { ...block, style: "braces", isOnOneLine: true };
const json: Layout = { ...block, format: "json", style: "braces" };

/** Each field of the model with its template. */
const fields = Object.entries(nouns).flatMap(([noun, entry]) =>
  Object.entries(entry.fields).map(([key, field]) => ({ noun, key, template: templateOf(noun, key, field, context) })),
);

describe("snippets", () => {
  it("open parts that the model has", () => {
    for (const [noun, keys] of Object.entries({
      ...usualParts,
      person: [...partsOfLegalPerson, ...(usualParts["person"] ?? [])],
    }))
      for (const key of keys) assert.ok(nouns[noun]?.fields[key], `${noun}.${key}`);
  });

  it("can be read in every form, for every field of the model", () => {
    for (const { noun, key, template } of fields) {
      const name = `${noun}.${key}`;
      const inBlock = expandSnippet(writeEntry(key, template, block));
      const inBraces = `{ ${expandSnippet(writeEntry(key, template, braces))} }`;
      const inJson = `{ ${expandSnippet(writeEntry(key, template, json))} }`;
      for (const [text, file] of [
        [inBlock, "a.mla.yaml"],
        [`x: ${inBraces}`, "a.mla.yaml"],
        [inJson, "a.mla.json"],
      ] as const)
        assert.deepEqual(parseDraft(text, { name: file }).problems, [], `${name}: ${text}`);
      assert.deepEqual(Object.keys(JSON.parse(inJson)), [key]);
    }
  });

  it("say the same in YAML, in braces and in JSON", () => {
    for (const { noun, key, template } of fields) {
      const read = (text: string, file: string) => parseDraft(text, { name: file }).value as Record<string, unknown>;
      const inBlock = read(expandSnippet(writeEntry(key, template, block)), "a.mla.yaml");
      const inJson = read(`{ ${expandSnippet(writeEntry(key, template, json))} }`, "a.mla.json");
      const inBraces = read(`{ ${expandSnippet(writeEntry(key, template, braces))} }`, "a.mla.yaml");
      assert.deepEqual(said(inBraces), said(inJson), `${noun}.${key}`);
      assert.deepEqual(said(inBlock), said(inJson), `${noun}.${key}`);
    }
  });

  it("number their tab stops from one, in the order of the text", () => {
    for (const { noun, key, template } of fields)
      for (const layout of [block, braces, json]) {
        const numbers = [...writeEntry(key, template, layout).matchAll(/\$\{?(\d+)/g)].map(([, number]) =>
          Number(number),
        );
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
          `${noun}.${key}`,
        );
      }
  });

  it("give text back as it was when it was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."\\$}{|,:1ab\n") }), (text) => {
        assert.equal(expandSnippet(escapeSnippet(text)), text);
        assert.equal(expandSnippet(`\${1:${escapeSnippet(text)}}`), text);
      }),
    );
  });

  it("keep every value that is already known, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value));
        for (const [layout, file] of [
          [block, "a.mla.yaml"],
          [json, "a.mla.json"],
        ] as const) {
          const item = expandSnippet(writeListItem({ kind: "fixed", value }, layout));
          const text = layout === json ? `{ "aliases": [${item}] }` : `aliases: [${item}]`;
          assert.deepEqual(parseDraft(text, { name: file }).value, { aliases: [value] });
        }
      }),
    );
  });
});

/** A value without what is blank in it: an empty line of YAML and `""` in JSON both say nothing. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [key, said(inner)] as const);
    const kept = entries.filter(([, inner]) => inner !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;
}
