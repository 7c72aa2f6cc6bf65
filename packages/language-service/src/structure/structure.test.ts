import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyTextEdits, type Draft, parseDraft } from "@rogatory/core";
import { positionAt, readMarkers, textIn } from "@rogatory/core/testing";
import fc from "fast-check";
import type { DocumentSymbol, SelectionRange } from "vscode-languageserver-types";
import { createLanguageService, semanticTokensLegend } from "../index.js";

const service = createLanguageService();
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const options = { tabSize: 2, insertSpaces: true };

function draftsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return draftsBelow(path);
    return /\.(mla|extradition)\.(ya?ml|json)$/.test(name) ? [path] : [];
  });
}

const examples = draftsBelow(join(root, "examples")).map((path) => ({ path, text: readFileSync(path, "utf8") }));

const small = `# Notes on the case,
# kept by the registry.
rogatory: 1
kind: mla
requesting: { state: IT }
legalBases: [untoc]
persons:
  - id: driver
    role: suspect
    name: { family: Ferri, given: Aldo }
facts:
  summary: |
    He steered the boat. It sank at once,
    as {person:driver} said. No one helped.
measures:
  - type: bankRecords
    period: { from: 2024-01-01, to: 2024-02-01 }
`;

const opened = (text: string, name = "file:///a/request.mla.yaml") => service.open(name, 1, text);

describe("outline", () => {
  const tree = (symbols: readonly DocumentSymbol[], indent = ""): string[] =>
    symbols.flatMap((one) => [
      `${indent}${one.name}${one.detail ? ` (${one.detail})` : ""}`,
      ...tree(one.children ?? [], `${indent}  `),
    ]);

  it("speaks the words of the model and names persons and measures", () => {
    const lines = tree(service.findDocumentSymbols(opened(small)));
    assert.ok(lines.includes("Persons"), lines.join("\n"));
    assert.ok(lines.includes("  Aldo Ferri (driver, suspect)"), lines.join("\n"));
    assert.ok(
      lines.some((line) => /^ {2}Bank/.test(line)),
      lines.join("\n"),
    );
  });

  it("keeps each selection inside its range, in every example", () => {
    for (const { path, text } of examples) {
      const visit = (symbols: readonly DocumentSymbol[]): void => {
        for (const { name, range, selectionRange, children } of symbols) {
          const inside =
            (selectionRange.start.line > range.start.line ||
              (selectionRange.start.line === range.start.line &&
                selectionRange.start.character >= range.start.character)) &&
            (selectionRange.end.line < range.end.line ||
              (selectionRange.end.line === range.end.line && selectionRange.end.character <= range.end.character));
          assert.ok(inside && name !== "", `${path}: ${name}`);
          visit(children ?? []);
        }
      };
      visit(service.findDocumentSymbols(opened(text, `file://${path}`)));
    }
  });

  it("survives entries that are not what they should be", () => {
    const odd =
      'kind: mla\npersons: [3, null, [], { name: 5 }, { name: { family: 7 } }]\nmeasures: { type: x }\n"": 1\n';
    assert.ok(tree(service.findDocumentSymbols(opened(odd))).length > 5);
    assert.deepEqual(service.findDocumentSymbols(opened("")), []);
  });
});

describe("folding", () => {
  it("folds comments, sections, items and long texts", () => {
    const folds = service.getFoldingRanges(opened(small)).map(({ startLine, endLine }) => `${startLine}-${endLine}`);
    assert.deepEqual(folds.toSorted(), ["0-1", "10-13", "11-13", "14-16", "15-16", "6-9", "7-9"].toSorted());
  });

  it("leaves the closing bracket of JSON in sight", () => {
    const json = '{\n  "kind": "mla",\n  "persons": [\n    { "id": "a" }\n  ]\n}\n';
    const folds = service.getFoldingRanges(opened(json, "a.mla.json"));
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [[2, 3]],
    );
  });
});

describe("growing a selection", () => {
  const steps = (marked: string): string[] => {
    const { text, offsets } = readMarkers(marked);
    const open = opened(text);
    let range: SelectionRange | undefined = service.getSelectionRanges(open, [
      positionAt(text, offsets[0] as number),
    ])[0];
    const taken: string[] = [];
    for (; range; range = range.parent) taken.push(textIn(text, range.range));
    return taken;
  };

  it("goes from the word over reference and sentence to the whole draft", () => {
    const taken = steps(small.replace("{person:driver}", "{person:dri<|>ver}"));
    assert.deepEqual(taken.slice(0, 3), [
      "driver",
      "{person:driver}",
      "It sank at once,\n    as {person:driver} said.",
    ]);
    assert.match(taken[3] as string, /^\|\n {4}He steered/);
    assert.match(taken[4] as string, /^summary: \|/);
    assert.equal(taken.at(-1), small);
  });

  it("always grows, anywhere, in every example and in garbage", () => {
    for (const text of [...examples.slice(0, 6).map((example) => example.text), "{{{[[", "a: 'b", ""]) {
      const open = opened(text);
      for (let offset = 0; offset <= text.length; offset += 1 + Math.floor(text.length / 60)) {
        let range = service.getSelectionRanges(open, [positionAt(text, offset)])[0];
        while (range?.parent) {
          assert.ok(textIn(text, range.parent.range).includes(textIn(text, range.range)));
          assert.notDeepEqual(range.parent.range, range.range);
          range = range.parent;
        }
      }
    }
  });
});

