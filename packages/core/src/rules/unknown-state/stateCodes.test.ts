import assert from "node:assert/strict";
import { isState } from "../../states/names.js";
import { fieldsOfForm } from "../../testing/modelFields.js";
import { formerStates, noStates, otherCodes, stateFields } from "./stateCodes.js";

describe("tables of unknown-state", () => {
  it("have every field of the model that holds a State, and no other", () => {
    assert.deepEqual([...stateFields].toSorted(), [...fieldsOfForm("stateCode")].toSorted());
  });

  it("lead to codes that are States", () => {
    for (const code of Object.values(otherCodes))
      assert.ok(isState(code) && !formerStates.has(code) && !noStates.has(code), code);
  });
});
