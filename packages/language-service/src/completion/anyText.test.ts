import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDraft, stringify } from "@rogatory/core";
import { positionAt } from "@rogatory/core/testing";
import fc from "fast-check";
import { acceptItem, openText } from "./applyCompletion.test.js";
import { doComplete } from "./complete.js";

const cases = fileURLToPath(new URL("../../../../examples/cases/", import.meta.url));

/** Lists that are not indented, mappings by four blanks. */
const otherHabits = `rogatory: 1
kind: mla
requesting:
    state: IT
    contact:
        languages:
        - it
        - en
legalBases:
- untoc
- instrument: som-protocol
  articles:
  - "6"
persons:
- id: organiser
  role: suspect
  name:
      family: Trabelsi
      aliases:
      - K. Trabelssi
  nationalities:
  - TN
- id: witness
  name: { family: Ferri, given: Aldo }
facts:
    summary: >
        It happened: {person:organiser}
        took the money.
    events:
    - id: e1
      date: 2024-08-11
      persons:
      - organiser
measures:
- type: bankRecords
  accounts:
  - number: TN59
    holder: organiser
  period:
      from: 2024-06-01
      to: 2024-09-30
`;

/** Worked cases as YAML with both line ends, and the same as JSON. */
const worked = readdirSync(cases).flatMap((folder) =>
  readdirSync(`${cases}${folder}`)
    .filter((name) => /\.(?:mla|extradition)\.yaml$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(`${cases}${folder}/${name}`, "utf8");
      const json = stringify(parseDraft(text, { name }).value, { format: "json" });
      return [
        { uri: `file:///${folder}/${name}`, text },
        { uri: `file:///${folder}/${name}`, text: text.replaceAll("\n", "\r\n") },
        { uri: `file:///${folder}/${name.replace(/yaml$/, "json")}`, text: json },
      ];
    }),
);

const examples = [...worked, { uri: "file:///habits.mla.yaml", text: otherHabits }];

/** A place in a text where someone may be about to write: as it is, on a new line, or where a value was deleted. */
function placeIn(text: string, at: number, way: number): { text: string; offset: number } | undefined {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at);
  if (way === 0 || lineEnd < 0) return { text, offset: at };
  const line = text.slice(lineStart, lineEnd).replace(/\r$/, "");
  const end = lineStart + line.length;
  if (way === 1) {
    const blanks = (/^[ -]*/.exec(line)?.[0] ?? "").replaceAll("-", " ");
    const newline = text.slice(end, lineEnd + 1);
    return {
      text: `${text.slice(0, end)}${newline}${blanks}${text.slice(end)}`,
      offset: end + newline.length + blanks.length,
    };
  }
  const head = /^\s*(?:- )?"?[a-zA-Z]+"?: (?=[^{[|>\s])/.exec(line)?.[0];
  if (head === undefined) return undefined;
  const comma = line.endsWith(",") ? "," : "";
  return { text: `${text.slice(0, lineStart)}${head}${comma}${text.slice(end)}`, offset: lineStart + head.length };
}

describe("completion in any text", () => {
  it("leaves a text that can be read as well as before, whatever is taken, in every example", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...examples), fc.constant({ uri: "file:///habits.mla.yaml", text: otherHabits })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        fc.nat(),
        ({ uri, text }, share, way, choice) => {
          const place = placeIn(text, Math.floor(share * text.length), way);
          if (!place) return;
          const { items } = doComplete(openText(place.text, uri), positionAt(place.text, place.offset));
          if (items.length === 0) return;
          const item = items[choice % items.length];
          assert.ok(item);
          const after = acceptItem(place.text, place.offset, item);
          const count = (source: string) => parseDraft(source, { name: uri }).problems.length;
          assert.ok(
            count(after) <= count(place.text),
            `${item.label} after ${place.text.slice(place.offset - 80, place.offset)}`,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it("answers anywhere in a text that was cut or torn apart", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("", "{", '"', "[", "- ", ": ", "\t", "\u0000", "'", "}", "\r", "|\n"),
        ({ uri, text }, from, share, torn) => {
          const start = Math.floor(from * text.length);
          const cut = text.slice(start, start + 3000);
          const offset = Math.floor(share * cut.length);
          const broken = cut.slice(0, offset) + torn + cut.slice(offset);
          for (const item of doComplete(openText(broken, uri), positionAt(broken, offset + torn.length)).items)
            assert.ok(item.textEdit && item.label !== "");
        },
      ),
      { numRuns: 150 },
    );
  });

  it("answers in text that means nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."{}[]:,-#'\"|>\n\r\t &*!a1é\u0000\uFEFF\u{1F600}"), maxLength: 200 }),
        fc.nat(200),
        fc.constantFrom("file:///a.mla.yaml", "file:///a.mla.json"),
        (text, at, uri) => {
          const offset = Math.min(at, text.length);
          assert.ok(Array.isArray(doComplete(openText(text, uri), positionAt(text, offset)).items));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("answers soon in huge and deep texts", () => {
    const texts = [
      `kind: mla\npurpose: ${"a: ".repeat(60_000)}`,
      `kind: mla\nx: ${"[".repeat(50_000)}`,
      `${"- ".repeat(50_000)}`,
      `kind: mla\n${Array.from({ length: 4000 }, (_, level) => `${" ".repeat(level % 60)}k${level}:`).join("\n")}`,
      `"${"\\".repeat(100_000)}`,
      `kind: mla\nlegalBases: [${"untoc, ".repeat(20_000)}`,
    ];
    for (const text of texts)
      for (const uri of ["file:///a.mla.yaml", "file:///a.mla.json"]) {
        const open = openText(text, uri);
        assert.ok(doComplete(open, positionAt(text, text.length)), text.slice(0, 30));
      }
  });

  it("does not let what stands in a draft become Markdown", () => {
    const text = `rogatory: 1\nkind: mla\npersons:\n  - { id: a, name: { family: "[x](command:evil) <img src=x>" } }\nmeasures:\n  - type: serviceOfDocuments\n    addressee: \n`;
    const { items } = doComplete(openText(text), positionAt(text, text.length - 1));
    assert.equal(items[0]?.label, "a");
    assert.equal(items[0]?.documentation, undefined);
  });

  it("answers in front of a byte order mark", () => {
    assert.ok(doComplete(openText("\uFEFF"), { line: 0, character: 0 }).items.length > 0);
  });
});
