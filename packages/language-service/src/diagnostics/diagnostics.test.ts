import assert from "node:assert/strict";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { createLanguageService, defaultSettings } from "../index.js";

const service = createLanguageService({ rulePages: "https://pages.example/rules/{rule}?from={rule}" });
const settings = { ...defaultSettings, today: "2025-03-14" };
const diagnosticsOf = (text: string, change: Partial<typeof settings> = {}, name = "file:///a.mla.yaml") =>
  service.doDiagnostics(service.open(name, 1, text, { ...settings, ...change }));

describe("diagnostics", () => {
  it("carry rule, page, place, words, and what code actions need", () => {
    const { diagnostics, unshown } = diagnosticsOf(
      `rogatory: 1
kind: mla
requested: { state: UK }
`,
      { rules: { "misread-without-quotes": "off" } },
    );
    const found = diagnostics.find(({ code }) => code === "unknown-state");
    assert.equal(unshown, 0);
    assert.match(String(found?.message), /UK/);
    assert.deepEqual(
      { ...found, message: "" },
      {
        range: { start: { line: 2, character: 20 }, end: { line: 2, character: 22 } },
        severity: DiagnosticSeverity.Error,
        code: "unknown-state",
        codeDescription: { href: "https://pages.example/rules/unknown-state?from=unknown-state" },
        source: "rogatory",
        message: "",
        data: {
          rule: "unknown-state",
          path: "/requested/state",
          index: diagnostics.indexOf(found as never),
          fixes: [{ title: "Replace by `GB`", safe: true }],
          sources: [],
        },
      },
    );
  });

  it("have no link where the client gives no address", () => {
    const plain = createLanguageService();
    const { diagnostics } = plain.doDiagnostics(plain.open("a.mla.yaml", 1, "kind: mla"));
    assert.ok(diagnostics.length > 0 && diagnostics.every((one) => !("codeDescription" in one)));
  });

  it("name the other place of a contradiction", () => {
    const { diagnostics } = diagnosticsOf(`rogatory: 1
kind: mla
measures:
  - type: bankRecords
    period: { from: 2024-09-30, to: 2024-06-01 }
persons:
  - id: driver
  - id: driver
`);
    const related = (code: string) => diagnostics.find((one) => one.code === code)?.relatedInformation;
    assert.deepEqual(
      related("date-impossible")?.map(({ location }) => location),
      [{ uri: "file:///a.mla.yaml", range: { start: { line: 4, character: 20 }, end: { line: 4, character: 30 } } }],
    );
    assert.deepEqual(
      related("duplicate-id")?.map(({ location }) => location.range.start),
      [{ line: 6, character: 8 }],
    );
    assert.ok(related("date-impossible")?.every(({ message }) => message.length > 5));
  });

  it("are marked where what stands there has no effect, or is of the past", () => {
    const { diagnostics } = diagnosticsOf(`rogatory: 1
kind: mla
kind: extradition
requested: { state: SU } # rogatory-disable-line no-nexus -- once
requesting: { state: UK } # rogatory-disable-line unknown-state
`);
    const tags = Object.fromEntries(
      diagnostics.map(({ code, tags: given, range }) => [`${String(code)} ${range.start.line}`, given]),
    );
    assert.deepEqual(tags["duplicate-key 2"], [DiagnosticTag.Unnecessary]);
    assert.deepEqual(tags["unknown-state 3"], [DiagnosticTag.Deprecated]);
    assert.deepEqual(tags["unused-suppression 3"], [DiagnosticTag.Unnecessary]);
    assert.deepEqual(tags["suppression-without-reason 4"], [DiagnosticTag.Unnecessary]);
    assert.equal(tags["unknown-state 4"], undefined);
  });

  it("beyond the limit are the least severe, and are counted", () => {
    const text =
      "rogatory: 1\nkind: mla\nrequesting: { state: QQ, contact: { phone: +4722334455 } }\nrequested: { state: QQ }\n";
    const all = diagnosticsOf(text);
    const errors = all.diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error);
    assert.ok(errors.length >= 2 && all.diagnostics.length > errors.length + 2);
    const few = diagnosticsOf(text, { maxFindings: errors.length + 1 });
    assert.equal(few.unshown, all.diagnostics.length - errors.length - 1);
    assert.deepEqual(
      few.diagnostics,
      all.diagnostics.filter((one) => few.diagnostics.some(({ data }) => data.index === one.data.index)),
      "the same, in the same order",
    );
    assert.ok(errors.every((error) => few.diagnostics.some(({ data }) => data.index === error.data.index)));
    for (const maxFindings of [0, -3]) assert.deepEqual(diagnosticsOf(text, { maxFindings }).diagnostics, []);
    assert.equal(diagnosticsOf(text, { maxFindings: 0 }).unshown, all.diagnostics.length);
  });

  it("are as severe as the folder wants", () => {
    const text = "rogatory: 1\nkind: mla\nrequested: { state: QQ }\n";
    const severityOf = (rules: (typeof settings)["rules"]) =>
      diagnosticsOf(text, { rules }).diagnostics.find(({ code }) => code === "unknown-state")?.severity;
    assert.equal(severityOf({}), DiagnosticSeverity.Error);
    assert.equal(severityOf({ "unknown-state": "info" }), DiagnosticSeverity.Information);
    assert.equal(severityOf({ "unknown-state": "off" }), undefined);
  });

  it("are had of any text", () => {
    for (const text of [
      "",
      "\0",
      "{",
      "- a",
      "a: [".repeat(3000),
      "\uFEFF\r\n",
      "__proto__: { toString: 1 }\nkind: mla",
      "x".repeat(200_000),
    ])
      for (const name of ["a.mla.yaml", "a.mla.json", "a"]) {
        const { diagnostics } = diagnosticsOf(text, {}, name);
        assert.ok(diagnostics.length > 0, text.slice(0, 20));
      }
  });
});
