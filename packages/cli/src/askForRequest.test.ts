import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { worldOf } from "@rogatory/core";
import { askForRequest, type Wishes } from "./askForRequest.js";

const nothing: Wishes = { kind: undefined, from: undefined, to: undefined, offences: [], measures: [], legalBases: [] };

/** A person who gives these answers, one after the other; what they are told is kept without its colours. */
function answering(...answers: string[]) {
  const asked: string[] = [];
  const told: string[] = [];
  return {
    asked,
    told,
    person: {
      ask: async (question: string) => {
        asked.push(question);
        const answer = answers.shift();
        assert.notEqual(answer, undefined, `Asked without an answer: ${question}`);
        return answer as string;
      },
      tell: (text: string) => void told.push(stripVTControlCharacters(text)),
      width: 80,
    },
  };
}

const when = { date: "2025-03-14", world: worldOf(), language: "en" as const };

describe("rogatory new asks a person at the terminal", () => {
  it("for kind, States, offences, measures and bases, and takes those proposed for a blank answer", async () => {
    const { person, asked, told } = answering("", "it", "TN", "smugglingOfMigrants", "bankRecords", "");
    assert.deepEqual(await askForRequest(nothing, person, when), {
      kind: "mla",
      from: "IT",
      to: "TN",
      offences: ["smugglingOfMigrants"],
      measures: ["bankRecords"],
      legalBases: ["untoc", "som-protocol"],
    });
    assert.deepEqual(
      asked.map((question) => question.split(" ")[0]),
      ["Kind", "Requesting", "Requested", "Offences", "Measures", "Legal"],
    );
    assert.match(asked[5] ?? "", /\[untoc, som-protocol\]: $/);
    const proposal = told.at(-1) ?? "";
    assert.match(proposal, /som-protocol.*\(proposed\)\n {4}\+ In force between Italy and Tunisia since 2006-09-01/);
    assert.match(proposal, /\n {2}budapest .*\n {4}\+ In force between Italy and Tunisia since 2024-07-01/);
    const inOneLine = proposal.replaceAll(/\s+/g, " ");
    assert.match(inOneLine, /In force between the two States too, but they do not name the offence: [^.]*uncac/);
    assert.match(inOneLine, /does not show them in force between the two States, [^.]*coe-mla-1959/);
    assert.match(proposal, /\n {2}bilateral /);
    assert.doesNotMatch(proposal, /swiss|switzerland/i);
    for (const line of proposal.split("\n")) assert.ok(line.length <= 100, line);
  });

  it("for no type of assistance where the kind has one only, and proposes what speaks of it", async () => {
    const { person, asked } = answering("vesselMeasures", "it", "TN", "smugglingOfMigrants", "");
    assert.deepEqual(await askForRequest(nothing, person, when), {
      kind: "vesselMeasures",
      from: "IT",
      to: "TN",
      offences: ["smugglingOfMigrants"],
      measures: [],
      legalBases: ["som-protocol"],
    });
    assert.equal(asked.length, 5);
  });

  it("again where an answer cannot be used, and for nothing that was given", async () => {
    const given: Wishes = { ...nothing, kind: "extradition", from: "CH", to: "TR" };
    const { person, asked, told } = answering("smuggling", "fraud, theftOrRobbery", "none");
    assert.deepEqual(await askForRequest(given, person, when), {
      ...given,
      offences: ["fraud", "theftOrRobbery"],
      legalBases: [],
    });
    assert.equal(asked.length, 3);
    assert.match(told[0] ?? "", /which is not known here\. Did you mean smugglingOfMigrants/);
  });

  it("for no bases where they were given", async () => {
    const { person, told } = answering("fraud");
    const given: Wishes = {
      kind: "extradition",
      from: "CH",
      to: "TR",
      offences: [],
      measures: [],
      legalBases: ["bilateral"],
    };
    assert.deepEqual((await askForRequest(given, person, when)).legalBases, ["bilateral"]);
    assert.deepEqual(told, []);
  });
});
