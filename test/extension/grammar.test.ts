import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extension } from "./repository.js";

const require = createRequire(import.meta.url);
// Both are bundles of a kind whose names an import cannot see.
const onig = require("vscode-oniguruma") as typeof import("vscode-oniguruma");
const textmate = require("vscode-textmate") as typeof import("vscode-textmate");

/** Pieces of the text that the grammar of requests names, each with its innermost name of ours. */
type Tokenize = (text: string) => [piece: string, name: string][];

async function loadGrammar(): Promise<Tokenize> {
  await onig.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);
  const files: Readonly<Record<string, string>> = {
    "source.rogatory": `${extension}/syntaxes/rogatory.tmLanguage.json`,
    "source.yaml": require.resolve("./fixtures/yaml-stand-in.tmLanguage.json"),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new onig.OnigScanner(sources),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = files[scope];
      return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, "utf8"), path);
    },
  });
  const grammar = await registry.loadGrammar("source.rogatory");
  assert.ok(grammar);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split("\n").flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.flatMap(({ startIndex, endIndex, scopes }): [string, string][] => {
        const name = scopes.findLast((scope) => scope.endsWith(".rogatory") && scope !== "source.rogatory");
        return name === undefined ? [] : [[line.slice(startIndex, endIndex), name.replace(/\.rogatory$/, "")]];
      });
    });
  };
}

describe("the grammar", () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await loadGrammar();
  });

  const reference = (kind: string, id: string): [string, string][] => [
    ["{", "punctuation.definition.reference.begin"],
    [kind, "keyword.other.reference"],
    [":", "punctuation.separator.reference"],
    [id, "variable.other.reference"],
    ["}", "punctuation.definition.reference.end"],
  ];

  it("names references in plain, quoted and block texts", () => {
    assert.deepEqual(tokenize("purpose: To hear {person:witness-b.2} again"), reference("person", "witness-b.2"));
    assert.deepEqual(tokenize('purpose: "see {annex:annex-1}"'), reference("annex", "annex-1"));
    assert.deepEqual(tokenize("summary: |\n  On that day {event:e4} began."), reference("event", "e4"));
  });

  it("leaves other braces alone", () => {
    for (const text of ["a {person: x} b", "a {witness:x} b", "a {person:x b", "a \\{person:x} b", "a {x} b"])
      assert.deepEqual(tokenize(`purpose: ${text}`), [], text);
  });

  it("names dates, times and durations, and nothing that only looks like one", () => {
    assert.deepEqual(tokenize("date: 2025-03-14"), [["2025-03-14", "constant.other.date"]]);
    assert.deepEqual(tokenize("at: 2025-03-14T10:30:00+01:00"), [["2025-03-14T10:30:00+01:00", "constant.other.date"]]);
    assert.deepEqual(tokenize("max: P15Y"), [["P15Y", "constant.other.duration"]]);
    for (const text of ["2025-13-14", "reference 12025-03-140", "P", "PT", "XP5D", "A-2025-03-14"])
      assert.deepEqual(tokenize(`value: ${text}`), [], text);
  });

  it("names State codes where a State stands, Norway among them", () => {
    const state = "constant.language.state";
    assert.deepEqual(tokenize("state: NO"), [["NO", state]]);
    assert.deepEqual(
      tokenize("nationalities: [NO, TN]").filter(([, name]) => name === state),
      [
        ["NO", state],
        ["TN", state],
      ],
    );
    assert.deepEqual(tokenize("title: IT"), []);
    assert.deepEqual(tokenize("summary: |\n  state: IT"), []);
    assert.deepEqual(tokenize("estate: IT"), []);
  });

  it("names the parts of a comment that accepts a finding", () => {
    assert.deepEqual(tokenize("# rogatory-disable-next-line no-nexus, label-only -- said in annex 2"), [
      ["rogatory-disable-next-line", "keyword.control.directive"],
      ["no-nexus, label-only", "entity.name.function.rule"],
      ["--", "punctuation.separator.reason"],
      [" said in annex 2", "string.unquoted.reason"],
    ]);
    assert.deepEqual(tokenize("# an ordinary comment on rogatory"), []);
  });

  it("shows the small Markdown of block texts, with references in it", () => {
    assert.deepEqual(tokenize("summary: |\n  The **organiser {person:a}** came.\n  - *he* paid"), [
      ["**", "punctuation.definition.bold"],
      ["organiser ", "markup.bold"],
      ...reference("person", "a"),
      ["**", "punctuation.definition.bold"],
      ["-", "punctuation.definition.list.begin"],
      ["*", "punctuation.definition.italic"],
      ["he", "markup.italic"],
      ["*", "punctuation.definition.italic"],
    ]);
    assert.deepEqual(tokenize("summary: |\n  3 * 4 * 5 and a*b*c"), []);
  });

  it("takes a line of a hundred thousand characters in its stride", () => {
    tokenize(`summary: |\n  ${"{person:".repeat(6000)}${"*".repeat(20000)}${"P1".repeat(20000)}`);
  });
});
