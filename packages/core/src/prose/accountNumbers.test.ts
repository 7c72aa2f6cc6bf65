import assert from "node:assert/strict";
import { cutTo, differBySlip, findIbans, hasRightCheckDigits } from "./accountNumbers.js";

describe("account numbers", () => {
  it("are found in prose", () => {
    const text = "to DE89 3704 0044 0532 0130 00 AT the bank, and GB82WEST12345698765432.";
    const [first, second] = findIbans(text);
    assert.equal(first?.number, "DE89370400440532013000AT");
    assert.equal(cutTo(text, first as NonNullable<typeof first>, 22)?.number, "DE89370400440532013000");
    assert.equal(second?.number, "GB82WEST12345698765432");
    for (const none of ["AB12", "ISO 9001", "R.G.N.R. 4417/2024", "DDA4417"])
      assert.deepEqual(findIbans(none), [], none);
  });

  it("have check digits", () => {
    assert.equal(hasRightCheckDigits("DE89370400440532013000"), true);
    assert.equal(hasRightCheckDigits("GB82WEST12345698765432"), true);
    assert.equal(hasRightCheckDigits("DE89370400440532013001"), false);
  });

  it("differ by a slip or not", () => {
    assert.equal(differBySlip("DE89370400440532013000", "DE89370400440532013001"), true);
    assert.equal(differBySlip("DE89370400440532013000", "DE89370400440523013000"), true);
    assert.equal(differBySlip("DE89370400440532013000", "DE89370400440111013000"), false);
    assert.equal(differBySlip("DE89370400440532013000", "DE89370400440532013000"), false);
  });
});
