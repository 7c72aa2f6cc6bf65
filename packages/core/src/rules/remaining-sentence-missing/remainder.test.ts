import assert from "node:assert/strict";
import { remainderOf } from "./remainder.js";

describe("what is left of a sentence", () => {
  it("counts a month as thirty days and a year as twelve months", () => {
    assert.equal(remainderOf("P7Y", "P5M12D"), "P6Y6M18D");
    assert.equal(remainderOf("P18M", "P3W"), "P1Y5M9D");
    assert.equal(remainderOf("P10M", "P5M"), "P5M");
  });

  it("is nothing where nothing is left, or where one of the two is no length of time", () => {
    assert.equal(remainderOf("P2Y", "P2Y"), undefined);
    assert.equal(remainderOf("P1Y", "P2Y"), undefined);
    assert.equal(remainderOf("life", "P2Y"), undefined);
    assert.equal(remainderOf("P1Y", undefined), undefined);
    assert.equal(remainderOf(`P${"9".repeat(400)}Y`, "P1D"), undefined);
  });
});