describe("semantic tokens", () => {
  const tokens = (text: string): string[] => {
    const { data } = service.getSemanticTokens(opened(text));
    const lines = text.split("\n");
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      character = down > 0 ? along : character + along;
      line += down;
      const word = (lines[line] as string).slice(character, character + length);
      found.push(`${word}:${semanticTokensLegend.tokenTypes[type]}${modifiers ? "*" : ""}`);
    }
    return found;
  };

  it("mark ids, references, State codes, instruments and dates", () => {
    assert.deepEqual(tokens(small), [
      "IT:enumMember",
      "untoc:type",
      "driver:variable*",
      "person:keyword",
      "driver:variable",
      "2024-01-01:number",
      "2024-02-01:number",
    ]);
  });

  it("are those of the range alone where one is given", () => {
    const open = opened(small);
    const all = service.getSemanticTokens(open).data.length / 5;
    const some = service.getSemanticTokens(open, { start: { line: 4, character: 0 }, end: { line: 8, character: 0 } });
    assert.equal(some.data.length / 5, 3);
    assert.equal(all, 7);
  });
});

const meaning = ({ value, comments }: Draft) => ({ value, comments: comments.map(({ text }) => text) });

function formatted(text: string, name?: string): string {
  return applyTextEdits(text, service.format(opened(text, name), undefined, options));
}

describe("formatting", () => {
  it("changes blanks and line ends only", () => {
    const untidy = `rogatory: 1   \nkind:    mla\n\n\n\n\n# Who asks \nrequesting:\n    state:  IT # Italy\n    authority:\n      name: "A  B"   \nlegalBases:\n- untoc\npersons:\n-   id: driver\n    role: suspect\npurpose: |   \n  Two blanks  \n\n\n\n  stay.\n\n\n`;
    assert.equal(
      formatted(untidy),
      `rogatory: 1\nkind: mla\n\n\n# Who asks\nrequesting:\n    state: IT # Italy\n    authority:\n        name: "A  B"\nlegalBases:\n- untoc\npersons:\n- id: driver\n  role: suspect\npurpose: |\n  Two blanks  \n\n\n\n  stay.\n`.replaceAll(
        "    state: IT # Italy\n    authority:\n        name",
        "  state: IT # Italy\n  authority:\n    name",
      ),
    );
  });

  it("leaves one blank behind the colon of a key that is still empty, for what will be typed", () => {
    assert.equal(
      formatted("purpose: \nreference:   \nsubject:\nrequesting:  \n  state: \npersons:\n  - id: \n"),
      "purpose: \nreference: \nsubject:\nrequesting:\n  state: \npersons:\n  - id: \n",
    );
    assert.equal(formatted("purpose: ~  \nreference: # none  \n"), "purpose: ~\nreference: # none\n");
  });

  it("keeps the value, the comments and itself, in every example", () => {
    for (const { path, text } of examples) {
      const once = formatted(text, path);
      assert.deepEqual(meaning(parseDraft(once, { name: path })), meaning(parseDraft(text, { name: path })), path);
      assert.equal(once.replaceAll(/\s/g, ""), text.replaceAll(/\s/g, ""), path);
      assert.equal(formatted(once, path), once, path);
    }
  });

  it("keeps the value of drafts with blanks strewn in", () => {
    const sources = examples.filter(({ path }) => path.endsWith("yaml")).map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.constantFrom(" ", "  ", "\n", "\n\n\n\n", "\r\n", "\t"),
          ),
          {
            maxLength: 6,
          },
        ),
        (text, strewn) => {
          let untidy = text;
          for (const [where, blank] of strewn) {
            const offset = Math.floor(where * untidy.length);
            untidy = untidy.slice(0, offset) + blank + untidy.slice(offset);
          }
          const once = formatted(untidy);
          assert.equal(once.replaceAll(/\s/g, ""), untidy.replaceAll(/\s/g, ""));
          assert.deepEqual(
            meaning(parseDraft(once, { name: "a.mla.yaml" })),
            meaning(parseDraft(untidy, { name: "a.mla.yaml" })),
          );
          assert.equal(formatted(once), once);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("touches nothing in a draft that cannot be read", () => {
    assert.deepEqual(service.format(opened("kind:    mla\npersons: [a, b\npurpose:   x   \n"), undefined, options), []);
  });

  it("formats a range alone", () => {
    const text = "kind:   mla  \npurpose:   x  \nreference:   y  \n";
    const open = opened(text);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } };
    assert.equal(
      applyTextEdits(text, service.format(open, range, options)),
      "kind:   mla  \npurpose: x\nreference:   y  \n",
    );
  });

  it("formats JSON", () => {
    assert.equal(
      formatted('{"kind":"mla",\n"persons":[{"id":"a"}]}', "a.mla.json"),
      '{\n  "kind": "mla",\n  "persons": [\n    {\n      "id": "a"\n    }\n  ]\n}\n',
    );
  });

  it("keeps CRLF", () => {
    assert.equal(formatted("kind:   mla  \r\npurpose: x\r\n\r\n\r\n"), "kind: mla\r\npurpose: x\r\n");
  });
});
