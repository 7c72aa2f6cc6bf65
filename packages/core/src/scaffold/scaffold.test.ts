import assert from "node:assert/strict";
import { check, parseDraft } from "../api.js";
import { languages } from "../catalogue/catalogue.js";
import { valueAt } from "../draft/index.js";
import { nouns } from "../generated/fields.js";
import { kindFor } from "../kinds/measureTypes.js";
import { measureDefinitions } from "../measures/index.js";
import { bindingInstrumentIds } from "../model/instrumentId.js";
import { scaffold } from "./scaffold.js";

const marks = /(?:Example|Exemple|Ejemplo)[\s\u00A0\u202F]?: /;

/** Every draft that can be begun, in a language. */
function drafts(language: (typeof languages)[number]): string[] {
  const options = { date: "2025-09-08", language, legalBases: bindingInstrumentIds };
  return [
    ...measureDefinitions.map(({ type }) => scaffold({ ...options, kind: kindFor(type), measures: [type] })),
    scaffold({ ...options, kind: "extradition" }),
    scaffold({ ...options, kind: "provisionalArrest" }),
  ];
}

/** The draft with the example of each comment behind the key below it, line by line as it stands there, and these keys. */
function withExamples(text: string): { filled: string; keys: string[] } {
  const keys: string[] = [];
  const lines: string[] = [];
  let comment: string[] = [];
  const all = text.split("\n");
  for (const [index, line] of all.entries()) {
    const [, told] = /^ *# (.*)$/.exec(line) ?? [];
    lines.push(line);
    if (told !== undefined) {
      comment.push(told);
      continue;
    }
    const example = comment.join("\n").split(marks)[1];
    comment = [];
    const [, lead = "", key] = /^( *(?:- )?)(\w+): ?$/.exec(line) ?? [];
    const isEmpty = (all[index + 1] ?? "").search(/\S/) <= lead.length;
    if (example === undefined || key === undefined || !isEmpty) continue;
    keys.push(key);
    const [first = "", ...others] = example.split("\n");
    lines.pop();
    lines.push(`${line.trimEnd()} ${first}`, ...others.map((other) => `${" ".repeat(lead.length + 4)}${other}`));
  }
  return { filled: lines.join("\n"), keys };
}

describe("a draft to begin with", () => {
  it("shows the keys of a group of which no example tells how it is written", () => {
    const text = scaffold({ kind: "extradition" });
    assert.match(text, /\n {4}limitation:\n(?: *#.*\n)* {6}provision: \n(?: *#.*\n)* {6}statement: \n/);
    assert.match(text, /\n {2}priorDecisions:\n(?: *#.*\n)* {4}none: \n(?: *#.*\n)* {4}statement: \n/);
  });

  it("has comments whose examples can stand behind their keys as they are", () => {
    const seen = new Set<string>();
    for (const language of languages)
      for (const text of drafts(language)) {
        const { filled, keys } = withExamples(text);
        const draft = parseDraft(filled, { name: "a.mla.yaml" });
        assert.deepEqual(draft.problems, [], filled);
        let from = 0;
        for (const key of keys) {
          const at = filled.slice(from).search(new RegExp(`^ *(?:- )?${key}: \\S`, "m"));
          assert.ok(at >= 0, key);
          const start = from + at + filled.slice(from + at).indexOf(key);
          from = start + key.length;
          const value = valueAt(draft.value, draft.pathAt(start));
          const meant = Object.values(nouns).flatMap(({ fields }) => fields[key]?.example ?? []);
          const found = Object.values(nouns).some(
            ({ fields }) => JSON.stringify(fields[key]?.example) === JSON.stringify(value),
          );
          assert.ok(found, `${key} reads ${JSON.stringify(value)}, which is none of ${JSON.stringify(meant)}`);
          seen.add(key);
        }
        const { findings } = check(filled, { name: "a.mla.yaml" });
        assert.deepEqual(
          findings.filter(({ rule }) => /unquoted|cut-off|misread|wrong-type|invalid-value|syntax/.test(rule)),
          [],
          filled,
        );
      }
    assert.ok(seen.has("what") && seen.has("nexus") && seen.has("languages") && seen.size > 25, [...seen].join());
  });

  it("begins a request about a vessel with the flag of the State that is asked, and without the law", () => {
    const value = parseDraft(
      scaffold({
        kind: "vesselMeasures",
        from: "IT",
        to: "TN",
        offences: ["smugglingOfMigrants"],
        legalBases: ["som-protocol"],
      }),
      { name: "a.mla.yaml" },
    ).value;
    assert.deepEqual(valueAt(value, ["offences"]), [
      { id: "offence-1", title: "Smuggling of migrants", convention: "som-protocol art. 6(1)(a)" },
    ]);
    assert.deepEqual(valueAt(value, ["measures", 0, "vessel", "flag"]), "TN");
    for (const key of ["purpose", "proceedings", "persons", "facts"])
      assert.equal(valueAt(value, [key]), undefined, key);
    assert.throws(() => scaffold({ kind: "mla", measures: ["boarding"] }), RangeError);
    assert.throws(() => scaffold({ kind: "vesselMeasures", measures: ["bankRecords"] }), RangeError);
  });

  it("says how a text is written that begins with a reference, and says it rightly", () => {
    for (const language of languages) {
      const text = scaffold({ kind: "mla", language });
      const head = text.slice(0, text.indexOf("\n\n")).replaceAll(/\n?# /g, " ");
      const example = /"\{person:person-1\}.*"$/.exec(head)?.[0];
      assert.ok(example, head);
      const { value, problems } = parseDraft(`purpose: ${example}\n`, { name: "a.mla.yaml" });
      assert.deepEqual(problems, []);
      assert.deepEqual(value, { purpose: "{person:person-1} paid." });
    }
  });

  it("asks for the address of the person who is to be served, with the provision that asks for it", () => {
    const text = scaffold({ kind: "mla", measures: ["serviceOfDocuments"], legalBases: ["coe-mla-1959"] });
    assert.match(text, /\n {4}address:\n( {6}#.*\n)+ {6}state: \n( {6}#.*\n)+ {6}address: \n/);
    assert.match(text, /CoE 1959 art\. 14\(1\)\(d\)\) (?:#\s)?Example: Rue de la Douane/);
    // Nobody says for whom it is: that is the newcomer's to say.
    assert.match(text, /\n {4}addressee: \n/);
    assert.doesNotMatch(scaffold({ kind: "mla", measures: ["bankRecords"] }), /\n {4}address:\n/);
  });
});
