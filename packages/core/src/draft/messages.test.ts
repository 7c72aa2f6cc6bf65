import assert from "node:assert/strict";
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../generated/locales/en.js";
import type { DraftProblem } from "./index.js";

/** Every rule that reading a draft can report, with its code. */
const codes: Readonly<Record<DraftProblem["rule"], string>> = {
  "syntax-error": "SY-01",
  "duplicate-key": "SY-02",
  "forbidden-key": "SY-03",
  "anchor-or-alias": "SY-04",
  "several-documents": "SY-05",
  "draft-too-large": "SY-06",
  "draft-too-deep": "SY-07",
  "draft-too-many-nodes": "SY-08",
  "wrong-encoding": "SY-09",
  "control-character": "SY-10",
  "not-a-request": "SY-11",
  "unquoted-reference": "SY-12",
};
const params = {
  key: "k",
  name: "n",
  tag: "!t",
  limit: 5,
  count: 2,
  character: "U+202E",
  encoding: "UTF-16LE",
  reference: "{person:x}",
};

describe("messages of draft problems", () => {
  for (const [rule, code] of Object.entries(codes) as [DraftProblem["rule"], string][])
    it(`${rule} has its code, a title and whole sentences in valid ICU`, () => {
      const entry = en.rules[rule];
      assert.equal(entry.code, code);
      assert.ok(entry.title);
      const messages = Object.entries<Readonly<Record<string, string>>>(entry.messages);
      assert.ok(messages.length > 0);
      for (const [variant, message] of messages) {
        assert.deepEqual(Object.keys(message), ["what", "why", "mend"], variant);
        for (const sentence of Object.values(message)) {
          const text = new IntlMessageFormat(sentence, "en").format(params);
          assert.match(String(text), /^[A-Z{].*[^ ]\.$|^k cannot/s, `${variant}: ${text}`);
        }
      }
    });
});
