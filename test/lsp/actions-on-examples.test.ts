import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { applyTextEdits, parseDraft, type Range } from "@rogatory/core";
import { createLanguageService, defaultSettings, fixAllKind, type OpenDraft } from "@rogatory/language-service";
import fc from "fast-check";
import type { CodeAction } from "vscode-languageserver-types";
import { drafts } from "../examples/drafts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const service = createLanguageService();
const settings = { ...defaultSettings, today: "2025-03-14" };

const examples = drafts(join(root, "examples")).map((path) => ({
  name: relative(root, path),
  text: readFileSync(path, "utf8"),
}));

const changedBy = (open: OpenDraft, action: CodeAction): string =>
  applyTextEdits(open.text, action.edit?.changes?.[open.uri] ?? []);

const problemsOf = (text: string, name: string): string[] =>
  parseDraft(text, { name })
    .problems.map(({ rule }) => rule)
    .toSorted();

/** Every action at every finding of a draft. */
function* actionsOf(open: OpenDraft): Generator<CodeAction> {
  const ranges = new Map<string, Range>();
  for (const { range } of open.result.findings) ranges.set(JSON.stringify(range), range);
  for (const range of ranges.values()) yield* service.doCodeActions(open, range, {});
}

describe("code actions on the examples", () => {
  it("leave a draft that can be read as well as before, with every line that they do not name", function () {
    this.timeout(600_000);
    let count = 0;
    for (const { name, text } of examples) {
      const open = service.open(name, 1, text, settings);
      const known = problemsOf(text, name);
      for (const action of actionsOf(open)) {
        count++;
        const changed = changedBy(open, action);
        assert.notEqual(changed, text, `${name}: ${action.title} changes nothing`);
        const added = problemsOf(changed, name).filter((rule) => !known.includes(rule));
        assert.deepEqual(added, [], `${name}: ${action.title}\n${changed}`);
        const comments = (draft: string) => parseDraft(draft, { name }).comments.length;
        if (!action.title.startsWith("Remove"))
          assert.ok(comments(changed) >= comments(text), `${name}: ${action.title}`);
      }
    }
    assert.ok(count > 300, `only ${count} actions`);
  });

  it("are the same with Windows line ends", function () {
    this.timeout(600_000);
    for (const { name, text } of examples.filter(({ name: one }) => one.includes("broken"))) {
      const open = service.open(name, 1, text, settings);
      const windows = service.open(name, 1, text.replaceAll("\n", "\r\n"), settings);
      assert.deepEqual(
        [...actionsOf(windows)].map((action) => [action.title, changedBy(windows, action)]),
        [...actionsOf(open)].map((action) => [action.title, changedBy(open, action).replaceAll("\n", "\r\n")]),
        name,
      );
    }
  });

  it("mend all that is safe, once for all", () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const { name, text } of examples) {
      const open = service.open(name, 1, text, settings);
      const [action] = service.doCodeActions(open, all, { only: [fixAllKind] });
      if (!action) continue;
      const mended = service.open(name, 1, changedBy(open, action), settings);
      assert.deepEqual(service.doCodeActions(mended, all, { only: [fixAllKind] }), [], name);
      assert.ok(
        mended.result.findings.every(({ fixes }) => fixes.filter(({ safe }) => safe).length !== 1),
        name,
      );
    }
  });

  it("are found again by their key when their edit is asked for later", () => {
    for (const { name, text } of examples.filter(({ name: one }) => one.includes("broken")).slice(0, 6)) {
      const open = service.open(name, 1, text, settings);
      for (const { range } of open.result.findings.slice(0, 5)) {
        const lazy = service.doCodeActions(open, range, { lazily: true });
        assert.equal(new Set(lazy.map(({ data }) => data.key)).size, lazy.length, "no two of the same key");
        assert.ok(lazy.every(({ edit }) => edit === undefined));
        const resolved = lazy.map((action) => service.resolveCodeAction(open, JSON.parse(JSON.stringify(action))));
        const eager = service.doCodeActions(open, range, {});
        assert.deepEqual(
          resolved.flatMap(({ title, edit }) => (edit ? [{ title, edit }] : [])),
          eager.map(({ title, edit }) => ({ title, edit })),
        );
        const later = service.open(name, 2, text, settings);
        assert.ok(lazy.every((action) => service.resolveCodeAction(later, action).edit === undefined));
      }
    }
  });

  it("never throw, whatever the text and the place", function () {
    this.timeout(600_000);
    const pieces = fc.constantFrom(
      "rogatory: 1\n",
      "kind: mla\n",
      "persons:\n  - id: a\n",
      "facts: { summary: Karim Ben Salah {person:x} }\n",
      "requesting: { state: NO }\n",
      "  - ",
      "{",
      "[",
      '"',
      "# rogatory-disable-line x\n",
      "__proto__: 1\n",
      "\0\u202e",
      "\uD800",
      "|\n  Karim Ben\n",
      ": ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 20 }),
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom("a.mla.yaml", "a.mla.json"),
        (parts, start, length, name) => {
          const open = service.open(name, 1, parts.join(""), settings);
          const range = open.draft.rangeOf({ start, end: Math.min(start + length, open.text.length) });
          for (const action of service.doCodeActions(open, range, {})) changedBy(open, action);
          service.doCodeActions(open, range, { only: [fixAllKind] });
        },
      ),
      { numRuns: 400 },
    );
  });
});
