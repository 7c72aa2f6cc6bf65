import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, parseDraft } from "../api.js";
import { copyOf, supplementTo } from "./earlier.js";

const earlier = `# Ours.
rogatory: 1
kind: mla
reference: DDA 4417/2024-R3 # of the register
date: 2025-03-14
status: final
requesting: { state: IT, authority: { name: Procura di Palermo } }
requested: { state: TN, authority: { name: Ministry of Justice } }
legalBases: [untoc, som-protocol]
urgency: { deadline: 2025-06-01, reason: The trial begins. }
proceedings: { type: criminal, stage: investigation }
persons:
  # The organiser.
  - { id: organiser, role: suspect, name: { family: Trabelsi } }
# rogatory-disable-next-line no-law-text -- they hold the text
offences:
  - id: smuggling
    title: Smuggling of migrants
    text: annex-2 # rogatory-disable-line no-penalty -- it stands in the text
    elements:
      - { element: benefit, shownBy: { event: e2 } }
    committedBy: [organiser]
facts:
  summary: A boat left.
  events:
    - { id: e1, date: 2024-08-10, what: A meeting. }
    # What counts.
    - { id: e2, date: 2024-08-11, what: "{person:organiser} took the money, as {annex:annex-3} shows." }
purpose: To prove {event:e1}.
measures:
  - { type: bankRecords, nexus: "{event:e1}" }
assets:
  - { id: boat, type: vessel }
undertakings: { useLimitation: true }
annexes:
  - { id: annex-1, title: Map }
  - { id: annex-2, title: Law }
  - { id: annex-3, title: Receipt }
signature: { name: Giulia Ferrante, place: Palermo, date: 2025-03-15 }
suppressions:
  - { rule: no-period, reason: Known. }
internal: { note: call first }
`;

const draftOf = (text: string, name = "earlier.mla.yaml") => parseDraft(text, { name });

describe("a copy of an earlier request", () => {
  it("is the same text without what was of that request alone", () => {
    assert.equal(
      copyOf(draftOf(earlier)),
      earlier
        .replace("reference: DDA 4417/2024-R3", 'reference: ""')
        .replace("date: 2025-03-14", 'date: ""')
        .replace("status: final", "status: draft")
        .replace("# rogatory-disable-next-line no-law-text -- they hold the text\n", "")
        .replace(" # rogatory-disable-line no-penalty -- it stands in the text", "")
        .replace(", date: 2025-03-15 }", " }")
        .replace("suppressions:\n  - { rule: no-period, reason: Known. }\n", ""),
    );
  });

  it("keeps line ends and format", () => {
    const windows = earlier.replaceAll("\n", "\r\n");
    assert.equal(copyOf(draftOf(windows)), copyOf(draftOf(earlier)).replaceAll("\n", "\r\n"));
    const json = '{ "rogatory": 1, "kind": "mla", "reference": "A", "status": "final" }';
    assert.equal(
      copyOf(draftOf(json, "a.mla.json")),
      '{ "rogatory": 1, "kind": "mla", "reference": "", "status": "draft" }',
    );
  });

  it("ends with a comment that accepted a finding on its last line", () => {
    const text = "rogatory: 1\nkind: mla\nstatus: draft\n# rogatory-disable-next-line no-basis -- later";
    assert.equal(copyOf(draftOf(text)), "rogatory: 1\nkind: mla\nstatus: draft\n");
  });

  it("cannot be had of what is no request", () => {
    for (const text of ["", "a: 1\n", "rogatory: 1\nkind: letter\n", "kind: mla\nreference: [\n"])
      assert.throws(() => copyOf(draftOf(text)), TypeError);
  });
});

describe("a request that supplements an earlier one", () => {
  const supplement = `# Ours.
rogatory: 1
kind: supplement
reference: "" # of the register
date: ""
status: draft
requesting: { state: IT, authority: { name: Procura di Palermo } }
requested: { state: TN, authority: { name: Ministry of Justice } }
legalBases: [untoc, som-protocol]
proceedings: { type: criminal, stage: investigation }
persons:
  # The organiser.
  - { id: organiser, role: suspect, name: { family: Trabelsi } }
offences:
  - id: smuggling
    title: Smuggling of migrants
    text: annex-2
    elements:
      - { element: benefit, shownBy: { event: e2 } }
    committedBy: [organiser]
facts:
  summary: This request supplements our request DDA 4417/2024-R3 of 14 March 2025, in which the facts are set out.
  events:
    # What counts.
    - { id: e2, date: 2024-08-11, what: "{person:organiser} took the money, as {annex:annex-3} shows." }
purpose: ""
measures: []
undertakings: { useLimitation: true }
related:
  - type: earlierRequest
    reference: DDA 4417/2024-R3
    date: 2025-03-14
    state: TN
annexes:
  - { id: annex-2, title: Law }
  - { id: annex-3, title: Receipt }
signature: { name: Giulia Ferrante, place: Palermo }
internal: { note: call first }
`;

  it("names the earlier one and keeps what both share, and what that refers to", () => {
    assert.equal(supplementTo(draftOf(earlier)), supplement);
  });

  it("puts the earlier one before those that it named itself", () => {
    const text = `${earlier}related: [{ type: preservation, reference: P-1 }]\n`;
    const { related } = draftOf(supplementTo(draftOf(text))).value as { related: { reference: string }[] };
    assert.deepEqual(
      related.map(({ reference }) => reference),
      ["DDA 4417/2024-R3", "P-1"],
    );
  });

  it("to a request for provisional arrest says so, and claims no reference or date that there is not", () => {
    const text = "rogatory: 1\nkind: provisionalArrest\nextradition: { person: a }\nfacts: { summary: He fled. }\n";
    assert.equal(
      supplementTo(draftOf(text, "a.extradition.yaml")),
      `rogatory: 1
kind: provisionalArrest
status: draft
facts:
  summary: This request supplements our earlier one, in which the facts are set out.
extradition: { person: a }
related:
  - type: provisionalArrest
`,
    );
  });

  for (const path of [
    "smuggling-by-sea/request.mla.yaml",
    "money-trail-hawala-freezing/request.mla.yaml",
    "extradition-of-an-organiser/request.extradition.yaml",
    "confiscation-enforcement/request.mla.yaml",
  ])
    it(`of ${path} refers to nothing that is not there, and has the right shape`, () => {
      const file = fileURLToPath(new URL(`../../../../examples/cases/${path}`, import.meta.url));
      const found = check(supplementTo(draftOf(readFileSync(file, "utf8"), path)), { name: path }).findings;
      const wrong = ["unknown-reference", "wrong-type", "invalid-value", "unknown-key", "syntax-error"];
      assert.deepEqual(
        found.filter(({ rule }) => wrong.includes(rule)).map(({ rule, path: at }) => `${rule} ${at}`),
        [],
      );
    });
});
