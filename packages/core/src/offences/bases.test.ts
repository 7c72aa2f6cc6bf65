import assert from "node:assert/strict";
import type { Language } from "../catalogue/catalogue.js";
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
      note: "Names the offence in art. 6(1)(a); the request rests on art. 1(2). Only where the offence is transnational and involves an organized criminal group; reasonable grounds to suspect it are enough (art. 18(1) of the Convention, with art. 4 of the Protocol, to be verified). Verify with the depositary.",
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
    assert.match(why(found, "eio"), /does not show whether Tunisia is party/);
    assert.equal(why(basesBetween(query), "eio"), "Tunisia takes no part in it (undated, to be verified).");
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

  it("refuse an offence that is not in the catalogue, a code that is no State's, one State twice, and a day that does not exist", () => {
    for (const wrong of [
      { offence: "constructor" },
      { to: "ZZ" },
      { from: "it" },
      { to: "__proto__" },
      { to: "IT" },
      { date: "2025-02-29" },
      { date: "2025-3-14" },
      { date: "" },
    ])
      assert.throws(() => basesBetween({ ...query, ...wrong }), RangeError, JSON.stringify(wrong));
    assert.deepEqual(ids(basesBetween({ ...query, date: "2024-02-29" })), ["som-protocol", "untoc"]);
  });
});

describe("bases: the conditions on which they serve", () => {
  const noteOf = (id: string, more: Partial<BasesQuery>): string =>
    basesBetween({ ...query, ...more }).bases.find(({ instrument }) => instrument === id)?.note ?? "";

  it("are those of art. 18(1) of UNTOC for assistance and of art. 16(1) for extradition", () => {
    const fraud = { offence: "fraud" };
    assert.equal(
      noteOf("untoc", fraud),
      "Serves offences of any kind that meet the condition of art. 3(1)(b); the request rests on art. 18. Only where the offence carries at least four years at the maximum, is transnational and involves an organized criminal group; reasonable grounds to suspect the last two are enough (art. 18(1)). Verify with the depositary.",
    );
    assert.equal(
      noteOf("untoc", { ...fraud, kind: "extradition" }),
      "Serves offences of any kind that meet the condition of art. 3(1)(b); the request rests on art. 16. Only where the offence carries at least four years at the maximum, involves an organized criminal group, and either is transnational or is that of a person who is in the requested State; it must be punishable in both States (art. 16(1)). Whether Tunisia takes it as the legal basis of an extradition is not in the data (art. 16(4)-(5)): ask, or look at its declarations. Verify with the depositary.",
    );
  });

  it("bind the offences of the Protocols to art. 4, and mark what has not been read", () => {
    for (const offence of ["smugglingOfMigrants", "enablingIllegalStay", "documentForgery"])
      assert.match(noteOf("som-protocol", { offence }), /art\. 4 of the Protocol, to be verified/);
    assert.match(
      noteOf("tip-protocol", { offence: "traffickingInPersons" }),
      /art\. 1\(2\) \(to be verified\)\..*art\. 4 of/,
    );
    assert.match(noteOf("untoc", { offence: "smugglingOfMigrants" }), /\(art\. 1\(3\) of the Protocol\); /);
    assert.match(
      noteOf("untoc", { offence: "traffickingInPersons" }),
      /\(art\. 1\(3\) of the Protocol, to be verified\); .*art\. 4 of the Protocol/,
    );
    // A Protocol that does not bind both lends the Convention none of its offences.
    assert.doesNotMatch(noteOf("untoc", { to: "IE" }), /of the Protocol/);
  });

  it("ask a year in both States and, of a sentence, four months beside it, under the Convention of 1957", () => {
    assert.match(
      noteOf("coe-extradition-1957", { from: "CH", to: "FR", offence: "fraud", kind: "extradition" }),
      /at least one year at the maximum in both States and, where a sentence has been passed, at least four months/,
    );
  });

  it("ask a year in both States of Budapest extradition, and dual criminality of UNCAC extradition alone", () => {
    const cyber = { from: "US", to: "CH", offence: "cybercrime" };
    assert.match(
      noteOf("budapest", { ...cyber, kind: "extradition" }),
      /one year.*art\. 24\(1\), to be verified.*art\. 24\(3\)/,
    );
    assert.doesNotMatch(noteOf("budapest", cyber), /one year/);
    const corruption = { from: "US", to: "CH", offence: "corruption" };
    assert.match(noteOf("uncac", { ...corruption, kind: "extradition" }), /punishable in both States, unless/);
    assert.doesNotMatch(noteOf("uncac", corruption), /punishable|transnational/);
  });

  it("leave the procedure to a treaty on assistance that binds both, whichever convention is chosen", () => {
    const between = { from: "IT", to: "CH" };
    assert.match(noteOf("som-protocol", between), /unless the two agree otherwise \(UNTOC art\. 18\(7\)\)/);
    assert.match(noteOf("untoc", between), /\(art\. 18\(7\)\)/);
    assert.match(noteOf("uncac", { ...between, offence: "corruption" }), /\(art\. 46\(7\)\)/);
    assert.match(noteOf("drugs-1988", { ...between, offence: "drugTrafficking" }), /\(art\. 7\(7\)\)/);
    assert.match(noteOf("budapest", { ...between, offence: "cybercrime" }), /\(art\. 27\(1\)\)/);
    assert.doesNotMatch(noteOf("untoc", {}), /agree otherwise/);
  });

  it("say what stands beside the European conventions, and that it is to be verified", () => {
    const extradition = { from: "GB", to: "FR", offence: "fraud", kind: "extradition" } as const;
    assert.match(noteOf("coe-extradition-1957", { ...extradition, date: "2021-01-01" }), /art\. 629, to be verified/);
    assert.equal(noteOf("coe-extradition-1957", { ...extradition, date: "2020-12-31" }), "");
    assert.match(noteOf("eaw", { ...extradition, date: "2020-12-31" }), /of medium confidence only.*bears no date/);
    assert.match(noteOf("coe-mla-1959", { from: "IT", to: "GB" }), /arts 633 and 635, to be verified/);
    assert.match(noteOf("coe-extradition-1957", { ...extradition, from: "NO" }), /Iceland and Norway may/);
    assert.doesNotMatch(
      noteOf("coe-extradition-1957", { ...extradition, from: "NO", to: "GB" }),
      /may take its place|629/,
    );
    for (const [from, to] of [
      ["DK", "SE"],
      ["IE", "FR"],
    ] as const)
      assert.match(noteOf("coe-mla-1959", { from, to }), /29 May 2000/);
    assert.match(noteOf("coe-mla-1959", { to: "FR" }), /art\. 34\(1\) of the Directive, to be verified/);
  });
});

