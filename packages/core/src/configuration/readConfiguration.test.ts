import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { stringify as toYaml } from "yaml";
import { toPointer } from "../draft/pointer.js";
import { textIn } from "../testing/index.js";
import { readConfiguration } from "./readConfiguration.js";
import { findingIds } from "./ruleIds.js";
import { chosenSeverities } from "./severities.js";

/** Problems as `path: sentence`, and what stands at their places. */
const problemsOf = (text: string, name = "config.yaml") =>
  readConfiguration(text, { name }).problems.map(({ path, message, range }) => [path, textIn(text, range), message]);

describe("reading a folder's configuration", () => {
  it("reads rules, gate and language, in YAML and in JSON", () => {
    const expected = { rules: { "no-period": "off", "urgency-no-reason": "error" }, gate: "transmit", language: "en" };
    const yaml = "rules:\n  no-period: off\n  urgency-no-reason: error\ngate: transmit\nlanguage: en-GB\n";
    assert.deepEqual(readConfiguration(yaml, { name: "config.yml" }), { configuration: expected, problems: [] });
    assert.deepEqual(readConfiguration(JSON.stringify(expected), { name: "config.json" }), {
      configuration: expected,
      problems: [],
    });
  });

  it("takes an empty file, and keys that hold nothing, for a configuration that changes nothing", () => {
    for (const text of ["", "\n\n", "# nothing yet\n", "rules:\ngate:\nlanguage:\n", "{}"])
      assert.deepEqual(readConfiguration(text, { name: "config.yaml" }), {
        configuration: { rules: {} },
        problems: [],
      });
  });

  it("knows the rules of reading and shape beside the others", () => {
    for (const id of ["no-nexus", "syntax-error", "unknown-key", "unused-suppression"])
      assert.ok(findingIds.includes(id));
    for (const id of ["shared", "__proto__", "toString"]) assert.ok(!findingIds.includes(id));
  });

  it("names each line that has no effect, with its mend, and keeps the others", () => {
    const text =
      "rulez: {}\nrules:\n  no-periods: off\n  colour-of-the-seal: error\n  no-nexus: false\n  no-period: OFF\n  no-warrant: info\ngate: final\nlanguage: tlh\n";
    assert.deepEqual(readConfiguration(text, { name: "config.yaml" }).configuration, {
      rules: { "no-warrant": "info" },
    });
    assert.deepEqual(problemsOf(text), [
      ["/rulez", "rulez", '"rulez" is not a key of a folder configuration, so it has no effect. Did you mean "rules"?'],
      [
        "/rules/no-periods",
        "no-periods",
        'There is no rule "no-periods", so this line has no effect. Did you mean "no-period"?',
      ],
      [
        "/rules/colour-of-the-seal",
        "colour-of-the-seal",
        'There is no rule "colour-of-the-seal", so this line has no effect. "rogatory explain --list" lists the rules. Correct the id or remove the line.',
      ],
      [
        "/rules/no-nexus",
        "false",
        '"false" is not a severity, so the rule no-nexus keeps its own. Write off, info, warning, or error.',
      ],
      [
        "/rules/no-period",
        "OFF",
        '"OFF" is not a severity, so the rule no-period keeps its own. Write off, info, warning, or error.',
      ],
      ["/gate", "final", '"final" is not a gate, so the status of each draft decides. Write draft or transmit.'],
      [
        "/language",
        "tlh",
        'There are no findings in the language "tlh", so another language is used. Write en, fr, or es.',
      ],
    ]);
  });

  it("says what is wrong with a file of another shape", () => {
    assert.deepEqual(problemsOf("- gate: transmit\n"), [
      [
        "",
        "- gate: transmit\n",
        'This file must hold keys with their values. It can have rules, gate, language. Write for example "gate: transmit".',
      ],
    ]);
    assert.deepEqual(problemsOf("rules: [no-period]\n"), [
      [
        "/rules",
        "[no-period]",
        'Under "rules" each line takes the id of a rule and its severity, so what stands here has no effect. Write for example "urgency-no-reason: error".',
      ],
    ]);
  });

  it("reports broken text and uses what could be read", () => {
    const { configuration, problems } = readConfiguration('gate: transmit\nlanguage: "en\n', { name: "config.yaml" });
    assert.equal(configuration.gate, "transmit");
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? "", /quotation mark was opened and never closed/);
  });

  it("agrees with the published schema on every value but the ids and languages it does not know", () => {
    const schema = JSON.parse(
      readFileSync(new URL("../../../../schemas/v1/config.schema.json", import.meta.url), "utf8"),
    );
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const validate = ajv.compile(schema);
    const severity = fc.oneof(fc.constantFrom(...chosenSeverities), fc.constantFrom("on", "", 1, true, ["off"], {}));
    const value = fc.record(
      {
        rules: fc.oneof(fc.dictionary(fc.constantFrom(...findingIds), severity), fc.constantFrom([], "off", 3)),
        gate: fc.constantFrom("draft", "transmit", "final", 1, {}),
        language: fc.constantFrom("en", "en-GB", 12, []),
        other: fc.constant(1),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(value, (made) => {
        const { problems } = readConfiguration(toYaml(made), { name: "config.yaml" });
        const valid = validate(made);
        const faults = (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
          keyword === "additionalProperties" ? toPointer([String(params["additionalProperty"])]) : instancePath,
        );
        assert.equal(problems.length === 0, valid);
        assert.deepEqual(new Set(problems.map(({ path }) => path)), new Set(faults));
      }),
    );
  });

  it("reads any text without failing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom("config.yaml", "config.json"),
        (text, name) => {
          const { configuration } = readConfiguration(text, { name });
          for (const [id, severity] of Object.entries(configuration.rules)) {
            assert.ok(findingIds.includes(id));
            assert.ok(chosenSeverities.includes(severity));
          }
        },
      ),
    );
    const hostile = `rules:\n  __proto__: off\n  constructor: off\n  "${"x".repeat(50_000)}": off\n`;
    const { configuration, problems } = readConfiguration(hostile, { name: "config.yaml" });
    assert.deepEqual(Object.keys(configuration.rules), []);
    assert.equal(Object.getPrototypeOf(configuration.rules), Object.prototype);
    assert.ok(problems.length >= 3 && problems.every(({ message }) => message.length < 600));
  });
});
