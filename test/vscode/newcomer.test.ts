import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDraft, toPointer } from "@rogatory/core";
import { defaultSettings, OpenDraft } from "@rogatory/language-service";
import { cursorAt } from "../../packages/language-service/src/cursor/cursor.js";
import { confirm, enter } from "./driver/entering.js";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until, untilEqual } from "./driver/waiting.js";

const NAME = "service.mla.yaml";

/** What a person does at a place of the draft: types words of their own, or takes what is offered, one after the other. */
type Plan = Readonly<Record<string, string | readonly string[]>>;

const plan: Plan = {
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
  "/requesting/contact/languages": ["Languages, as a list"],
  "/requesting/contact/languages/0": ["fr"],
  "/requested/state": ["Senegal"],
  "/requested/authority/name": "Ministère de la Justice, Direction des Affaires criminelles et des Grâces",
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

/** A newcomer's first request, from an empty file. Each step is kept as a picture. */
describe("a newcomer writes a request for service", function () {
  this.timeout(480_000);
  const session = sessionFor(() => ({
    name: "newcomer",
    vsix: [packaged()],
    fill: (folder) => writeFileSync(join(folder, NAME), ""),
  }));
  const file = (): string => session().file(NAME);
  let pictures = 0;

  const picture = (what: string): Promise<void> => {
    pictures++;
    return session().picture(`${String(pictures).padStart(3, "0")}-${what}`);
  };

  /** The text as it was saved last. */
  let text = "";

  /** The JSON Pointer of the place where the cursor stands. */
  async function place(): Promise<string> {
    const { editor } = session().workbench;
    text = await editor.save(file());
    const { line, column } = await editor.position();
    const draft = parseDraft(text, { name: NAME });
    const open = new OpenDraft(`file:///${NAME}`, 1, draft, defaultSettings, "en");
    const [found] = cursorAt(open, draft.offsetAt({ line: line - 1, character: column - 1 }));
    return found?.kind === "key" || found?.kind === "value" ? toPointer(found.path) : (found?.kind ?? "");
  }

  async function take(label: string): Promise<void> {
    const { editor } = session().workbench;
    await editor.take(label);
    // What a new list of treaties can hold is offered without being asked for.
    if (label === "Legal bases, as a list") assert.ok((await editor.completions()).includes("untoc, with articles"));
    await picture(label);
  }

  /** Goes to the next blank with Tab, which is given time to arrive, and must write nothing. Gives the place, if it is another. */
  async function goOn(): Promise<string | undefined> {
    const { editor } = session().workbench;
    await editor.dismissCompletions();
    const before = text;
    const from = JSON.stringify(await editor.position());
    await editor.press("Tab");
    const now = async (): Promise<string> => JSON.stringify(await editor.position());
    const hasMoved = await until("the cursor moves", now, (to) => to !== from, 2000).then(
      () => true,
      () => false,
    );
    const there = await place();
    assert.equal(text, before, "There was no further blank: Tab wrote blanks of its own");
    return hasMoved ? there : undefined;
  }

  /** Visits the blanks, and does at each what is planned for it; ends when nothing is left to do. */
  async function fill(todo: Plan): Promise<void> {
    const { editor } = session().workbench;
    const left = new Map(Object.entries(todo));
    let here = await place();
    while (left.size > 0) {
      const action = left.get(here);
      left.delete(here);
      if (typeof action === "string") {
        await editor.type(action);
        await picture(here);
      } else for (const label of action ?? []) await take(label);
      const now = action === undefined ? here : await place();
      // What was taken may have brought blanks of its own: the cursor stands at the first of them.
      const isWithin = now !== here && left.has(now);
      // The end of what was taken may be where its last blank is: then Tab is pressed once more.
      const next = isWithin ? now : left.size === 0 ? here : ((await goOn()) ?? (await goOn()));
      assert.ok(next !== undefined, `Tab leads nowhere from ${here}. Left to do: ${[...left.keys()].join(", ")}`);
      here = next;
    }
  }

  it("begins with a template and fills its blanks", async () => {
    const { workbench } = session();
    await workbench.openFile(NAME);
    await workbench.extensionStatus();
    await picture("empty");
    await take("Service of documents (mutual legal assistance)");
    await fill(plan);
    await workbench.editor.dismissCompletions();
    await workbench.editor.press("Escape");
    await workbench.problems.show();
    await picture("template-filled");
  });

  /** Puts the cursor into the text, behind so many of its characters. */
  async function goInto(piece: string, characters: number): Promise<void> {
    const { workbench } = session();
    await workbench.openFile(NAME);
    await workbench.editor.save(file());
    await workbench.editor.goToText(file(), piece, { offset: characters });
  }

  it("adds by completion what is told of the proceedings", async () => {
    const { editor } = session().workbench;
    for (const [key, words] of [
      ["court", "Tribunal de première instance francophone de Bruxelles"],
      ["chargedOn", "2025-06-30"],
    ] as const) {
      await goInto("stage: trial", "stage: trial".length);
      await editor.type("\n");
      await take(key);
      await editor.type(words);
      await editor.dismissCompletions();
      await picture(key);
    }
  });

  it("adds by quick fixes what the problems still ask for, and fills it by completion", async () => {
    const { editor } = session().workbench;
    await goInto("rogatory: 1", 2);
    await editor.applyFix("Add `translations`, to be filled in");
    await picture("fix-translations");
    await goInto('- language: ""', '- language: "'.length);
    await take("fr");
    await goInto('of:\n      - ""', 'of:\n      - "'.length);
    await take("request");
  });

  it("says that it is final, and no problem is left", async () => {
    const { editor, problems } = session().workbench;
    await goInto("status: draft", "status: ".length);
    await take("final");
    await editor.save(file());
    await untilEqual("no problem is left", () => problems.of(NAME), []);
    await until(
      "the status bar says so",
      () => session().workbench.extensionStatus(),
      (status) => /(?:nothing to mend|1 piece of advice), checked for transmission/u.test(status),
    );
    await picture("clean");
  });

  it("has a clean request, ready for transmission", async () => {
    const written = readFileSync(file(), "utf8");
    const command = [join(root, "packages", "cli", "bin", "rogatory.js"), "check", file(), "--format", "json"];
    const checked = spawnSync(process.execPath, [...command, "--gate", "transmit"], { encoding: "utf8" });
    const { files } = JSON.parse(checked.stdout) as { files: { findings: { rule: string; path: string }[] }[] };
    assert.deepEqual(
      files[0]?.findings.map(({ rule, path }) => `${rule} ${path}`),
      [],
      written,
    );
    assert.equal(checked.status, 0);
    assert.match(written, /^status: final$/mu);
    assert.deepEqual(parseDraft(written, { name: NAME }).problems, []);
  });

  it("begins another with the command, and goes from blank to blank with Tab", async () => {
    const { workbench } = session();
    const { palette, editor } = workbench;
    await workbench.closeEditors();
    await palette.run("Rogatory: New Request…");
    await palette.waitForQuestion("What kind of request is it?");
    await palette.choose("Request for mutual legal assistance");
    for (const [question, state] of [
      ["Which State requests?", "BE"],
      ["Which State is requested?", "SN"],
    ] as const) {
      await palette.waitForQuestion(question);
      await enter(palette.input, state);
      await palette.choose(state === "BE" ? "Belgium" : "Senegal");
    }
    for (const question of [
      "For which offences?",
      "What assistance is requested?",
      "On which instruments does the request rest?",
    ]) {
      await palette.waitForQuestion(question);
      await picture(`new-request-${question}`);
      await confirm(palette.input);
    }
    await palette.closed();
    await until(
      "the draft is open",
      () => editor.position(),
      ({ line }) => line > 5,
    );
    await picture("new-request");
    await editor.type("2026/1");
    await editor.press("Tab");
    await editor.type("Parquet de Bruxelles");
    await picture("new-request-second-blank");
    const shown = await until(
      "it was written",
      () => editor.text(),
      (all) => all.includes("Parquet de Bruxelles"),
    );
    assert.match(shown, /^reference: 2026\/1$/mu);
    assert.match(shown, /^ {4}name: Parquet de Bruxelles$/mu);
  });
});
