import assert from "node:assert/strict";
import { check, parseDraft, plan } from "./api.js";
import { applyTextEdits, type DraftEdit, type PlanOptions } from "./draft/index.js";
import { createRule } from "./rules/rule.js";

function edited(text: string, edits: readonly DraftEdit[], options: PlanOptions = {}): string {
  const draft = parseDraft(text);
  return applyTextEdits(text, plan(draft, edits, options));
}

const set = (path: string, value: unknown): DraftEdit => ({ op: "set", path, value });

const request = `# Request to Tunisia
rogatory: 1
kind: mla
reference: DDA 4417/2024-R3   # our file

requesting:
  state: IT

legalBases: [untoc]

facts:
  summary: |
    One.

measures:
  - type: bankRecords
    accounts:
      - { bank: Banque du Golfe, holder: organiser }
    # see the annex
    records: [statements]
  - type: statement
    questions: [Who paid?]
`;

describe("plan in the order of the model", () => {
  const cases: readonly (readonly [string, readonly DraftEdit[], string, string])[] = [
    ["puts the date after the reference", [set("/date", "2025-03-14")], "our file\n", "our file\ndate: 2025-03-14\n"],
    [
      "puts a section between its neighbours, apart as they are",
      [set("/requested", { state: "TN" })],
      "\nlegalBases",
      "\nrequested:\n  state: TN\n\nlegalBases",
    ],
    [
      "begins a list where the model has it",
      [{ op: "insert", path: "/persons/-", value: { id: "organiser", role: "suspect" } }],
      "\nfacts:",
      "\npersons:\n  - id: organiser\n    role: suspect\n\nfacts:",
    ],
    [
      "puts the period after the accounts",
      [set("/measures/0/period", { from: "2024-01-01" })],
      "organiser }\n",
      "organiser }\n    period:\n      from: 2024-01-01\n",
    ],
    [
      "knows the fields of each type of assistance",
      [set("/measures/1/capacity", "witness")],
      "type: statement\n",
      "type: statement\n    capacity: witness\n",
    ],
    [
      "puts a key in braces in its place",
      [set("/measures/0/accounts/0/number", "00123")],
      "Golfe, holder",
      'Golfe, number: "00123", holder',
    ],
    ["puts an unknown key last", [set("/note", "x")], "[Who paid?]\n", "[Who paid?]\n\nnote: x\n"],
  ];
  for (const [name, edits, from, to] of cases)
    it(name, () => {
      assert.equal(request.split(from).length, 2, "the place must be unique");
      assert.equal(
        edited(request, edits),
        request.replace(from, () => to),
      );
    });

  it("takes another order where one is given", () => {
    assert.equal(
      edited("rogatory: 1\nkind: mla\n", [set("/date", "2025-03-14")], { keyOrder: () => ["date", "rogatory"] }),
      "date: 2025-03-14\nrogatory: 1\nkind: mla\n",
    );
  });

  it("takes any value for a kind or a type of assistance", () => {
    for (const word of ["toString", "constructor", "5", "[mla]", "{ toString: 1, valueOf: 2 }", "null"]) {
      assert.equal(edited(`kind: ${word}\n`, [set("/date", "x")]), `kind: ${word}\ndate: x\n`);
      assert.equal(
        edited(`kind: mla\nmeasures:\n  - type: ${word}\n    period: { to: x }\n`, [
          set("/measures/0/period/from", "y"),
        ]),
        `kind: mla\nmeasures:\n  - type: ${word}\n    period: { to: x, from: "y" }\n`,
      );
    }
  });
});

describe("check, as a library", () => {
  const text = "rogatory: 1\nkind: mla\n";

  it("goes on when a rule of the caller's own throws, and names the rule", () => {
    const rule = createRule({
      id: "ours-that-throws",
      code: "OUR-01",
      nature: "defect",
      sources: [],
      check() {
        throw new Error("boom");
      },
    });
    const { findings } = check(text, { name: "a.mla.yaml", rules: [rule] });
    assert.deepEqual(
      findings
        .filter((finding) => finding.rule === "ours-that-throws")
        .map(({ severity, message }) => `${severity} ${message}`),
      ["warning The rule ours-that-throws failed: boom"],
    );
    assert.ok(findings.length > 1);
  });

  it("says what its options may be", () => {
    assert.throws(() => check(text, { gate: "send" as "draft" }), /The gate is "draft" or "transmit", not "send"\./);
    assert.throws(() => check(text, { today: "yesterday" }), /Today is a day/);
    assert.throws(() => check(text, { language: "xx" as "en" }), /The languages are en, fr, es, not "xx"\./);
  });
});
