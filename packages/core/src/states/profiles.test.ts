import assert from "node:assert/strict";
import { check } from "../api.js";
import { readPack } from "./readPack.js";
import { worldOf } from "./world.js";

const head = "rogatoryPack: 1\ntitle: Our desk\nasOf: 2026-09\nsource: Letter of 3 September 2026\n";
const profile = (lines: string, state = "TN"): string =>
  `${head}profiles:\n  ${state}:\n${lines.replaceAll(/^/gm, "    ")}\n`;
const problems = (text: string): string[] =>
  readPack(text).problems.map(({ range, path, message }) => `${range.start.line + 1} ${path}: ${message}`);
const worldWith = (...texts: string[]) =>
  worldOf(
    texts.map((text) => {
      const { pack, problems: found } = readPack(text);
      assert.deepEqual(found, []);
      assert.ok(pack);
      return pack;
    }),
  );

describe("a profile in a pack", () => {
  it("tells what a State wants, each line with where and when it was read", () => {
    const { certifiedTranslation, leadTimes, requirements, severities } =
      worldWith(
        profile(`certifiedTranslation: { provision: "s. 4", mark: S, source: Circular 7, asOf: 2025-02-01 }
leadTimes: [{ days: 60, measures: [serviceOfDocuments] }]
requirements:
  - { element: offence.maximumPenalty, mark: V }
  - { question: { id: channel, text: { en: "Which channel was used?", fr: "Quelle voie ?" } } }
severities: { no-period: error }`),
      ).profile("TN") ?? assert.fail();
    assert.deepEqual(certifiedTranslation, {
      provision: "s. 4",
      mark: "S",
      origin: { source: "Circular 7", asOf: "2025-02-01", confidence: "high", pack: "Our desk" },
    });
    assert.deepEqual(
      leadTimes.map(({ days, mark, origin }) => [days, mark, origin.source]),
      [[60, "K", "Letter of 3 September 2026"]],
    );
    assert.deepEqual(
      requirements.map(({ element, question }) => element ?? question?.id),
      ["offence.maximumPenalty", "channel"],
    );
    assert.deepEqual(severities, { "no-period": "error" });
  });

  it("is for one authority where it names one", () => {
    const world = worldWith(profile("authority: Ministry of Justice\nstamp: { mark: S }"));
    assert.equal(world.profile("TN"), undefined);
    assert.equal(world.profile("TN", "Supreme Court"), undefined);
    assert.equal(world.profile("TN", " ministry  of Justice ")?.stamp?.mark, "S");
    assert.equal(world.profile("LY", "Ministry of Justice"), undefined);
  });

  it("stands over the built-in data, point for point", () => {
    assert.equal(worldOf().profile("CH")?.certifiedTranslation?.provision, "art. 28(5)");
    const world = worldWith(profile("certifiedTranslation: { wanted: false }\nstamp: { mark: S }", "CH"));
    assert.equal(world.profile("CH")?.certifiedTranslation, undefined);
    assert.equal(world.profile("CH")?.stamp?.origin.pack, "Our desk");
    assert.deepEqual(world.profile("CH")?.languages?.accepted, ["de", "fr", "it"]);
    const later = worldWith(profile("leadTimes: [{ days: 9 }, { days: 8 }]"), profile("leadTimes: [{ days: 7 }]"));
    assert.deepEqual(
      later.profile("TN")?.leadTimes.map(({ days }) => days),
      [7],
    );
  });

  it("gives the letterhead of one's own authority", () => {
    const text = `${head}letterhead: { state: IT, authority: Procura di Palermo, lines: [REPUBBLICA ITALIANA, Procura] }\n`;
    const world = worldWith(text);
    assert.deepEqual(world.letterhead("IT", "Procura di Palermo"), ["REPUBBLICA ITALIANA", "Procura"]);
    assert.equal(world.letterhead("IT", "Procura di Roma"), undefined);
    assert.equal(world.letterhead("FR", "Procura di Palermo"), undefined);
  });

  const slips: readonly (readonly [string, string, RegExp])[] = [
    ["a misspelt key", "stampp: { mark: S }", /^8 \/profiles\/TN\/stampp: .*Rename it to `stamp`/],
    ["a misspelt key of a line", "stamp: { marc: S }", /^8 \/profiles\/TN\/stamp\/marc: .*Rename it to `mark`/],
    ["a wrong type", "leadTimes: soon", /^8 \/profiles\/TN\/leadTimes: .*should be a list/],
    ["a text for a number", "leadTimes: [{ days: soon }]", /`days` should be a whole number/],
    ["a number that is too small", "leadTimes: [{ days: 0 }]", /`0` is too small for `days`.*at least 1/],
    ["a number that is too large", "leadTimes: [{ days: 5000 }]", /`5000` is too large for `days`.*at most 1000/],
    ["a measure that there is not", "stamp: { measures: [search] }", /`search` is not one of the values/],
    ["a mark that there is not", "stamp: { mark: A }", /Write one of: V, S, K, I/],
    [
      "an unknown element",
      "requirements: [{ element: offence.maximumPenlty }]",
      /^8 \/profiles\/TN\/requirements\/0\/element: .*Write `offence.maximumPenalty` if that is meant/,
    ],
    ["neither element nor question", "requirements: [{ mark: S }]", /names either an `element`/],
    [
      "both element and question",
      "requirements: [{ element: purpose, question: { id: q, text: { en: Why? } } }]",
      /names either an `element`/,
    ],
    ["a question without a text", "requirements: [{ question: { id: q, text: { en: ' ' } } }]", /There is no text/],
    ["an unknown rule", "severities: { no-perid: error }", /There is no rule `no-perid`.*Write `no-period`/],
    ["a severity that is lowered", "severities: { no-period: info }", /can only raise the severity of `no-period`/],
    ["a rule that is turned off", "severities: { no-period: 'off' }", /can only raise the severity of `no-period`/],
    [
      "a language that is none",
      "clauses: [{ text: { English: Thanks., fr: Merci. } }]",
      /`English` is not the code of a language/,
    ],
    ["a clause without a text", "clauses: [{ text: {} }]", /There is no text/],
    ["a clause that lacks its text", "clauses: [{ place: afterOpening }]", /`text` is missing/],
    ["a currency in full", "deMinimis: { amount: 5, currency: pounds }", /does not have the form that `currency`/],
    ["no languages", "languages: { accepted: [] }", /needs `languages`|Add the codes/],
  ];
  for (const [what, line, wanted] of slips) {
    it(`with ${what} is named at its place, and the rest of it holds`, () => {
      const text = profile(`evidence: [{ threshold: primaFacie, mark: S }]\n${line}`);
      const found = problems(text);
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0] ?? "", wanted);
      const { pack } = readPack(text);
      assert.equal(worldOf(pack ? [pack] : []).profile("TN")?.evidence[0]?.threshold, "primaFacie");
    });
  }

  it("of a State that there is not is left out", () => {
    const text = profile("stamp: { mark: S }", "Tunisia");
    assert.match(problems(text)[0] ?? "", /^6 \/profiles\/Tunisia: .*Write `TN` if Tunisia is meant/);
    assert.match(problems(profile("stamp: { mark: S }", "EU"))[0] ?? "", /is not the ISO 3166 code/);
    assert.match(
      problems(`${head}letterhead: { state: Italy, lines: [ITALIA] }\n`)[0] ?? "",
      /^5 \/letterhead\/state: .*Write `IT` if Italy is meant/,
    );
    assert.match(problems(`${head}letterhead: { state: IT, lines: [""] }\n`)[0] ?? "", /There is no text/);
  });

  it("needs a source and a date for each line", () => {
    const bare = "rogatoryPack: 1\nprofiles:\n  TN:\n    stamp: { mark: S }\n";
    assert.match(problems(bare)[0] ?? "", /^4 \/profiles\/TN\/stamp: Nothing says as of when/);
    assert.match(problems(bare.replace("S }", "S, asOf: 2025 }"))[0] ?? "", /Nothing says where this is known from/);
    assert.deepEqual(problems(bare.replace("S }", "S, asOf: 2025, source: Circular }")), []);
  });

  it("with several faulty items loses these and no others", () => {
    const text = profile(
      "requirements: [{ element: nothing }, { element: purpose, marc: S }, { element: facts }, { mark: A, element: date }]",
    );
    assert.equal(problems(text).length, 3);
    const { pack } = readPack(text);
    assert.deepEqual(
      pack?.profiles?.["TN"]?.requirements?.map(({ element }) => element),
      ["purpose", "facts"],
    );
  });
});

