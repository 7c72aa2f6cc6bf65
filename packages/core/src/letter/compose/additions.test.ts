import assert from "node:assert/strict";
import { compose } from "../../api.js";
import { readPack } from "../../states/readPack.js";
import { worldOf } from "../../states/world.js";
import { renderText } from "../render/text.js";

const pack = `rogatoryPack: 1
title: Our desk
asOf: 2026-09
source: Circular
letterhead: { state: IT, authority: Procura di Palermo, lines: [REPUBBLICA ITALIANA, "Procura, {person:x} *3rd floor*"] }
profiles:
  TN:
    requirements:
      - question: { id: channel, text: { en: "Through which channel was it sent?" } }
    clauses:
      - { text: { en: "We assure reciprocity.", fr: "Nous assurons la réciprocité." }, place: afterAssistance }
      - { text: { en: "We greet you." }, place: afterOpening }
      - { text: { fr: "Seulement en français." } }
      - { text: { en: "Only for a search." }, measures: [searchAndSeizure] }
      - { text: { en: "Only for extradition." }, kinds: [extradition], place: afterAssistance }
`;
const draft = (kind: string, rest = "") => `rogatory: 1
kind: ${kind}
requesting: { state: IT, authority: { name: Procura di Palermo } }
requested: { state: TN, answers: [{ question: channel, answer: By the embassy. }, { question: other, answer: Yes. }] }
purpose: To prove the payments.
${rest}`;
const { pack: read, problems } = readPack(pack);
assert.deepEqual(problems, []);
const world = worldOf(read ? [read] : []);
const print = (text: string) => renderText(compose(text, { world, draft: false }));

describe("what packs add to the letter", () => {
  it("stands at its place, in the language of the letter, for the kinds and measures it is for", () => {
    const text = print(draft("mla", "measures: [{ type: bankRecords, what: Statements }]\n"));
    const order = [
      "We greet you.",
      "1. Purpose|PURPOSE|To prove the payments.",
      "We assure reciprocity.",
      "Through which channel was it sent? By the embassy.",
      "other Yes.",
      "Seulement en français.",
    ].map((part) => text.search(new RegExp(part.replaceAll(/[.?]/g, "\\$&"))));
    assert.ok(
      order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1)),
      `${order.join(" ")}\n${text}`,
    );
    assert.doesNotMatch(text, /Only for|réciprocité/);
    assert.match(text, /INFORMATION ASKED FOR BY THE REQUESTED STATE|Information asked for by the requested State/);
  });

  it("is not lost where the section that it belongs to is empty", () => {
    const text = print(draft("mla"));
    assert.match(text, /We assure reciprocity\./);
    assert.match(print(draft("extradition")), /Only for extradition\./);
  });

  it("takes the place of the head of one's own authority, word for word", () => {
    const { letterhead } = compose(draft("mla"), { world });
    assert.deepEqual(
      letterhead.map((line) => line.map((run) => ("text" in run ? run.text : "?")).join("")),
      ["REPUBBLICA ITALIANA", "Procura, {person:x} *3rd floor*"],
    );
    const other = draft("mla").replace("Procura di Palermo", "Procura di Roma");
    assert.doesNotMatch(JSON.stringify(compose(other, { world }).letterhead), /REPUBBLICA/);
  });

  it("is nothing without packs", () => {
    assert.equal(renderText(compose(draft("mla"))).includes("We greet you."), false);
  });
});
