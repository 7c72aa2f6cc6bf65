import assert from "node:assert/strict";
import { head, hover, shown } from "./hoverAt.test.js";

describe("hover on a key", () => {
  it("says what it is, who asks for it with article and mark, and gives an example", () => {
    const found = hover(`${head}legalBases: [untoc]\npur<|>pose: To prove it.\n`);
    assert.equal(found?.about, "purpose");
    assert.equal(
      found?.shown,
      `**Purpose**

For what the evidence, information or action is needed: what it is to prove, and against whom.

Asked for by the instruments chosen here:

- UNTOC art. 18(15)(f): Purpose for which the assistance is sought (read in the text)

Example:

\`\`\`yaml
purpose: To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.
\`\`\``,
    );
  });

  it("only compares where no chosen instrument asks", () => {
    const text = shown(`${head}legalBases: [reciprocity]\npur<|>pose: x\n`);
    assert.match(text ?? "", /\n\nCompare UNTOC art\. 18\(15\)\(f\)\.\n/);
    assert.doesNotMatch(text ?? "", /Asked for/);
  });

  it("takes what a content standard asks for a recommendation", () => {
    const text = shown(`${head}legalBases: [reciprocity]\ncontentStandards: [un-model-mla]\npur<|>pose: x\n`);
    assert.match(text ?? "", /- Model Treaty 45\/117 art\. \S+: .*, as a recommendation \(to be verified\)\n/);
  });

  it("tells what is unverified, and by which obligation", () => {
    const som = shown(
      `${head}legalBases: [som-protocol]\noffences:\n  - { id: a, conven<|>tion: som-protocol art. 6 }\n`,
    );
    assert.match(
      som ?? "",
      /- Smuggling of Migrants Protocol art\. 6: Convention offence to which each offence corresponds \(to be verified\)/,
    );
    const person = (role: string): string =>
      shown(`${head}legalBases: [untoc]\npersons:\n  - { id: a, role: ${role}, nationali<|>ties: [TN] }\n`) ?? "";
    assert.match(person("suspect"), /UNTOC art\. 18\(15\)\(e\): Nationality of each person concerned, where possible/);
    // Of a victim who is only spoken of, the provision is not taken to ask it.
    assert.doesNotMatch(person("victim"), /Asked for/);
  });

  it("does not say that facts are asked of a request for service alone", () => {
    const facts = (type: string): string =>
      shown(`${head}legalBases: [untoc]\nmeasures: [{ type: ${type} }]\nfac<|>ts: { summary: x }\n`) ?? "";
    assert.match(facts("statement"), /Asked for by/);
    assert.doesNotMatch(facts("serviceOfDocuments"), /Asked for by/);
  });

  it("lists the values of a closed choice, and says what stays in the file or is protected", () => {
    assert.equal(
      shown(`${head}sta<|>tus: draft\n`),
      `**Status**

While it is a draft, gaps are reported as things to do; once final, as errors.

What can stand here:

- \`draft\`: draft
- \`final\`: final, ready for signature

*Stays in this file: it is not printed in the letter.*

Example:

\`\`\`yaml
status: draft
\`\`\``,
    );
    assert.match(
      shown(`${head}persons: [{ id: a, pro<|>tection: { reason: x } }]\n`) ?? "",
      /\*Could endanger a person or the case/,
    );
  });

  it("works in JSON, with an example in JSON", () => {
    const found = hover('{ "kind": "mla",\n  "pur<|>pose": "x" }', { name: "file:///a.mla.json" });
    assert.equal(found?.about, '"purpose"');
    assert.match(found?.shown ?? "", /```json\n"purpose": "To prove that/);
    const persons = shown('{ "kind": "mla", "per<|>sons": [] }', { name: "file:///a.mla.json" });
    assert.match(persons ?? "", /```json\n"persons": \[\n {2}\{\n {4}"id": "organiser",/);
  });

  it("works before the kind is written and while the text is broken", () => {
    assert.match(shown("pur<|>pose: x\n") ?? "", /^\*\*Purpose\*\*/);
    assert.match(shown("extra<|>dition:\n  x", { name: "file:///a.extradition.yaml" }) ?? "", /^\*\*Extradition\*\*/);
    assert.match(
      shown("kind: mla\npersons:\n  - id: a\n    ro<|>le: suspect\n    name: { family: \n") ?? "",
      /^\*\*Role\*\*/,
    );
    assert.match(shown("kind: mla\r\npur<|>pose: |\r\n  x\r\nfacts\r\n") ?? "", /^\*\*Purpose\*\*/);
  });

  it("says nothing of what the model does not know", () => {
    for (const text of [
      "kind: mla\nno<|>such: x\n",
      "kind: mla\ninternal: { my<|>key: x }\n",
      "kind: mla\n__pro<|>to__: x\n",
      "<|>",
      "- a<|>",
    ])
      assert.equal(shown(text), undefined);
  });
});

describe("hover on a value", () => {
  it("says what a chosen word means", () => {
    assert.equal(
      shown(`${head}persons:\n  - { id: a, role: sus<|>pect }\n`),
      "Role: **suspect**\n\nWhat the person is in the case. The requested State must know whether it hears a suspect or a witness.",
    );
    assert.equal(
      shown("kind: m<|>la\n"),
      "**Request for mutual legal assistance**\n\nAsks another State for evidence, service, seizure or other assistance in a criminal case.",
    );
  });

  it("writes dates out, with the way to the request and to the facts", () => {
    const facts = "facts:\n  events:\n    - { id: e1, date: 2024-08-11 }\n    - { id: e2, date: 2024-09 }\n";
    assert.equal(
      shown(`${head}${facts}urgency: { deadline: 2025-<|>06-30 }\n`),
      "Deadline: **Monday, 30 June 2025**\n\n- 3 months and 16 days after the date of this request.\n- 9 months after the last event of the facts (30 September 2024).",
    );
    assert.equal(shown(`${head.replace("2025-03-14", "2025-<|>03-14")}`), "Date: **Friday, 14 March 2025**");
    assert.equal(
      shown(`${head}${facts.replace("2024-08-11", "2024-08<|>-11")}`),
      "Date: **Sunday, 11 August 2024**\n\n- 7 months and 3 days before the date of this request.\n- Within the time of the facts (11 August 2024 to 30 September 2024).",
    );
    assert.equal(
      shown("kind: mla\nurgency: { deadline: 2025-<|>03-15 }\n", { settings: { today: "2025-03-14" } }),
      "Deadline: **Saturday, 15 March 2025**\n\n- In 1 day.",
    );
    assert.equal(shown(`${head}persons: [{ id: a, birth: { date: "19<|>66" } }]\n`), "Date: **1966**");
    assert.equal(shown(`${head}urgency: { deadline: 2025-<|>02-31 }\n`), undefined);
  });

  it("writes durations, amounts, languages and currencies out", () => {
    assert.equal(shown(`${head}offences: [{ id: a, penalty: { max: P1<|>5Y } }]\n`), "Maximum: **15 years**");
    const amount = (money: string) => shown(`${head}facts: { events: [{ id: e, amount: ${money} }] }\n`);
    assert.equal(amount("{ amount: 25<|>00, currency: EUR }"), "Amount: **2,500 euros**");
    assert.equal(amount("{ amount: 2500, currency: T<|>ND }"), "Currency: **Tunisian Dinar** (TND)");
    assert.equal(
      shown(`${head}requesting: { contact: { languages: [i<|>t] } }\n`, { language: "fr" }),
      shown(`${head}requesting: { contact: { languages: [i<|>t] } }\n`, { language: "fr-CA" }),
    );
    assert.match(
      shown(`${head}requesting: { contact: { languages: [i<|>t] } }\n`, { language: "fr" }) ?? "",
      /\*\*italien\*\* \(Italian, it\)$/,
    );
  });

  it("tells of a type of assistance who offers it and what is asked of it", () => {
    assert.equal(
      shown(`${head}legalBases: [untoc]\nmeasures:\n  - type: bank<|>Records\n`),
      `**Bank records**

Obtain records of accounts from a bank. Bank secrecy is no ground of refusal under UNTOC art. 18(8).

Offered by the instruments chosen here:

- UNTOC art. 18(3)(f) (read in the text)

What is asked of it in particular:

- UNTOC art. 18(15)(d): Period of the bank records (read in the text)`,
    );
    assert.match(
      shown(`${head}legalBases: [reciprocity]\nmeasures:\n  - type: bank<|>Records\n`) ?? "",
      /None of the instruments chosen here is known to offer it by name\.$/,
    );
  });

  it("says nothing of words that speak for themselves", () => {
    for (const text of [
      `${head}purpose: To pro<|>ve it.\n`,
      `${head}reference: 44<|>17\n`,
      `${head}persons: [{ id: a, name: { family: Fer<|>ri } }]\n`,
      `${head}purpose: ""<|>\n`,
      `${head}persons:<|>\n`,
    ])
      assert.equal(shown(text), undefined);
  });
});
