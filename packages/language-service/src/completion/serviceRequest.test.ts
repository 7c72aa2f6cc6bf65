import assert from "node:assert/strict";
import { check, parseDraft } from "@rogatory/core";
import { Typist } from "./typist.test.js";

/** What is typed at a place (text), or taken from what is offered there (a list of labels, one after the other). */
type Plan = Readonly<Record<string, string | readonly string[]>>;

/** Visits the tab stops and does at each what the plan says; leaves those that the plan does not name. */
function fill(typist: Typist, plan: Plan): void {
  const left = new Map(Object.entries(plan));
  for (let isThere = true; isThere; ) {
    const { pointer } = typist;
    const action = left.get(pointer);
    left.delete(pointer);
    if (typeof action === "string") typist.type(action);
    else for (const label of action ?? []) typist.take(label);
    // What was taken may have brought its own tab stops: the cursor stands at the first of them.
    isThere = typist.pointer !== pointer && left.has(typist.pointer) ? true : typist.next();
  }
  assert.deepEqual([...left.keys()], [], "Tab stops that were never reached");
}

const offices: Plan = {
  "/reference": "2025/0917-CN/SEN",
  "/requesting/state": ["Belgium"],
  "/requesting/authority/name": "Parquet du procureur du Roi de Bruxelles",
  "/requesting/authority/function": "public prosecution service which brought the case to trial",
  "/requesting/conductingAuthority/name": "Tribunal de première instance francophone de Bruxelles",
  "/requesting/conductingAuthority/function": "trial court, three judges",
  "/requesting/contact/name": "Anne-Catherine Delvaux",
  "/requesting/contact/email": "ac.delvaux@parquet.example",
  "/requesting/contact/phone": "+32 2 555 01 42",
  "/requesting/contact/timeZone": ["Europe/Brussels"],
  "/requested/state": ["Senegal"],
  "/requested/authority/name": "Ministère de la Justice, Direction des Affaires criminelles et des Grâces",
};

const fullTemplate: Plan = {
  ...offices,
  "/requesting/contact/languages": ["Languages, as a list"],
  "/requesting/contact/languages/0": ["fr"],
  "/legalBases": ["Legal bases, as a list"],
  "/legalBases/0": ["untoc, with articles"],
  "/proceedings/stage": ["trial"],
  "/proceedings/reference": "BR35.98.1187/2024",
  "/proceedings/subject": "Trial of six persons for smuggling of migrants by means of false work contracts.",
  "/persons/0/role": ["accused"],
  "/persons/0/name/family": "Ndao",
  "/persons/0/name/given": "Cheikh Tidiane",
  "/persons/0/birth/date": "1981-05-12",
  "/persons/0/birth/place": "Kaolack",
  "/persons/0/nationalities": ["Nationalities, as a list"],
  "/persons/0/nationalities/0": ["Senegal"],
  "/persons/0/address/state": ["Senegal"],
  "/persons/0/address/address": "Cité Keur Gorgui, lot 118, apartment 4, Dakar",
  "/offences/0/title": "Smuggling of human beings",
  "/offences/0/provision": "Act of 15 December 1980 on foreigners, art. 77 bis and 77 quater",
  "/offences/0/penalty/max": ["P10Y"],
  "/purpose": "To summon {person:person-1} to his trial, so that he can be present and defend himself.",
  "/measures/0/description": "Service in person of the summons on {person:person-1}.",
  "/measures/0/basisForBelief": "He has lived in Dakar since 2019, as his brother told the police.",
  "/measures/0/addressee": ["person-1"],
  "/measures/0/documents": ["Documents, as a list"],
  "/measures/0/documents/0/title": "Summons to the hearing of 19 January 2026",
  "/measures/0/relationToCase": "Accused; he is charged with having sold false work contracts from Dakar.",
  "/undertakings/useLimitation": ["true"],
  "/signature/name": "Anne-Catherine Delvaux",
  "/signature/function": "first deputy of the Crown prosecutor",
  "/signature/place": "Bruxelles",
};

/** Errors and warnings at the gate of transmission. */
function troubles(typist: Typist): string[] {
  const { findings } = check(typist.text, { name: typist.uri, gate: "transmit", today: "2025-09-08" });
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, path }) => `${rule} ${path}`);
}

