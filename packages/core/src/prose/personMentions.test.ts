import assert from "node:assert/strict";
import type { Person } from "../model/types.js";
import { foldName, mentionsPerson, namesOf } from "./personMentions.js";

const person = {
  id: "organiser",
  name: { family: "Ben Sâlah", given: "Nizar", aliases: ["the Captain"], original: "نزار" },
} as Person;

describe("mentions of a person", () => {
  it("are references, names and aliases, whatever accents and capitals", () => {
    for (const text of [
      "{person:organiser} paid",
      "BEN SALAH paid",
      "Ben-Salah's boat",
      "called the captain by all",
      "Salah paid",
      "نزار paid",
    ])
      assert.equal(mentionsPerson(text, person), true, text);
  });

  it("are not parts of other words, nor given names where there is a family name", () => {
    for (const text of [
      "Bensalahi paid",
      "Nizar paid",
      "{person:other} paid",
      "{event:organiser}",
      "the Captaincy",
      "",
    ])
      assert.equal(mentionsPerson(text, person), false, text);
  });

  it("find a company without its legal form", () => {
    const company = { id: "c", kind: "legal", name: { legal: "Meridiana Viaggi S.r.l." } } as Person;
    assert.equal(mentionsPerson("He ran Meridiana Viaggi alone.", company), true);
    assert.equal(mentionsPerson("He ran Meridiana alone.", company), false);
  });

  it("fall back to the given name where nothing else is known", () => {
    assert.deepEqual(namesOf({ id: "m", name: { given: "Mamadou" } } as Person), ["Mamadou"]);
    assert.equal(foldName("  Élodie  D’Aubigné "), "elodie d aubigne");
  });
});
