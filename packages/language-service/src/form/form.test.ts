import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyTextEdits, languages } from "@rogatory/core";
import { kindNouns, nouns } from "@rogatory/core/editor";
import { createLanguageService } from "../service.js";
import { formSteps } from "./formSteps.js";

const service = createLanguageService();
const open = (text: string, name = "a.mla.yaml") => service.open(`file:///${name}`, 3, text);
const cases = fileURLToPath(new URL("../../../../examples/cases/", import.meta.url));

describe("the steps of the form", () => {
  it("hold every field of every kind of request once", () => {
    for (const language of languages) {
      const keys = formSteps(language).flatMap((step) => step.keys);
      assert.equal(new Set(keys).size, keys.length);
      for (const noun of Object.values(kindNouns))
        assert.deepEqual(
          Object.keys(nouns[noun]?.fields ?? {}).filter((key) => key !== "rogatory" && !keys.includes(key)),
          [],
          noun,
        );
    }
  });

  it("are those that the kind of request has", () => {
    const ids = (kind: string) => service.formState(open(`rogatory: 1\nkind: ${kind}\n`)).steps.map(({ id }) => id);
    assert.ok(ids("mla").includes("measures") && !ids("mla").includes("extradition"));
    assert.ok(ids("extradition").includes("extradition"));
    assert.ok(!ids("provisionalArrest").includes("assets"));
  });

  it("are all complete, or empty, in a worked case", () => {
    const text = readFileSync(join(cases, "smuggling-by-sea", "request.mla.yaml"), "utf8");
    const { steps, findings, kind } = service.formState(open(text));
    assert.equal(kind, "mla");
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== "info"),
      [],
    );
    assert.deepEqual(
      steps.filter(({ state }) => state === "errors" || state === "gaps"),
      [],
    );
    assert.ok(steps.some(({ id, state }) => id === "assets" && state === "empty"));
  });

  it("say how many things are left in each", () => {
    const { steps } = service.formState(
      open("rogatory: 1\nkind: mla\nstatus: draft\nlegalBases: [untoc]\ndate: 2025-13-40\n"),
    );
    const step = (id: string) => steps.find((one) => one.id === id);
    assert.equal(step("request")?.state, "errors");
    assert.equal(step("facts")?.state, "gaps");
    assert.ok((step("facts")?.gaps ?? 0) > 0);
  });
});

describe("the bases that the form offers", () => {
  const bases = (text: string, name?: string) =>
    service.formState(open(`rogatory: 1\ndate: 2025-10-20\n${text}`, name)).bases;
  const between = "kind: extradition\nrequesting: { state: IT }\nrequested: { state: AL }\n";

  it("say since when they are in force between the two States, and where the data says nothing, nothing", () => {
    const offered = bases(between, "a.extradition.yaml");
    const [first] = offered;
    assert.match(first?.standing ?? "", /^in force since \d{4}-\d{2}-\d{2}, as of \d{4}-\d{2}-\d{2}/u);
    const firstUnknown = offered.findIndex(({ standing }) => standing === undefined);
    assert.ok(firstUnknown > 0);
    assert.ok(offered.slice(firstUnknown).every(({ standing }) => standing === undefined));
    assert.deepEqual(
      offered.find(({ id }) => id === "bilateral"),
      { id: "bilateral", standing: undefined },
    );
  });

  it("are offered without a word on their standing while a State is open, and not before the kind is known", () => {
    const offered = bases("kind: mla\nrequesting: { state: IT }\n");
    assert.ok(offered.length > 3);
    assert.ok(offered.every(({ standing }) => standing === undefined));
    assert.deepEqual(bases("requesting: { state: IT }\n"), []);
  });
});

