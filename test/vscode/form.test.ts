import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDraft } from "@rogatory/core";
import { domId } from "../../extension/src/webview/form/widgets/domId.js";
import { accessibilityFaults } from "./driver/accessibility.js";
import { enter } from "./driver/entering.js";
import { FormPage } from "./driver/formPage.js";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until } from "./driver/waiting.js";

/** Drafts are opened as the extension opens them: as a form. */
const asForm = { "workbench.editorAssociations": {} };

/** What the command finds in a draft at the gate of transmission. */
function findingsOf(file: string): string[] {
  const command = [join(root, "packages", "cli", "bin", "rogatory.js"), "check", file, "--format", "json"];
  const { stdout } = spawnSync(process.execPath, [...command, "--gate", "transmit"], { encoding: "utf8" });
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; path: string }[] }[] };
  return (files[0]?.findings ?? []).map(({ rule, path }) => `${rule} ${path}`);
}

describe("the form", function () {
  this.timeout(420_000);
  const SERVICE = "service.mla.yaml";
  const SURRENDER = "surrender.extradition.yaml";
  const VESSEL = "vessel.mla.yaml";
  const WORKED = "worked/request.mla.yaml";
  const session = sessionFor(() => ({
    name: "form",
    vsix: [packaged()],
    settings: asForm,
    fill: (folder) => {
      writeFileSync(join(folder, SERVICE), "");
      writeFileSync(join(folder, SURRENDER), "");
      writeFileSync(join(folder, VESSEL), "");
      mkdirSync(join(folder, "annexes"));
      for (const annex of ["warrant", "law"]) writeFileSync(join(folder, "annexes", `${annex}.txt`), annex);
      cpSync(join(root, "examples", "cases", "smuggling-by-sea"), join(folder, "worked"), { recursive: true });
    },
  }));
  const file = (name: string): string => session().file(name);
  const picture = (name: string): Promise<void> => session().picture(name);

  async function save(name: string): Promise<string> {
    return session().workbench.editor.save(file(name));
  }

  it("fills a whole request for service from nothing, with the keyboard alone", async () => {
    const form = await FormPage.open(session().workbench, SERVICE);
    await picture("empty");
    await form.enterPage();
    await form.press("Request for mutual legal assistance");
    await form.shows("/reference");
    await form.type("/reference", "2025/0917-CN/SEN");
    await form.type("/date", "2025-09-08");
    await form.pick("/requesting/state", "Belgium");
    await form.type("/requesting/authority/name", "Parquet du procureur du Roi de Bruxelles");
    await form.type("/requesting/authority/function", "public prosecution service which brought the case to trial");
    await form.type("/requesting/conductingAuthority/name", "Tribunal de première instance francophone de Bruxelles");
    await form.type("/requesting/conductingAuthority/function", "trial court, three judges");
    await form.type("/requesting/contact/name", "Anne-Catherine Delvaux");
    await form.type("/requesting/contact/email", "ac.delvaux@parquet.example");
    await form.type("/requesting/contact/phone", "+32 2 555 01 42");
    await form.pick("/requesting/contact/timeZone", "Brussels");
    await form.pick("/requesting/contact/languages", "French");
    await form.pick("/requested/state", "Senegal");
    await form.type("/requested/authority/name", "Ministère de la Justice, Direction des Affaires criminelles");
    await picture("the-request");

    await form.nextStep();
    await form.tick("/legalBases", "Convention against Transnational Organized Crime");
    await picture("bases");

    await form.nextStep();
    await form.choose("/proceedings/type", "criminal");
    await form.choose("/proceedings/stage", "trial");
    await form.type("/proceedings/reference", "BR35.98.1187/2024");
    await form.type(
      "/proceedings/subject",
      "Trial of six persons for smuggling of migrants with false work contracts.",
    );
    await form.type("/proceedings/chargedOn", "2025-06-30");
    await form.type("/proceedings/court", "Tribunal de première instance francophone de Bruxelles");

    await form.nextStep();
    await form.add("/persons");
    await form.choose("/persons/0/role", "accused");
    await form.type("/persons/0/name/family", "Ndao");
    await form.type("/persons/0/name/given", "Cheikh Tidiane");
    await form.type("/persons/0/birth/date", "1981-05-12");
    await form.type("/persons/0/birth/place", "Kaolack");
    await form.pick("/persons/0/nationalities", "Senegal");
    await form.pick("/persons/0/address/state", "Senegal");
    await form.type("/persons/0/address/address", "Cité Keur Gorgui, lot 118, apartment 4, Dakar");
    await picture("persons");

    await form.nextStep();
    await form.add("/offences");
    await form.type("/offences/0/title", "Smuggling of human beings");
    await form.type("/offences/0/provision", "Act of 15 December 1980 on foreigners, art. 77 bis and 77 quater");
    await form.type("/offences/0/penalty/max", "10");
    await picture("offences");

    await form.nextStep();
    await form.nextStep();
    await form.type("/purpose", "To summon @ndao");
    await picture("reference");
    await session().workbench.page.keyboard.press("Enter");
    await session().workbench.page.keyboard.type(" to his trial, so that he can be present and defend himself.");
    await form.press("Assistance requested: add type of assistance");
    await session().workbench.page.keyboard.type("service of documents");
    await form.press("Service of documents");
    await form.shows("/measures/0/description");
    await form.type("/measures/0/description", "Service in person of the summons.");
    await form.choose("/measures/0/addressee", "Cheikh");
    await form.press("Documents: add Document to be served");
    await form.type("/measures/0/documents/0/title", "Summons to the hearing of 19 January 2026");
    await form.type("/measures/0/relationToCase", "Accused; charged with having sold false work contracts from Dakar.");
    await form.type("/measures/0/basisForBelief", "He has lived in Dakar since 2019, as his brother told the police.");
    await picture("measures");

    await form.nextStep();
    await form.nextStep();
    await form.answer("/undertakings/useLimitation", true);

    await form.nextStep();
    await form.press("Translations: add Translation");
    await form.pick("/translations/0/language", "French");
    await form.tick("/translations/0/of", "the request itself");

    await form.nextStep();
    await form.type("/signature/name", "Anne-Catherine Delvaux");
    await form.type("/signature/function", "first deputy of the Crown prosecutor");
    await form.type("/signature/place", "Bruxelles");
    await picture("signature");

    await form.toStep("The request");
    await form.choose("/status", "final");
    const text = await save(SERVICE);
    await picture("service-done");
    assert.deepEqual(parseDraft(text, { name: SERVICE }).problems, [], text);
    assert.deepEqual(findingsOf(file(SERVICE)), [], text);
    await until(
      "the form says so",
      () => form.standing(),
      (said) => /checked for transmission/u.test(said),
    );
  });

  it("prints the letter of that request from the form", async () => {
    const form = await FormPage.shown(session().workbench);
    await form.tabTo("Print letter", "Shift+Tab");
    await session().workbench.page.keyboard.press("Enter");
    const printed = (): string | undefined => readdirSync(session().folder).find((name) => name.endsWith(".docx"));
    await until("a .docx is written", printed, (name) => name !== undefined && statSync(file(name)).size > 0);
    await session().workbench.closeEditors();
  });

  it("asks for the vessel at once where nothing else can be asked for", async () => {
    const form = await FormPage.open(session().workbench, VESSEL);
    await form.enterPage();
    await form.press("Request for measures against a vessel at sea");
    await form.shows("/reference");
    await form.pick("/requested/state", "Tunisia");
    await form.toStep("Assistance requested");
    await form.add("/measures");
    await form.shows("/measures/0/wanted");
    await form.tick("/measures/0/wanted", "authorise boarding");
    await form.type("/measures/0/answerBy", "2025-06-03T06:00Z");
    await form.type("/measures/0/vessel/name", "Nour el Bahr");
    await picture("vessel");
    const text = await save(VESSEL);
    assert.match(text, /^kind: vesselMeasures$/mu);
    const { measures } = parseDraft(text, { name: VESSEL }).value as { measures: unknown };
    assert.deepEqual(measures, [
      { type: "boarding", wanted: ["board"], answerBy: "2025-06-03T06:00Z", vessel: { name: "Nour el Bahr" } },
    ]);
  });

  it("fills a whole request for extradition from nothing, with the keyboard alone", async () => {
    const form = await FormPage.open(session().workbench, SURRENDER);
    await form.enterPage();
    await form.press("Request for extradition");
    await form.shows("/reference");
    await form.type("/reference", "2210/2025-EXT-3");
    await form.type("/date", "2025-10-20");
    await form.pick("/requesting/state", "Italy");
    await form.type("/requesting/authority/name", "Ministero della Giustizia, Direzione generale degli affari interni");
    await form.type("/requesting/authority/function", "central authority for extradition");
    await form.type("/requesting/conductingAuthority/name", "Procura della Repubblica di Bari");
    await form.type("/requesting/conductingAuthority/function", "public prosecution service leading the investigation");
    await form.type("/requesting/contact/name", "Ernesto Palmisano");
    await form.type("/requesting/contact/email", "e.palmisano@procura.example");
    await form.type("/requesting/contact/phone", "+39 080 555 0133");
    await form.pick("/requesting/contact/timeZone", "Rome");
    await form.pick("/requesting/contact/languages", "Italian");
    await form.pick("/requested/state", "Albania");
    await form.type("/requested/authority/name", "Ministria e Drejtësisë");

    await form.nextStep();
    await form.tick("/legalBases", "European Convention on Extradition");
    await form.press("Name the articles relied on");
    await form.settled();
    await form.type("/legalBases/0/articles", "1");
    await form.type("/legalBases/0/note", "Depositary's list read on 17 October 2025.");

    await form.nextStep();
    await form.choose("/proceedings/type", "criminal");
    await form.choose("/proceedings/stage", "investigation");
    await form.type("/proceedings/reference", "8841/2024 R.G.N.R.");
    await form.type(
      "/proceedings/subject",
      "Investigation of a crossing of 34 migrants from Vlorë to Apulia for payment.",
    );

    await form.nextStep();
    await form.add("/persons");
    await form.choose("/persons/0/role", "person sought");
    await form.type("/persons/0/name/family", "Hoxhalli");
    await form.type("/persons/0/name/given", "Arben");
    await form.type("/persons/0/birth/date", "1984-02-17");
    await form.type("/persons/0/birth/place", "Vlorë");
    await form.pick("/persons/0/nationalities", "North Macedonia");
    await form.pick("/persons/0/location/state", "Albania");
    await form.type("/persons/0/location/address", "Rruga Demokracia 12, Vlorë");
    await form.type("/persons/0/participation", "Hired the boat, took the money and steered on the crossing.");

    await form.nextStep();
    await form.add("/offences");
    await form.type("/offences/0/title", "Smuggling of migrants");
    await form.type("/offences/0/provision", "Legislative Decree 286/1998, art. 12(1) and (3)");
    await form.type("/offences/0/penalty/max", "15");
    await form.tick("/offences/0/committedBy", "Hoxhalli");
    await form.type(
      "/offences/0/dualCriminality",
      "Whoever for money brings foreigners unlawfully over a border is punished in both States.",
    );
    await form.type("/offences/0/limitation/provision", "Criminal Code, art. 157");
    await form.type("/offences/0/limitation/statement", "Lapses after fifteen years, which have not passed.");
    await picture("extradition-offences");

    await form.nextStep();
    await form.type("/facts/summary", "On 12 July 2024 @hoxhalli");
    await session().workbench.page.keyboard.press("Enter");
    await session().workbench.page.keyboard.type(" brought 34 migrants by speedboat from Vlorë to San Foca in Italy.");
    await form.add("/facts/events");
    await form.type("/facts/events/0/date", "2024-07-12");
    await form.type("/facts/events/0/place", "San Foca");
    await form.pick("/facts/events/0/state", "Italy");
    await form.type("/facts/events/0/what", "34 migrants are landed.");
    await picture("extradition-facts");

    await form.nextStep();
    await form.choose("/extradition/person", "Arben");
    await form.choose("/extradition/status", "accused");
    await form.type("/extradition/warrant/issuedBy", "Tribunale di Bari, judge for preliminary investigations");
    await form.type("/extradition/warrant/date", "2025-03-03");
    await form.type("/extradition/warrant/reference", "1190/2025");
    await form.answer("/extradition/priorDecisions/none", true);
    await form.answer("/extradition/candour", true);
    await form.press("Annex: add Annex");
    await form.shows("/annexes/0/title");
    await form.type("/annexes/0/title", "Arrest warrant");
    await picture("extradition-warrant");
    await form.choose("/annexes/0/kind", "arrest warrant");
    await form.type("/annexes/0/file", "annexes/warrant.txt");
    await form.pick("/annexes/0/language", "Italian");
    await form.add("/annexes");
    await form.type("/annexes/1/title", "Text of the law");
    await form.choose("/annexes/1/kind", "text of law");
    await form.type("/annexes/1/file", "annexes/law.txt");
    await form.pick("/annexes/1/language", "Italian");
    await form.press("Translations: add Translation");
    await form.pick("/translations/0/language", "Albanian");
    await form.tick("/translations/0/of", "the request itself");
    await form.tick("/translations/0/of", "Arrest warrant");
    await form.tick("/translations/0/of", "Text of the law");

    await form.nextStep();
    await form.type("/signature/name", "Lucia Ferrante");
    await form.type("/signature/function", "director general");
    await form.type("/signature/place", "Roma");

    await form.toStep("Offences");
    await form.choose("/offences/0/text", "Text of the law");
    await form.toStep("Execution");
    await form.answer("/undertakings/speciality", true);
    await form.toStep("The request");
    await form.choose("/status", "final");
    const text = await save(SURRENDER);
    await picture("extradition-done");
    assert.deepEqual(parseDraft(text, { name: SURRENDER }).problems, [], text);
    assert.deepEqual(findingsOf(file(SURRENDER)), [], text);
    await form.tabTo("Print letter", "Shift+Tab");
    await session().workbench.page.keyboard.press("Enter");
    const printed = (): string | undefined =>
      readdirSync(session().folder).find((name) => /^surrender.*\.docx$/u.test(name));
    await until("a .docx is written", printed, (name) => name !== undefined && statSync(file(name)).size > 0);
    await session().workbench.closeEditors();
  });

  it("takes everything back, to the first byte", async () => {
    const before = readFileSync(file(WORKED), "utf8");
    const form = await FormPage.open(session().workbench, WORKED);
    const { page } = session().workbench;
    await form.enterPage();
    await form.goTo("/reference");
    await page.keyboard.press("End");
    await page.keyboard.type("/bis");
    await form.goTo("/requesting/authority/name");
    await page.keyboard.press("End");
    await page.keyboard.type(", sezione 2");
    await form.choose("/status", "draft");
    const changed = await save(WORKED);
    assert.equal(
      changed,
      before
        .replace("DDA 6102/2024-R1", "DDA 6102/2024-R1/bis")
        .replace("status: final", "status: draft")
        .replace(
          "Direzione Distrettuale Antimafia\n    function",
          "Direzione Distrettuale Antimafia, sezione 2\n    function",
        ),
    );
    for (let times = 0; times < 12 && (await save(WORKED)) !== before; times++) {
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(300);
    }
    assert.equal(await save(WORKED), before);
  });

  it("moves rows and events with the keyboard, each as one step to take back", async () => {
    const { page } = session().workbench;
    const before = readFileSync(file(WORKED), "utf8");
    const form = await FormPage.open(session().workbench, WORKED);
    const rows = before.split(/(?=^ {6}- element: )/mu);
    const [row = "", above = ""] = [rows[3], rows[2]];
    assert.match(row, /illegalEntry/u);
    await form.enterPage();
    await form.toStep("Offences");
    await form.goTo("/offences/0/elements/0/element");
    await page.keyboard.press("Control+ArrowDown");
    await page.keyboard.press("Control+ArrowDown");
    await form.takesFocus("/offences/0/elements/2/element");
    await page.keyboard.press("Alt+ArrowUp");
    await form.takesFocus("/offences/0/elements/1/element");
    await picture("row-moved");
    assert.equal(await save(WORKED), before.replace(above + row, row + above));
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(300);
    assert.equal(await save(WORKED), before);

    const events = before.slice(before.indexOf("  events:\n")).split(/(?=^ {4}- id: e\d+$)/mu);
    const [fourth = "", fifth = ""] = [events[4], events[5]];
    await form.toStep("Facts");
    await form.tabTo(domId("/facts/events/4", "title"));
    await page.keyboard.press("Alt+ArrowUp");
    await form.takesFocus("/facts/events/3", "title");
    const changed = before.replace(fourth + fifth, fifth + fourth);
    assert.notEqual(changed, before);
    assert.equal(await save(WORKED), changed);
    await form.tabTo(domId("/facts/events", "sort"), "Shift+Tab");
    await picture("event-moved");
    await page.keyboard.press("Enter");
    await form.settled();
    assert.equal(await save(WORKED), before);
    await form.toStep("The request");
  });

  it("keeps what few rows have below the row, to be opened", async () => {
    const { page } = session().workbench;
    const before = readFileSync(file(WORKED), "utf8");
    const form = await FormPage.shown(session().workbench);
    await form.toStep("Offences");
    assert.equal(await form.frame.locator("thead th", { hasText: /^At home/u }).count(), 0);
    await form.type("/offences/0/elements/1/exception", "None applies.");
    await page.locator(".editor-group-container.active .tab.active.dirty").waitFor();
    await form.settled();
    // What is being written keeps its place, and the focus.
    await form.takesFocus("/offences/0/elements/1/exception");
    const changed = await save(WORKED);
    assert.match(changed, /- element: notNationalOrResident\n(?: {8}.*\n)*? {8}exception: None applies\.\n/u);
    const below = form.frame.locator('[data-path="/offences/0/elements/1"] tr.seldom');
    assert.equal(await below.locator("textarea").count(), 1);
    assert.match((await below.getByRole("group").first().getAttribute("aria-label")) ?? "", /^row 2/u);
    await picture("row-with-exception");
    await page.keyboard.press("Control+ArrowDown");
    await form.takesFocus("/offences/0/elements/2/element");
    for (let times = 0; times < 4 && (await save(WORKED)) !== before; times++) {
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(300);
    }
    assert.equal(await save(WORKED), before);
    await form.toStep("The request");
  });

  it("follows the text beside it, and the text follows the form", async () => {
    const { workbench } = session();
    const form = await FormPage.shown(workbench);
    await workbench.palette.run("Rogatory: Open as Text");
    await workbench.page.locator(".editor-group-container.active .monaco-editor .view-lines").waitFor();
    await workbench.editor.goToText(file(WORKED), "DDA 6102/2024-R1", { offset: "DDA 6102/2024-R1".length });
    await workbench.editor.type("/ter");
    await until(
      "the form shows what was typed in the text",
      () => form.value("/reference"),
      (value) => value === "DDA 6102/2024-R1/ter",
    );
    await picture("beside");
    await workbench.editor.save(file(WORKED));
    await workbench.closeEditors();
  });

  it("saves what was typed a moment ago, before it was taken over", async () => {
    const { workbench } = session();
    const before = readFileSync(file(WORKED), "utf8");
    const form = await FormPage.open(workbench, WORKED);
    await form.enterPage();
    await form.goTo("/reference");
    const saved = async (what: string, text: string): Promise<void> => {
      await workbench.page.keyboard.press("Control+s");
      await until(
        what,
        () => readFileSync(file(WORKED), "utf8"),
        (now) => now === text,
      );
    };
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.type("-A");
    await saved("what was typed is in the file", before.replace(/^reference: .*$/mu, "$&-A"));
    await workbench.page.keyboard.press("Backspace");
    await workbench.page.keyboard.press("Backspace");
    await saved("the file is as it was", before);
    await workbench.closeEditors();
  });

  it("keeps what is typed over a reload of the window", async () => {
    const { workbench } = session();
    const form = await FormPage.open(workbench, WORKED);
    await form.enterPage();
    await form.goTo("/reference");
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.type("/quater");
    await workbench.page.locator(".editor-group-container.active .tab.active.dirty").waitFor();
    // VS Code puts what is not saved aside a moment later.
    await workbench.page.waitForTimeout(5000);
    await workbench.reload();
    const again = await FormPage.shown(workbench);
    await until(
      "what was typed is there",
      () => again.value("/reference"),
      (value) => value.endsWith("/ter/quater"),
    );
    await save(WORKED);
    await workbench.closeEditors();
  });
});

