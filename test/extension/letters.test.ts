import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firstBlank } from "../../extension/src/common/firstBlank.js";
import { basesFor, choicesIn, findStates, newDraft } from "../../extension/src/letters/choices.js";
import { composeDraft, letterLanguages, previewDraft, printLetter } from "../../extension/src/letters/letter.js";
import { partAt, placesOf } from "../../extension/src/letters/places.js";
import { rulePage, rulesIn } from "../../extension/src/letters/rulePage.js";

const example = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)), "utf8");

describe("letters of the extension", () => {
  const clean = example("cases/service-only/request.mla.yaml");

  it("are composed of a finished draft without a mark", () => {
    const composed = composeDraft({ text: clean, name: "request.mla.yaml" });
    assert.ok("letter" in composed);
    assert.deepEqual([composed.hindrances, composed.partly, composed.letter.watermark], [0, false, undefined]);
    for (const form of ["html", "md", "txt"] as const)
      assert.match(printLetter({ letter: composed.letter, form }), /Summons to the hearing of 19 January 2026/);
  });

  it("of an unfinished draft bear a mark, and say how much hinders them", () => {
    const composed = composeDraft({ text: "rogatory: 1\nkind: mla\n", name: "a.mla.yaml" });
    assert.ok("letter" in composed);
    assert.ok(composed.hindrances > 5);
    assert.notEqual(composed.letter.watermark, undefined);
  });

  it("cannot be had of what is no request, and the first finding says why", () => {
    for (const read of [composeDraft, previewDraft]) {
      const none = read({ text: "", name: "a.mla.yaml" });
      assert.ok("reason" in none);
      assert.equal(none.reason?.line, 1);
      assert.ok((none.reason?.message.length ?? 0) > 10);
    }
  });

  it("are previewed with all text escaped, from a broken draft too", () => {
    const text = clean.replace("public prosecution service", "<img src=x onerror=alert(1)>");
    const shown = previewDraft({ text: `${text}\nbroken: [`, name: "a.mla.yaml" });
    assert.ok("body" in shown);
    assert.doesNotMatch(shown.body, /<img|<script|javascript:/);
    assert.match(shown.body, /&lt;img src=x/);
  });

  it("can be had in languages that are named in the user's own, and in English where another is asked for", () => {
    assert.deepEqual(letterLanguages({ language: "en" })[0], { id: "en", title: "English" });
    assert.deepEqual(letterLanguages({ language: "fr-CA" })[0], { id: "en", title: "anglais" });
    const of = (letterLanguage: string) => composeDraft({ text: clean, name: "a.mla.yaml", letterLanguage });
    assert.deepEqual(of("en"), of("<script>"));
  });

  it("know where their parts stand in the draft, and back", () => {
    const [person, missing] = placesOf({ text: clean, name: "a.mla.yaml", paths: ["/persons/1", "/facts/summary"] });
    assert.match(clean.split("\n")[person?.start.line ?? -1] ?? "", /id: witness-faye/);
    assert.ok(missing && missing.start.line < 3);
    const line = clean.split("\n").findIndex((text) => text.includes("given: Rokhaya"));
    assert.match(partAt({ text: clean, name: "a.mla.yaml", line, character: 40 }), /^\/persons\/1\/name/);
  });
});

describe("what a new request can be", () => {
  it("is offered in the user's language", () => {
    const french = choicesIn({ language: "fr" });
    assert.equal(french.states.find(({ id }) => id === "DE")?.title, "Allemagne");
    assert.ok(french.states.length > 240);
    assert.ok(french.measures.some(({ id }) => id === "bankRecords"));
    assert.deepEqual(
      choicesIn({ language: "en" }).kinds.map(({ id }) => id),
      french.kinds.map(({ id }) => id),
    );
  });

  it("finds States by former name and code, in whatever language", () => {
    assert.equal(findStates({ words: "Turkey", language: "fr" })[0], "TR");
    assert.equal(findStates({ words: "allemagne", language: "fr" })[0], "DE");
    assert.equal(findStates({ words: "TUN", language: "es" })[0], "TN");
  });

  it("offers instruments that serve the kind; those that the data shows in force come first", () => {
    const bases = basesFor({ kind: "mla", from: "IT", to: "TN", date: "2025-03-14" });
    assert.equal(bases[0]?.id, "untoc");
    assert.equal(bases[0].inForce?.since, "2006-09-01");
    assert.ok(!bases.some(({ id }) => id === "coe-extradition-1957"));
    const firstOther = bases.findIndex(({ inForce }) => inForce === undefined);
    assert.ok(bases.slice(firstOther).every(({ inForce }) => inForce === undefined));
  });

  it("claims nothing where the States are not known", () => {
    for (const { inForce } of basesFor({ kind: "mla", from: undefined, to: "TN", date: "2025-03-14" }))
      assert.equal(inForce, undefined);
  });

  it("begins a draft in which the first blank can be found", () => {
    const text = newDraft({
      kind: "mla",
      from: "IT",
      to: "TN",
      legalBases: ["untoc"],
      measures: ["bankRecords"],
      date: "2025-03-14",
      language: "en",
    });
    assert.equal(text.slice(0, firstBlank(text)).split("\n").at(-1), "reference:");
    const composed = composeDraft({ text, name: "request.mla.yaml" });
    assert.ok("letter" in composed);
  });
});

describe("the first blank of a draft", () => {
  const blankOf = (text: string): string | undefined => {
    const found = firstBlank(text);
    return found === undefined ? undefined : text.slice(0, found).split("\n").at(-1);
  };

  it("is the first key that has neither a value nor anything below it", () => {
    assert.equal(blankOf("a: 1\nb:\n  c:\n  d: 2\n"), "  c:");
    assert.equal(blankOf("b:\n- x: 1\n  y:\n"), "  y:");
    assert.equal(blankOf("b:\n  # help\n\nc: 1\n"), "b:");
    assert.equal(blankOf("persons:\n  - id:\n"), "  - id:");
  });

  it("is nowhere in a draft that is filled in", () => {
    assert.equal(firstBlank("a: 1\nb:\n  c: 2\n"), undefined);
    assert.equal(firstBlank(""), undefined);
  });
});

describe("pages of rules", () => {
  it("say of each example whether it is found", async () => {
    const page = (await rulePage({ rule: "no-nexus" })) ?? "";
    assert.match(page, /\nFound:\n\n```yaml\nrogatory: 1\n/);
    assert.match(page, /\nNot found:\n\n```yaml\n/);
    assert.doesNotMatch(page, /```yaml (bad|good)/);
  });

  it("are there for every rule and for no other name", async () => {
    const rules = await rulesIn({ language: "en" });
    assert.ok(rules.length > 70);
    for (const { id, title } of rules) {
      assert.match((await rulePage({ rule: id })) ?? "", new RegExp(`^# ${id} `), id);
      assert.ok(title.length > 5, id);
    }
    assert.match((await rulePage({ rule: "untoc" })) ?? "", /^# UNTOC\n[\s\S]*\*\*art\. 18\(15\)\(f\)\*\* Purpose/);
    for (const rule of ["", "toString", "__proto__"]) assert.equal(await rulePage({ rule }), undefined);
  });
});
