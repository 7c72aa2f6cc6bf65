import assert from "node:assert/strict";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const head = "rogatory: 1\nkind: mla\n";
const persons =
  "persons:\n  - { id: organiser, name: { family: Trabelsi, given: Karim } }\nannexes:\n  - { id: annex-1, title: Law }\n";
const json = "file:///draft.mla.json";

/** The line of the purpose after a reference was taken. */
const purpose = (line: string, label = "{person:organiser}") =>
  acceptCleanly(`${head}purpose: ${line}\n${persons}`, label).slice(
    head.length + "purpose: ".length,
    -persons.length - 1,
  );

describe("completion of references in prose", () => {
  it("offers everything that has an id after a brace, and one kind after its name", () => {
    assert.deepEqual(labels(`${head}purpose: "{<|>"\n${persons}`), ["{person:organiser}", "{annex:annex-1}"]);
    assert.deepEqual(labels(`${head}purpose: "{annex:<|>"\n${persons}`), ["{annex:annex-1}"]);
  });

  it("finds a person by name", () => {
    const { items } = completeAt(`${head}purpose: "{Kar<|>"\n${persons}`);
    assert.equal(items[0]?.filterText, "{person:organiser Karim Trabelsi");
    assert.equal(items[0]?.labelDetails?.description, "Karim Trabelsi");
  });

  it("takes the place of what is written, with the brace that closes it", () => {
    assert.equal(purpose("To hear {per<|>"), "To hear {person:organiser}");
    assert.equal(purpose("To hear {<|>}"), "To hear {person:organiser}");
    assert.equal(purpose("To hear {person:o<|>ld} now"), "To hear {person:organiser} now");
    assert.equal(purpose("To hear {<|> now"), "To hear {person:organiser} now");
  });

  it("quotes a plain text that would begin with it", () => {
    assert.equal(purpose("{<|>"), '"{person:organiser}"');
    assert.equal(purpose("{<|>}"), '"{person:organiser}"');
    assert.equal(purpose("{person:<|>} paid"), '"{person:organiser} paid"');
    assert.equal(purpose('"{<|>"'), '"{person:organiser}"');
    assert.equal(purpose("|\n  {<|>"), "|\n  {person:organiser}");
  });

  it("quotes a plain text in braces", () => {
    assert.equal(
      acceptCleanly(
        `${head}facts:\n  events:\n    - { id: e1, what: Paid by {per<|>, date: 2024 }\n${persons}`,
        "{person:organiser}",
      ),
      `${head}facts:\n  events:\n    - { id: e1, what: "Paid by {person:organiser}", date: 2024 }\n${persons}`,
    );
  });

  it("works in JSON", () => {
    assert.equal(
      acceptCleanly('{ "kind": "mla", "purpose": "To hear {p<|>", "persons": [{ "id": "a" }] }', "{person:a}", json),
      '{ "kind": "mla", "purpose": "To hear {person:a}", "persons": [{ "id": "a" }] }',
    );
  });

  it("leaves escaped braces and other texts alone", () => {
    assert.deepEqual(labels(`${head}purpose: "\\\\{<|>"\n${persons}`), []);
    assert.deepEqual(labels(`${head}reference: "{<|>"\n${persons}`), []);
  });
});