for (const [theme, colours] of Object.entries({
  light: "Light Modern",
  dark: "Dark Modern",
  "high-contrast": "Default High Contrast",
}))
  describe(`the form for everyone, ${theme}`, function () {
    this.timeout(480_000);
    const DEFICIENT = "deficient.mla.yaml";
    const session = sessionFor(() => ({
      name: `form-${theme}`,
      vsix: [packaged()],
      settings: { ...asForm, "workbench.colorTheme": colours },
      viewport: { width: 1440, height: 900 },
      fill: (folder) => {
        const text = readFileSync(join(root, "examples", "broken", "fishing-bank-request.mla.yaml"), "utf8");
        writeFileSync(join(folder, DEFICIENT), text.replace(/^date: .*$/mu, "date: 2025-13-40"));
      },
    }));

    it("breaks no rule that axe knows, in any step", async () => {
      const form = await FormPage.open(session().workbench, DEFICIENT);
      const titles = await form.frame.locator(".steps button .grow").allInnerTexts();
      assert.ok(titles.length > 9);
      for (const [index, title] of titles.entries()) {
        await form.frame.locator(".steps button").nth(index).click();
        await until(
          `the step ${title}`,
          () => form.step(),
          (shown) => shown === title,
        );
        assert.deepEqual(await accessibilityFaults(form.frame), [], title);
        await session().picture(`step-${index}-${title}`);
      }
    });

    it("says to a screen reader what a field is, that it is wrong, and why", async () => {
      const form = await FormPage.shown(session().workbench);
      await form.frame.locator(".steps button").first().click();
      const { name, role, description, invalid } = await form.accessibleField("/date");
      assert.equal(role, "textbox");
      assert.match(name, /^Date/u);
      assert.equal(invalid, "true");
      assert.match(description, /Date of the request/u);
      assert.match(description, /2025-13-40/u);
    });

    it("says to a screen reader that a number is well formed", async () => {
      const form = await FormPage.shown(session().workbench);
      await form.frame.locator(".steps button").first().click();
      await enter(form.frame.locator(`[id="${domId("/requesting/contact/phone")}"]`), "+39 080 555 0133");
      await form.frame.locator(".read-as", { hasText: "telephone number (Italy)" }).waitFor();
      const { description } = await form.accessibleField("/requesting/contact/phone");
      assert.match(description, /Well formed: telephone number \(Italy\)/u);
      assert.deepEqual(await accessibilityFaults(form.frame), []);
    });
  });