describe("a request for service, written by completion", () => {
  it("is clean when it was begun with a whole draft", () => {
    const typist = new Typist("file:///service.mla.yaml");
    typist.take("Service of documents (mutual legal assistance)");
    fill(typist, fullTemplate);
    assert.deepEqual(troubles(typist), ["stage-unclear /proceedings/stage"]);
    // What is still asked for is offered first where it belongs.
    typist
      .goBehind("stage: trial")
      .type("\n  ")
      .take("court")
      .type("Tribunal de première instance francophone de Bruxelles");
    typist.goBehind("stage: trial").type("\n  ").take("chargedOn").type("2025-06-30");
    typist.goBehind("status: ").take("final");
    assert.deepEqual(troubles(typist), []);
    const { problems, value } = parseDraft(typist.text, { name: "service.mla.yaml" });
    assert.deepEqual(problems, []);
    assert.equal((value as { status: string }).status, "final");
  });

  it("is clean when it was written key by key from nothing", () => {
    const typist = new Typist("file:///service.mla.yaml");
    const begin = (key: string) => typist.take(key);
    begin("rogatory").type("\n");
    begin("kind").type("\n");
    begin("reference").type("2025/0917-CN/SEN\n");
    begin("date").take("2025-09-08").type("\n");
    begin("status").take("draft").type("\n");
    begin("requesting");
    fill(typist, {
      ...Object.fromEntries(Object.entries(offices).filter(([path]) => path.startsWith("/requesting"))),
      "/requesting/contact/languages/0": ["fr"],
    });
    typist.goToEnd().type("\n");
    begin("requested");
    fill(typist, Object.fromEntries(Object.entries(offices).filter(([path]) => path.startsWith("/requested"))));
    typist.goToEnd().type("\n");
    begin("legalBases").take("untoc");
    typist.goToEnd().type("\n");
    begin("proceedings");
    fill(typist, {
      "/proceedings/type": ["criminal"],
      "/proceedings/stage": ["investigation"],
      "/proceedings/reference": "BR35.98.1187/2024",
      "/proceedings/subject": "Investigation of six persons for smuggling of migrants with false work contracts.",
    });
    typist.goToEnd().type("\n");
    begin("persons");
    fill(typist, {
      "/persons/0/id": "accused-ndao",
      "/persons/0/role": ["suspect"],
      "/persons/0/name/family": "Ndao",
      "/persons/0/name/given": "Cheikh Tidiane",
      "/persons/0/birth/date": "1981-05-12",
      "/persons/0/birth/place": "Kaolack",
      "/persons/0/birth/state": ["Senegal"],
      "/persons/0/nationalities/0": ["Senegal"],
      "/persons/0/address/state": ["Senegal"],
      "/persons/0/address/address": "Cité Keur Gorgui, lot 118, Dakar",
    });
    typist.goToEnd().type("\n");
    begin("offences");
    fill(typist, {
      "/offences/0/id": "smuggling",
      "/offences/0/title": "Smuggling of human beings",
      "/offences/0/provision": "Act of 15 December 1980 on foreigners, art. 77 bis",
      "/offences/0/penalty/max": ["P10Y"],
    });
    typist.goToEnd().type("\n");
    begin("purpose")
      .type("To hand {")
      .take("{person:accused-ndao}")
      .type(" the summons, so that he can defend himself.");
    typist.goToEnd().type("\n");
    begin("measures").take("serviceOfDocuments");
    fill(typist, {
      "/measures/0/description": "Service in person of the summons.",
      "/measures/0/basisForBelief": "He has lived in Dakar since 2019, as his brother told the police.",
      "/measures/0/addressee": ["accused-ndao"],
      "/measures/0/documents/0/title": "Summons to the questioning of 19 January 2026",
      "/measures/0/relationToCase": "Suspected of having sold false work contracts.",
    });
    typist.goToEnd().type("\n");
    begin("annexes");
    fill(typist, {
      "/annexes/0/title": "Summons",
      "/annexes/0/kind": ["documentToServe"],
    });
    typist.goBehind("annex: ").take("annex-1");
    typist.goToEnd().type("\n");
    begin("undertakings");
    fill(typist, { "/undertakings/reciprocity": ["true"], "/undertakings/useLimitation": ["true"] });
    typist.goToEnd().type("\n");
    begin("signature");
    fill(typist, {
      "/signature/name": "Anne-Catherine Delvaux",
      "/signature/function": "first deputy of the Crown prosecutor",
      "/signature/place": "Bruxelles",
      "/signature/date": ["2025-09-08"],
    });
    assert.deepEqual(troubles(typist), []);
    assert.deepEqual(parseDraft(typist.text, { name: "service.mla.yaml" }).problems, []);
  });

  it("is clean when it was written as JSON", () => {
    const typist = new Typist("file:///service.mla.json");
    typist.take("Service of documents (mutual legal assistance)");
    const lists = new Set(
      Object.entries(fullTemplate).flatMap(([path, action]) => (/as a list/.test(String(action)) ? [path] : [])),
    );
    const documents = "/measures/0/documents/0";
    const plan = Object.entries(fullTemplate).filter(([path]) => !lists.has(path) && !path.startsWith(documents));
    fill(typist, { ...Object.fromEntries(plan), [documents]: ["Document to be served"] });
    typist.goBehind('"title": "', '"documents"').type("Summons to the hearing of 19 January 2026");
    typist.goBehind('"stage": "trial",').type("\n    ").take("court").type("Tribunal de première instance");
    typist.goBehind('"stage": "trial",').type("\n    ").take("chargedOn").type("2025-06-30");
    typist.goBehind('"status": "').take("final");
    assert.deepEqual(parseDraft(typist.text, { name: typist.uri }).problems, []);
    assert.deepEqual(troubles(typist), []);
  });
});
