import assert from "node:assert/strict";
import { applyTextEdits, check, parseDraft } from "@rogatory/core";
import { offeredAt, titlesAt, tried, withCrlf } from "./tried.test.js";

const draft = `rogatory: 1
kind: mla
legalBases: [untoc]
offences:
  - id: smuggling

    # from the code
    title: Smuggling
facts:
  summary: |
    It happened on 31 February 2024
    at sea.
`;
const atOffence = draft.replace("- id", "- <|>id");

describe("suppressing a finding", () => {
  it("by a comment above its line, with the reason to be typed", () => {
    const expected = draft.replace(
      "  - id: smuggling",
      "  # rogatory-disable-next-line no-law-text -- <||>\n  - id: smuggling",
    );
    assert.equal(tried(atOffence, "Accept “no-law-text” for this line, with a reason"), expected);
    assert.equal(tried(withCrlf(atOffence), "Accept “no-law-text” for this line, with a reason"), withCrlf(expected));
  });

  it("by an entry of the list", () => {
    const title = "Accept “no-law-text” at /offences/0/text under `suppressions`, with a reason";
    const expected = `${draft}suppressions:\n  - rule: no-law-text\n    path: /offences/0/text\n    reason: "<||>"\n`;
    assert.equal(tried(atOffence, title), expected);
    const again = tried(`${atOffence}suppressions: [{ rule: no-nexus, reason: x }]\n`, title);
    assert.equal(
      again,
      `${draft}suppressions: [{ rule: no-nexus, reason: x }, { rule: no-law-text, path: /offences/0/text, reason: "<||>" }]\n`,
    );
  });

  it("works once the reason is there", () => {
    for (const title of [/^Accept “no-law-text” for/, /^Accept “no-law-text” at/]) {
      const text = tried(atOffence, title).replace("<||>", "we have it from the last request");
      const { findings, suppressed } = check(parseDraft(text, { name: "a.mla.yaml" }));
      assert.equal(suppressed, 1, text);
      assert.ok(!findings.some(({ rule }) => rule === "no-law-text" || rule.includes("suppression")), text);
    }
  });

  it("inside a text of several lines only by an entry of the list", () => {
    const inText = draft.replace("31 February", "31 Feb<|>ruary");
    assert.deepEqual(
      titlesAt(inText).filter((title) => title.includes("date-impossible")),
      ["Accept “date-impossible” at /facts/summary under `suppressions`, with a reason"],
    );
  });

  it("in JSON only by an entry of the list", () => {
    const text = '{\r\n  "rogatory": 1,\r\n  "kind": "mla",\r\n  "requested": { "state": "S<|>U" }\r\n}\r\n';
    assert.deepEqual(titlesAt(text, { name: "a.mla.json" }), [
      "Accept “unknown-state” at /requested/state under `suppressions`, with a reason",
    ]);
    assert.equal(
      tried(text, /^Accept/, { name: "a.mla.json" }),
      text
        .replace("S<|>U", "SU")
        .replace(
          '"SU" }',
          '"SU" },\r\n  "suppressions": [\r\n    {\r\n      "rule": "unknown-state",\r\n      "path": "/requested/state",\r\n      "reason": "<||>"\r\n    }\r\n  ]',
        ),
    );
  });

  it("of the first line, behind a byte order mark", () => {
    const text = "\uFEFFro<|>gatory: 1\nkind: mla\n";
    assert.equal(
      tried(text, "Accept “purpose-missing” for this line, with a reason"),
      "\uFEFF# rogatory-disable-next-line purpose-missing -- <||>\nrogatory: 1\nkind: mla\n",
    );
  });

  it("is not offered for what is found about suppressions", () => {
    const text = "rogatory: 1 # rogatory-disable-<|>line no-nexus -- why\nkind: mla\n";
    assert.deepEqual(titlesAt(text), ["Remove this acceptance"]);
  });
});

describe("removing a suppression that covers nothing", () => {
  it("takes the comment away, and its line where nothing else stands on it", () => {
    const behind = "rogatory: 1  # rogatory-disable-<|>line no-nexus -- why\nkind: mla\n";
    assert.equal(tried(behind, "Remove this acceptance"), "rogatory: 1\nkind: mla\n");
    const above = "rogatory: 1\n  # rogatory-disable-next-<|>line no-nexus -- why\nkind: mla\n";
    assert.equal(tried(above, "Remove this acceptance"), "rogatory: 1\nkind: mla\n");
    assert.equal(tried(withCrlf(above), "Remove this acceptance"), "rogatory: 1\r\nkind: mla\r\n");
    const last = "rogatory: 1\nkind: mla\n# rogatory-disable-next-<|>line no-nexus -- why";
    assert.equal(tried(last, "Remove this acceptance"), "rogatory: 1\nkind: mla\n");
  });

  it("takes the entry of the list away", () => {
    const text = '{ "rogatory": 1, "kind": "mla", "suppressions": [{ "ru<|>le": "no-nexus", "reason": "x" }] }';
    const { open, actions } = offeredAt(text, { name: "a.mla.json" });
    const removal = actions.find(({ title }) => title === "Remove this acceptance");
    assert.equal(
      applyTextEdits(open.text, removal?.edit?.changes?.[open.uri] ?? []),
      '{ "rogatory": 1, "kind": "mla", "suppressions": [] }',
    );
  });
});
