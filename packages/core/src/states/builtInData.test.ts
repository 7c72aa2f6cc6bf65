import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { builtInProfiles } from "../generated/profiles.js";
import { unpackBuiltIn } from "./builtIn.js";
import { isDay } from "./days.js";
import { actOf, acts, bindingActs, boundOf } from "./entryIntoForce.js";
import { isParticipant } from "./packStates.js";
import type { Pack } from "./packTypes.js";
import { readPack } from "./readPack.js";
import { worldOf } from "./world.js";

const folder = fileURLToPath(new URL("../../data/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const text = (name: string): string => readFileSync(folder + name, "utf8");

describe("the built-in profiles", () => {
  const shelf = `${folder}profiles/`;
  const names = readdirSync(shelf);

  it("are what the files say", () =>
    assert.deepEqual(
      builtInProfiles,
      names.toSorted().map((name) => parse(readFileSync(shelf + name, "utf8")) as Pack),
    ));

  for (const name of names)
    it(`${name} is a pack without a fault, named after its State, and every line of it names its law`, () => {
      const { pack, problems } = readPack(readFileSync(shelf + name, "utf8"), { name });
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(pack?.profiles ?? {}), [name.replace(/\.yaml$/, "")]);
      assert.ok(pack?.asOf && pack.source && pack.confidence);
      const state = name.slice(0, 2);
      const { languages, certifiedTranslation, stamp, deMinimis, leadTimes, evidence, requirements } =
        worldOf().profile(state) ?? assert.fail();
      const lines = [languages, certifiedTranslation, stamp, deMinimis, ...leadTimes, ...evidence, ...requirements];
      assert.ok(lines.some((line) => line !== undefined));
      for (const line of lines)
        if (line) assert.ok(line.law && line.provision && line.origin.source !== "", JSON.stringify(line));
    });
});

describe("the built-in data", () => {
  it("is what the files under data/ say, entry for entry", () => {
    const written = files.toSorted().map((name) => parse(text(name)) as Pack);
    assert.deepEqual(unpackBuiltIn(), written);
  });

  for (const name of files) {
    it(`${name} is a pack without a fault, named after its instrument`, () => {
      const { pack, problems } = readPack(text(name), { name });
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(pack?.participation ?? {}), [name.replace(/\.yaml$/, "")]);
      assert.ok(pack?.asOf && pack.source && pack.confidence);
    });
  }

  for (const { participation = {}, asOf = "" } of unpackBuiltIn()) {
    for (const [id, { parties = {}, entryIntoForce: rule }] of Object.entries(participation)) {
      it(`${id} breaks no rule of treaty law`, () => {
        for (const [state, party] of Object.entries(parties)) {
          const at = `${id} ${state}`;
          assert.ok(isParticipant(state), at);
          const done = actOf(party);
          for (const act of [...acts, "signed"] as const) if (party[act]) assert.ok(isDay(party[act]), at);
          assert.ok(acts.filter((act) => party[act] !== undefined).length <= 1, at);
          // Nothing can be stated before it happened, nor be signed after it was bound.
          if (done) assert.ok(done.day <= asOf, at);
          if (done && party.signed && done.act !== "succession") assert.ok(party.signed <= done.day, at);
          const bound = boundOf(party, rule);
          if (done && (bindingActs as readonly string[]).includes(done.act)) {
            assert.ok(bound?.since && bound.since > done.day, at);
            assert.ok(bound.since >= (rule?.first ?? ""), at);
          }
          if (party.territoryOf) assert.ok(parties[party.territoryOf], `${at}: its State is no party`);
          if (party.extension) assert.ok(party.territoryOf, at);
        }
      });
    }
  }

  it("has the numbers of parties that its sources count", () => {
    const counted: Readonly<Record<string, number>> = {
      untoc: 195,
      "tip-protocol": 184,
      "som-protocol": 151,
      "firearms-protocol": 123,
      uncac: 190,
      "terrorist-financing-1999": 190,
      "drugs-1988": 192,
      budapest: 80,
      "coe-mla-1959": 50,
      "coe-extradition-1957": 50,
    };
    for (const { participation = {} } of unpackBuiltIn())
      for (const [id, { parties = {} }] of Object.entries(participation)) {
        const bound = Object.values(parties).filter((party) => actOf(party) && !party.territoryOf);
        if (id in counted) assert.equal(bound.length, counted[id], id);
      }
  });

  it("stays small enough to ship in an editor", () => {
    const generated = fileURLToPath(new URL("../generated/participation.ts", import.meta.url));
    assert.ok(statSync(generated).size < 60_000);
  });
});
