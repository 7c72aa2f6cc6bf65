import assert from "node:assert/strict";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const service = "measures: [{ type: serviceOfDocuments }]\n";

describe("completion of instruments and their articles", () => {
  it("offers those that fit the kind, those that speak of the measures first", () => {
    const offered = labels(`kind: mla\nlegalBases: [<|>]\n${service}`);
    assert.deepEqual(offered.slice(0, 2), ["untoc", "untoc, with articles"]);
    assert.ok(offered.indexOf("coe-mla-1959") < offered.indexOf("som-protocol"));
    assert.equal(offered.includes("coe-extradition-1957"), false);
    assert.equal(offered.includes("un-model-mla"), false);
    assert.ok(
      labels("kind: extradition\nlegalBases: [<|>]\n", "file:///a.extradition.yaml").includes("coe-extradition-1957"),
    );
  });

  it("says of a protocol what the convention offers that it supplements", () => {
    const { items } = completeAt(`kind: mla\nlegalBases: [<|>]\n${service}`);
    const protocol = items.find(({ label }) => label === "som-protocol");
    assert.match(
      JSON.stringify(protocol?.documentation),
      /Provisions on Service of documents: UNTOC art\. 18\(3\)\(b\)\./,
    );
  });

  it("leaves out what is chosen", () => {
    assert.equal(labels(`kind: mla\nlegalBases: [untoc, <|>]\n${service}`).includes("untoc"), false);
    assert.equal(labels(`kind: mla\nlegalBases:\n  - { instrument: untoc }\n  - <|>\n`).includes("untoc"), false);
  });

  it("writes the articles that offer the measure", () => {
    assert.equal(
      acceptCleanly(`kind: mla\nlegalBases:\n  - <|>\n${service}`, "untoc, with articles"),
      `kind: mla\nlegalBases:\n  - instrument: untoc\n    articles: [18(3)(b)]\n${service}`,
    );
    assert.equal(
      acceptCleanly(`kind: mla\nlegalBases: [<|>]\n${service}`, "untoc, with articles"),
      `kind: mla\nlegalBases: [{ instrument: untoc, articles: [18(3)(b)] }]\n${service}`,
    );
    assert.equal(
      acceptCleanly("kind: mla\nlegalBases: [<|>]\n", "untoc, with articles"),
      'kind: mla\nlegalBases: [{ instrument: untoc, articles: ["18"] }]\n',
    );
  });

  it("asks a bilateral treaty for its title and date", () => {
    assert.equal(
      acceptCleanly("kind: mla\nlegalBases:\n  - <|>\n", "bilateral"),
      "kind: mla\nlegalBases:\n  - instrument: bilateral\n    title: \n    date: \n    articles: []\n",
    );
  });

  it("offers standards only as standards", () => {
    assert.deepEqual(labels("kind: mla\ncontentStandards: [<|>]\n"), ["un-model-mla"]);
  });

  it("offers articles that fit the kind, and quotes those that look like numbers", () => {
    const marked = `kind: mla\nlegalBases:\n  - instrument: untoc\n    articles: [<|>]\n${service}`;
    const offered = labels(marked);
    assert.deepEqual(offered.slice(0, 2), ["18", "18(3)(b)"]);
    assert.equal(
      offered.some((article) => article.startsWith("16")),
      false,
    );
    assert.equal(acceptCleanly(marked, "18"), marked.replace("[<|>]", '["18"]'));
  });

  it("says of an inference that it is to be verified", () => {
    const marked = `kind: mla\nlegalBases: [<|>]\nmeasures: [{ type: trafficData }]\n`;
    const untoc = completeAt(marked).items.find(({ label }) => label === "untoc");
    assert.match(JSON.stringify(untoc?.documentation), /UNTOC art\. 18\(3\)\(e\) \(to be verified\)/);
  });

  it("offers the articles of the chosen conventions that make something an offence", () => {
    const offence = (bases: string) =>
      labels(`kind: mla\nlegalBases: [${bases}]\noffences:\n  - id: a\n    convention: <|>\n`);
    assert.ok(offence("som-protocol").includes("som-protocol art. 6(1)(a)"));
    assert.ok(offence("untoc").every((text) => text.startsWith("untoc art.") && !text.endsWith("3(1)")));
    assert.deepEqual(offence("reciprocity"), []);
  });
});
