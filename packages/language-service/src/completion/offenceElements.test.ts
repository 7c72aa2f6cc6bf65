import assert from "node:assert/strict";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const offence = (convention: string, rest: string): string =>
  `rogatory: 1\nkind: mla\nlegalBases: [som-protocol]\noffences:\n  - id: a\n    convention: ${convention}\n    elements:\n${rest}`;

describe("completion of the elements of an offence", () => {
  it("offers those of the offence that the convention names, what must be shown first", () => {
    const marked = offence("som-protocol art. 6(1)(a)", "      - element: <|>\n");
    const all = labels(marked);
    assert.deepEqual(all.slice(0, 5), [
      "procurementOfEntry",
      "notNationalOrResident",
      "illegalEntry",
      "financialOrOtherMaterialBenefit",
      "intent",
    ]);
    assert.ok(all.includes("dangerToLife"));
    assert.equal(all.includes("actOfTrafficking"), false);
    assert.equal(
      acceptCleanly(marked, "illegalEntry"),
      offence("som-protocol art. 6(1)(a)", "      - element: illegalEntry\n"),
    );
  });

  it("says what each is, with its provision, in the language", () => {
    const marked = offence("tip-protocol art. 5", "      - element: <|>\n");
    const item = completeAt(marked, undefined, "fr").items.find(({ label }) => label === "childVictim");
    assert.match(item?.detail ?? "", /enfant de moins de dix-huit ans/);
    assert.match(item?.detail ?? "", /art\. 3\(c\)/);
    const unread = offence("drugs-1988 art. 3(1)", "      - element: <|>\n");
    const drug = completeAt(unread).items.find(({ label }) => label === "possessionForTraffic");
    assert.match(drug?.detail ?? "", /to be verified/);
  });

  it("leaves out those that the list has, by id or by title, and keeps the one that is being written", () => {
    const marked = offence(
      "som-protocol art. 6(1)(a)",
      "      - element: Financial or other material benefit\n      - { element: intent<|> }\n      - {}\n",
    );
    const all = labels(marked);
    assert.equal(all.includes("financialOrOtherMaterialBenefit"), false);
    assert.ok(all.includes("intent"));
  });

  it("offers nothing where no article of the catalogue is named", () => {
    for (const convention of ["smuggling of migrants", "uncac art. 18", "1", "[a]", "''"])
      assert.deepEqual(labels(offence(convention, "      - element: <|>\n")), [], convention);
  });

  it("offers the points on which the scope of the Convention depends, without those that stand there", () => {
    const marked =
      "rogatory: 1\nkind: mla\nlegalBases:\n  - instrument: untoc\n    scope:\n      - point: structuredGroup\n      - point: <|>\n";
    const all = labels(marked);
    assert.equal(all[0], "committedInSeveralStates");
    assert.ok(all.includes("threeOrMorePersons"));
    assert.equal(all.includes("structuredGroup"), false);
  });

  it("writes them with the key, each with a blank for what shows it", () => {
    const begun = (rest: string): string =>
      `rogatory: 1\nkind: mla\nlegalBases: [untoc]\noffences:\n  - id: a\n    convention: untoc art. 6\n${rest}`;
    const row = (id: string): string => `      - element: ${id}\n        shownBy:\n          note: \n`;
    const rows = ["proceedsOfCrime", "conversionOrTransfer", "concealmentOrDisguise", "acquisitionPossessionOrUse"];
    assert.equal(
      acceptCleanly(begun("    <|>\n"), "elements"),
      begun(`    elements:\n${[...rows, "knowledgeOfOrigin", "intent"].map(row).join("")}`),
    );
    const unnamed = "rogatory: 1\nkind: mla\noffences:\n  - id: a\n    <|>\n";
    assert.match(acceptCleanly(unnamed, "elements"), /elements:\n {6}- element: \n {8}shownBy/);
  });
});
