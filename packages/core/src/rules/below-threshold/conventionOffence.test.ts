import assert from "node:assert/strict";
import { isCoveredWithoutThreshold } from "./conventionOffence.js";

describe("convention offence", () => {
  it("is covered whatever its penalty under arts 5, 6, 8, 23 and the Protocols", () => {
    for (const text of [
      "untoc art. 5",
      "UNTOC arts. 5 and 6",
      "untoc art. 23(a)",
      "som-protocol art. 6(1)(a)",
      "Trafficking in Persons Protocol art. 5",
    ])
      assert.equal(isCoveredWithoutThreshold(text), true, text);
  });

  it("is not under any other", () => {
    for (const text of [undefined, "untoc art. 3(1)(b)", "untoc art. 2(b)", "uncac art. 23", "untoc art. 18(5)"])
      assert.equal(isCoveredWithoutThreshold(text), false, text);
  });
});
