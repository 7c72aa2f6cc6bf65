import assert from "node:assert/strict";
import { IntlMessageFormat } from "intl-messageformat";
import { draftProblemMessages } from "./index.js";

describe("draftProblemMessages", () => {
  it("are whole sentences in valid ICU", () => {
    const params = { key: "k", name: "n", tag: "!t", limit: 5, count: 2, character: "U+202E", encoding: "UTF-16LE" };
    for (const [rule, variants] of Object.entries(draftProblemMessages))
      for (const [variant, message] of Object.entries(variants))
        for (const sentence of [message.what, message.why, message.mend]) {
          const text = new IntlMessageFormat(sentence, "en").format(params);
          assert.match(String(text), /^[A-Z{].*[^ ]\.$|^k cannot/s, `${rule} ${variant}: ${text}`);
        }
  });
});
