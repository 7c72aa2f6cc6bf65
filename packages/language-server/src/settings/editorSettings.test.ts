import assert from "node:assert/strict";
import fc from "fast-check";
import { readEditorSettings } from "./editorSettings.js";

describe("the editor's settings", () => {
  it("are read one by one", () => {
    const section = {
      rules: { "no-period": "off", "no-nexus": "warning" },
      gate: "transmit",
      today: "2025-03-14",
      maxFindings: 20,
      inlayHints: { ages: false, names: true },
      codeLens: false,
      language: "fr-CA",
    };
    assert.deepEqual(readEditorSettings(section), section);
    assert.deepEqual(readEditorSettings({ rogatory: section }), section);
  });

  it("take all hints at once, and the editor's own language as not set", () => {
    const off = { names: false, states: false, instruments: false, ages: false, durations: false };
    assert.deepEqual(readEditorSettings({ inlayHints: false, language: "auto" }), { rules: {}, inlayHints: off });
  });

  it("of any other shape count as not set, and nothing gets in beside them", () => {
    const nothing = { rules: {}, inlayHints: {} };
    for (const given of [undefined, null, 7, "x", [], { rogatory: null }, { gate: "", maxFindings: 0.5, codeLens: 1 }])
      assert.deepEqual(readEditorSettings(given), nothing);
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { rules, inlayHints, ...rest } = readEditorSettings(given);
        for (const severity of Object.values(rules)) assert.match(severity, /^(off|info|warning|error)$/);
        for (const shown of Object.values(inlayHints)) assert.equal(typeof shown, "boolean");
        for (const key of Object.keys(rest)) assert.match(key, /^(gate|today|maxFindings|codeLens|language)$/);
      }),
    );
    const hostile = JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}}') as object;
    assert.equal(Object.getPrototypeOf(readEditorSettings(hostile).rules), Object.prototype);
  });
});
