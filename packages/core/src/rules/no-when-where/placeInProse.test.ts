import assert from "node:assert/strict";
import { namesPlace } from "./placeInProse.js";

describe("a place in prose", () => {
  it("is seen behind a preposition", () => {
    for (const text of [
      "He met them in Zarzis.",
      "They sailed from the port of Sfax.",
      "at Rue de la Douane 14",
      "off the coast of Lampedusa",
      "In Genoa he paid.",
    ])
      assert.equal(namesPlace(text, []), true, text);
  });

  it("is not seen in months, persons and courts", () => {
    for (const text of [
      "in August 2024",
      "He paid to Karim Trabelsi.",
      "from Mr Haddad",
      "The money went to the captain.",
      "in Annex 2",
      "",
    ])
      assert.equal(namesPlace(text, ["Trabelsi", "Karim Salah"]), false, text);
  });
});
