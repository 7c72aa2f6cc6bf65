import assert from "node:assert/strict";
import { instrumentShort } from "../instruments/index.js";
import type { Pack } from "../states/packTypes.js";
import { worldOf } from "../states/world.js";
import { type Bases, type BasesQuery, basesBetween } from "./bases.js";
import { catalogueOffences } from "./catalogue.js";
import { offenceIds, offenceNamed, offencesLike, offenceTitle } from "./findOffence.js";
import { cooperationArticles, generalCoverage, withoutData } from "./general.js";

const query: BasesQuery = { from: "IT", to: "TN", offence: "smugglingOfMigrants", date: "2025-03-14" };
const ids = ({ bases }: Bases): string[] => bases.map(({ instrument }) => instrument);
const why = ({ others }: Bases, instrument: string): string =>
  others.find((other) => other.instrument === instrument)?.why ?? "";

describe("bases between two States", () => {
  it("are those that the data shows in force and fit, what names the offence first", () => {
    const found = basesBetween(query);
    assert.deepEqual(ids(found), ["som-protocol", "untoc", "budapest"]);
    assert.deepEqual(found.bases[0], {
      instrument: "som-protocol",
      since: "2006-09-01",
      asOf: "2024-06-14",
      source: "United Nations Treaty Collection (2014) and Fedlex SR 0.311.541",
      confidence: "high",
      note: "Names the offence in art. 6(1)(a); the request rests on art. 1. Verify with the depositary.",
    });
  });

  it("name no instrument twice, and each other one with a reason", () => {
    for (const kind of ["mla", "extradition"] as const)
      for (const offence of offenceIds) {
        const { bases, others } = basesBetween({ ...query, offence, kind });
        const all = [...bases, ...others].map(({ instrument }) => instrument);
        assert.equal(new Set(all).size, all.length, `${offence} ${kind}`);
        for (const text of [...bases.map(({ note }) => note), ...others.map((other) => other.why)]) {
          assert.match(text, /\.\)?$/);
          assert.doesNotMatch(text, /[{}]|undefined|\(\)/, text);
        }
        for (const { note } of bases) assert.match(note, /Verify with the depositary\.$/);
      }
  });

  it("say plainly what is unknown, not yet in force, and of the Union only", () => {
    const found = basesBetween({ ...query, date: "2004-02-01" });
    assert.deepEqual(ids(found), []);
    assert.equal(why(found, "som-protocol"), "Not in force for Italy until 2006-09-01 (as of 2024-06-14).");
    assert.match(why(found, "coe-mla-1959"), /does not show whether Tunisia is party/);
    assert.match(why(found, "eio"), /Tunisia takes no part in it/);
    assert.match(why(found, "drugs-1988"), /does not name this offence/);
    assert.match(why(found, "nassau-1992"), /no data/);
    assert.match(why(found, "un-cybercrime-2024"), /not known to be in force/);
    assert.match(why(found, "bilateral"), /between Italy and Tunisia/);
  });

  it("hold the Convention for serious crime where the Protocol does not bind both", () => {
    const found = basesBetween({ ...query, to: "IE" });
    assert.match(why(found, "som-protocol"), /Ireland has signed it/);
    assert.match(found.bases.find(({ instrument }) => instrument === "untoc")?.note ?? "", /at least four years/);
  });

  it("know what takes whose place in the Union", () => {
    const mla = basesBetween({ ...query, to: "FR" });
    assert.match(mla.bases.find(({ instrument }) => instrument === "coe-mla-1959")?.note ?? "", /Investigation Order/);
    assert.equal(mla.bases.find(({ instrument }) => instrument === "eio")?.since, null);
    assert.match(mla.bases.find(({ instrument }) => instrument === "untoc")?.note ?? "", /art\. 18\(7\)/);
    const surrender = basesBetween({ ...query, to: "FR", kind: "extradition" });
    assert.match(why(surrender, "coe-extradition-1957"), /European arrest warrant takes its place/);
    assert.ok(ids(surrender).includes("eaw"));
    const denmark = basesBetween({ ...query, to: "DK" });
    assert.match(why(denmark, "eio"), /Denmark takes no part/);
    assert.doesNotMatch(
      denmark.bases.find(({ instrument }) => instrument === "coe-mla-1959")?.note ?? "",
      /Investigation/,
    );
  });

  it("heed what the requested State has declared on extradition, with its date", () => {
    const vietnam = basesBetween({ ...query, to: "VN", kind: "extradition", offence: "organizedCriminalGroup" });
    assert.match(why(vietnam, "untoc"), /does not extradite on it.*as of 2013-11-18/);
    const latvia = basesBetween({ ...query, to: "LV", kind: "extradition", from: "TN" });
    assert.match(
      latvia.bases.find(({ instrument }) => instrument === "som-protocol")?.note ?? "",
      /Latvia takes the Convention/,
    );
    // The declaration of the State that asks is not looked at.
    assert.ok(
      ids(basesBetween({ ...query, from: "VN", to: "IT", kind: "extradition", offence: "corruption" })).includes(
        "untoc",
      ),
    );
  });

  it("carry doubts, successions and extensions with them", () => {
    const notes = (to: string, id: string): string =>
      basesBetween({ ...query, to, from: "AT" }).bases.find(({ instrument }) => instrument === id)?.note ?? "";
    assert.match(notes("RU", "coe-mla-1959"), /Russia: Still listed after/);
    assert.match(notes("ME", "untoc"), /Montenegro notified its succession on 2006-10-23/);
    assert.match(notes("MO", "untoc"), /Extended to Macao, China on 2003-09-23/);
  });

  it("take a user's word for a treaty, also for one that is known to nobody else", () => {
    const pack: Pack = {
      rogatoryPack: 1,
      title: "Desk",
      asOf: "2026-01-01",
      source: "Note",
      participation: {
        "italy-tunisia-1967": { title: "Treaty of our own", members: ["IT", "TN"] },
        "coe-mla-1959": { parties: { TN: { inForce: "2025-01-01" } } },
        "riyadh-1983": { parties: { TN: { inForce: "1986-01-01" } } },
      },
    };
    const found = basesBetween({ ...query, world: worldOf([pack]) });
    assert.deepEqual(ids(found), ["som-protocol", "untoc", "coe-mla-1959", "budapest", "italy-tunisia-1967"]);
    assert.match(found.bases[4]?.note ?? "", /read it\..*your pack “Desk”/);
    assert.match(why(found, "riyadh-1983"), /does not show whether Italy/);
  });

  it("refuse an offence that is not in the catalogue", () => {
    assert.throws(() => basesBetween({ ...query, offence: "constructor" }), RangeError);
  });
});

