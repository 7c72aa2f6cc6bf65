import assert from "node:assert/strict";
import { createLanguageService, defaultSettings } from "../index.js";

const service = createLanguageService();
const uri = "file:///cases/a.mla.yaml";

const lenses = (text: string, settings = defaultSettings): string[] =>
  service.getCodeLenses(service.open(uri, 1, text, settings)).map(({ range, command }) => {
    assert.ok(command);
    if (!["editor.action.triggerSuggest", "rogatory.newRequest"].includes(command.command))
      assert.deepEqual(command.arguments, [uri]);
    assert.deepEqual(range.start, range.end);
    return `${range.start.line} ${command.command}: ${command.title}${command.tooltip ? ` (${command.tooltip})` : ""}`;
  });

describe("code lenses", () => {
  it("say how the draft stands, above it and above each section with gaps", () => {
    assert.deepEqual(
      lenses(`# A note
rogatory: 1
kind: mla
requesting: { state: IT, authority: { name: Procura di Palermo, function: prosecution } }
legalBases: [untoc, som-protocol]
purpose: To prove the payments.
offences:
  - { id: a, title: Smuggling of migrants }
  - { id: b, title: Association, convention: untoc art. 5 }
proceedings: { type: criminal }
`),
      [
        "1 rogatory.showChecklist: UNTOC art. 18: 3 of 9 met (United Nations Convention against Transnational Organized Crime)",
        "1 rogatory.showChecklist: Smuggling of Migrants Protocol art. 6: 0 of 1 met (Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime)",
        "1 rogatory.showChecklist: Show checklist",
        "1 rogatory.preview: Preview",
        "1 rogatory.render: Print letter",
        "3 rogatory.showChecklist: 2 gaps (Name and functions of the authority conducting the case and Contact person with telephone or e-mail, time zone and languages)",
        "6 rogatory.showChecklist: 7 gaps (Convention offence to which each offence corresponds, Text of the law for each offence, Maximum penalty for each offence, and Provision of law for each offence)",
        "9 rogatory.showChecklist: 2 gaps (Stage of the proceedings and Subject of the proceedings)",
      ],
    );
  });

  it("say how to begin, above a file in which nothing was written yet", () => {
    for (const text of ["", "\n\n", "# To Tunis\n"])
      assert.deepEqual(lenses(text), [
        "0 editor.action.triggerSuggest: Press Ctrl+Space to choose a whole draft",
        "0 rogatory.newRequest: New request...",
      ]);
  });

  it("say that no basis is chosen yet", () => {
    assert.deepEqual(lenses("kind: mla\n"), [
      "0 rogatory.showChecklist: No legal basis chosen yet",
      "0 rogatory.showChecklist: Show checklist",
      "0 rogatory.preview: Preview",
      "0 rogatory.render: Print letter",
    ]);
  });

  it("do not name an article where what is asked stands in several, nor count what does not apply", () => {
    const [first] = lenses(
      "kind: mla\nlegalBases: [untoc, reciprocity]\nmeasures: [{ type: serviceOfDocuments }, { type: freezing, lawfulAtHome: yes }]\n",
    );
    assert.match(first ?? "", /^0 rogatory\.showChecklist: UNTOC: \d+ of \d+ met/);
    const service_ = lenses("kind: mla\nlegalBases: [untoc]\nmeasures: [{ type: serviceOfDocuments }]\n");
    assert.doesNotMatch(service_.join("\n"), /relevant facts/);
  });

  it("are none where they are switched off or the kind cannot be told", () => {
    assert.deepEqual(lenses("kind: mla\n", { ...defaultSettings, codeLens: false }), []);
    assert.deepEqual(lenses("", { ...defaultSettings, codeLens: false }), []);
    for (const text of ["{", "- a", "kind: nothing\n", "kind: __proto__\n"]) assert.deepEqual(lenses(text), []);
  });
});
