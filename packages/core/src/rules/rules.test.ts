import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plan } from "../api.js";
import { applyTextEdits, parseDraft } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import type { Finding } from "../findings/finding.js";
import { en } from "../generated/locales/en.js";
import { builtInRules } from "../generated/rules.js";
import { booleanKeys, numberKeys, textKeys } from "../generated/scalars.js";
import { readPack } from "../states/readPack.js";
import { type World, worldOf } from "../states/world.js";
import { readExpectation } from "../testing/fixtures.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const kinds = { booleanKeys, numberKeys, textKeys };

/** Only rules that were asked for by name on the command line, while one is being written: `RULE=no-period npx mocha ...`. */
const wanted = process.env["RULE"]?.split(",");

function findingsOf(rule: string, text: string, name: string): readonly Finding[] {
  const { today, gate } = readExpectation(text);
  const draft = parseDraft(text, { name, ...kinds });
  return checkDraft(draft, { gate, world: worldFor(rule), ...(today ? { today } : {}) }).findings.filter(
    (finding) => finding.rule === rule,
  );
}

/** Fixtures and page of a rule that a profile feeds are checked with its own `fixtures/pack.yaml`. */
function worldFor(rule: string): World {
  const path = `${folder}${rule}/fixtures/pack.yaml`;
  if (!existsSync(path)) return worldOf();
  const { pack, problems } = readPack(readFileSync(path, "utf8"), { name: path });
  assert.deepEqual(problems, []);
  return worldOf(pack ? [pack] : []);
}

const lines = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.severity} ${finding.path}`);

function fixtures(rule: string, group: "valid" | "invalid"): { name: string; text: string }[] {
  const path = `${folder}${rule}/fixtures/${group}/`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.(mla|extradition)\.(yaml|json)$/.test(name) && !name.includes(".fixed."))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(path + name, "utf8") }));
}

/** The examples of a rule's page: fenced blocks marked `yaml bad` and `yaml good`. */
function snippets(page: string, mark: "bad" | "good"): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`yaml ${mark}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] as string,
  );
}

for (const id of wanted ?? [])
  if (!builtInRules.some((rule) => rule.id === id)) throw new Error(`RULE names "${id}", which is not a rule.`);

for (const rule of builtInRules.filter(({ id }) => !wanted || wanted.includes(id))) {
  describe(`rule ${rule.id}`, () => {
    const page = () => readFileSync(`${folder}${rule.id}/rule.md`, "utf8");
    const catalogue = (
      en.rules as unknown as Record<string, { title?: string; messages?: Record<string, Record<string, string>> }>
    )[rule.id];

    it("stands in a folder of its name, with a title and messages of what, why and mend", () => {
      assert.ok(existsSync(`${folder}${rule.id}/rule.ts`));
      assert.ok(catalogue?.title, "no title in the catalogue");
      for (const [variant, message] of Object.entries(catalogue.messages ?? {}))
        assert.deepEqual(Object.keys(message).toSorted(), ["mend", "what", "why"], `message ${variant}`);
    });

    it("has at least two fixtures that fire and two near misses", () => {
      assert.ok(fixtures(rule.id, "invalid").length >= 2, "fixtures/invalid");
      assert.ok(fixtures(rule.id, "valid").length >= 2, "fixtures/valid");
    });

    for (const { name, text } of fixtures(rule.id, "invalid")) {
      it(`fires on ${name}`, () => {
        const expected = readExpectation(text).findings;
        assert.ok(expected.length > 0, "an invalid fixture states what it expects");
        const found = findingsOf(rule.id, text, name);
        assert.deepEqual(lines(found), expected);
        for (const finding of found)
          assert.doesNotMatch(finding.message, /[{}]|undefined|NaN|\[object/, finding.message);
      });

      const fixed = `${folder}${rule.id}/fixtures/invalid/${name.replace(/\.(mla|extradition)\./, ".fixed.$1.")}`;
      if (existsSync(fixed)) {
        it(`mends ${name} byte for byte, and leaves nothing of its own to mend`, () => {
          const draft = parseDraft(text, { name, ...kinds });
          const edits = findingsOf(rule.id, text, name).flatMap((finding) => finding.fixes[0]?.edits ?? []);
          assert.ok(edits.length > 0, "the findings offer no fix");
          const mended = applyTextEdits(text, plan(draft, edits));
          assert.equal(mended, readFileSync(fixed, "utf8"));
        });
      }
    }

    for (const { name, text } of fixtures(rule.id, "valid")) {
      it(`is quiet on ${name}`, () =>
        assert.deepEqual(lines(findingsOf(rule.id, text, name)), readExpectation(text).findings));
    }

    it("has a page whose examples do as it says", () => {
      const text = page();
      for (const heading of [
        "## What it finds",
        "## Why it matters",
        "## How to mend it",
        "## When it stays quiet",
        "## Sources",
      ])
        assert.ok(text.includes(`${heading}\n`), heading);
      assert.ok(text.includes(rule.code), "the page names the code");
      assert.ok(snippets(text, "bad").length > 0 && snippets(text, "good").length > 0, "no example");
      for (const bad of snippets(text, "bad"))
        assert.ok(findingsOf(rule.id, bad, "page.yaml").length > 0, `quiet on:\n${bad}`);
      for (const good of snippets(text, "good"))
        assert.deepEqual(lines(findingsOf(rule.id, good, "page.yaml")), [], `fires on:\n${good}`);
    });
  });
}
