import assert from "node:assert/strict";
import { wordLanguage } from "./language.js";

describe("wordLanguage", () => {
  it("gives a language the region that Word's dictionaries need", () => {
    assert.deepEqual(wordLanguage("en", "ltr"), { value: "en-GB", bidirectional: "ar-SA" });
    assert.equal(wordLanguage("fr-CA", "ltr").value, "fr-CA");
  });

  it("puts a language written from right to left where Word looks for it", () => {
    assert.deepEqual(wordLanguage("he", "rtl"), { value: "en-GB", bidirectional: "he-IL" });
  });

  it("takes what is no language tag as English", () => {
    assert.equal(wordLanguage('"><x', "ltr").value, "en-GB");
  });
});
