import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { applyTextEdits, parseDraft, plan } from "@rogatory/core";
import fc from "fast-check";
import { dateInWords, spanInWords } from "../../extension/src/common/form/dateInWords.js";
import { directionOf } from "../../extension/src/common/form/direction.js";
import { eventHead } from "../../extension/src/common/form/eventHead.js";
import { formPage } from "../../extension/src/common/form/formPage.js";
import { movesInto } from "../../extension/src/common/form/reorder.js";

describe("another order of a list", () => {
  const events = (order: readonly number[]): string =>
    `rogatory: 1\nkind: mla\nfacts:\n  events:\n${order.map((number) => `    # before ${number}\n    - id: e${number} # beside\n      what: "${number}"\n`).join("")}`;
  const moved = (count: number, order: readonly number[]): string => {
    const text = events(Array.from({ length: count }, (_, index) => index));
    return applyTextEdits(text, plan(parseDraft(text, { name: "a.mla.yaml" }), movesInto("/facts/events", order)));
  };

  it("is reached by moves that take each item with its comments", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 2, maxLength: 12 }), (picked) => {
        const sorted = picked.toSorted((a, b) => a - b);
        const order = picked.map((item) => sorted.indexOf(item));
        assert.equal(moved(order.length, order), events(order));
      }),
      { numRuns: 60 },
    );
  });

  it("moves no more than it must", () => {
    assert.deepEqual(movesInto("/a", [0, 1, 2]), []);
    assert.deepEqual(movesInto("/a", [3, 0, 1, 2]), [{ op: "move", path: "/a/3", value: "/a/0" }]);
    assert.deepEqual(movesInto("/a", [1, 2, 3, 0]), [{ op: "move", path: "/a/0", value: "/a/3" }]);
    assert.equal(movesInto("/a", [0, 4, 1, 3, 2]).length, 2);
  });
});

describe("the head of an event", () => {
  const draft = {
    persons: [
      { id: "boss", name: { given: "Nabil", family: "Gharsallah" } },
      { id: "w", name: { aliases: ["Witness A"] } },
    ],
    facts: { events: [{ id: "e1", date: "2024-06", what: "{person:boss} pays." }] },
  };
  const state = (code: string): string => (code === "TN" ? "Tunisia" : code);

  it("says when, where and what, with names in place of references", () => {
    assert.deepEqual(
      eventHead(
        draft,
        {
          date: "2024-08-11",
          place: "Zarzis",
          state: "TN",
          what: "**{person:boss}** and {person:w}\npaid ({event:e1}, {annex:a}).\n\nMore of it.",
        },
        "en",
        state,
      ),
      {
        date: "11 August 2024",
        place: "Zarzis, Tunisia",
        what: "Nabil Gharsallah and Witness A paid (June 2024, {annex:a}).",
      },
    );
  });

  it("is empty where nothing is said, whatever stands there", () => {
    for (const event of [undefined, null, "text", 3, [], {}, { date: 2024, what: [] }])
      assert.deepEqual(eventHead(draft, event, "en", state), { date: "", place: "", what: "" });
  });

  it("has days, months, years and spans in words, and what is no date as it is written", () => {
    assert.equal(dateInWords("2024", "en"), "2024");
    assert.equal(dateInWords("2024-02-31", "en"), "2024-02-31");
    assert.equal(dateInWords("2024-08-11", "fr"), "11 août 2024");
    assert.equal(
      spanInWords("2024-08-11", "2024-08-13", "en").replaceAll(/[\s\u2009]/g, " "),
      "11 – 13 August 2024".replaceAll(" – ", spanDash),
    );
    assert.equal(spanInWords("2024-08", "2024-09-01", "en"), "August 2024 – 1 September 2024");
    assert.equal(spanInWords("", "2024-08-13", "en"), "13 August 2024");
    assert.equal(spanInWords("soon", "2024", "en"), "soon");
  });
  /** ICU sets the dash of a span with or without thin blanks, by its version. */
  const spanDash = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" })
    .formatRange(new Date(2024, 7, 11), new Date(2024, 7, 13))
    .replaceAll(/[\s\u2009]/g, " ")
    .replace(/^11(.*)13 .*$/, "$1");
});

describe("the direction of the form's page", () => {
  it("follows the user's language", () => {
    for (const language of ["ar", "ar-TN", "he", "FA", "ur-PK"]) assert.equal(directionOf(language), "rtl", language);
    for (const language of ["en", "fr-CA", "arn", "", "zh-TW"]) assert.equal(directionOf(language), "ltr", language);
    const page = formPage({ nonce: "n", script: "s", styles: "c", language: "ar", title: "a" });
    assert.match(page, /<html lang="ar" dir="rtl">/);
  });

  it("is not fixed by its styles: they know no left and no right", () => {
    const styles = readFileSync(new URL("../../extension/src/webview/form/form.css", import.meta.url), "utf8");
    const physical = /(?:^|[\s;{-])(?:left|right|(?:margin|padding|border)-(?:top|bottom))\b/gm;
    assert.deepEqual(styles.match(physical) ?? [], []);
  });
});
