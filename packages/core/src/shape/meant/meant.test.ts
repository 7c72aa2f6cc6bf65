import assert from "node:assert/strict";
import { applyTextEdits, check, parseDraft, plan } from "../../index.js";

const head = "rogatory: 1\nkind: mla\n";

/** Each mend offered for a misshapen value: its title, whether it is safe, and the draft after it without its head. */
function mendsOf(text: string, language: "en" | "fr" | "es" = "en"): readonly (readonly [string, boolean, string])[] {
  const draft = parseDraft(head + text, { name: "a.mla.yaml" });
  const rules = /^(?:invalid-value|wrong-type|unknown-measure)$/;
  return check(draft, { language })
    .findings.filter(({ rule }) => rules.test(rule))
    .flatMap(({ fixes }) => fixes)
    .map(({ title, safe, edits }) => {
      const after = applyTextEdits(draft.text, plan(draft, edits));
      const left = check(parseDraft(after, { name: "a.mla.yaml" })).findings;
      assert.deepEqual(
        left.filter(({ rule }) => rules.test(rule)),
        [],
        after,
      );
      return [title, safe, after.slice(head.length)];
    });
}

/** What stands in a field after the one mend, with a star where it is safe; undefined where none is offered. */
function meantIn(before: string, written: string, after: string): string | undefined {
  const mends = mendsOf(before + written + after);
  assert.ok(mends.length <= 1, `${written}: ${mends.map(([title]) => title).join(", ")}`);
  const [mend] = mends;
  if (!mend) return undefined;
  assert.ok(mend[2].startsWith(before) && mend[2].endsWith(after), mend[2]);
  return mend[2].slice(before.length, mend[2].length - after.length) + (mend[1] ? "*" : "");
}

type Cases = Readonly<Record<string, string | undefined>>;

function tell(before: string, after: string, cases: Cases): void {
  for (const [written, meant] of Object.entries(cases)) assert.equal(meantIn(before, written, after), meant, written);
}

