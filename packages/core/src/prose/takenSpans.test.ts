import assert from "node:assert/strict";
import { TakenSpans } from "./takenSpans.js";

describe("taken spans", () => {
  it("are taken once", () => {
    const spans = new TakenSpans(10);
    assert.equal(spans.take(2, 5), true);
    assert.equal(spans.take(4, 6), false);
    assert.equal(spans.take(5, 10), true);
    assert.equal(spans.take(0, 2), true);
    assert.equal(spans.take(0, 1), false);
  });
});
