import assert from "node:assert/strict";
import { languages } from "../catalogue/catalogue.js";
import { currencyCodes, languageCodes } from "../generated/codes.js";
import { corrections } from "./corrections.js";
import { findState, stateNamed } from "./findState.js";
import { currencyName, isState, languageName, stateCodes, stateName } from "./names.js";
import { otherNames } from "./otherNames.js";

describe("codes", () => {
  it("are the States and territories of ISO 3166-1, and Kosovo", () => {
    assert.equal(stateCodes.length, 250);
    for (const code of ["TN", "IT", "HK", "GG", "XK", "PS", "TW"]) assert.ok(isState(code), code);
    for (const code of ["UK", "EU", "EL", "tn", "ITA", "SU", "AN", "ZZ", "", "constructor"])
      assert.equal(isState(code), false, code);
  });

  it("have a name in every language of the output", () => {
    for (const language of languages) {
      for (const code of stateCodes) assert.notEqual(stateName(code, language), code, `${code} ${language}`);
      // A few languages are called by their code, and a few have an English name only.
      const names = [language, "en"].map(
        (each) => new Intl.DisplayNames([each], { type: "language", fallback: "none" }),
      );
      for (const tag of languageCodes)
        assert.equal(languageName(tag, language), names[0]?.of(tag) ?? names[1]?.of(tag), `${tag} ${language}`);
      for (const code of currencyCodes) assert.notEqual(currencyName(code, language), code, `${code} ${language}`);
    }
  });

  it("of languages and currencies are those that somebody speaks and pays with", () => {
    for (const tag of ["ar", "ckb", "fil", "fr", "kmr", "ti", "zgh"]) assert.ok(languageCodes.includes(tag), tag);
    assert.equal(new Set(languageCodes).size, languageCodes.length);
    for (const code of ["EUR", "USD", "TND", "LYD"]) assert.ok(currencyCodes.includes(code), code);
    for (const code of ["XXX", "XAU", "XTS", "XDR", "DEM"]) assert.equal(currencyCodes.includes(code), false, code);
  });
});

describe("names of States", () => {
  it("read well in a letter", () => {
    for (const code of stateCodes.filter((one) => one !== "CC"))
      assert.doesNotMatch(stateName(code, "en"), /&|\bSt\.|SAR|\(|- /, `${code} ${stateName(code, "en")}`);
    assert.equal(stateName("CD", "en"), "Democratic Republic of the Congo");
    assert.equal(stateName("CD", "fr-CH"), "République démocratique du Congo");
    assert.equal(stateName("PS", "es"), "Estado de Palestina");
    assert.equal(stateName("IT", "de"), "Italien");
    assert.equal(stateName("QQ", "en"), "QQ");
  });

  it("are corrected, and found by other names, only for codes that exist", () => {
    for (const names of [...Object.values(corrections), otherNames])
      for (const code of Object.keys(names)) assert.ok(isState(code), code);
  });
});

describe("finding a State", () => {
  const one: readonly [string, string][] = [
    ["TN", "TN"],
    ["tn", "TN"],
    ["TUN", "TN"],
    ["Tunisia", "TN"],
    ["Tunisie", "TN"],
    ["Túnez", "TN"],
    ["tunez", "TN"],
    ["Turkey", "TR"],
    ["turkiye", "TR"],
    ["Ivory Coast", "CI"],
    ["cote d'ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["UAE", "AE"],
    ["UK", "GB"],
    ["Scotland", "GB"],
    ["Czech Republic", "CZ"],
    ["USA", "US"],
    ["united states of america", "US"],
    ["Niger", "NE"],
    ["Guinea", "GN"],
    ["  Germany ", "DE"],
    ["Viet Nam", "VN"],
    ["DR Congo", "CD"],
    ["Burkina", "BF"],
  ];
  for (const [words, code] of one)
    it(`"${words}" is ${code}`, () => {
      assert.equal(stateNamed(words), code);
      assert.equal(findState(words)[0], code);
    });

  it("gives all that may be meant, the likeliest first, and none where it would be a guess", () => {
    assert.deepEqual(findState("guin", ["en"]), ["GN", "GW", "GQ", "PG"]);
    assert.deepEqual(findState("congo", ["en"]).slice(0, 2), ["CG", "CD"]);
    for (const words of ["united", "island", "", "   ", "?", "Ruritania", "a".repeat(10_000), "\u0000"])
      assert.equal(stateNamed(words), undefined, words.slice(0, 20));
    assert.deepEqual(findState("Ruritania"), []);
  });

  it("looks in the languages asked for, and in English", () => {
    assert.deepEqual(findState("Deutschland", ["fr"]), []);
    assert.deepEqual(findState("Deutschland", ["de"]), ["DE"]);
    assert.deepEqual(findState("Germany", ["de"]), ["DE"]);
    assert.equal(findState("ألمانيا", ["ar"])[0], "DE");
    assert.equal(findState("Германия", ["ru"])[0], "DE");
  });
});
