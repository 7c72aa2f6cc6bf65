import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { check, parseDraft, registerEntry } from "@rogatory/core";
import ICAL from "ical.js";
import type { Frame } from "playwright-core";
import { drafts } from "../examples/drafts.js";
import { accessibilityFaults } from "./driver/accessibility.js";
import { confirm, enter } from "./driver/entering.js";
import { packaged } from "./driver/packages.js";
import { root, type Session, type SessionOptions, sessionFor } from "./driver/session.js";
import { TreeView } from "./driver/views.js";
import { until, writtenText } from "./driver/waiting.js";

/** Themes of VS Code, the class that its window then has, and the class of its pages. */
const themes = {
  "Light Modern": ["vs", "vscode-light"],
  "Dark Modern": ["vs-dark", "vscode-dark"],
  "Default High Contrast": ["hc-black", "vscode-high-contrast"],
} as const;

const today = new Date().toLocaleDateString("sv-SE");
const CLEAN = "examples/cases/service-only/request.mla.yaml";

/** Of the broken examples so many that the whole view is drawn: of a longer one only what is seen is. */
const broken = [
  "below-threshold.extradition.yaml",
  "broken-yaml.mla.yaml",
  "contradictory-dates.mla.yaml",
  "extradition-without-warrant.extradition.yaml",
  "fishing-bank-request.mla.yaml",
  "misspelt-keys.mla.json",
  "no-nexus.mla.yaml",
  "preservation-without-follow-up.mla.yaml",
  "provisional-arrest-without-intention.extradition.yaml",
  "service-without-address.mla.yaml",
];

function fill(folder: string): void {
  for (const part of ["cases", "practice"])
    cpSync(join(root, "examples", part), join(folder, "examples", part), { recursive: true });
  mkdirSync(join(folder, "examples", "broken"));
  for (const name of broken) cpSync(join(root, "examples", "broken", name), join(folder, "examples", "broken", name));
  mkdirSync(join(folder, ".vscode"));
}

/** What a register says of the drafts of the folder, worked out by the library itself. */
function expected(folder: string) {
  return drafts(folder).map((path) => {
    const draft = parseDraft(readFileSync(path), { name: basename(path) });
    return { path: relative(folder, path), entry: registerEntry(draft, check(draft), { today }) };
  });
}

