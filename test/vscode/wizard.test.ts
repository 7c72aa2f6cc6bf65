import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { confirm, enter } from "./driver/entering.js";
import { packaged } from "./driver/packages.js";
import { root, sessionFor } from "./driver/session.js";
import { until } from "./driver/waiting.js";

/** Begins requests as a person does: by the keys alone, one question after the other. */
describe("a request is begun", function () {
  this.timeout(480_000);
  const session = sessionFor(() => ({
    name: "wizard",
    vsix: [packaged()],
    fill: (folder) => {
      mkdirSync(join(folder, "sea"));
      cpSync(join(root, "examples/cases/smuggling-by-sea/request.mla.yaml"), join(folder, "sea", "request.mla.yaml"));
      writeFileSync(join(folder, "empty.mla.yaml"), "");
      writeFileSync(join(folder, "vessel.mla.yaml"), "");
    },
  }));
  const palette = () => session().workbench.palette;
  const press = (...keys: string[]) => session().workbench.editor.press(...keys);

  /** Answers the question: types, waits until the list has it, ticks it where many can be picked, and goes on. */
  async function answer(question: string, words: string, tick = false): Promise<void> {
    await palette().waitForQuestion(question);
    await enter(palette().input, words);
    await until(
      `the list has ${words}`,
      () => palette().rows(),
      (rows) => rows.some((row) => row.includes(words)),
    );
    if (tick)
      await palette()
        .box.locator(".monaco-list-row", { hasText: words })
        .first()
        .locator("input, .monaco-checkbox")
        .first()
        .click();
    await session().picture(question);
    await confirm(palette().input);
  }

  /** The text of the active editor, after it was saved as the file. */
  async function saved(path: string): Promise<string> {
    await session().workbench.editor.focus(path.split("/").at(-1) ?? path);
    return session().workbench.editor.save(session().file(path));
  }

  it("in an empty draft: kind, States, offences, measures, and bases that are proposed with reasons", async () => {
    const { workbench } = session();
    await workbench.openFile("empty.mla.yaml");
    await workbench.extensionStatus();
    await palette().run("Rogatory: New Request…");
    await answer("What kind of request is it?", "Request for mutual legal assistance");
    await answer("Which State requests?", "Italy");
    await answer("Which State is requested?", "Tunisia");
    await answer("For which offences?", "Smuggling of migrants", true);
    await answer("What assistance is requested?", "Bank records", true);
    await palette().waitForQuestion("On which instruments does the request rest?");
    await until(
      "bases are listed",
      () => palette().rows(),
      (rows) => rows.some((row) => row.includes("UNTOC")),
    );
    await session().picture("bases");
    await palette().box.locator(".quick-input-titlebar a[aria-label*='Why?']").first().click();
    await workbench.page
      .locator(".monaco-dialog-box", { hasText: "In force between Italy and Tunisia since 2006-09-01" })
      .waitFor();
    await session().picture("reasons");
    await press("Escape");
    await confirm(palette().input);
    await palette().closed();
    const text = await saved("empty.mla.yaml");
    assert.match(text, /^legalBases: \[untoc, som-protocol\]$/mu);
    assert.match(text, /title: Smuggling of migrants[\s\S]*convention: som-protocol art\. 6\(1\)\(a\)/u);
    assert.match(text, /- type: bankRecords/u);
    await session().picture("begun");
  });

  it("about a vessel at sea, for which there is no assistance to choose", async () => {
    const { workbench } = session();
    await workbench.closeEditors();
    await workbench.openFile("vessel.mla.yaml");
    await palette().run("Rogatory: New Request…");
    await answer("What kind of request is it?", "Request for measures against a vessel at sea");
    await answer("Which State requests?", "Italy");
    await answer("Which State is requested?", "Tunisia");
    await answer("For which offences?", "Smuggling of migrants", true);
    await palette().waitForQuestion("On which instruments does the request rest?");
    await until(
      "bases are listed",
      () => palette().rows(),
      (rows) => rows.some((row) => row.includes("Smuggling of Migrants Protocol")),
    );
    await session().picture("bases-at-sea");
    await confirm(palette().input);
    await palette().closed();
    const text = await saved("vessel.mla.yaml");
    assert.match(text, /^legalBases: \[som-protocol\]$/mu);
    assert.match(text, /- type: boarding\n/u);
    assert.match(text, /^ {6}flag: TN$/mu);
    await session().picture("begun-at-sea");
  });

  for (const [beginning, title, proof] of [
    ["Copy of an earlier request", "Of which request is it a copy?", /^measures:\n {2}- type:/mu],
    [
      "Supplement to an earlier request",
      "Which request does it supplement?",
      /type: earlierRequest\n\s+reference: DDA 6102\/2024-R1/u,
    ],
  ] as const)
    it(`as: ${beginning}`, async () => {
      const { workbench } = session();
      await workbench.closeEditors();
      await palette().run("Rogatory: New Request…");
      await answer("What kind of request is it?", beginning);
      await palette().waitForQuestion(title);
      await until(
        "drafts are listed",
        () => palette().rows(),
        (rows) => rows.some((row) => row.includes("request.mla.yaml")),
      );
      await session().picture(title);
      await palette().choose("request.mla.yaml");
      await palette().closed();
      const name = beginning.startsWith("Copy") ? "request-2.mla.yaml" : "request-3.mla.yaml";
      await workbench.page.locator(".tab.active", { hasText: name }).waitFor();
      await session().picture(beginning);
      const text = await saved(`sea/${name}`);
      assert.match(text, /^reference: ""$/mu);
      assert.match(text, /^status: draft$/mu);
      assert.match(text, proof);
    });

  it("as a practice case, whose score rises with each mend and ends with a word", async () => {
    const { workbench } = session();
    await workbench.closeEditors();
    await palette().run("Rogatory: Open Practice Case");
    await workbench.page.locator(".tab.active", { hasText: "practice.mla.yaml" }).waitFor();
    const status = (): Promise<string> => workbench.extensionStatus();
    await until("the score", status, (label) => label.includes("Practice case: 0 of 12 mended"));
    await session().picture("practice");
    const file = session().file("practice.mla.yaml");
    await saved("practice.mla.yaml");
    await workbench.editor.goToText(file, '["46"', { offset: 2 });
    await press("Delete", "Delete");
    await workbench.editor.type("18");
    await until("one is mended", status, (label) => label.includes("Practice case: 1 of 12 mended"));
    await session().picture("one-mended");
    await palette().run("Rogatory: Show Checklist");
    await palette().waitForQuestion("Practice case: 1 of 12 mended");
    await session().picture("checklist");
    await palette().dismiss();
    await workbench.editor.save(file);
    // The rest at once, as a colleague who sends the mended file.
    writeFileSync(file, readFileSync(join(root, "examples/practice/solution.mla.yaml"), "utf8"));
    await until("all is mended", status, (label) => label.includes("Practice case: 12 of 12 mended"));
    await until(
      "the end is said",
      () => workbench.notifications(),
      (all) => all.some((said) => said.includes("Practice case finished: nothing left to mend.")),
    );
    await session().picture("finished");
    await workbench.press("What you learnt");
    await workbench.page.locator(".monaco-dialog-box", { hasText: "Link each measure to the case" }).waitFor();
    await session().picture("learnt");
    await press("Enter");
  });

  for (const theme of ["Light Modern", "Dark Modern"])
    it(`with a walkthrough, in ${theme}`, async () => {
      const { workbench } = session();
      await workbench.closeEditors();
      await palette().run("Preferences: Color Theme");
      await palette().choose(theme);
      await palette().closed();
      await palette().run("Welcome: Open Walkthrough...");
      await palette().choose("Write a Request That Does Not Come Back");
      for (const step of [
        "What Rogatory is",
        "Begin a request",
        "Fill it in",
        "Mend what is underlined",
        "Practise on a case",
      ]) {
        await workbench.page.locator(".getting-started-step .step-title", { hasText: step }).first().click();
        await workbench.webview("svg").catch(() => undefined);
        await session().picture(`walkthrough-${theme}-${step}`);
      }
    });
});
