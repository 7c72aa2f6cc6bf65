import assert from "node:assert/strict";
import { languages } from "../catalogue/catalogue.js";
import type { FieldEntry } from "./fieldIndex.js";
import { nounsIn } from "./inLanguage.js";
import { writtenHelp } from "./writtenHelp.js";

const helpOf = (noun: string, key: string): string => writtenHelp(nounsIn()[noun]?.fields[key] as FieldEntry);

describe("help of a field that refers to another part", () => {
  it("says beside the text that ids are written, and where they are given", () => {
    assert.equal(helpOf("account", "holder"), "The person who holds it. Write the id, as under `persons`.");
    assert.equal(helpOf("event", "persons"), "Those who took part. Write the ids, as under `persons`.");
    assert.equal(helpOf("elementEvidence", "event"), "The event in the facts. Write the id, as under `facts.events`.");
    assert.equal(
      helpOf("translation", "of"),
      "What was translated: the request itself, annexes, or both. Write the ids, as under `annexes`, or `request` for the request itself.",
    );
  });

  it("is the help alone for every other field", () => {
    assert.equal(helpOf("annex", "title"), nounsIn()["annex"]?.fields["title"]?.help);
  });

  it("speaks itself of what is referred to, not of ids: a form lets one choose by name", () => {
    for (const language of languages)
      for (const [noun, { fields }] of Object.entries(nounsIn(language)))
        for (const [key, { help, refersTo }] of Object.entries(fields))
          if (refersTo) assert.doesNotMatch(help, /\bids?\b|identifiant|identificador/i, `${language} ${noun}.${key}`);
  });
});
