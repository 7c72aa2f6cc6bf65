import assert from "node:assert/strict";
import { check, parseDraft, scaffold } from "@rogatory/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { expandSnippet } from "../snippets/index.js";
import { accept, acceptCleanly, completeAt, labels } from "./applyCompletion.test.js";

const general = "Request for mutual legal assistance";
const service = "Service of documents (mutual legal assistance)";

describe("whole drafts in an empty file", () => {
  it("offers those that fit the name of the file", () => {
    const mla = labels("<|>");
    assert.equal(mla[0], general);
    assert.ok(mla.includes(service));
    const extradition = labels("<|>", "file:///a.extradition.yaml");
    assert.deepEqual(extradition.slice(0, 2), ["Request for extradition", "Request for provisional arrest"]);
    assert.equal(extradition.includes(service), false);
  });

  it("are the drafts of `rogatory new`, with a tab stop behind each key that is empty", () => {
    const made = scaffold({ kind: "mla", measures: ["serviceOfDocuments"], date: "2025-09-08" });
    const text = acceptCleanly("<|>", service);
    assert.equal(text, made);
    const item = completeAt("<|>").items.find(({ label }) => label === service);
    const stops = JSON.stringify(item?.textEdit).match(/\$\d+/g) ?? [];
    assert.deepEqual(
      stops,
      stops.map((_, index) => `$${index + 1}`),
    );
    assert.ok(stops.length > 30);
  });

  it("can each be read, as YAML and as JSON", () => {
    for (const ending of ["mla.yaml", "mla.json", "extradition.yaml", "extradition.json"]) {
      const uri = `file:///a.${ending}`;
      const templates = completeAt("<|>", uri).items.filter(({ kind }) => kind === CompletionItemKind.File);
      assert.ok(templates.length >= 2);
      for (const { label } of templates) {
        const text = acceptCleanly("<|>", label, uri);
        const { findings } = check(text, { name: uri });
        assert.deepEqual(
          findings.filter(({ rule }) => /wrong-type|invalid-value|unknown-key|kind-in-wrong-file/.test(rule)),
          [],
          label,
        );
      }
    }
  });

  it("speak the user's language", () => {
    const { items } = completeAt("<|>", undefined, "fr");
    const made = scaffold({ kind: "mla", date: "2025-09-08", language: "fr" });
    const [first] = items;
    assert.ok(first?.textEdit);
    assert.equal(expandSnippet(first.textEdit.newText), made);
  });

  it("take the place of a word that was typed to find one", () => {
    const text = accept("service<|>\n", service);
    assert.ok(text.startsWith("# Request for mutual legal assistance."));
    assert.equal(text.includes("\nservice\n"), false);
  });

  it("stay below a comment that is there", () => {
    assert.ok(acceptCleanly("# My case\n<|>", general).startsWith("# My case\n# Request for mutual legal assistance."));
  });

  it("are JSON in a JSON file, and shaped as the model is", () => {
    for (const marked of ["<|>", "{<|>}", "\n{ <|> }\n"]) {
      const text = accept(marked, service, "file:///a.mla.json");
      const { value, problems } = parseDraft(text, { name: "a.mla.json" });
      assert.deepEqual(problems, [], marked);
      assert.equal((value as { measures: { type: string }[] }).measures[0]?.type, "serviceOfDocuments");
      assert.deepEqual(
        check(text, { name: "a.mla.json" }).findings.filter(({ rule }) =>
          /wrong-type|invalid-value|unknown/.test(rule),
        ),
        [],
      );
    }
  });

  it("are not offered where something is written", () => {
    assert.deepEqual(labels("{\n<|>\n}\n", "file:///a.mla.json").slice(0, 2), ["rogatory", "kind"]);
    assert.equal(labels("kind: mla\n<|>").includes(general), false);
    assert.deepEqual(labels("# a comment <|>"), []);
  });
});
