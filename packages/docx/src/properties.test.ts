import assert from "node:assert/strict";
import type { Letter } from "@rogatory/core";
import { coreProperties } from "./properties.js";

function propertiesOf(date: string | undefined, title = "Request <1> & more"): string {
  return coreProperties({
    title,
    subject: "s",
    language: "en",
    date,
    letterhead: [[{ type: "text", text: "Ministry" }]],
  } as unknown as Letter);
}

describe("coreProperties", () => {
  it("takes the date of the letter and the ministry as author", () => {
    const xml = propertiesOf("2025-03-14");
    assert.match(xml, /<dcterms:created xsi:type="dcterms:W3CDTF">2025-03-14T00:00:00Z</);
    assert.match(xml, /<dc:creator>Ministry<\/dc:creator>/);
    assert.match(xml, /<dc:title>Request &lt;1&gt; &amp; more<\/dc:title>/);
  });

  it("has no date where the letter has none that exists", () => {
    for (const date of [undefined, "2025-02-30", "14 March", "2025-3-1"]) {
      assert.doesNotMatch(propertiesOf(date), /dcterms:created/, date);
    }
  });
});
