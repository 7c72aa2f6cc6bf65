import assert from "node:assert/strict";
import { check } from "../../api.js";
import type { Language } from "../../catalogue/catalogue.js";

function findings(to: string, bases: string, language: Language = "en"): string[] {
  const text = `rogatory: 1
kind: mla
date: 2028-01-03
requesting: { state: DE }
requested: { state: ${to} }
legalBases: ${bases}
`;
  return check(text, { gate: "transmit", today: "2028-01-03", language })
    .findings.filter(({ rule, message }) => rule === "stale-status" && message.includes("2026-09-11"))
    .map(({ message }) => message);
}

describe("stale-status, with data that is not sure", () => {
  it("says of which treaty the data rests on lists that differ", () => {
    const doubt = "What is known of UNTOC rests on one list, or on lists that differ.";
    // The sources differ on the day of deposit of the Marshall Islands.
    const [message = ""] = findings("MH", "[untoc]");
    assert.ok(message.includes(`UNTOC (2026-09-11). ${doubt} Nothing that happened since`), message);
    const [sure = ""] = findings("IT", "[untoc, coe-mla-1959]");
    assert.match(sure, /UNTOC \(2026-09-11\), CoE 1959 \(2025-02-13\)\. Nothing that happened since/);
  });

  it("says so in French and Spanish too", () => {
    assert.match(findings("MH", "[untoc]", "fr")[0] ?? "", /Pour UNTOC, ce que l’on sait repose sur une seule liste/);
    assert.match(findings("MH", "[untoc]", "es")[0] ?? "", /Lo que se sabe de UNTOC se apoya en una sola lista/);
  });
});

describe("stale-status, with lists that have no date", () => {
  const sentence = (bases: string, language: Language): string => {
    const text = `rogatory: 1\nkind: extradition\nrequesting: { state: BE }\nrequested: { state: BG }\nlegalBases: ${bases}\n`;
    const found = check(text, { gate: "transmit", today: "2028-01-03", language }).findings;
    return found.find(({ rule }) => rule === "stale-status")?.message ?? "";
  };

  it("says so in words", () => {
    assert.match(
      sentence("[eaw]", "en"),
      /^That this treaty binds both States was stated in a list without a date: EAW Framework Decision \(undated list\)\./,
    );
    assert.match(
      sentence("[eaw]", "fr"),
      /vient d’une liste non datée\u00a0: EAW Framework Decision \(liste non datée\)\./,
    );
    assert.match(
      sentence("[eaw]", "es"),
      /procede de una lista sin fecha: EAW Framework Decision \(lista sin fecha\)\./,
    );
  });

  it("beside lists that have one", () => {
    assert.match(
      sentence("[eaw, coe-extradition-1957]", "en"),
      /was stated more than twelve months ago or in a list without a date: EAW Framework Decision \(undated list\), CoE 1957 \(\d/,
    );
  });
});