describe("a mutated pack with a profile", () => {
  const good = profile(`authority: Ministry of Justice
languages: { accepted: [fr], mark: S }
certifiedTranslation: { law: swiss-irsg, provision: "art. 28(5)", mark: V, obligation: must, kinds: [mla] }
stamp: { wanted: true }
leadTimes: [{ days: 50, measures: [serviceOfDocuments] }]
deMinimis: { amount: 1000, currency: EUR }
evidence: [{ threshold: probableCause }]
requirements: [{ element: purpose }, { question: { id: q, text: { en: "Why?" } } }]
severities: { no-period: error }
clauses: [{ text: { en: "We assure reciprocity." }, place: afterOpening }]`);
  const draft =
    "rogatory: 1\nkind: mla\nstatus: final\nrequesting: { state: IT }\nrequested: { state: TN, authority: { name: Ministry of Justice } }\nlegalBases: [untoc]\nmeasures: [{ type: serviceOfDocuments }]\ntranslations: [{ language: fr }]\n";

  /** Deterministic, so that a failure can be seen again. */
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };

  it("never keeps a draft from being checked, and says what it leaves out", () => {
    const scraps = ["{", "}", "[", "]", ":", "\n", "    ", "null", "0", "true", "~", "CH", "'", "- ", "__proto__: 1\n"];
    for (let seed = 1; seed <= 100; seed++) {
      const next = random(seed);
      let text = good;
      for (let cut = 0; cut < 1 + (seed % 3); cut++) {
        const at = Math.floor(next() * text.length);
        const length = Math.floor(next() * 12);
        text = text.slice(0, at) + (scraps[Math.floor(next() * scraps.length)] ?? "") + text.slice(at + length);
      }
      const { pack, problems: found } = readPack(text, { name: "mutated.yaml" });
      if (pack === undefined) assert.ok(found.length > 0, `seed ${seed} is silent:\n${text}`);
      for (const { message } of found) assert.doesNotMatch(message, /undefined|\[object/, text);
      const { findings } = check(draft, { world: worldOf(pack ? [pack] : []) });
      assert.ok(
        findings.every(({ message }) => !/ failed: /.test(message)),
        `seed ${seed}:\n${text}`,
      );
    }
  });
});
