import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, checklist, compose, outstandingInWords, outstandingOf, parseDraft } from "@rogatory/core";
import { createLanguageService, defaultSettings } from "@rogatory/language-service";
import { drafts } from "./drafts.js";

const service = createLanguageService();
const examples = drafts(fileURLToPath(new URL("../../examples", import.meta.url)));
const gates = ["draft", "transmit"] as const;

const read = (path: string) => parseDraft(readFileSync(path), { name: path });

/** Marks of what is missing in a letter, without those of references that lead nowhere. */
function marksIn(letter: unknown): number {
  let count = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, text } = value as { type?: string; text?: string };
    if (type === "gap" && !(text ?? "").endsWith("not found in the draft")) count++;
    Object.values(value).forEach(visit);
  };
  visit(letter);
  return count;
}

describe("what is left to be done", () => {
  for (const path of examples) {
    const draft = read(path);
    const name = path.slice(path.indexOf("examples/"));

    it(`is one number of gaps everywhere, at either gate: ${name}`, () => {
      const [asDraft, atGate] = gates.map((gate) => outstandingOf(check(draft, { gate }).findings));
      assert.ok(asDraft && atGate);
      assert.equal(atGate.gaps, asDraft.gaps);
      assert.equal(asDraft.gapsAmong, 0, "a draft's gaps are things to do");
      assert.equal(atGate.gapsAmong, atGate.gaps, "at the gate they are errors and warnings");

      for (const gate of gates) {
        const { findings } = check(draft, { gate });
        const outstanding = outstandingOf(findings);
        const { errors, warnings, gaps, advice, gapsAmong } = outstanding;
        assert.equal(errors + warnings + advice + gaps - gapsAmong, findings.length, "each finding is counted once");
        assert.deepEqual(checklist(draft, { gate }).outstanding, outstanding);
        const open = service.open(path, 1, draft.text, { ...defaultSettings, gate });
        assert.deepEqual(open.checklist.outstanding, outstanding);
      }
    });

    it(`is all in the checklist, a gap once: ${name}`, () => {
      const { instruments, further, outstanding } = checklist(draft);
      const { findings } = check(draft);
      const named = new Set(
        instruments.flatMap(({ requirements }) =>
          requirements
            .filter(({ state }) => state === "missing")
            .flatMap(({ element, paths }) => paths.map((at) => `${element} ${at}`)),
        ),
      );
      const inInstruments = findings.filter(({ gap, path: at }) => gap && named.has(`${gap.element} ${at}`));
      const hasRequest = check(draft).kind !== undefined;
      if (hasRequest) assert.equal(inInstruments.length + further.length, outstanding.gaps);
    });

    it(`is marked in the letter: ${name}`, () => {
      const { kind, findings } = check(draft);
      // What stands there but was not read is an error of its own; the letter marks that it lacks it.
      const isReadWhole = !findings.some(({ code }) => /^(SY|SH)-/.test(code));
      if (kind === undefined || !isReadWhole) return;
      assert.equal(marksIn(compose(draft, { draft: true })), outstandingOf(findings).gaps);
    });
  }

  it("is said in words, that nothing is left too", () => {
    const nothing = { errors: 0, warnings: 0, gaps: 0, advice: 0, gapsAmong: 0 };
    assert.equal(outstandingInWords(nothing), "nothing to mend");
    assert.equal(
      outstandingInWords({ ...nothing, errors: 1, gaps: 8, advice: 1 }),
      "1 error, 8 gaps, 1 piece of advice",
    );
    const atGate = { errors: 5, warnings: 3, gaps: 8, advice: 0, gapsAmong: 8 };
    assert.equal(outstandingInWords(atGate), "5 errors, 3 warnings (8 of these are gaps)");
    assert.equal(outstandingInWords(atGate, "fr"), "5 erreurs, 3 avertissements (dont 8 lacunes)");
    assert.equal(
      outstandingInWords({ ...nothing, gaps: 1 }, "es", { always: true }),
      "0 errores, 0 advertencias, 1 laguna",
    );
  });

  it("leaves out what a reason accepts or a folder turns off, in the letter too", () => {
    const text = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n";
    const options = { name: "a.mla.yaml", severities: { "purpose-missing": "off" } } as const;
    const before = check(text, { name: "a.mla.yaml" });
    const after = check(text, options);
    assert.equal(outstandingOf(after.findings).gaps, outstandingOf(before.findings).gaps - 1);
    assert.equal(marksIn(compose(text, options)), outstandingOf(after.findings).gaps);
  });
});
