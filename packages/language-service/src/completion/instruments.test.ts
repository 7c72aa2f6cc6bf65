import assert from "node:assert/strict";
import { basesInOrder, worldOf } from "@rogatory/core/editor";
import type { CompletionItem } from "vscode-languageserver-types";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

/** As of when the data states that Italy and Tunisia are parties to UNTOC. */
const { asOf = "" } = worldOf().between("untoc", "IT", "TN", "2025-09-08");

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

  it("offers first what the data shows in force between the two States, those that speak of the measures before others", () => {
    const between = (from: string, to: string, bank = "bankRecords") =>
      completeAt(
        `kind: mla\nrequesting: { state: ${from} }\nrequested: { state: ${to} }\nlegalBases: [<|>]\nmeasures: [{ type: ${bank} }]\n`,
      ).items.filter(({ label }) => !label.includes(","));
    const sorted = (items: readonly CompletionItem[]) =>
      items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map(({ label }) => label);
    assert.deepEqual(sorted(between("FR", "IT")).slice(0, 4), ["untoc", "coe-mla-1959", "eio", "uncac"]);
    // Japan is no party to the European Convention, which offers service of documents itself all the same.
    const withJapan = sorted(between("FR", "JP", "serviceOfDocuments"));
    assert.deepEqual(withJapan.slice(0, 4), ["untoc", "uncac", "drugs-1988", "som-protocol"]);
    assert.ok(withJapan.indexOf("som-protocol") < withJapan.indexOf("coe-mla-1959"), withJapan.join());
    const words = (items: readonly CompletionItem[], id: string) =>
      items.find(({ label }) => label === id)?.labelDetails?.description;
    assert.equal(words(between("IT", "TN"), "untoc"), "in force since 2006-09-01");
    assert.equal(words(between("IT", "TN"), "coe-mla-1959"), "CoE 1959");
    assert.equal(words(between("IT", "IT"), "untoc"), "UNTOC");
  });

  it("says nothing of force where a State is not named yet, and says it in the user's language", () => {
    const text = (to: string) =>
      `kind: mla\nrequesting: { state: IT }\nrequested: { state: ${to} }\nlegalBases: [<|>]\n`;
    const untoc = (to: string, language: string) =>
      completeAt(text(to), undefined, language).items.find(({ label }) => label === "untoc");
    assert.equal(untoc("", "en")?.labelDetails?.description, "UNTOC");
    assert.doesNotMatch(JSON.stringify(untoc("", "en")), /force/);
    assert.equal(untoc("TN", "fr")?.labelDetails?.description, "en vigueur depuis le 2006-09-01");
    assert.match(JSON.stringify(untoc("TN", "es")?.labelDetails), /en vigor desde el 2006-09-01"/);
    const title = "United Nations Convention against Transnational Organized Crime (2000)";
    assert.equal(untoc("TN", "en")?.detail, `${title}: in force since 2006-09-01, as of ${asOf}`);
    assert.equal(untoc("TN", "fr")?.detail, `${title}: en vigueur depuis le 2006-09-01, selon l’état au ${asOf}`);
    assert.match(
      JSON.stringify(untoc("TN", "en")?.documentation),
      /Between Italy and Tunisia .*Verify with the depositary/s,
    );
  });

  it("has the order of the command that begins a request", () => {
    const offered = labels("kind: mla\nrequesting: { state: IT }\nrequested: { state: TN }\nlegalBases: [<|>]\n");
    assert.deepEqual(
      offered.filter((label) => !label.includes(",")),
      basesInOrder({ kind: "mla", from: "IT", to: "TN", date: "2025-09-08" }).map(({ id }) => id),
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
    assert.deepEqual(labels("kind: mla\ncontentStandards: [<|>]\n"), ["un-model-mla", "harare-scheme"]);
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
