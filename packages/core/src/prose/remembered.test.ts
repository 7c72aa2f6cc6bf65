import assert from "node:assert/strict";
import { rememberedByText } from "./remembered.js";

describe("what was read out of a text", () => {
  it("is read once", () => {
    let readings = 0;
    const words = rememberedByText((text) => {
      readings++;
      return text.split(" ");
    });
    assert.deepEqual(words("a b"), ["a", "b"]);
    assert.equal(words("a b"), words(["a", "b"].join(" ")));
    assert.deepEqual(words("c"), ["c"]);
    assert.equal(readings, 2);
  });

  it("is forgotten where a text was not asked for in a long while", () => {
    let readings = 0;
    const read = rememberedByText((text) => {
      readings++;
      return { text };
    });
    const long = "x".repeat(100_000);
    for (let i = 0; i < 100; i++) assert.deepEqual(read(`${long}${i}`), { text: `${long}${i}` });
    assert.equal(readings, 100);
    read(`${long}99`);
    assert.equal(readings, 100);
    read(`${long}0`);
    assert.equal(readings, 101);
    for (let i = 0; i < 50_000; i++) read(String(i));
    assert.deepEqual(read("7"), { text: "7" });
    assert.equal(readings, 50_102);
  });
});
