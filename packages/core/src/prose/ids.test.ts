import assert from "node:assert/strict";
import { toPointer } from "../draft/pointer.js";
import { givenIds } from "./ids.js";

describe("ids given in a request", () => {
  it("are found in every list, with their path", () => {
    const request = {
      persons: [{ id: "a" }, {}, { id: " " }, { id: 7 }],
      facts: { events: [{ id: "e1" }] },
      measures: [{ type: "other" }, { type: "other", id: "m" }],
      annexes: [{ id: "not an id" }],
      assets: "none",
    };
    assert.deepEqual(
      givenIds(request).map(({ kind, id, path }) => `${kind} ${id} ${toPointer(path)}`),
      [
        "person a /persons/0/id",
        "event e1 /facts/events/0/id",
        "measure m /measures/1/id",
        "annex not an id /annexes/0/id",
      ],
    );
  });

  it("are none in what is no request", () => {
    for (const value of [undefined, null, "text", [], 3]) assert.deepEqual(givenIds(value), []);
  });
});