describe("a draft for a form", () => {
  it("says who asks for which field, and where", () => {
    const { asks } = service.formState(
      open("rogatory: 1\nkind: mla\nlegalBases: [untoc]\npurpose: To know.\nmeasures: [{ type: bankRecords }]\n"),
    );
    const purpose = asks.find(({ element }) => element === "purpose");
    assert.ok(purpose?.fields.includes("mlaRequest.purpose"));
    assert.deepEqual(purpose?.places, ["/purpose"]);
    assert.equal(purpose?.asked, true);
    assert.deepEqual(
      purpose?.sources.map(({ cite }) => cite),
      ["UNTOC art. 18(15)(f)"],
    );
    const period = asks.find(({ element }) => element === "bankRecords.period");
    assert.ok(period?.fields.includes("bankRecords.period"), JSON.stringify(period));
  });

  it("does not say that an instrument asks where none is chosen", () => {
    const { asks } = service.formState(open("rogatory: 1\nkind: mla\npurpose: To know.\n"));
    assert.deepEqual(
      asks.filter(({ asked }) => asked),
      [],
    );
  });

  it("names the instruments of the kind and the States, those in force first", () => {
    const bases = (kind: string, from: string, to: string) =>
      service
        .formState(open(`rogatory: 1\nkind: ${kind}\nrequesting: { state: ${from} }\nrequested: { state: ${to} }\n`))
        .bases.map(({ id }) => id);
    const assistance = bases("mla", "IT", "TN");
    assert.equal(assistance[0], "untoc");
    assert.ok(assistance.indexOf("uncac") < assistance.indexOf("coe-mla-1959"));
    assert.ok(!assistance.some((id) => ["eaw", "swiss-irsg", "us-switzerland-mla-1973"].includes(id)));
    assert.ok(bases("mla", "US", "CH").includes("us-switzerland-mla-1973"));
    assert.ok(bases("extradition", "FR", "CH").includes("swiss-irsg"));
  });

  it("is empty where nothing is written, and broken where the text has a fault", () => {
    assert.equal(service.formState(open("\n")).isEmpty, true);
    const broken = service.formState(open('rogatory: 1\nkind: mla\npurpose: "open\n'));
    assert.equal(broken.isEmpty, false);
    assert.equal(broken.isBroken, true);
    assert.equal(service.formState(open("", "b.extradition.yaml")).root, "extraditionRequest");
  });

  it("ties each finding to a place, with its fixes as edits of the draft", () => {
    const text = "rogatory: 1\nkind: mla\npurpos: To know.\n";
    const draft = open(text);
    const found = service.formState(draft).findings.find(({ fixes }) => fixes.length > 0);
    assert.ok(found);
    const planned = service.planFormEdits(draft, found.fixes[0]?.edits ?? []);
    assert.ok("edits" in planned);
    assert.equal(applyTextEdits(text, planned.edits), text.replace("purpos:", "purpose:"));
  });
});

describe("events in a form", () => {
  const timelines = (events: string) =>
    service.formState(open(`rogatory: 1\nkind: mla\nfacts:\n  events: ${events}\n`)).timelines;

  it("come with the order of time where they stand in another", () => {
    assert.deepEqual(timelines("[{ date: 2024-09-17 }, { date: 2024-06 }, { until: 2024-09-05 }]"), [
      { path: "/facts/events", order: [1, 2, 0] },
    ]);
    assert.deepEqual(timelines("[{ date: 2024-06 }, { date: 2024-06-01 }, { date: 2024-06 }]"), []);
  });

  it("without a date stay behind the event that they follow", () => {
    assert.deepEqual(
      timelines("[{ id: a }, { date: 2024-09 }, { id: b }, null, { date: 2024-02-31 }, { date: 2023 }]"),
      [{ path: "/facts/events", order: [0, 5, 1, 2, 3, 4] }],
    );
  });

  it("need not be a list", () => {
    for (const events of ["", "soon", "{ date: 2024 }", "[]"]) assert.deepEqual(timelines(events), [], events);
  });
});

