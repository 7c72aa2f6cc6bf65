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
