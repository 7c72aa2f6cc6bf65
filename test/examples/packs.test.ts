import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, compose, explainProfile, readPack, renderText, worldOf } from "@rogatory/core";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}examples/packs/`;
const packs = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function worldWith(text: string) {
  const { pack, problems } = readPack(text, { name: "example.yaml" });
  assert.deepEqual(problems, []);
  assert.ok(pack);
  return worldOf([pack]);
}

describe("examples of packs", () => {
  for (const name of packs)
    it(`${name} is used whole, and what it asks for is found in a worked case`, () => {
      const world = worldWith(readFileSync(folder + name, "utf8"));
      const text = readFileSync(`${root}examples/cases/smuggling-by-sea/request.mla.yaml`, "utf8");
      const found = check(text, { world, gate: "transmit" }).findings.map(({ rule }) => rule);
      assert.ok(found.includes("question-unanswered"), found.join(" "));
      assert.match(explainProfile("TN", world).join("\n"), /Needs 60 days before the deadline/);
      const gh = "Office of the Attorney-General and Ministry of Justice";
      assert.deepEqual(explainProfile("GH", world), []);
      assert.match(explainProfile("GH", world, { authority: gh }).join("\n"), /less than 1,000 EUR/);
      assert.match(renderText(compose(text, { world })).replaceAll(/\s+/g, " "), /the key will be sent apart/);
    });
});

describe("the page on packs", () => {
  it("shows packs and drafts that are read as it says", () => {
    const page = readFileSync(`${root}docs/packs.md`, "utf8");
    const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
    assert.ok(blocks.length >= 4);
    const head = "rogatoryPack: 1\nasOf: 2026-09\nsource: letter\n";
    for (const block of blocks) {
      if (block.startsWith("requested:")) continue;
      worldWith(block.startsWith("rogatoryPack") ? block : head + block);
    }
  });
});
