import assert from "node:assert/strict";
import { stateCodes } from "./names.js";
import type { Pack, Party } from "./packTypes.js";
import type { StandingKind } from "./standing.js";
import { type World, worldOf } from "./world.js";

const world = worldOf();

const kindOf = (instrument: string, state: string, date: string, of: World = world): string => {
  const { kind, since } = of.standing(instrument, state, date);
  return since === undefined ? kind : `${kind} ${since}`;
};

describe("the world: who takes part", () => {
  // Typed from the depositary's and the Swiss official lists, not taken from the data.
  const facts: readonly [string, string, string][] = [
    ["untoc", "IT", "2006-09-01"],
    ["untoc", "TN", "2003-09-29"],
    ["untoc", "CH", "2006-11-26"],
    ["untoc", "JP", "2017-08-10"],
    ["untoc", "BT", "2023-03-22"],
    ["som-protocol", "IT", "2006-09-01"],
    ["som-protocol", "TN", "2004-01-28"],
    ["tip-protocol", "NG", "2003-12-25"],
    ["uncac", "IT", "2009-11-04"],
    ["budapest", "TN", "2024-07-01"],
    ["budapest", "PH", "2018-07-01"],
    ["coe-mla-1959", "IT", "1962-06-12"],
    ["coe-mla-1959", "CZ", "1993-01-01"],
    ["coe-extradition-1957", "FR", "1986-05-11"],
    ["coe-extradition-1957", "KR", "2011-12-28"],
    ["drugs-1988", "US", "1990-11-11"],
  ];
  for (const [instrument, state, since] of facts) {
    it(`${state} is bound by ${instrument} since ${since}, and not the day before`, () => {
      assert.equal(kindOf(instrument, state, since), `party ${since}`);
      assert.equal(kindOf(instrument, state, "2030-01-01"), `party ${since}`);
      const before = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
      // Of a successor it is not known whether it was bound before.
      assert.equal(kindOf(instrument, state, before).split(" ")[0], state === "CZ" ? "unknown" : "notYet");
    });
  }

  it("never takes silence for a no", () => {
    for (const [instrument, state] of [
      ["untoc", "TV"],
      ["coe-mla-1959", "TN"],
      ["coe-extradition-1957", "US"],
      ["nassau-1992", "JM"],
      ["coe-mla-1959", "not a state"],
    ] as const)
      assert.equal(kindOf(instrument, state, "2025-01-01"), "unknown");
    assert.equal(world.standing("nassau-1992", "JM", "2025-01-01").origin, undefined);
  });

  it("knows signatories as such", () => {
    const { kind, origin, party } = world.standing("som-protocol", "IE", "2024-01-01");
    assert.equal(kind, "signatory");
    assert.equal(party?.signed, "2000-12-13");
    assert.equal(origin?.asOf, "2024-06-14");
    assert.equal(kindOf("un-cybercrime-2024", "FR", "2026-01-01"), "signatory");
    assert.equal(kindOf("un-cybercrime-2024", "VN", "2026-01-01"), "unknown");
  });

  it("says nothing of the time before a succession or an extension was notified", () => {
    assert.equal(kindOf("untoc", "ME", "2006-07-01"), "unknown 2006-10-23");
    assert.equal(kindOf("untoc", "ME", "2006-10-23"), "party 2006-10-23");
    assert.equal(kindOf("uncac", "HK", "2006-01-12").split(" ")[0], "unknown");
    assert.equal(kindOf("uncac", "HK", "2006-02-12"), "party 2006-02-12");
    // Extended on the day of the Netherlands' own deposit, which took effect ninety days later.
    assert.equal(kindOf("coe-extradition-1957", "AW", "1969-05-14"), "unknown 1969-05-15");
    assert.equal(kindOf("coe-extradition-1957", "AW", "1969-05-15"), "party 1969-05-15");
  });

  it("knows which member States take part in instruments of the Union, and that nobody else does", () => {
    const on = "2024-05-01";
    const outside: StandingKind = "outside";
    assert.equal(kindOf("eio", "IT", on), "party");
    for (const state of ["DK", "IE", "CH", "TN", "NO"]) assert.equal(kindOf("eio", state, on), outside, state);
    for (const state of ["DK", "IE"]) assert.equal(kindOf("eaw", state, on), "party", state);
    for (const state of ["DK", "IE"]) assert.equal(kindOf("eu-freezing-confiscation-2018", state, on), outside, state);
    assert.equal(kindOf("eu-e-evidence-2023", "IE", "2026-09-01"), "party");
    assert.equal(kindOf("eu-e-evidence-2023", "IE", "2026-08-17"), "unknown");
    for (const state of ["DK", "HU", "IE"]) assert.equal(kindOf("eppo", state, "2026-01-01"), outside, state);
    assert.equal(world.standing("eppo", "PL", "2026-01-01").origin?.confidence, "medium");
    // Sweden joined in 2024 or 2025: nothing is said of those years.
    for (const state of ["SE", "DK"]) assert.equal(kindOf("eppo", state, "2025-06-01"), "unknown", state);
    assert.equal(kindOf("eio", "GB", "2021-01-01"), "left");
    assert.equal(kindOf("eio", "GB", "2020-12-31"), "party");
    assert.equal(kindOf("eio", "IT", "2016-01-01"), "unknown");
  });

  it("says nothing of those outside a complete list before the first day of which it speaks", () => {
    assert.equal(kindOf("eio", "US", "2017-05-21"), "unknown");
    assert.equal(kindOf("eio", "US", "2017-05-22"), "outside");
    // The United Kingdom took part in the last days of the transition period.
    assert.equal(kindOf("eu-freezing-confiscation-2018", "GB", "2020-12-20"), "party");
    assert.equal(kindOf("eu-freezing-confiscation-2018", "GB", "2021-01-01"), "left");
    assert.equal(world.standing("eu-freezing-confiscation-2018", "GB", "2020-12-20").origin?.confidence, "medium");
  });

  it("gives the lists of the Union no date, since their source bears none", () => {
    for (const id of ["eaw", "eio", "eppo", "eurojust", "eu-freezing-confiscation-2018", "eu-e-evidence-2023"]) {
      const { origin } = world.standing(id, "IT", "2026-10-01");
      assert.ok(origin, id);
      assert.equal(origin.asOf, undefined, id);
      assert.match(origin.source, /General knowledge/);
    }
    const { origin } = world.standing("eio", "DK", "2026-10-01");
    assert.deepEqual(Object.keys(origin ?? {}).toSorted(), ["asOf", "confidence", "pack", "source"]);
  });

  it("does not conclude from a list of States that it leaves out a territory of one of them", () => {
    for (const [id, territory] of [
      ["eio", "RE"],
      ["eaw", "GP"],
      ["eaw", "AX"],
      ["eaw", "AW"],
      ["eaw", "GL"],
    ] as const)
      assert.equal(kindOf(id, territory, "2025-01-01"), "unknown", territory);
    // Denmark itself takes no part, and of China nothing is in the list.
    assert.equal(kindOf("eio", "GL", "2025-01-01"), "outside");
    assert.equal(kindOf("eio", "HK", "2025-01-01"), "outside");
  });

  it("carries the doubts of the data", () => {
    const russia = world.standing("coe-mla-1959", "RU", "2025-01-01");
    assert.match(russia.party?.note ?? "", /16 March 2022/);
    assert.equal(world.standing("untoc", "MH", "2025-01-01").origin?.confidence, "medium");
    assert.equal(world.standing("budapest", "PH", "2025-01-01").origin?.source, "Other sources, see the note");
  });
});

