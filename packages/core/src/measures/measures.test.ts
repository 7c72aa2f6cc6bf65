import assert from "node:assert/strict";
import { compose } from "../api.js";
import { parseDraft } from "../draft/index.js";
import { checkDraft } from "../findings/check.js";
import { nouns } from "../generated/fields.js";
import { en } from "../generated/locales/en.js";
import { instruments } from "../instruments/index.js";
import { kindFor } from "../kinds/measureTypes.js";
import { renderText } from "../letter/render/text.js";
import { measureDefinitions } from "./index.js";
import { lastsLongerThan } from "./period.js";

describe("types of assistance", () => {
  for (const { type, due = [], ahead = [], who } of measureDefinitions) {
    describe(type, () => {
      it("names only fields that it has", () => {
        for (const key of [...due, ...ahead, ...(who ? [who] : [])]) assert.ok(nouns[type]?.fields[key], key);
        for (const key of [...due, ...ahead]) {
          const field = nouns[type]?.fields[key];
          assert.ok(field?.noun === "period" || field?.format === "calendarDate" || field?.format === "moment", key);
        }
      });

      it("has a sentence in the letter, and is offered by an instrument", () => {
        assert.ok(type in en.letter.measures);
        assert.ok(instruments.some(({ measures }) => measures.some(({ measure }) => measure === type)));
      });

      it("is asked about and printed when nothing is said of it", () => {
        const text = `rogatory: 1\nkind: ${kindFor(type)}\nlegalBases: [untoc]\nmeasures: [{ type: ${type} }]\n`;
        const draft = parseDraft(text, { name: "draft.mla.yaml" });
        const { findings } = checkDraft(draft, { gate: "transmit", today: "2025-03-14" });
        assert.ok(findings.some(({ path, severity }) => path.startsWith("/measures/0/") && severity !== "info"));
        assert.match(renderText(compose(draft)), /are requested/);
      });
    });
  }
});

describe("a period", () => {
  it("is longer than so many days only where both ends say so for sure", () => {
    assert.equal(lastsLongerThan({ from: "2025-07-01", to: "2025-10-01" }, 92), false);
    assert.equal(lastsLongerThan({ from: "2025-07-01", to: "2025-10-02" }, 92), true);
    assert.equal(lastsLongerThan({ from: "2025-07", to: "2025-10" }, 92), false);
    assert.equal(lastsLongerThan({ from: "2025-07-01" }, 92), false);
    assert.equal(lastsLongerThan(undefined, 92), false);
  });
});
