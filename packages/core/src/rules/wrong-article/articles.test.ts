import assert from "node:assert/strict";
import { instrumentById } from "../../instruments/index.js";
import { articleMentions, articleNumbers, countedInstruments, createsNoOffence } from "./articles.js";

const read = (text: string) => articleMentions(text).map(({ instrument, article }) => `${instrument.id} ${article}`);

describe("articles of instruments", () => {
  it("are read beside the instrument's name", () => {
    const cases: [string, string[]][] = [
      ["UNTOC art. 46", ["untoc 46"]],
      ["untoc article 18(15)", ["untoc 18"]],
      ["under article 46(15) of the United Nations Convention against Transnational Organized Crime", ["untoc 46"]],
      ["art. 6(1)(a) of the Smuggling of Migrants Protocol", ["som-protocol 6"]],
      ["European Convention on Extradition, art. 12", ["coe-extradition-1957 12"]],
      ["som-protocol art. 30", ["som-protocol 30"]],
    ];
    for (const [text, mentions] of cases) assert.deepEqual(read(text), mentions, text);
  });

  it("are not read where they may be another text's", () => {
    for (const text of [
      "UNTOC art. 18 and Penal Code art. 416".replace("UNTOC art. 18 and ", ""),
      "Second Additional Protocol to the European Convention on Extradition, art. 33",
      "Protocol supplementing the United Nations Convention against Transnational Organized Crime, article 45",
      "article 46 of UNCAC",
      "the Convention, article 46",
      "article 33 of the Second Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters",
      "UNTOC arts and crafts",
    ])
      assert.deepEqual(read(text), [], text);
  });

  it("are read from an entry of the articles relied on", () => {
    assert.deepEqual(articleNumbers("18"), [18]);
    assert.deepEqual(articleNumbers("art. 18(15)(f)"), [18]);
    assert.deepEqual(articleNumbers("12 and 13"), [12, 13]);
    assert.deepEqual(articleNumbers("18, para. 3"), [18]);
  });

  it("create offences or not", () => {
    for (const number of [5, 6, 8, 23, 3]) assert.equal(createsNoOffence("untoc", number), false, String(number));
    for (const number of [16, 18, 20]) assert.equal(createsNoOffence("untoc", number), true, String(number));
    assert.equal(createsNoOffence("som-protocol", 6), false);
  });

  it("belong to instruments of this version", () => {
    for (const { id } of countedInstruments) assert.ok(instrumentById(id), id);
  });
});