describe("what a value may mean that its field does not take", () => {
  it("is a State by its name in any language of the output", () =>
    tell("requested: { state: ", " } # whom\n", {
      Switzerland: "CH*",
      Suisse: "CH*",
      suiza: "CH*",
      tn: "TN*",
      TUN: "TN*",
      Türkiye: "TR*",
      Scotland: "GB",
      Republic: undefined,
      Atlantis: undefined,
      '""': undefined,
    }));

  it("is a length of time in words", () =>
    tell("offences:\n  - id: a\n    penalty: { max: ", " }\n", {
      "15 years": "P15Y*",
      "fifteen years": "P15Y*",
      "15 ans": "P15Y*",
      "quinze ans": "P15Y*",
      "quince años": "P15Y*",
      "dix-huit mois": "P18M*",
      "18 months": "P18M*",
      "15y": "P15Y*",
      "1 an et 6 mois": "P1Y6M*",
      "6 months and 1 year": "P1Y6M*",
      p15y: "P15Y*",
      Life: "life*",
      lif: "life",
      "15": undefined,
      "1.5 years": undefined,
      "5-10 years": undefined,
      "up to 15 years": undefined,
      "2 years 3 years": undefined,
      "15 hours": undefined,
    }));

  it("is a day in words or figures", () =>
    tell("date: ", "\n", {
      "14 March 2026": "2026-03-14*",
      "14 mars 2026": "2026-03-14*",
      "14 de marzo de 2026": "2026-03-14*",
      "March 14, 2026": "2026-03-14*",
      "1er août 2024": "2024-08-01*",
      "12.15.1980": "1980-12-15*",
      "25/12/1980": "1980-12-25*",
      "2026/3/14": "2026-03-14*",
      "05/05/1980": "1980-05-05*",
      "31 February 2026": undefined,
      "45/13/1980": undefined,
      "March 2026": undefined,
      "14 March": undefined,
      "12/05/80": undefined,
      "before 14 March 2026": undefined,
      "14 March 2026 or 15 March 2026": undefined,
    }));

  it("is a day of two where both figures may be the month, which a person must choose", () => {
    assert.deepEqual(mendsOf("date: 12.05.1980\n"), [
      ["Replace by `1980-05-12` (12 May 1980)", false, "date: 1980-05-12\n"],
    ]);
    for (const written of ["12/05/1980", "12-5-1980"]) {
      const mends = mendsOf(`persons: [{ id: a, birth: { date: ${written} } }]\n`);
      assert.deepEqual(mends, [
        ["Replace by `1980-05-12` (12 May 1980)", false, "persons: [{ id: a, birth: { date: 1980-05-12 } }]\n"],
        ["Replace by `1980-12-05` (5 December 1980)", false, "persons: [{ id: a, birth: { date: 1980-12-05 } }]\n"],
      ]);
    }
    const titles = (language: "fr" | "es") => mendsOf("date: 12/05/1980\n", language).map(([title]) => title);
    assert.deepEqual(titles("fr"), [
      "Remplacer par `1980-05-12` (12 mai 1980)",
      "Remplacer par `1980-12-05` (5 décembre 1980)",
    ]);
    assert.equal(titles("es")[0], "Sustituir por `1980-05-12` (12 de mayo de 1980)");
  });

  it("is a month or a moment where the field takes one", () => {
    tell("measures:\n  - type: bankRecords\n    period:\n      from: ", "\n", {
      "août 2024": "2024-08*",
      "2024/08": "2024-08*",
      "2024-08-11 21:14": "2024-08-11T21:14*",
      "2024-08-11 9:05 +01:00": "2024-08-11T09:05+01:00*",
      "2024-08-11 25:14": undefined,
    });
  });

  it("is a language or a currency by its name", () => {
    tell("requesting: { contact: { languages: [it, ", "] } }\n", {
      French: "fr*",
      français: "fr*",
      Inglés: "en*",
      FR: "fr*",
      pt_br: "pt-BR*",
      Klingon: undefined,
      "English and French": undefined,
    });
    tell("assets: [{ id: a, value: { amount: 5, currency: ", " } }]\n", {
      euro: "EUR*",
      Euros: "EUR*",
      "€": "EUR*",
      "'EUR '": "EUR*",
      eur: "EUR*",
      "francs suisses": "CHF*",
      "Swiss francs": "CHF*",
      dollars: undefined,
      $: undefined,
      dinar: undefined,
    });
  });

  it("is a value of a choice by its title, or written otherwise", () => {
    tell("measures:\n  - type: ", "\n", {
      "Bank records": "bankRecords*",
      bank_records: "bankRecords*",
      bankrecord: "bankRecords",
      "Video hearng": "videoHearing",
      weather: undefined,
    });
    tell("status: ", "\n", { Draft: "draft*", borrador: "draft*", finall: "final", done: undefined });
    tell("persons: [{ id: a, role: ", " }]\n", { Witness: "witness*", témoin: "witness*", Testigo: "witness*" });
    tell("legalBases: [", "]\n", { UNTOC: "untoc*", unto: "untoc", treaty: undefined });
  });

  it("is yes or no in words", () =>
    tell("undertakings: { reciprocity: ", " }\n", {
      yes: "true*",
      Oui: "true*",
      sí: "true*",
      no: "false*",
      non: "false*",
      perhaps: undefined,
    }));

  it("is a number without its separators, where they can be read in one way", () => {
    const amount = (currency: string, cases: Cases) =>
      tell("assets:\n  - id: a\n    value:\n      amount: ", `\n      currency: ${currency}\n`, cases);
    amount("EUR", {
      "2,500": "2500*",
      "2 500,50": "2500.5*",
      "1'200'000": "1200000*",
      "2,500 EUR": "2500*",
      "€ 2,500": "2500*",
      "2,500 dollars": undefined,
      "2,50,0": undefined,
      "about 2,500": undefined,
    });
    amount("TND", { "2,500": undefined, "2 500": "2500*", "12,500,000": "12500000*" });
  });
});
