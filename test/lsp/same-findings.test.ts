import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { check, type Finding, parseDraft } from "@rogatory/core";
import { createLanguageService, type FindingData } from "@rogatory/language-service";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { drafts } from "../examples/drafts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(root, "packages/cli/bin/rogatory.js");
const service = createLanguageService();

const examples = drafts(join(root, "examples")).map((path) => relative(root, path));

const severities: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What a finding and a diagnostic both say, in the same words. */
const ofFinding = ({ rule, severity, message, range, path, related, fixes }: Finding) => ({
  rule,
  severity: severities[severity],
  message,
  range,
  path,
  related: (related ?? []).map((place) => ({ message: place.message, range: place.range })),
  fixes: fixes.map(({ title, safe }) => ({ title, safe })),
});

function ofDiagnostic({ code, severity, message, range, relatedInformation, data }: Diagnostic) {
  const { path, fixes } = data as FindingData;
  const related = (relatedInformation ?? []).map((place) => ({ message: place.message, range: place.location.range }));
  return { rule: code, severity, message, range, path, related, fixes };
}

const diagnosticsOf = (file: string, text: string): Diagnostic[] => {
  const shown = service.doDiagnostics(service.open(file, 1, text));
  assert.equal(shown.unshown, 0);
  return shown.diagnostics;
};

describe("an editor shows what the command prints", () => {
  it("of all examples, one to one and in the same order", () => {
    assert.ok(examples.length >= 30);
    const { stdout, status } = spawnSync(process.execPath, [bin, "check", "--format", "json", ...examples], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 100_000_000,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    assert.equal(status, 1, "some of the examples are broken on purpose");
    const { files } = JSON.parse(stdout) as { files: { file: string; findings: Finding[] }[] };
    assert.deepEqual(files.map(({ file }) => file).toSorted(), examples.toSorted());
    for (const { file, findings } of files)
      assert.deepEqual(
        diagnosticsOf(file, readFileSync(join(root, file), "utf8")).map(ofDiagnostic),
        findings.map(ofFinding),
        file,
      );
  });

  it("of all examples cut off in the middle, or with Windows line ends", () => {
    for (const file of examples) {
      const text = readFileSync(join(root, file), "utf8");
      for (const other of [text.slice(0, text.length / 2), text.replaceAll("\n", "\r\n")])
        assert.deepEqual(
          diagnosticsOf(file, other).map(ofDiagnostic),
          check(parseDraft(other, { name: file })).findings.map(ofFinding),
          file,
        );
    }
  });
});
