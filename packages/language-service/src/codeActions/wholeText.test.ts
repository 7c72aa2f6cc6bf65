import assert from "node:assert/strict";
import { applyTextEdits } from "@rogatory/core";
import { offeredAt, titlesAt, tried, withCrlf } from "./tried.test.js";

const quote = "Put the whole text in quotation marks";
const blank = "Add the blank after the colon";
const head = "rogatory: 1\nkind: mla\n";

/** The draft, with the mark at the finding, after the mend; with both kinds of line ends. */
function mends(title: string, marked: string, expected: string): void {
  assert.equal(tried(head + marked, title), head + expected);
  assert.equal(tried(withCrlf(head + marked), title), withCrlf(head + expected));
}

describe("a text that YAML reads otherwise", () => {
  it("with a colon and a blank is put in quotation marks as a whole", () => {
    mends(quote, "purpose: To prove<|>: that he paid\n", 'purpose: "To prove: that he paid"\n');
    mends(quote, "purpose: What for<|>:\n", 'purpose: "What for:"\n');
    mends(quote, 'purpose: It\'s C:\\x<|>: "his" # ours\n', "purpose: 'It''s C:\\x: \"his\"' # ours\n");
    mends(
      quote,
      "facts:\n  events:\n    - id: e1\n      what: Met in Tunis<|>: paid 2,500\n      place: Tunis\n",
      'facts:\n  events:\n    - id: e1\n      what: "Met in Tunis: paid 2,500"\n      place: Tunis\n',
    );
    mends(
      quote,
      "facts: { summary: He went<|>: there, to {person:x}, events: [] }\npersons: [{ id: x }]\n",
      'facts: { summary: "He went: there, to {person:x}", events: [] }\npersons: [{ id: x }]\n',
    );
  });

  it("over several lines keeps them", () => {
    mends(
      quote,
      "purpose: To prove<|>: that he paid\n  and this as well: his mate did\n\n  and went.\nstatus: draft\n",
      'purpose: "To prove: that he paid\n  and this as well: his mate did\n\n  and went."\nstatus: draft\n',
    );
    mends(
      quote,
      "purpose: To prove that he paid\n  and this as well<|>: his mate did\n",
      'purpose: "To prove that he paid\n  and this as well: his mate did"\n',
    );
  });

  it("is not put in quotation marks together with entries, items and comments below it", () => {
    for (const below of ["  place: Tunis", "  - Tunis", "  # Tunis\n    left."]) {
      const marked = `${head}signature:\n  name: Dr. B<|>: judge\n  ${below}\n`;
      const { actions, open, text } = offeredAt(marked);
      const edits = actions.find(({ title }) => title === quote)?.edit?.changes?.[open.uri] ?? [];
      assert.equal(
        applyTextEdits(text, edits),
        text.replace("Dr. B: judge", edits.length > 0 ? '"Dr. B: judge"' : "$&"),
      );
    }
  });

  it("because of the sign that it begins with", () => {
    for (const text of [
      "*Important* is",
      "[1] is",
      "{Annex} is",
      "@bank is",
      "`x` is",
      "%5 is",
      ", is",
      "- is",
      "? is",
    ])
      mends(quote, `purpose: <|>${text} what counts\n`, `purpose: "${text} what counts"\n`);
    for (const text of ["!important is", "&c is", "& is"])
      mends(quote, `purpose: <|>${text} what counts\n`, `purpose: "${text} what counts"\n`);
    mends(quote, 'purpose: "Ben" <|>was there\n', "purpose: '\"Ben\" was there'\n");
    mends(quote, "purpose: <|>*captain\n", 'purpose: "*captain"\n');
  });

  it("as an item of a list of texts, or alone below its key", () => {
    const list = (item: string) =>
      `measures:\n  - type: statement\n    questions:\n      - Who was it?\n      - ${item}\n      - Why?\n`;
    mends(quote, list("Bri<|>ng: the ledger"), list('"Bring: the ledger"'));
    mends(quote, list('Say<|>: was it "he"'), list("'Say: was it \"he\"'"));
    mends(quote, "purpose:\n  Ai<|>m one: to prove it\n", 'purpose: "Aim one: to prove it"\n');
  });

  it("is offered only where the model wants a text, and where a text was written", () => {
    for (const marked of [
      "requesting: <|>state: TN\n",
      "requesting: state<|>: TN\n",
      "date: 2024<|>: 5\n",
      "status: draft<|>: 5\n",
      "persons:\n  - i<|>d: driver\n",
      "persons: { i<|>d: driver }\n",
      "legalBases:\n  - unt<|>oc: yes\n",
      "purpose:\n  Aim<|>: one\n  Other: two\n",
      'purpose:\n  "Ai<|>m": one\n',
      "purpose:\n  Aim<|>: one # two\n",
      "purpose: &a<|> To prove it.\ninternal: *a\n",
      "purpose: To prove<|> it:now\n",
    ])
      assert.ok(!titlesAt(head + marked).includes(quote), marked);
    const json = '{ "rogatory": 1, "kind": "mla", "purpose": { "Ai<|>m": "one" } }';
    assert.ok(!titlesAt(json, { name: "a.mla.json" }).includes(quote));
  });

  it("is the first choice unless another entry seems to stand in it", () => {
    const isPreferred = (marked: string) =>
      offeredAt(head + marked).actions.find(({ title }) => title === quote)?.isPreferred ?? false;
    assert.equal(isPreferred("purpose: To prove<|>: it\n"), true);
    assert.equal(isPreferred("signature:\n  name: A function<|>: prosecutor\n"), false);
  });
});

describe("a blank that lacks", () => {
  it("after a colon is added, whatever stands there", () => {
    mends(blank, "pur<|>pose:To prove it\n", "purpose: To prove it\n");
    mends(blank, "requesting:\n  sta<|>te:TN\n", "requesting:\n  state: TN\n");
    mends(blank, "requesting:\n  sta<|>te:TN\n  reference: 4\n", "requesting:\n  state: TN\n  reference: 4\n");
    mends(
      blank,
      "requesting: { sta<|>te:TN, contact: { name:Anna } }\n",
      "requesting: { state: TN, contact: { name:Anna } }\n",
    );
    mends(blank, "persons:\n  - i<|>d:driver\n", "persons:\n  - id: driver\n");
    mends(blank, "persons:\n  - i<|>d:driver\n    role: suspect\n", "persons:\n  - id: driver\n    role: suspect\n");
    mends(blank, "annexes:\n  - pa<|>ges:3\n", "annexes:\n  - pages: 3\n");
  });

  it("after a dash is added", () =>
    mends(
      "Add the blank after the dash",
      "persons:\n  - id: mate\n  <|>-id: driver\n    role: suspect\n",
      "persons:\n  - id: mate\n  - id: driver\n    role: suspect\n",
    ));

  it("is not missed where a text is meant", () => {
    for (const marked of [
      "pur<|>pose: Note:this\n",
      "purpose: To prove\n  tha<|>t:this\n",
      "requesting: { url<|>:http://a.example }\n",
      "requesting: { state: IT, sta<|>te:TN }\n",
      "requesting:\n  the state<|>:TN\n",
      "internal: { sta<|>te:TN }\n",
    ])
      assert.ok(!titlesAt(head + marked).includes(blank), marked);
  });
});
