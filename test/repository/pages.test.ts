import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { instruments } from "@rogatory/core";
import { catalogueOffences } from "@rogatory/core/editor";
import { rulePages } from "@rogatory/core/pages";

const messages = fileURLToPath(new URL("../../packages/core/locales/en/rules/", import.meta.url));

describe("pages of rules", () => {
  it("there is one for every rule that has messages", () => {
    const rules = readdirSync(messages)
      .map((name) => name.replace(/\.json$/, ""))
      .filter((name) => name !== "shared");
    assert.deepEqual(Object.keys(rulePages).toSorted(), rules.toSorted());
  });

  it("each begins with the rule's id and code", () => {
    for (const [id, page] of Object.entries(rulePages))
      assert.match(page, new RegExp(`^# ${id} \\([A-Z]+-\\d\\d\\)\\n`), id);
  });
});

describe("pages of instruments", () => {
  const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
  const page = (name: string): string => readFileSync(`${docs}instruments/${name}.md`, "utf8");

  it("there is one for each, with its title, every provision and how sure it is, and the index leads to it", () => {
    const index = page("README");
    for (const { id, title, requirements, provisions } of instruments) {
      const text = page(id);
      assert.ok(text.includes(`# ${title}\n`), id);
      for (const { provision } of [...requirements, ...provisions]) assert.ok(text.includes(`| ${provision} |`), id);
      assert.doesNotMatch(text, /\| [VSKI] \|/, `${id}: marks are told in words`);
      assert.ok(index.includes(`(${id}.md)`), id);
    }
  });

  it("say of the convention that is not in force nothing that was read", () => {
    assert.doesNotMatch(page("un-cybercrime-2024"), /read in the text/);
  });

  it("lead from the page on coverage to files that are there", () => {
    const coverage = readFileSync(`${docs}coverage.md`, "utf8");
    const links = [...coverage.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? "");
    assert.ok(links.length > 100);
    for (const link of new Set(links)) assert.doesNotThrow(() => readFileSync(`${docs}${link}`), link);
    for (const [, file] of coverage.matchAll(/`(packages\/[^`]+\.ts)`/g))
      assert.doesNotThrow(() => readFileSync(`${docs}../${file}`), file);
  });
});

describe("pages of offences", () => {
  const folder = fileURLToPath(new URL("../../docs/offences/", import.meta.url));
  const fileOf = (id: string): string => `${id.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.md`;

  it("there is one for each whose elements are known, with every element and how sure it is", () => {
    const index = readFileSync(`${folder}README.md`, "utf8");
    for (const { id, elements } of catalogueOffences) {
      assert.ok(index.includes(`| \`${id}\` |`), id);
      assert.equal(index.includes(`(${fileOf(id)})`), elements !== undefined, id);
      if (elements === undefined) continue;
      const text = readFileSync(folder + fileOf(id), "utf8");
      for (const element of elements) assert.ok(text.includes(`| \`${element.id}\` |`), `${id} ${element.id}`);
      assert.doesNotMatch(text, /\| [VSKI] \|/, `${id}: marks are told in words`);
    }
  });
});