describe("the world: two States", () => {
  it("are bound since the later day, as of the older date, with the lower confidence", () => {
    const { inForce, since, asOf, confidence, source } = world.between("untoc", "IT", "MH", "2025-01-01");
    assert.deepEqual(
      { inForce, since, asOf, confidence },
      { inForce: true, since: "2011-07-15", asOf: "2026-09-11", confidence: "medium" },
    );
    assert.equal(source, "United Nations Treaty Collection (2014) and Fedlex SR 0.311.54");
  });

  it("are not in force where one side is not shown to be bound, whichever side it is", () => {
    for (const [a, b] of [
      ["IT", "TN"],
      ["TN", "IT"],
    ] as const) {
      const found = world.between("coe-mla-1959", a, b, "2025-01-01");
      assert.equal(found.inForce, false);
      assert.equal(found.since, undefined);
    }
    assert.equal(world.between("untoc", "IT", "TN", "2006-08-31").inForce, false);
    assert.equal(world.between("untoc", "IT", "TN", "2006-09-01").inForce, true);
  });
});

describe("the world: one State and its territories", () => {
  it("knows no treaty between a State and itself, its territories, or two of them", () => {
    for (const [a, b] of [
      ["IT", "IT"],
      ["NL", "AW"],
      ["HK", "CN"],
      ["HK", "MO"],
      ["JE", "GB"],
      ["FR", "RE"],
    ] as const) {
      const found = world.between("untoc", a, b, "2025-01-01");
      assert.deepEqual([found.inForce, found.oneState, found.since], [false, true, undefined], `${a} ${b}`);
    }
    const apart = world.between("untoc", "DE", "AW", "2025-01-01");
    assert.deepEqual([apart.inForce, apart.oneState], [true, false]);
    assert.equal(apart.since, "2007-01-18");
  });

  it("learns from a pack which State answers for a territory", () => {
    const own = worldOf([
      {
        rogatoryPack: 1,
        asOf: "2026-01-01",
        source: "Note",
        participation: { untoc: { parties: { PR: { extension: "2010-01-01", territoryOf: "US" } } } },
      },
    ]);
    assert.equal(own.between("untoc", "US", "PR", "2025-01-01").oneState, true);
    assert.equal(world.between("untoc", "US", "PR", "2025-01-01").oneState, false);
  });
});

