import assert from "node:assert/strict";
import { findWideWording } from "./wideWording.js";

const found = (item: string) =>
  findWideWording(item).map(({ start, end, degree }) => `${degree}: ${item.slice(start, end)}`);

describe("wide wording", () => {
  it("is found in an item that nothing narrows", () => {
    const cases: [string, string[]][] = [
      ["any and all records", ["sweeping: any and all"]],
      ["All documents relating to the suspect", ["all: All documents"]],
      ["all bank data held by the bank", ["all: all bank data"]],
      ["everything that was stored", ["sweeping: everything"]],
      ["records of any kind", ["sweeping: of any kind"]],
      ["documents whatsoever", ["sweeping:  whatsoever"]],
      ["any information", ["sweeping: any information"]],
      [
        "all records, including but not limited to statements",
        ["all: all records", "all: including but not limited to"],
      ],
      ["records, including but not limited to letters", ["all: including but not limited to"]],
      ["each and every transaction", ["sweeping: each and every"]],
    ];
    for (const [item, words] of cases) assert.deepEqual(found(item), words, item);
  });

  it("is not narrowed by the name of the State that is asked", () => {
    const item = "We ask for any and all records of all accounts in Serbia.";
    assert.equal(findWideWording(item, ["Serbia", "Austria"]).length, 2);
    assert.equal(findWideWording("all records of the accounts in Niš", ["Serbia"]).length, 0);
  });

  it("is none in an item that says which ones", () => {
    for (const item of [
      "account opening forms, signature cards and statements, including but not limited to electronic copies",
      "all documents relating to the purchase of the boat",
      "all records of account TN59 0401 8104 0049 3200 1217",
      "all messages between {person:a} and {person:b}",
      "all three account books",
      "all documents of 11 August 2024",
      "any and all letters that Meridiana Viaggi wrote to Sahel Cargo",
      "all the documents listed in the annex",
      "not all records are needed, only the opening form",
      "statements, transfer orders and any other relevant document",
      "the account opening form",
      "all the contracts of carriage for the lorry",
    ])
      assert.deepEqual(found(item), [], item);
  });

  it("is none in a sentence on how things are handled", () => {
    for (const sentence of [
      "All documents should be certified.",
      "All information will be kept confidential.",
      "Any documents found in the flat were sealed.",
    ])
      assert.deepEqual(findWideWording(sentence, [], "sentence"), [], sentence);
    for (const sentence of ["All documents are needed.", "All records should be seized.", "Please send all records."])
      assert.equal(findWideWording(sentence, [], "sentence").length, 1, sentence);
  });

  it("costs no time in hostile text", () => {
    // So long that what does not grow with the text alone would not end before the test's own time is up.
    for (const piece of ["all ", "any and ", "all a ", "not ", ", ", "a b c "]) findWideWording(piece.repeat(300_000));
  });
});
