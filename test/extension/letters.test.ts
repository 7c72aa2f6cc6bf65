import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scaffold } from "@rogatory/core";
import { expandSnippet } from "@rogatory/language-service";
import { basesFor, choicesIn, findStates, newDraft } from "../../extension/src/letters/choices.js";
import { beginFrom, earlierRequests } from "../../extension/src/letters/earlier.js";
import { composeDraft, letterLanguages, previewDraft, printLetter } from "../../extension/src/letters/letter.js";
import { partAt, placesOf } from "../../extension/src/letters/places.js";
import { rulePage, rulesIn } from "../../extension/src/letters/rulePage.js";

const example = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)), "utf8");

describe("letters of the extension", () => {
  const clean = example("cases/service-only/request.mla.yaml");

  it("are composed of a finished draft without a mark", async () => {
    const composed = composeDraft({ text: clean, name: "request.mla.yaml" });
    assert.ok("letter" in composed);
    assert.deepEqual([composed.hindrances, composed.partly, composed.letter.watermark], [0, false, undefined]);
    for (const form of ["html", "md", "txt"] as const)
      assert.match(await printLetter({ letter: composed.letter, form }), /Summons to the hearing of 19 January 2026/);
  });

  it("of an unfinished draft bear a mark, and say how much hinders them", () => {
    const composed = composeDraft({ text: "rogatory: 1\nkind: mla\n", name: "a.mla.yaml" });
    assert.ok("letter" in composed);
    assert.ok(composed.hindrances > 5);
    assert.notEqual(composed.letter.watermark, undefined);
  });

  it("cannot be had of what is no request, and the first finding says why", async () => {
    for (const read of [composeDraft, previewDraft]) {
      const none = await read({ text: "", name: "a.mla.yaml" });
      assert.ok("reason" in none);
      assert.equal(none.reason?.line, 1);
      assert.ok((none.reason?.message.length ?? 0) > 10);
    }
  });

  it("are previewed with all text escaped, from a broken draft too", async () => {
    const text = clean.replace("public prosecution service", "<img src=x onerror=alert(1)>");
    const shown = await previewDraft({ text: `${text}\nbroken: [`, name: "a.mla.yaml" });
    assert.ok("body" in shown);
    assert.doesNotMatch(shown.body, /<img|<script|javascript:/);
    assert.match(shown.body, /&lt;img src=x/);
  });

  it("are previewed with their pictures, which carry places of the draft and no styles", async () => {
    const text = example("cases/money-trail-hawala-freezing/request.mla.yaml");
    const shown = await previewDraft({ text, name: "a.mla.yaml" });
    assert.ok("body" in shown);
    const drawings = shown.body.match(/<svg .*?<\/svg>/gs) ?? [];
    assert.equal(drawings.length, 2);
    assert.match(drawings[0] ?? "", /<g data-path="\/facts\/events\/3">/);
    assert.match(drawings[1] ?? "", /<g data-path="\/assets\/0">/);
    for (const drawing of drawings) assert.doesNotMatch(drawing, /style|href|url\(|<script|foreignObject/);
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

  const question = {
    kind: "mla",
    from: "IT",
    to: "TN",
    offences: ["smugglingOfMigrants"],
    measures: ["bankRecords"],
    date: "2025-03-14",
    language: "en",
  } as const;

  it("offers instruments that serve the kind; those that the data shows in force and fit come first, with why", () => {
    const { bases } = basesFor(question);
    assert.deepEqual(bases.map(({ id, proposed }) => `${id} ${proposed}`).slice(0, 3), [
      "untoc true",
      "som-protocol true",
      "budapest false",
    ]);
    assert.equal(bases[0]?.inForce?.since, "2006-09-01");
    assert.match(bases[1]?.detail ?? "", /^Names the offence in art. 6\(1\)\(a\)/);
    const unknown = bases.find(({ id }) => id === "coe-mla-1959");
    assert.match(unknown?.detail ?? "", /^The data does not show whether Tunisia is party/);
    assert.ok(bases.indexOf(unknown ?? assert.fail()) > bases.findIndex(({ id }) => id === "uncac"));
    assert.ok(!bases.some(({ id }) => id === "coe-extradition-1957"));
    const { notWritten } = basesFor({ ...question, from: "FR", to: "IT", offences: ["fraud"] });
    assert.ok(notWritten.includes("EIO Directive"), "it has a form of its own");
  });

  it("claims nothing where the States are not known", () => {
    for (const { inForce, proposed } of basesFor({ ...question, from: undefined }).bases)
      assert.deepEqual([inForce, proposed], [undefined, false]);
  });

  it("can begin from an earlier draft, which is known by what it says of itself", () => {
    const name = "request.mla.yaml";
    const drafts = [
      { name, text: example("cases/service-only/request.mla.yaml") },
      { name, text: "a: 1" },
      { name: "x.extradition.json", text: '{ "kind": "extradition", "requesting": "IT", "date": " " }' },
    ];
    assert.deepEqual(earlierRequests({ drafts, language: "fr" }), [
      {
        kind: "mla",
        kindTitle: "Demande d’entraide judiciaire",
        reference: "2024/0917-CN/SEN",
        date: "2025-09-08",
        from: "BE",
        to: "SN",
      },
      null,
      {
        kind: "extradition",
        kindTitle: "Demande d’extradition",
        reference: undefined,
        date: undefined,
        from: undefined,
        to: undefined,
      },
    ]);
    const [draft, none] = drafts;
    assert.ok(draft && none);
    assert.match(beginFrom({ ...draft, as: "copy" }) ?? "", /^reference: ""$/m);
    assert.match(beginFrom({ ...draft, as: "supplement" }) ?? "", /type: earlierRequest/);
    assert.equal(beginFrom({ ...none, as: "copy" }), null);
    assert.equal(beginFrom({ name, text: "kind: mla\nreference: [\n", as: "copy" }), null);
  });

  it("begins a draft in which Tab leads from blank to blank", () => {
    const options = {
      kind: "mla",
      from: "IT",
      to: "TN",
      legalBases: ["untoc", "som-protocol"],
      offences: ["smugglingOfMigrants"],
      measures: ["bankRecords"],
      date: "2025-03-14",
    } as const;
    const snippet = newDraft({ ...options, language: "fr-CH" });
    const stops = [...snippet.matchAll(/(\w+): \$(\d+)$/gmu)].map(([, key, number]) => `${number} ${key}`);
    assert.equal(stops[0], "1 reference");
    assert.deepEqual(
      stops.map((stop) => Number.parseInt(stop, 10)),
      stops.map((_, index) => index + 1),
    );
    const text = expandSnippet(snippet);
    assert.equal(text, scaffold({ ...options, language: "fr" }));
    assert.match(text, /convention: som-protocol art\. 6\(1\)\(a\)/);
    const composed = composeDraft({ text, name: "request.mla.yaml" });
    assert.ok("letter" in composed);
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
