import assert from "node:assert/strict";
import { shown } from "../hover/hoverAt.test.js";
import { acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const answering = (state: string, entries: string): string =>
  `rogatory: 1\nkind: mla\nrequested:\n  state: ${state}\n  answers:\n${entries}`;

describe("completion of the questions of the requested State", () => {
  it("offers the ids of those that its profile asks, with the question in the language", () => {
    const marked = answering("SG", "    - question: <|>\n");
    assert.deepEqual(labels(marked), ["certificateOfCriminalMatter"]);
    assert.equal(
      acceptCleanly(marked, "certificateOfCriminalMatter"),
      answering("SG", "    - question: certificateOfCriminalMatter\n"),
    );
    const [item] = completeAt(marked, undefined, "fr").items;
    assert.match(JSON.stringify(item), /Où se trouve l’attestation de l’autorité centrale/);
    assert.match(item?.detail ?? "", /s\. 19\(2\)/);
  });

  it("offers none that is answered already, none of another State, and none that is not asked of this kind", () => {
    const answered = answering("SG", "    - { question: certificateOfCriminalMatter }\n    - question: <|>\n");
    assert.deepEqual(labels(answered), []);
    assert.deepEqual(labels(answering("TN", "    - question: <|>\n")), []);
    const surrender = answering("SG", "    - question: <|>\n").replace("kind: mla", "kind: extradition");
    assert.deepEqual(labels(surrender, "file:///a.extradition.yaml"), []);
  });
});

describe("hover on the id of a question", () => {
  it("says the question, and where it stands", () => {
    const card = shown(answering("SG", "    - question: certificateOf<|>CriminalMatter\n")) ?? "";
    assert.match(card, /^\*\*Where is the certificate of the central authority/);
    assert.match(card, /s\. 19\(2\)/);
    assert.equal(shown(answering("TN", "    - question: certificateOf<|>CriminalMatter\n")), undefined);
  });
});
