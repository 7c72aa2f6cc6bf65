import assert from "node:assert/strict";
import fc from "fast-check";
import type * as z from "zod";
import { check } from "../api.js";
import { EntryIntoForce, PackDeclaration, Pack as PackModel, Participation, Party } from "../model/pack.js";
import * as profiles from "../model/profile.js";
import { packKeys } from "./packKeys.js";
import { readPack } from "./readPack.js";
import { worldOf } from "./world.js";

const head = "rogatoryPack: 1\nasOf: 2026-10-01\nsource: Depositary\n";
const parties = (lines: string): string =>
  `${head}participation:\n  untoc:\n    parties:\n${lines.replaceAll(/^/gm, "      ")}\n`;

const problems = (text: string, name = "desk.yaml"): string[] =>
  readPack(text, { name }).problems.map(({ path, range, message }) => {
    assert.doesNotMatch(message, /[{}]|undefined|NaN|\[object/, message);
    assert.match(message, /\.$/);
    return `${range.start.line + 1} ${path}: ${message}`;
  });

describe("reading a pack", () => {
  it("gives all that can be used, titled after its file", () => {
    const { pack, problems: found } = readPack(parties("TV: { accession: 2026-03-02 }"), { name: "a/b\\desk.yaml" });
    assert.deepEqual(found, []);
    assert.deepEqual(pack, {
      rogatoryPack: 1,
      title: "desk.yaml",
      asOf: "2026-10-01",
      source: "Depositary",
      participation: { untoc: { parties: { TV: { accession: "2026-03-02" } } } },
    });
  });

  it("reads JSON, years as text, and NO as Norway", () => {
    const json =
      '{ "rogatoryPack": 1, "title": "T", "asOf": "2026", "source": "S", "participation": { "untoc": { "members": ["NO"] } } }';
    assert.deepEqual(problems(json, "p.json"), []);
    const { pack } = readPack(
      "rogatoryPack: 1\nasOf: 2014\nsource: 2014\nparticipation:\n  uncac:\n    members: [NO]\n    parties: { NO: { inForce: 2006-07-29 } }\n",
    );
    assert.equal(pack?.asOf, "2014");
    assert.equal(pack?.source, "2014");
    assert.deepEqual(pack?.participation?.["uncac"]?.members, ["NO"]);
  });

  it("says what is wrong with the whole of it", () => {
    assert.match(problems("")[0] ?? "", /^1 : The pack is empty\./);
    assert.match(problems("- a\n- b\n")[0] ?? "", /This is no pack/);
    assert.match(problems("just words")[0] ?? "", /This is no pack/);
    assert.match(problems("kind: mla\n")[0] ?? "", /A pack begins with `rogatoryPack: 1`/);
    assert.match(problems("rogatoryPack: 2\nasOf: 2026\n")[0] ?? "", /^1 \/rogatoryPack: A pack begins/);
    assert.equal(readPack("kind: mla\n").pack, undefined);
  });

  const slips: readonly [string, string, RegExp][] = [
    ["a name for a code", "Tunisia: { accession: 2026-01-01 }", /^7 .*Write `TN` if Tunisia is meant/],
    ["a code of habit", "UK: { accession: 2026-01-01 }", /^7 .*Write `GB` if United Kingdom is meant/],
    ["no code at all", "QQ: { accession: 2026-01-01 }", /^7 .*Write two capital letters/],
    ["a misspelt key", "TV: { acession: 2026-01-01, signed: 2001-01-01 }", /^7 .*Rename it to `accession`/],
    ["a day that is none", "TV: { accession: 2026-02-30 }", /^7 .*`2026-02-30` is not a day that exists/],
    ["a day in another form", "TV: { accession: 01.02.2026 }", /^7 .*is not a day that exists/],
    ["two acts", "TV: { accession: 2026-01-01, ratification: 2026-01-02 }", /several acts \(ratification, accession\)/],
    ["no act", "TV: { note: nothing }", /The entry says nothing that could be used/],
    [
      "a day before the deposit",
      "TV: { accession: 2026-01-01, inForce: 2025-12-31 }",
      /cannot be in force since 2025-12-31/,
    ],
    ["leaving before joining", "TV: { accession: 2026-01-01, left: 2025-12-31 }", /No one can leave on 2025-12-31/],
    ["both party and not", "TV: { accession: 2026-01-01, notParty: true }", /both that the State is not a party and/],
    ["a confidence of its own", "TV: { accession: 2026-01-01, confidence: sure }", /Write one of: high, medium, low/],
    ["a territory of nobody", "AW: { extension: 2026-01-01, territoryOf: QQ }", /`QQ` is not the ISO 3166 code/],
    ["no date", "TV: { accession: 2026-01-01, asOf: lately }", /does not say as of when/],
    ["a list for a group", "TV: [accession]", /should be a group of keys with values/],
  ];
  for (const [what, line, wanted] of slips) {
    it(`names ${what}, leaves the entry out and keeps the rest`, () => {
      const text = parties(`${line}\nNR: { accession: 2012-07-12 }`);
      const found = problems(text);
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0] ?? "", wanted);
      const kept = readPack(text).pack?.participation?.["untoc"]?.parties ?? {};
      assert.deepEqual(Object.keys(kept), what === "a misspelt key" ? ["TV", "NR"] : ["NR"]);
    });
  }

  it("asks for a date and a source, once at the head or beside each entry", () => {
    const bare = "rogatoryPack: 1\nparticipation:\n  untoc:\n    parties:\n      TV: { inForce: 2026-01-01 }\n";
    assert.match(problems(bare)[0] ?? "", /Nothing says as of when/);
    assert.match(problems(bare.replace("1\n", "1\nasOf: 2026\n"))[0] ?? "", /Nothing says where this is known from/);
    assert.deepEqual(problems(bare.replace("inForce", "asOf: undated, source: S, inForce")), []);
    assert.match(
      problems("rogatoryPack: 1\nsource: S\nparticipation: { eio: { members: [IE], complete: true } }")[0] ?? "",
      /Nothing says as of when/,
    );
  });

  it("says where the day of entry into force cannot be worked out", () => {
    const text = `${head}participation:\n  riyadh-1983:\n    parties:\n      TN: { ratification: 1985-01-01 }\n`;
    assert.match(problems(text)[0] ?? "", /Add `inForce` with the day/);
  });

  it("takes a treaty of one's own, and asks whether a known one was meant", () => {
    const own = `${head}participation:\n  our-treaty-1967:\n    parties: { TN: { inForce: 1968-01-01 } }\n`;
    assert.deepEqual(problems(own), []);
    assert.match(
      problems(own.replace("our-treaty-1967", "som-protocl"))[0] ?? "",
      /changes nothing about `som-protocol`/,
    );
    assert.match(problems(own.replace("our-treaty-1967", "Our Treaty"))[0] ?? "", /cannot be the id of an instrument/);
  });

  it("reads declarations, each on its own", () => {
    const text = `${head}declarations:
  - { instrument: untoc, state: TN, kind: languages, languages: [ar, fr] }
  - { instrument: untoc, state: TN, kind: languages }
  - { instrument: untoc, state: TN, kind: centralAuthority }
  - { state: TN, kind: languages, languages: [ar] }
  - { instrument: untoc, state: Tunis, kind: languages, languages: [ar] }
  - { instrument: untoc, state: TN, kind: extraditionBasis, takesAsBasis: false }
`;
    const { pack } = readPack(text);
    assert.deepEqual(
      pack?.declarations?.map(({ kind }) => kind),
      ["languages", "extraditionBasis"],
    );
    assert.deepEqual(
      problems(text).map((problem) => problem.split(":")[0]),
      ["6 /declarations/1", "7 /declarations/2", "8 /declarations/3", "9 /declarations/4/state"],
    );
  });

  it("knows the keys of the model", () => {
    const models = {
      pack: PackModel,
      participation: Participation,
      entryIntoForce: EntryIntoForce,
      party: Party,
      declaration: PackDeclaration,
      stateProfile: profiles.StateProfile,
      acceptedLanguagesWish: profiles.AcceptedLanguagesWish,
      profileWish: profiles.ProfileWish,
      leadTime: profiles.LeadTime,
      deMinimis: profiles.DeMinimis,
      evidentialThreshold: profiles.EvidentialThreshold,
      profileRequirement: profiles.ProfileRequirement,
      profileQuestion: profiles.ProfileQuestion,
      profileClause: profiles.ProfileClause,
      packLetterhead: profiles.PackLetterhead,
    };
    assert.deepEqual(Object.keys(packKeys).toSorted(), Object.keys(models).toSorted());
    for (const [name, model] of Object.entries(models))
      assert.deepEqual(
        [...packKeys[name as keyof typeof packKeys]].toSorted(),
        Object.keys((model as z.ZodObject).shape).toSorted(),
        name,
      );
  });
});