describe("the world: a protocol and its convention", () => {
  const withUntoc = (party: Party): World =>
    worldOf([
      {
        rogatoryPack: 1,
        title: "Desk",
        asOf: "2026-01-01",
        source: "Note",
        participation: { untoc: { parties: { TN: party } } },
      },
    ]);

  it("binds nobody before the convention does", () => {
    const own = withUntoc({ ratification: "2024-03-01" });
    assert.equal(kindOf("som-protocol", "TN", "2024-03-30", own), "notYet 2024-03-31");
    assert.equal(kindOf("som-protocol", "TN", "2024-03-31", own), "party 2024-03-31");
    // A convention that came first leaves the day of the protocol as it is.
    assert.equal(kindOf("som-protocol", "IT", "2025-01-01", own), "party 2006-09-01");
    assert.equal(kindOf("som-protocol", "TN", "2025-01-01"), "party 2004-01-28");
  });

  it("ends with the convention, and says who says so", () => {
    const own = withUntoc({ inForce: "2004-01-01", left: "2025-05-01" });
    assert.equal(kindOf("tip-protocol", "TN", "2025-04-30", own).split(" ")[0], "party");
    const { kind, left, origin } = own.standing("tip-protocol", "TN", "2025-05-01");
    assert.deepEqual([kind, left, origin?.pack], ["left", "2025-05-01", "Desk"]);
  });

  it("is not known to bind a State that is said to be no party to the convention", () => {
    assert.equal(kindOf("firearms-protocol", "TN", "2025-01-01", withUntoc({ notParty: true })), "unknown");
    // A signature of the convention proves nothing against the protocol.
    assert.equal(kindOf("som-protocol", "TN", "2025-01-01", withUntoc({ signed: "2000-12-13" })), "party 2004-01-28");
  });

  it("is bound, in the data of this version, only where the convention is bound no later", () => {
    for (const protocol of ["som-protocol", "tip-protocol", "firearms-protocol"])
      for (const state of stateCodes) {
        const { kind, since } = world.standing(protocol, state, "2030-01-01");
        if (kind !== "party") continue;
        const convention = world.standing("untoc", state, "2030-01-01");
        assert.equal(convention.kind, "party", `${protocol} ${state}`);
        assert.ok((convention.since ?? "") <= (since ?? ""), `${protocol} ${state}`);
      }
  });
});