describe("the form for who reads from the right", function () {
  this.timeout(480_000);
  const WORKED = "request.mla.yaml";
  const session = sessionFor(() => ({
    name: "form-arabic",
    vsix: [packaged()],
    settings: { ...asForm, "rogatory.language": "ar" },
    viewport: { width: 1440, height: 900 },
    fill: (folder) =>
      cpSync(join(root, "examples", "cases", "smuggling-by-sea", WORKED), join(folder, WORKED), { recursive: true }),
  }));

  it("is mirrored, with what is in another language marked, and breaks no rule that axe knows", async () => {
    const form = await FormPage.open(session().workbench, WORKED);
    const page = "({ lang: document.documentElement.lang, dir: document.documentElement.dir })";
    assert.deepEqual(await form.frame.evaluate(page), { lang: "ar", dir: "rtl" });
    assert.equal(await form.frame.locator(".form").getAttribute("lang"), "en");
    const steps = await form.frame.locator(".steps").boundingBox();
    const main = await form.frame.locator("main").boundingBox();
    assert.ok((steps?.x ?? 0) > (main?.x ?? 0), "the steps are on the right");
    for (const step of [0, 3, 4, 5, 6]) {
      await form.frame.locator(".steps button").nth(step).click();
      await form.settled();
      assert.deepEqual(await accessibilityFaults(form.frame), [], String(step));
      assert.deepEqual(await form.tooWide(), [], String(step));
      await session().picture(`step-${step}`);
    }
  });

  it("has no element wider than a pane of 320 pixels", async () => {
    const form = await FormPage.shown(session().workbench);
    const { page } = session().workbench;
    await session().workbench.palette.run("View: Toggle Primary Side Bar Visibility");
    const width = (): Promise<number> => form.frame.evaluate("document.documentElement.clientWidth");
    await page.setViewportSize({ width: 1440 - (await width()) + 320, height: 900 });
    await until("the pane is narrow", width, (now) => now <= 330);
    for (const step of [0, 3, 4, 5, 6]) {
      await form.frame.locator(".steps summary").click();
      await form.frame.locator(".steps button").nth(step).click();
      await form.settled();
      assert.deepEqual(await form.tooWide(), [], String(step));
      await session().picture(`narrow-${step}`);
    }
  });
});