describe("the catalogue of offences", () => {
  it("speaks of instruments that have a name, and cites well-formed provisions", () => {
    const data = worldOf();
    const all = [...catalogueOffences.flatMap(({ coveredBy }) => coveredBy), ...Object.values(generalCoverage).flat()];
    for (const { instrument, provision } of all) {
      assert.match(provision, /^art(\.|s) \d+/);
      assert.ok(instrumentShort(instrument) !== instrument || data.titleOf(instrument), instrument);
      assert.ok(cooperationArticles[instrument], instrument);
    }
    for (const instrument of Object.values(withoutData).flat()) {
      assert.notEqual(instrumentShort(instrument), instrument);
      assert.ok(!data.instruments.includes(instrument), instrument);
    }
  });

  it("is found by id and title, however it is spaced, and asks what is meant", () => {
    for (const id of offenceIds) {
      assert.equal(offenceNamed(id), id);
      assert.equal(offenceNamed(offenceTitle(id).toUpperCase()), id);
    }
    assert.equal(offenceNamed("smuggling-of_migrants"), "smugglingOfMigrants");
    assert.equal(offenceNamed("smuggling"), undefined);
    assert.equal(offencesLike("smuggeling")[0], "smugglingOfMigrants");
    assert.equal(offencesLike("traficking")[0], "traffickingInPersons");
    assert.equal(offencesLike("money launderin")[0], "moneyLaundering");
    assert.deepEqual(offencesLike("xq"), []);
    assert.deepEqual(offencesLike("zzzzzzzz"), []);
  });
});
