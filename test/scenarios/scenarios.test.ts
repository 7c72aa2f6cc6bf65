import assert from "node:assert/strict";
import { readScenarios, runScenario } from "./scenario.js";

describe("the command, as scenarios", () => {
  for (const scenario of readScenarios()) {
    it(scenario.name, () => assert.deepEqual(runScenario(scenario), []));
  }
});
