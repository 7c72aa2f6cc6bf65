import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  applyTextEdits,
  check,
  compose,
  type Draft,
  instruments,
  measureTypes,
  onlyTypeOf,
  parseDraft,
  plan,
  renderHtml,
  renderMarkdown,
  renderText,
  requestKinds,
} from "@rogatory/core";
import { drafts } from "./drafts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const open = (path: string): Draft => parseDraft(readFileSync(path), { name: path });
const cases = drafts(join(root, "examples/cases"));
const ofInstruments = drafts(join(root, "examples/instruments"));
const measures = drafts(join(root, "examples/measures"));
const kinds = drafts(join(root, "examples/kinds"));
const broken = drafts(join(root, "examples/broken"));

describe("worked cases", () => {
  it("are at least eight, of every kind", () => {
    assert.ok(cases.length >= 8);
    assert.deepEqual([...new Set(cases.map((path) => check(open(path)).kind))].toSorted(), [
      "extradition",
      "mla",
      "provisionalArrest",
    ]);
  });

  for (const path of cases) {
    describe(relative(root, path), () => {
      it("is free of errors and warnings at the transmit gate", () => {
        const found = check(open(path), { gate: "transmit" }).findings.filter(({ severity }) => severity !== "info");
        assert.deepEqual(
          found.map(({ rule, severity, path: at }) => `${severity} ${rule} ${at}`),
          [],
        );
      });

      it("has every annex that it names, and a README", () => {
        const value = open(path).value as { annexes?: { id: string; file?: string }[] };
        for (const { id, file } of value.annexes ?? [])
          if (file) assert.ok(existsSync(join(dirname(path), file)), `${id}: ${file}`);
        assert.ok(existsSync(join(dirname(path), "README.md")));
      });

      it("prints without a gap, the same twice", () => {
        const letter = compose(open(path));
        assert.equal(letter.watermark, undefined);
        assert.doesNotMatch(JSON.stringify(letter), /"type":"gap"/);
        for (const print of [renderHtml, renderMarkdown, renderText] as const)
          assert.equal(print(letter), print(compose(open(path))));
      });

      for (const key of ["purpose", "facts", "offences", "legalBases", "measures"]) {
        it(`gives an error that names ${key} when it is taken out`, () => {
          const draft = open(path);
          const value = draft.value as Record<string, unknown>;
          const serviceOnly = (value["measures"] as { type: string }[] | undefined)?.every(
            ({ type }) => type === "serviceOfDocuments",
          );
          // Of a request for service only the law asks no facts; a kind that has no such key has nothing to lose.
          if (!(key in value) || (serviceOnly && key === "facts")) return;
          const text = applyTextEdits(draft.text, plan(draft, [{ op: "remove", path: `/${key}` }]));
          const found = check(parseDraft(text, { name: path }), { gate: "transmit" }).findings;
          assert.ok(
            found.some(
              (finding) => finding.severity === "error" && finding.path === `/${key}` && finding.message.includes(key),
            ),
            found.map(({ rule, severity, path: at }) => `${severity} ${rule} ${at}`).join("\n"),
          );
        });
      }
    });
  }
});

/** Ids of the legal bases and content standards that a draft names. */
function namedIn(path: string): string[] {
  const { legalBases = [], contentStandards = [] } = open(path).value as {
    legalBases?: (string | { instrument: string })[];
    contentStandards?: string[];
  };
  return [...legalBases, ...contentStandards].map((basis) => (typeof basis === "string" ? basis : basis.instrument));
}

describe("examples of single instruments", () => {
  it("rest on the instrument whose name they bear", () => {
    assert.ok(ofInstruments.length >= 10);
    for (const path of ofInstruments) assert.ok(namedIn(path).includes(basename(path).replace(/\..*$/, "")), path);
  });

  it("leave no instrument without a draft that is clean and one that is broken", () => {
    const clean = new Set([...cases, ...ofInstruments, ...measures].flatMap(namedIn));
    const amiss = new Set(broken.flatMap(namedIn));
    const ids = instruments.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !clean.has(id)),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !amiss.has(id)),
      [],
    );
  });

  for (const path of ofInstruments)
    it(`${relative(root, path)} is free of errors and warnings at the transmit gate, and prints without a gap`, () => {
      const found = check(open(path), { gate: "transmit" }).findings.filter(({ severity }) => severity !== "info");
      assert.deepEqual(
        found.map(({ rule, severity, path: at }) => `${severity} ${rule} ${at}`),
        [],
      );
      const letter = compose(open(path));
      assert.equal(letter.watermark, undefined);
      assert.doesNotMatch(JSON.stringify(letter), /"type":"gap"/);
    });
});