describe("what a form reads identifiers as", () => {
  it("is said of those that are sound, in the user's language", () => {
    const text = (value: string) =>
      `rogatory: 1\nkind: mla\nmeasures:\n  - type: subscriberData\n    identifiers:\n      - value: "${value}"\n`;
    assert.deepEqual(service.formState(open(text("203.0.113.7"))).readings, [
      { path: "/measures/0/identifiers/0/value", text: "Read as the IPv4 address 203.0.113.7." },
    ]);
    assert.deepEqual(service.formState(open(text("203.0.113"))).readings, []);
    const spanish = createLanguageService({ language: "es" });
    assert.deepEqual(
      spanish.formState(spanish.open("file:///a.mla.yaml", 1, text("2001:DB8::7:1"))).readings.map((one) => one.text),
      ["Se lee como la dirección IPv6 2001:db8::7:1."],
    );
  });

  const readings = (field: string, value: string, language: "en" | "fr" | "es" = "en") => {
    const one = createLanguageService({ language });
    const parts: Readonly<Record<string, string>> = {
      account: `measures: [{ type: bankRecords, accounts: [{ number: "${value}" }] }]`,
      identifiedBy: `measures: [{ type: bankRecords, accounts: [{ identifiedBy: "${value}" }] }]`,
      identifier: `measures: [{ type: subscriberData, identifiers: [{ value: "${value}" }] }]`,
      email: `requesting: { contact: { email: "${value}" } }`,
      phone: `requesting: { contact: { phone: "${value}" } }`,
      element: `offences: [{ elements: [{ element: "${value}" }] }]`,
    };
    const text = `rogatory: 1\nkind: mla\n${parts[field]}\n`;
    return one.formState(one.open("file:///a.mla.yaml", 1, text)).readings.map((reading) => reading.text);
  };

  it("claims no more than the form of a number shows", () => {
    assert.deepEqual(readings("account", "TN59 1000 6035 1835 9847 8831"), [
      "Well formed: IBAN (Tunisia); its length and check digits fit.",
    ]);
    assert.deepEqual(readings("identifiedBy", "BIC BGZATNTT, IMEI 490154203237518"), [
      "Well formed: BIC (Tunisia). Well formed: IMEI; its check digit fits.",
    ]);
    assert.deepEqual(readings("identifier", "IMEI 49015420323751"), ["Well formed: IMEI without its check digit."]);
    assert.deepEqual(readings("identifiedBy", "VIN WVWZZZ1JZXW000001"), ["Well formed: VIN; it has seventeen signs."]);
    assert.deepEqual(readings("identifier", "+216 71 555 014"), [
      "Well formed: telephone number (Tunisia); its country code and length fit.",
    ]);
    assert.deepEqual(readings("phone", "+39 080 555 0133"), [
      "Well formed: telephone number (Italy); its country code and length fit.",
    ]);
    assert.deepEqual(readings("phone", "+800 1234 5678"), [
      "Well formed: telephone number; its country code and length fit.",
    ]);
    assert.deepEqual(readings("email", "e.palmisano@procura.example"), ["Well formed: e-mail address."]);
    assert.deepEqual(readings("account", "TN59 1000 6035 1835 9847 8831", "fr"), [
      "Bien formé\u00a0: IBAN (Tunisie)\u00a0; sa longueur et ses chiffres de contrôle concordent.",
    ]);
  });

  it("is not said of what has a fault, nor of what no form is known of", () => {
    assert.deepEqual(readings("account", "TN59 1000 6035 1835 9847 8813"), []);
    assert.deepEqual(readings("identifiedBy", "BIC BGZATNTT, IMEI 490154203237517"), []);
    assert.deepEqual(readings("account", "0060351835"), []);
    assert.deepEqual(readings("phone", "071 555 014"), []);
    assert.deepEqual(readings("email", "palmisano at procura.example"), []);
  });

  it("is said in words of an element that stands there by its id", () => {
    assert.deepEqual(readings("element", "financialOrOtherMaterialBenefit", "es").length, 1);
    assert.match(readings("element", "financialOrOtherMaterialBenefit")[0] ?? "", /^Of the catalogue of offences: /u);
    assert.deepEqual(readings("element", "a promise of payment"), []);
  });
});

describe("an edit of a form", () => {
  it("changes the text as little as it must", () => {
    const text = "rogatory: 1\nkind: mla # kept\npurpose: old\n";
    const planned = service.planFormEdits(open(text), [{ op: "set", path: "/purpose", value: "new" }]);
    assert.equal(planned.version, 3);
    assert.ok("edits" in planned);
    assert.equal(applyTextEdits(text, planned.edits), text.replace("old", "new"));
  });

  it("that cannot be made is refused with a sentence in the user's language", () => {
    const french = createLanguageService({ language: "fr" });
    const draft = french.open("file:///a.mla.yaml", 1, "rogatory: 1\nkind: mla\n");
    const planned = french.planFormEdits(draft, [{ op: "remove", path: "/persons/3" }]);
    assert.ok("refused" in planned);
    assert.match(planned.refused, /n’existe plus/);
  });
});