describe("a hostile pack", () => {
  const texts: readonly string[] = [
    `${head}__proto__: { polluted: true }\nparticipation:\n  __proto__: { parties: { TN: { inForce: 2000-01-01 } } }\n`,
    '{"rogatoryPack":1,"asOf":"2026","source":"S","constructor":{},"participation":{"constructor":{"parties":{}},"untoc":{"parties":{"__proto__":{}}}}}',
    `${head}participation:\n  untoc: &a\n    parties: *a\n`,
    `${head}participation: { untoc: { parties: { TN: { inForce: 2020-01-01, note: "\u0000\u001b[2J\u202e" } } } }\n`,
    `${head}sources: { toString: x, hasOwnProperty: y }\nparticipation: { untoc: { source: toString, members: [TN] } }\n`,
    `${head}participation:\n${"  untoc:\n    parties:\n".repeat(2000)}`,
    `${head}participation: ${"{a: ".repeat(200)}`,
    `${head}declarations: [${"[".repeat(80)}`,
    "rogatoryPack: 1\n".repeat(1000),
    "\uFFFE\u0000rogatoryPack",
    `rogatoryPack: 1\ntitle: ${"x".repeat(3_000_000)}`,
  ];
  for (const [index, text] of texts.entries()) {
    it(`no. ${index + 1} is read without harm`, () => {
      const { pack, problems: found } = readPack(text);
      for (const { message } of found) assert.ok(message.length < 2000 && message.length > 10);
      const world = worldOf(pack ? [pack] : []);
      world.between("untoc", "IT", "TN", "2025-01-01");
      assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
      check("rogatory: 1\nkind: mla\nlegalBases: [untoc]\nrequested: { state: TN }\n", { world });
    });
  }

  it("never throws, whatever it holds", () => {
    const word = fc.constantFrom(
      "rogatoryPack",
      "asOf",
      "source",
      "participation",
      "untoc",
      "parties",
      "TN",
      "IT",
      "EU",
      "inForce",
      "left",
      "signed",
      "declarations",
      "instrument",
      "state",
      "kind",
      "languages",
      "members",
      "complete",
      "__proto__",
      "sources",
      "from",
    );
    const leaf = fc.oneof(
      fc.constantFrom(1, true, null, "2026-10-01", "2026", "undated", "TN", "languages", "x"),
      fc.string(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "large", withCrossShrink: true },
        leaf,
        fc.dictionary(word, tie("tree"), { maxKeys: 6 }),
        fc.array(tie("tree"), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(word, tree, { maxKeys: 8 }), (value) => {
        const text = JSON.stringify({ ...value, rogatoryPack: 1 });
        const { pack, problems: found } = readPack(text, { name: "p.json" });
        for (const { range } of found) assert.ok(range.start.line >= 0);
        const world = worldOf(pack ? [pack] : []);
        for (const instrument of world.instruments) world.between(instrument, "IT", "TN", "2025-01-01");
        // What is left has the shape of a pack.
        if (pack) assert.ok(PackModel.safeParse(pack).success);
      }),
      { numRuns: 300 },
    );
  });
});