async function setTheme(session: Session, theme: keyof typeof themes): Promise<void> {
  writeFileSync(session.file(".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
  await until(
    `the theme ${theme}`,
    () => session.workbench.page.locator(`.monaco-workbench.${themes[theme][0]}`).count(),
    (count) => count > 0,
  );
}

/** Writes where the dialog for saving offers. */
async function save({ workbench }: Session, file: string): Promise<string> {
  await until(
    "a dialog to save",
    () => workbench.palette.input.inputValue(),
    (value) => value.endsWith(basename(file)),
  );
  await enter(workbench.palette.input, file);
  await confirm(workbench.palette.input);
  return writtenText(file);
}

const columnOf = (frame: Frame, index: number): Promise<string[]> =>
  frame.locator(`tbody tr > :nth-child(${index})`).allInnerTexts();

function requestsBehave(entry: string, installed: () => Pick<SessionOptions, "vsix" | "intoBrowser">): void {
  describe(`requests of the workspace with the ${entry} entry`, () => {
    const session = sessionFor(() => ({
      name: `requests-${entry}`,
      ...installed(),
      fill,
      viewport: { width: 1440, height: 1200 },
    }));
    const view = () => new TreeView(session().workbench.page, "Requests");
    const checklist = () => new TreeView(session().workbench.page, "Checklist");
    const run = (command: string) => session().workbench.palette.run(`Rogatory: ${command}`);
    const filter = async (text: string): Promise<void> => {
      const { palette } = session().workbench;
      await run("Filter Requests…");
      await palette.choose("Text");
      await palette.waitForQuestion("Filter requests by text");
      await enter(palette.input, text);
      await confirm(palette.input);
      await palette.closed();
    };

    it("shows every draft, the nearest deadline first, with words for what colour and icon say", async () => {
      await session().workbench.page.locator('.activitybar .action-label[aria-label="Rogatory"]').click();
      const all = expected(session().folder);
      await until(
        "all drafts are listed",
        () => view().size(),
        (size) => size === all.length,
        90_000,
      );
      const first = all
        .flatMap(({ entry: each }) => each.deadline?.date ?? [])
        .toSorted()
        .at(0);
      const [line] = await view().lines();
      const mine = all.find(({ entry: each }) => each.deadline?.date === first)?.entry;
      assert.ok(mine?.deadline && line?.includes(mine.deadline.words), line);
      await session().picture("requests");
    });

    it("counts an unsaved change", async () => {
      await session().workbench.openFile(CLEAN);
      await session().workbench.extensionStatus();
      const text = readFileSync(session().file(CLEAN), "utf8");
      const reference = /^reference: (.+)$/mu.exec(text)?.[1] ?? "";
      await session().workbench.editor.goToText(session().file(CLEAN), "reference: ", { offset: "reference: ".length });
      await session().workbench.editor.type("X");
      await view().waitForLine(/^X/u);
      await session().workbench.editor.press("Backspace");
      assert.equal(await session().workbench.editor.save(session().file(CLEAN)), text);
      await view().waitForLine(new RegExp(`^${reference.replaceAll(/\W/gu, ".")}`, "u"));
    });

    it("follows files that come and go", async () => {
      const file = session().file("examples/new.mla.yaml");
      writeFileSync(file, "rogatory: 1\nkind: mla\nreference: AAA 1\nurgency: { deadline: 2001-01-01 }\n");
      assert.match(await view().waitForLine(/^AAA 1/u), /Deadline: 1 January 2001, overdue by/u);
      rmSync(file);
      await until(
        "it is gone",
        () => view().lines(),
        (lines) => !lines.some((line) => line.startsWith("AAA")),
      );
    });

    it("filters by text and by kind, and says so", async () => {
      await filter("tunisia");
      const wanted = expected(session().folder).filter(({ path, entry: { from, to, reference } }) =>
        `${path} ${from?.title} ${to?.title} ${reference}`.toLowerCase().includes("tunisia"),
      );
      await until(
        "only these",
        () => view().size(),
        (size) => size === wanted.length,
      );
      assert.match(await view().message(), /of \d+ requests: “tunisia”/u);
      await session().picture("filtered");
      await run("Clear Filter of Requests");
      await run("Filter Requests…");
      await session().workbench.palette.choose("Kind");
      await session().workbench.palette.waitForQuestion("None means any");
      await session().workbench.palette.choose("Request for extradition");
      await confirm(session().workbench.palette.input);
      const surrenders = expected(session().folder).filter(({ entry: { kind } }) => kind?.id === "extradition");
      await until(
        "only extradition",
        () => view().size(),
        (size) => size === surrenders.length,
      );
      await run("Clear Filter of Requests");
    });

    it("groups by stage", async () => {
      await run("Group Requests…");
      await session().workbench.palette.choose("Stage");
      await view().waitForLine(/^investigation, no charge yet, requests: \d+/u);
      await session().picture("grouped");
      await run("Group Requests…");
      await session().workbench.palette.choose("Not grouped");
    });

    it("has the checklist of the draft in front as a tree that leads to its places", async () => {
      await session().workbench.openFile(CLEAN);
      await checklist().waitForLine(/ of \d+ met/u);
      const line = await checklist().waitForLine(/Met\./u);
      await session().picture("checklist");
      await checklist().click(line.split(":")[0] ?? "");
      await until(
        "the cursor is there",
        () => session().workbench.statusBar(),
        (items) => items.some((item) => /Ln (?!1,)\d+/u.test(item)),
      );
    });

    it("opens the register as a table that is sorted by its headings and filtered", async () => {
      await run("Open Register of Requests as Table");
      const frame = await session().workbench.webview("tbody th button");
      const all = expected(session().folder);
      await until(
        "a row for each draft",
        () => frame.locator("tbody tr").count(),
        (count) => count === all.length,
      );
      const heading = frame.getByRole("columnheader", { name: "Deadline" });
      await heading.getByRole("button").click();
      assert.equal(await heading.getAttribute("aria-sort"), "ascending");
      const days = all.flatMap(({ entry: each }) => each.deadline ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
      const shown = async (): Promise<string[]> => (await columnOf(frame, 10)).filter((text) => text !== "");
      assert.deepEqual(
        await shown(),
        days.map(({ words }) => words),
      );
      await heading.getByRole("button").press("Enter");
      assert.equal(await heading.getAttribute("aria-sort"), "descending");
      assert.equal((await shown())[0], days.at(-1)?.words);
      assert.match(
        await frame.locator("thead").ariaSnapshot(),
        /columnheader "Reference":?\s[\s\S]*columnheader "Deadline"[\s\S]*columnheader "File"/u,
      );
      await enter(frame.getByRole("searchbox", { name: "Filter" }), "EXTRADITION");
      assert.match(await frame.getByRole("status").innerText(), new RegExp(`^\\d+ of ${all.length} shown$`, "u"));
      await enter(frame.getByRole("searchbox", { name: "Filter" }), "");
    });

    it("writes the register as CSV, and the deadlines as a calendar", async () => {
      const frame = await session().workbench.webview("tbody th button");
      await frame.getByRole("button", { name: "Export as CSV…" }).click();
      const csv = await save(session(), session().file("requests.csv"));
      const all = expected(session().folder);
      assert.ok(csv.startsWith("\uFEFFReference,Kind,"));
      for (const { path } of all) assert.ok(csv.includes(path), path);
      await run("Export Deadlines to a Calendar…");
      const ics = await save(session(), session().file("deadlines.ics"));
      const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents("vevent");
      assert.equal(events.length, all.flatMap(({ entry: each }) => each.deadlines).length);
    });

    it("opens a request from the register", async () => {
      const frame = await session().workbench.webview("tbody th button");
      await enter(frame.getByRole("searchbox", { name: "Filter" }), "service-only");
      await frame.locator("tbody th button").first().click();
      await session().workbench.page.locator(".tab.active", { hasText: "request.mla.yaml" }).waitFor();
    });

    it("opens the checklist as a table, whose rows lead to their places", async () => {
      await session().workbench.openFile(CLEAN);
      await run("Open Checklist as Table");
      const frame = await session().workbench.webview("text=Place in the draft");
      await until(
        "rows",
        () => frame.locator("tbody tr").count(),
        (count) => count > 5,
      );
      await frame.getByRole("columnheader", { name: "Provision" }).getByRole("button").click();
      assert.equal(await frame.getByRole("columnheader", { name: "Provision" }).getAttribute("aria-sort"), "ascending");
      await frame.getByRole("button", { name: "Export as CSV…" }).click();
      assert.match(await save(session(), session().file("request-checklist.csv")), /^\uFEFFInstrument,Provision,/u);
    });

    for (const theme of Object.keys(themes) as (keyof typeof themes)[])
      it(`has tables that break no rule of accessibility in ${theme}`, async () => {
        await setTheme(session(), theme);
        for (const [command, mark] of [
          ["Open Register of Requests as Table", "text=Export deadlines…"],
          ["Open Checklist as Table", "text=Place in the draft"],
        ] as const) {
          await session().workbench.openFile(CLEAN);
          await run(command);
          const frame = await session().workbench.webview(mark);
          await frame.locator(`body.${themes[theme][1]}`).waitFor();
          await enter(frame.getByRole("searchbox", { name: "Filter" }), "");
          await until(
            "rows",
            () => frame.locator("tbody tr").count(),
            (count) => count > 5,
          );
          await session().picture(`${command.includes("Register") ? "register" : "checklist"}-${theme}`);
          assert.deepEqual(await accessibilityFaults(frame), []);
        }
      });

    it("can be used where there is little room", async () => {
      await view().widen(250);
      await session().workbench.page.setViewportSize({ width: 760, height: 900 });
      await session().picture("narrow");
      const frame = await session().workbench.webview("text=Place in the draft");
      assert.equal(await frame.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth"), true);
      await session().workbench.page.setViewportSize({ width: 1440, height: 1200 });
    });

    it("prints all letters, and names those that could not be printed", async () => {
      await session().workbench.closeEditors();
      const all = expected(session().folder);
      const printable = all.filter(({ entry: { kind } }) => kind !== null);
      await run("Print All Letters as Word Documents");
      await session().workbench.press("Print");
      const [summary = ""] = await until(
        "the summary",
        () => session().workbench.notifications(),
        (texts) => texts.some((text) => text.startsWith("Letters written")),
        180_000,
      );
      await session().picture("printed");
      assert.match(summary, new RegExp(`^Letters written: ${printable.length}\\.`, "u"));
      for (const { path } of all.filter(({ entry: { kind } }) => kind === null))
        assert.ok(summary.includes(basename(path)), summary);
      const letters = readdirSync(session().folder, { recursive: true, encoding: "utf8" });
      assert.equal(letters.filter((name) => name.endsWith(".docx")).length, printable.length);
      assert.ok(!letters.some((name) => name.endsWith(".tmp")));
    });

    it("asked nothing of any other machine", () => assert.deepEqual(session().asked, []));
  });
}

requestsBehave("Node", () => ({ vsix: [packaged()] }));
requestsBehave("browser", () => ({ vsix: [], intoBrowser: packaged() }));

describe("a workspace without a request", () => {
  const session = sessionFor(() => ({
    name: "requests-none",
    vsix: [packaged()],
    fill: (folder) => writeFileSync(join(folder, "notes.txt"), ""),
  }));

  it("is offered to begin one", async () => {
    await session().workbench.page.locator('.activitybar .action-label[aria-label="Rogatory"]').click();
    await session()
      .workbench.page.locator(".sidebar .welcome-view .monaco-button", { hasText: "New Request…" })
      .waitFor();
    await session().picture("welcome");
  });
});