describe("the world: declarations", () => {
  it("are found by State, and by State and instrument", () => {
    assert.deepEqual(world.acceptedLanguages("CH", "uncac")?.languages, ["fr", "de", "it"]);
    assert.equal(world.acceptedLanguages("TN", "untoc"), undefined);
    assert.equal(world.declarations("CH").length, 4);
    assert.equal(world.declarations("CH", "untoc").length, 2);
    assert.equal(world.declaration("VN", "untoc", "extraditionBasis")?.takesAsBasis, false);
    assert.equal(world.declaration("NL", "untoc", "extraditionBasis")?.asOf, undefined);
    assert.equal(world.declaration("CA", "untoc", "centralAuthority")?.asOf, "2014");
  });
});

describe("the world: packs of a user", () => {
  const pack = (more: Partial<Pack>, title = "Desk"): Pack => ({
    rogatoryPack: 1,
    title,
    asOf: "2020-01-01",
    source: "Note",
    ...more,
  });

  it("stand over the built-in data, newer or not, and say whose word it is", () => {
    const own = worldOf([pack({ participation: { untoc: { parties: { TN: { left: "2019-06-01" } } } } })]);
    assert.deepEqual(own.packs, ["Desk"]);
    const { kind, left, origin } = own.standing("untoc", "TN", "2025-01-01");
    assert.deepEqual({ kind, left }, { kind: "left", left: "2019-06-01" });
    assert.deepEqual(origin, { source: "Note", asOf: "2020-01-01", confidence: "high", pack: "Desk" });
    assert.equal(kindOf("untoc", "IT", "2025-01-01", own), "party 2006-09-01");
    // The built-in world is not touched.
    assert.equal(kindOf("untoc", "TN", "2025-01-01"), "party 2003-09-29");
  });

  it("use the treaty's own rule, or one of their own", () => {
    const own = worldOf([
      pack({
        participation: {
          untoc: { parties: { TV: { accession: "2026-03-02" } } },
          "own-treaty": {
            title: "A treaty of our own",
            entryIntoForce: { provision: "art. 9", mark: "V", first: "2001-01-01", wait: "P1M", firstOfMonth: true },
            parties: { IT: { ratification: "2003-05-05" }, TN: { ratification: "2000-01-01" } },
          },
        },
      }),
    ]);
    assert.equal(kindOf("untoc", "TV", "2026-05-01", own), "party 2026-04-01");
    assert.equal(own.between("own-treaty", "IT", "TN", "2025-01-01").since, "2003-07-01");
    assert.equal(own.titleOf("own-treaty"), "A treaty of our own");
  });

  it("stand over each other in their order", () => {
    const first = pack({ participation: { untoc: { parties: { TN: { notParty: true } } } } }, "first");
    const second = pack({ participation: { untoc: { parties: { TN: { inForce: "2004-01-01" } } } } }, "second");
    assert.equal(kindOf("untoc", "TN", "2025-01-01", worldOf([first, second])), "party 2004-01-01");
    assert.equal(kindOf("untoc", "TN", "2025-01-01", worldOf([second, first])), "outside");
  });

  it("replace a declaration on one point and leave the others", () => {
    const own = worldOf([
      pack({
        declarations: [
          { instrument: "untoc", state: "CH", kind: "languages", provision: "art. 18(14)", languages: ["en"] },
          { instrument: "untoc", state: "TN", kind: "languages", provision: "art. 18(14)", languages: ["ar", "fr"] },
        ],
      }),
    ]);
    assert.deepEqual(own.acceptedLanguages("CH", "untoc")?.languages, ["en"]);
    assert.deepEqual(own.acceptedLanguages("CH", "uncac")?.languages, ["fr", "de", "it"]);
    assert.match(own.centralAuthority("CH", "untoc")?.says ?? "", /Bern/);
    assert.equal(own.declaration("TN", "untoc", "languages")?.pack, "Desk");
  });

  it("let a new member into a complete list", () => {
    const own = worldOf([pack({ participation: { eio: { members: ["IE"] } } })]);
    assert.equal(kindOf("eio", "IE", "2026-01-01", own), "party");
    assert.equal(kindOf("eio", "DK", "2026-01-01", own), "outside");
  });
});
