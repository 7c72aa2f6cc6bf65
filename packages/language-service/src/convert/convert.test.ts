import assert from "node:assert/strict";
import { parseDraft } from "@rogatory/core";
import fc from "fast-check";
import { ConversionRefused, createLanguageService } from "../index.js";

const service = createLanguageService();
const converted = (text: string, to: "yaml" | "json", name = to === "json" ? "a.mla.yaml" : "a.mla.json") =>
  service.convert(service.open(`file:///x/${name}`, 1, text), to);

/** Any value, with keys of which some hold text alone. */
const key = fc
  .oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom("name", "reference", "number", "amount"))
  .filter((name) => !/^(?:__proto__|constructor|prototype)$/.test(name));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("NO", "12:30", "007", "- a", "{person:x}", "# no", "a\nb\n", " a", "null", "~", "", "true"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
})) as { value: fc.Arbitrary<unknown> };

/** The value with numbers and yes/no values as their text. */
const withoutTypes = (inner: unknown): unknown =>
  JSON.parse(
    JSON.stringify(inner, (_, one: unknown) =>
      typeof one === "number" || typeof one === "boolean" ? String(one) : one,
    ),
  );

describe("converting a draft", () => {
  const yaml = `rogatory: 1
kind: mla
requesting:
  state: "NO"
persons:
  - id: driver
    nationalities: [TN, "NO"]
facts:
  summary: |
    First line with {person:driver}.

    Second one.
internal:
  round: 12
  done: true
`;
  const json = `{
  "rogatory": 1,
  "kind": "mla",
  "requesting": {
    "state": "NO"
  },
  "persons": [
    {
      "id": "driver",
      "nationalities": [
        "TN",
        "NO"
      ]
    }
  ],
  "facts": {
    "summary": "First line with {person:driver}.\\n\\nSecond one.\\n"
  },
  "internal": {
    "round": 12,
    "done": true
  }
}
`;

  it("makes a new text and a new name, with the same value", () => {
    assert.deepEqual(converted(yaml, "json"), {
      format: "json",
      uri: "file:///x/a.mla.json",
      text: json,
      lost: 0,
      notes: [],
    });
    const back = converted(json, "yaml");
    assert.equal(back.uri, "file:///x/a.mla.yaml");
    assert.deepEqual(parseDraft(back.text, { name: back.uri }).value, parseDraft(yaml, { name: "a.mla.yaml" }).value);
    assert.equal(
      back.text,
      `rogatory: 1
kind: mla

requesting:
  state: "NO"

persons:
  - id: driver
    nationalities: [TN, "NO"]

facts:
  summary: |
    First line with {person:driver}.

    Second one.

internal:
  round: 12
  done: true
`,
    );
    assert.equal(converted(yaml.replaceAll("\n", "\r\n"), "json").text, json.replaceAll("\n", "\r\n"));
  });

  it("names the file by its kind where its name tells no format", () => {
    assert.equal(converted(yaml, "json", "a.EXTRADITION.YML").uri, "file:///x/a.EXTRADITION.json");
    assert.equal(converted(yaml, "json", "Untitled-1").uri, "file:///x/Untitled-1.mla.json");
    assert.equal(
      converted("rogatory: 1\nkind: extradition\n", "json", "draft").uri,
      "file:///x/draft.extradition.json",
    );
  });

  it("says what cannot come along", () => {
    const { lost, notes, text } = converted(
      `# for the file\nrogatory: 1\nkind: mla # sic\n# rogatory-disable-next-line purpose-missing -- follows\npersons: []\n`,
      "json",
    );
    assert.equal(lost, 3);
    assert.deepEqual(notes, [
      "3 comments of the draft are not in the new one: comments cannot be carried over to the other format.",
      "One of the comments accepted a finding, which will be shown again. To accept it in the new draft, write an entry under `suppressions`.",
    ]);
    assert.equal(text, '{\n  "rogatory": 1,\n  "kind": "mla",\n  "persons": []\n}\n');
    assert.deepEqual(converted('{ "rogatory": 1, "kind": "mla", "reference": 4417 }', "yaml").notes, [
      "A number or a yes/no value that stands where text belongs is text in the new draft.",
    ]);
  });

  it("is refused where something would be lost", () => {
    for (const [text, line] of [
      ["rogatory: 1\nkind: mla\nfacts: [a\n", undefined],
      ["rogatory: 1\nkind: mla\nkind: mla\n", 3],
      ["rogatory: 1\nkind: mla\n---\nkind: mla\n", 3],
      ["", 1],
      ["- a\n", 1],
      ["rogatory: 1\n__proto__: 1\n", 2],
      [`a: ${"[".repeat(5000)}`, undefined],
    ] as const)
      assert.throws(
        () => converted(text, "json"),
        (error: unknown) =>
          error instanceof ConversionRefused && (line === undefined || error.message.includes(`in line ${line} first`)),
        text.slice(0, 40),
      );
  });

  it("keeps every value that a draft can hold, there and back", () => {
    fc.assert(
      fc.property(value, fc.constantFrom("\n", "\r\n"), (inner, newline) => {
        const text = JSON.stringify({ rogatory: 1, kind: "mla", internal: { inner } }, null, 2).replaceAll(
          "\n",
          newline,
        );
        const first = service.open("file:///a.mla.json", 1, text);
        const toYaml = service.convert(first, "yaml");
        const second = service.open(toYaml.uri, 1, toYaml.text);
        // Under a key that holds text, YAML has no number: that is said.
        if (toYaml.notes.length === 0) assert.deepEqual(second.draft.value, first.draft.value);
        else assert.deepEqual(withoutTypes(second.draft.value), withoutTypes(first.draft.value));
        const third = service.convert(second, "json");
        assert.deepEqual(service.open("a.mla.json", 1, third.text).draft.value, second.draft.value);
        assert.deepEqual(third.notes, []);
      }),
      { numRuns: 300 },
    );
  });
});
