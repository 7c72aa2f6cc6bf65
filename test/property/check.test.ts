import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  check,
  checklist,
  compose,
  type Draft,
  parseDraft,
  renderHtml,
  renderMarkdown,
  renderText,
} from "@rogatory/core";
import fc from "fast-check";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

function texts(at: string): string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name);
    if (entry.isDirectory()) return texts(path);
    return /\.(mla|extradition)\.yaml$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const corpus = texts(folder);
const values = corpus.map((text) => parseDraft(text, { format: "yaml" }).value);

function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, part]) => places(part, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** Everything the library does with a draft; throws nothing but assertions. */
function useAll(draft: Draft): void {
  const { findings, kind } = check(draft, { gate: "transmit", today: "2025-03-14" });
  const drafted = check(draft, { gate: "draft", today: "2025-03-14" });
  assert.equal(drafted.kind, kind);
  for (const { message, rule, range, fixes } of findings) {
    assert.ok(
      message.length > 10 && !/undefined|\[object|NaN|^The rule \S+ failed/.test(message),
      `${rule}: ${message}`,
    );
    assert.ok(range.start.line >= 0 && range.end.line >= range.start.line, rule);
    for (const fix of fixes) assert.ok(fix.title.length > 3 && fix.edits.length > 0, `${rule}: ${fix.title}`);
  }
  checklist(draft);
  if (kind === undefined) return;
  const letter = compose(draft);
  renderHtml(letter);
  renderMarkdown(letter);
  renderText(letter);
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "2025-02-31",
    "2025",
    "P1Y",
    "life",
    "{person:nobody}",
    "{person:",
    "[insert]",
    "any and all records",
    "1.2.3.4",
    "\u202e",
    "{'",
    "}",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    null,
    0,
    -1,
    1e300,
    true,
    [],
    {},
    [null],
    { unknown: "why" },
  ),
);

describe("check, checklist and letter on anything", () => {
  it("never throw on requests with parts replaced, added, moved or taken out", () => {
    const change = fc.record({
      where: fc.nat(),
      value: junk,
      what: fc.constantFrom("replace", "remove", "add", "repeat"),
    });
    fc.assert(
      fc.property(fc.nat(values.length - 1), fc.array(change, { minLength: 1, maxLength: 6 }), (which, changes) => {
        const value = structuredClone(values[which]) as Record<string, unknown>;
        for (const { where, value: replacement, what } of changes) {
          const all = places(value);
          const path = all[where % all.length] as (string | number)[];
          const last = path.at(-1);
          if (last === undefined) continue;
          const owner = path
            .slice(0, -1)
            .reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], value) as Record<
            string | number,
            unknown
          >;
          if (what === "replace") owner[last] = replacement;
          else if (what === "remove" && !Array.isArray(owner)) delete owner[last];
          else if (what === "add" && !Array.isArray(owner)) owner["unexpected"] = replacement;
          else if (Array.isArray(owner)) owner.push(structuredClone(owner[last as number]));
        }
        useAll(parseDraft(JSON.stringify(value), { format: "json" }));
      }),
      { numRuns: 400 },
    );
  });

  it("never throw on texts cut, repeated and mixed with noise", () => {
    const slice = fc.record({
      which: fc.nat(corpus.length - 1),
      from: fc.nat(12_000),
      length: fc.nat(4_000),
      noise: fc.string({ unit: "binary", maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(slice, { minLength: 1, maxLength: 3 }), (slices) => {
        const text = slices
          .map(
            ({ which, from, length, noise }) =>
              `${(corpus[which] as string).slice(0, from)}${noise}${(corpus[which] as string).slice(from + length)}`,
          )
          .join("\n");
        useAll(parseDraft(text, { format: "yaml" }));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same findings and letter twice", () => {
    for (const text of corpus) {
      const once = parseDraft(text, { format: "yaml" });
      const again = parseDraft(text, { format: "yaml" });
      assert.deepEqual(check(once), check(again));
      if (check(once).kind !== undefined) assert.equal(renderHtml(compose(once)), renderHtml(compose(again)));
    }
  });
});