describe("bases: what is not sure", () => {
  it("is never told as if it were", () => {
    const { bases } = basesBetween({ ...query, from: "DK", to: "SE", offence: "drugTrafficking" });
    const drugs = bases.find(({ instrument }) => instrument === "drugs-1988");
    assert.equal(drugs?.confidence, "medium");
    assert.match(
      drugs?.note ?? "",
      /worked out from art\. 29, which is still to be verified\. That it binds both is of medium confidence only/,
    );
    for (const { confidence, note } of bases) assert.equal(/confidence only/.test(note), confidence !== "high", note);
  });

  it("is marked where it tells that a State is not bound", () => {
    const marshall = basesBetween({ ...query, to: "MH", offence: "fraud", date: "2011-07-01" });
    assert.equal(
      why(marshall, "untoc"),
      "Not in force for Marshall Islands until 2011-07-15 (as of 2026-09-11, to be verified).",
    );
    const britain = basesBetween({ ...query, to: "GB", offence: "fraud", kind: "extradition", date: "2022-01-01" });
    assert.equal(
      why(britain, "eaw"),
      "No longer in force for United Kingdom since 2021-01-01 (undated, to be verified).",
    );
    // A sure deposit, and a day worked out from a rule that has not been read.
    const africa = basesBetween({ ...query, from: "DE", to: "ZA", kind: "extradition", date: "2003-03-03" });
    assert.match(why(africa, "coe-extradition-1957"), /until 2003-05-13 \(as of 2023-06-28, to be verified\)\.$/);
  });

  it("is told to be old where the request is more than twelve months younger", () => {
    const noteOn = (date: string): string => basesBetween({ ...query, date }).bases[0]?.note ?? "";
    assert.doesNotMatch(noteOn("2025-06-14"), /twelve months/);
    assert.match(noteOn("2025-06-15"), /more than twelve months older than the request: as of 2024-06-14\./);
  });

  it("leaves nothing between a State and its own territory", () => {
    const found = basesBetween({ ...query, from: "NL", to: "AW" });
    assert.deepEqual(found.bases, []);
    for (const id of ["untoc", "eio", "bilateral", "reciprocity"])
      assert.equal(
        why(found, id),
        "One State answers for both Netherlands and Aruba, so that no treaty stands between them.",
      );
  });

  it("holds for a user's declaration without words too", () => {
    const pack = (takesAsBasis: boolean): Pack => ({
      rogatoryPack: 1,
      title: "Desk",
      asOf: "2026-01-01",
      source: "Note",
      declarations: [{ instrument: "untoc", state: "TN", kind: "extraditionBasis", takesAsBasis }],
    });
    const asked = (takes: boolean) =>
      basesBetween({ ...query, offence: "fraud", kind: "extradition", world: worldOf([pack(takes)]) });
    assert.match(
      asked(true).bases[0]?.note ?? "",
      /Tunisia takes it as the legal basis of an extradition \(Note, as of 2026-01-01; verify\.\)/,
    );
    assert.equal(
      why(asked(false), "untoc"),
      "Tunisia has declared that it does not extradite on it (Note, as of 2026-01-01; verify.)",
    );
  });

  it("is marked in French and Spanish too", () => {
    const told = (language: Language): string =>
      why(basesBetween({ ...query, to: "MH", offence: "fraud", date: "2011-07-01", language }), "untoc");
    assert.match(told("fr"), /état : 2026-09-11, à vérifier/);
    assert.match(told("es"), /datos de 2026-09-11, por verificar/);
    for (const language of ["fr", "es"] as const)
      for (const kind of ["mla", "extradition"] as const)
        for (const offence of offenceIds)
          for (const to of ["FR", "GB", "IE", "VN"]) {
            const { bases, others } = basesBetween({ ...query, to, offence, kind, language });
            for (const text of [...bases.map(({ note }) => note), ...others.map((other) => other.why)])
              assert.doesNotMatch(text, /[{}]|undefined/, text);
          }
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