/** What each measure of a draft is. */
const typesIn = (path: string): string[] =>
  ((open(path).value as { measures?: { type: string }[] } | undefined)?.measures ?? []).map(({ type }) => type);

describe("examples of single types of assistance", () => {
  it("leave no type, and no kind of request, without a draft that is clean and one that is broken", () => {
    const clean = [...cases, ...ofInstruments, ...measures, ...kinds];
    for (const [known, within] of [
      [measureTypes, typesIn],
      [requestKinds, (path: string) => [check(open(path)).kind as string]],
    ] as const)
      for (const paths of [clean, broken]) {
        const there = new Set(paths.flatMap(within));
        assert.deepEqual(
          known.filter((one) => !there.has(one)),
          [],
        );
      }
  });

  it("are named by the only type that each of them asks for", () => {
    assert.ok(measures.length >= 13);
    for (const path of measures) {
      const asked = (open(path).value as { measures: { type: string }[] }).measures.map(({ type }) => type);
      assert.deepEqual(asked, [basename(path, ".mla.yaml")]);
    }
  });

  for (const path of measures) {
    it(`${relative(root, path)} is clean at the transmit gate and prints without a gap`, () => {
      const found = check(open(path), { gate: "transmit" }).findings;
      assert.deepEqual(found, [], found.map(({ rule, path: at }) => `${rule} ${at}`).join("\n"));
      const letter = compose(open(path));
      assert.equal(letter.watermark, undefined);
      assert.doesNotMatch(JSON.stringify(letter), /"type":"gap"/);
    });

    it(`${relative(root, path)} gives an error or a warning for its measure without what it says`, () => {
      const draft = open(path);
      const [{ type }] = (draft.value as { measures: [{ type: string }] }).measures;
      const text = applyTextEdits(draft.text, plan(draft, [{ op: "set", path: "/measures/0", value: { type } }]));
      const found = check(parseDraft(text, { name: path }), { gate: "transmit" }).findings;
      assert.ok(found.some(({ severity, path: at }) => severity !== "info" && at.startsWith("/measures/0")));
    });
  }
});

describe("examples of single kinds", () => {
  it("leave no kind, and no type of assistance of its own kind, without a draft that is clean", () => {
    const clean = [...cases, ...kinds];
    const asked = clean.map((path) => check(open(path)).kind);
    assert.deepEqual(
      requestKinds.filter((kind) => !asked.includes(kind)),
      [],
    );
    const types = kinds.flatMap((path) =>
      ((open(path).value as { measures?: { type: string }[] }).measures ?? []).map(({ type }) => type),
    );
    for (const kind of requestKinds) {
      const only = onlyTypeOf(kind);
      assert.ok(only === undefined || types.includes(only), kind);
    }
  });

  it("are of the kind whose name they bear", () => {
    for (const path of kinds) assert.equal(check(open(path)).kind, basename(path).replace(/[-.].*$/, ""));
  });

  for (const path of kinds)
    it(`${relative(root, path)} is free of errors and warnings at the transmit gate, and prints without a gap`, () => {
      const found = check(open(path), { gate: "transmit" }).findings.filter(({ severity }) => severity !== "info");
      assert.deepEqual(
        found.map(({ rule, severity, path: at }) => `${severity} ${rule} ${at}`),
        [],
      );
      const letter = compose(open(path));
      assert.equal(letter.watermark, undefined);
      assert.doesNotMatch(JSON.stringify(letter), /"type":"gap"/);
    });
});

describe("broken drafts", () => {
  it("are at least ten", () => assert.ok(broken.length >= 10));

  for (const path of broken) {
    it(`${relative(root, path)} gives exactly its stated findings`, () => {
      const found = check(open(path), { gate: "transmit" }).findings.map(({ rule, severity, path: at }) => ({
        rule,
        severity,
        path: at,
      }));
      const statement = path.replace(/\.(mla|extradition)\.(yaml|yml|json)$/, ".findings.json");
      // UPDATE_FINDINGS=1 writes them anew, to be read by eye before they are committed.
      if (process.env["UPDATE_FINDINGS"]) {
        const lines = found.map(
          ({ rule, severity, path: at }) =>
            `  { "rule": "${rule}", "severity": "${severity}", "path": ${JSON.stringify(at)} }`,
        );
        writeFileSync(statement, `[\n${lines.join(",\n")}\n]\n`);
      }
      const stated = JSON.parse(readFileSync(statement, "utf8")) as typeof found;
      assert.deepEqual(found, stated);
      assert.ok(stated.some(({ severity }) => severity === "error"));
    });
  }
});
