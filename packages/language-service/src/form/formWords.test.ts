import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages } from "@rogatory/core";
import { givenIds, nouns } from "@rogatory/core/editor";
import { createLanguageService } from "../service.js";

const services = Object.fromEntries(languages.map((language) => [language, createLanguageService({ language })]));
const broken = fileURLToPath(new URL("../../../../examples/broken/", import.meta.url));
const said = (language: string, text: string, rule: string, name = "a.mla.yaml"): readonly string[] => {
  const service = services[language];
  if (!service) throw new Error(`No service speaks ${language}.`);
  return service
    .formState(service.open(`file:///${name}`, 1, text))
    .findings.flatMap((finding) => (finding.rule === rule ? [finding.message] : []));
};

describe("a finding in the form", () => {
  const records = `rogatory: 1
kind: mla
legalBases: [untoc]
measures:
  - type: bankRecords
    period: { from: 2024-06-01 }
`;

  it("calls a field by its title, through the parts that lead to it, in each language", () => {
    assert.match(said("en", records, "no-period")[0] ?? "", /Give “Period › From” and “Period › To”/u);
    assert.match(said("fr", records, "no-period")[0] ?? "", /« Période › Du » et « Période › Au »/u);
    assert.match(said("es", records, "no-period")[0] ?? "", /«Período › [^»]+» y «Período › [^»]+»/u);
  });

  it("says what a value means, and yes for true", () => {
    const [missing = ""] = said("en", records, "conducting-authority-missing");
    assert.match(missing, /“Authority conducting the case”: the authority that makes the request\.$/u);
    const denied = `${records}undertakings: { useLimitation: false }\n`;
    assert.match(said("en", denied, "use-not-limited")[0] ?? "", /“Undertakings › Limited use”: yes/u);
  });

  it("takes the field of the place before another of the same name", () => {
    const text = `${records}requesting: { contact: { name: Dr. Giulia Ferrante } }\n`;
    assert.match(said("en", text, "no-contact")[0] ?? "", /“Telephone”/u);
    assert.match(said("en", records, "no-contact")[0] ?? "", /“Requesting State › Contact person” with “Name”/u);
  });

  it("finds a kind of paper where the measure has another field called so", () => {
    const text = "rogatory: 1\nkind: mla\nlegalBases: [coe-mla-1959]\noffences: [{ id: o1, title: Theft }]\n";
    assert.match(said("en", text, "no-law-text")[0] ?? "", /an annex with “Kind”: text of law/u);
  });

  it("offers the reason why something is not known as the form does", () => {
    const text =
      "rogatory: 1\nkind: extradition\nlegalBases: [coe-extradition-4th-protocol]\npersons: [{ id: p1 }]\nextradition: { person: p1 }\n";
    const [missing = ""] = said("en", text, "location-missing", "a.extradition.yaml");
    assert.match(missing, /“Extradition › Likely location › Not known”/u);
  });

  it("leaves an id that is called as a field is", () => {
    const text = `${records}annexes: [{ id: purpose, title: Letter of the bank }]\n`;
    assert.match(said("en", text, "annex-mismatch")[0] ?? "", /`purpose`/u);
  });

  it("shows what stands in the text as it stands there, where the text itself is in question", () => {
    assert.match(said("en", `${records}purposes: To know.\n`, "unknown-key")[0] ?? "", /`purposes`.*`purpose`/u);
  });

  it("keeps no key of the model in any language", () => {
    const keys = new Set(Object.values(nouns).flatMap(({ fields }) => Object.keys(fields)));
    const aboutText = /^(unknown-|duplicate-|misread|suppression|unused|invalid-value|syntax)/u;
    for (const name of readdirSync(broken).filter((each) => /\.(mla|extradition)\.(yaml|json)$/u.test(each)))
      for (const [language, service] of Object.entries(services)) {
        const state = service.formState(service.open(`file:///${name}`, 1, readFileSync(`${broken}${name}`, "utf8")));
        const ids = givenIds(state.value).map(({ id }) => id);
        for (const { rule, message, fixes } of state.findings)
          for (const [, span = ""] of [message, ...fixes.map(({ title }) => title)].join(" ").matchAll(/`([^`]+)`/gu)) {
            const [first = ""] = span.split(/[.:]/u);
            if (!aboutText.test(rule) && !ids.includes(span))
              assert.ok(!keys.has(first), `${name} ${language} ${rule}: ${message}`);
          }
      }
  });
});
