import assert from "node:assert/strict";
import fc from "fast-check";
import { asCsv } from "./csv.js";
import type { RegisterTable } from "./table.js";

const tableOf = (...rows: string[][]): RegisterTable => ({
  columns: (rows[0] ?? []).map((_, index) => ({ id: String(index), title: `c${index}` })),
  rows: rows.map((cells, index) => ({ id: String(index), cells: cells.map((text) => ({ text })) })),
});

/** A reader by the grammar of RFC 4180, section 2. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`No field at ${at} of ${JSON.stringify(text)}`);
    const [, raw = "", end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("a table as CSV", () => {
  it("has a heading, lines that end in CR LF, and quotes where they are needed", () => {
    assert.equal(
      asCsv(tableOf(["a", 'say "x"', "1,5"], ["two\nlines", "", " b "])),
      'c0,c1,c2\r\na,"say ""x""","1,5"\r\n"two\nlines",, b \r\n',
    );
  });

  it("writes what stands for a spreadsheet in place of what stands on a page", () => {
    const { columns } = tableOf(["x"]);
    const cells = [{ text: "30 June 2025, in 2 days", plain: "2025-06-30" }];
    assert.equal(asCsv({ columns, rows: [{ id: "1", cells }] }), "c0\r\n2025-06-30\r\n");
  });

  it("lets no cell be run as a formula", () => {
    for (const text of [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      " =1",
      "\u0000=1",
      "\u200b=1",
      "＝1",
      '=HYPERLINK("x")',
    ])
      assert.match(readCsv(asCsv(tableOf([text])))[1]?.[0] ?? "", /^'/, JSON.stringify(text));
    assert.equal(readCsv(asCsv(tableOf(["a=b", "R-1", "x@y"])))[1]?.join(), "a=b,R-1,x@y");
  });

  it("is read back as it was, apart from the guard and from control characters", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { minLength: 1 }), (rows) => {
        const [, ...read] = readCsv(asCsv(tableOf(...rows)));
        assert.equal(read.length, rows.length);
        for (const [index, cells] of read.entries()) {
          assert.equal(cells.length, 2);
          for (const [at, cell] of cells.entries()) {
            assert.doesNotMatch(cell, /^[=+\-@]/);
            const kept = (rows[index]?.[at] ?? "").replaceAll(/(?![\t\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
            assert.equal(cell === kept || cell === `'${kept}`, true);
          }
        }
      }),
    );
  });
});
