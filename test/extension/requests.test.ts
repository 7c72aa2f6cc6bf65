import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, checklist, parseDraft, type RegisterTable, registerEntry } from "@rogatory/core";
import ICAL from "ical.js";
import { checklistTable, placeOfRow } from "../../extension/src/common/checklistTable.js";
import { checklistTree } from "../../extension/src/common/checklistTree.js";
import { letterTargets } from "../../extension/src/common/letterTargets.js";
import { requestLine } from "../../extension/src/common/requestLine.js";
import {
  groupRequests,
  inOrderOfDeadlines,
  isFiltering,
  noFilter,
  occurring,
  passes,
  type RequestFilter,
  type RequestRow,
} from "../../extension/src/common/requestRows.js";
import { readFromTable } from "../../extension/src/common/tableMessages.js";
import { arranged } from "../../extension/src/common/tableOrder.js";
import { tablePage } from "../../extension/src/common/tablePage.js";
import { calendarOf, csvOf, registerTableOf } from "../../extension/src/letters/register.js";
import { drafts as draftsIn } from "../examples/drafts.js";
import { extension, plain } from "./repository.js";

const today = "2025-06-20";

function row(text: string, uri = "file:///w/cases/a.mla.yaml", language: "en" | "fr" = "en"): RequestRow {
  const [name = "", folder = ""] = uri.split("/").toReversed();
  const draft = parseDraft(text, { name });
  return { uri, name, folder, entry: registerEntry(draft, check(draft), { today, language }) };
}

const toTunisia = `rogatory: 1
kind: mla
reference: R 1
status: final
requesting: { state: IT }
requested: { state: TN }
proceedings: { stage: trial }
urgency: { deadline: 2025-06-30 }
`;
const toCoast = `rogatory: 1
kind: extradition
reference: R 2
requesting: { state: FR }
requested: { state: CI }
proceedings: { stage: investigation }
urgency: { deadline: 2025-06-19 }
`;
const rows = [
  row("rogatory: 1\nkind: mla\n", "file:///w/empty.mla.yaml"),
  row(toTunisia, "file:///w/cases/tunisia.mla.yaml"),
  row(toCoast, "file:///w/cases/coast.extradition.yaml"),
  { uri: "file:///w/x.mla.yaml", name: "x.mla.yaml", folder: "", entry: undefined },
] as const;
const references = (some: readonly RequestRow[]) => some.map(({ entry, name }) => entry?.reference ?? name);

describe("requests of the workspace", () => {
  it("are put in order of their deadlines; those without one come last, by name", () => {
    assert.deepEqual(references(inOrderOfDeadlines(rows)), ["R 2", "R 1", "empty.mla.yaml", "x.mla.yaml"]);
  });

  it("are filtered by words of any of their texts, without accents", () => {
    const found = (text: string) => references(rows.filter((each) => passes(each, { ...noFilter, text })));
    assert.deepEqual(found("TUNISIA trial"), ["R 1"]);
    assert.deepEqual(found("cote d'ivoire"), []);
    assert.deepEqual(found("cote ivoire"), ["R 2"]);
    assert.deepEqual(found("x.mla"), ["x.mla.yaml"]);
    assert.deepEqual(found("  "), references(rows));
  });

  it("are filtered by kind, by either State, by status and by errors, all of which must hold", () => {
    const found = (filter: Partial<RequestFilter>) =>
      references(rows.filter((each) => passes(each, { ...noFilter, ...filter })));
    assert.deepEqual(found({ kinds: ["extradition"] }), ["R 2"]);
    assert.deepEqual(found({ states: ["FR", "TN"] }), ["R 1", "R 2"]);
    assert.deepEqual(found({ statuses: ["final"] }), ["R 1"]);
    assert.deepEqual(found({ statuses: ["draft"], states: ["IT"] }), []);
    assert.ok(found({ withErrors: true }).includes("x.mla.yaml"), "what could not be read is no calm request");
    assert.ok(!isFiltering(noFilter) && isFiltering({ ...noFilter, text: "a" }));
  });

  it("are grouped in the natural order of what they have in common", () => {
    const groups = (by: Parameters<typeof groupRequests>[1]) =>
      groupRequests(rows, by, plain).map(({ label, rows: some }) => `${label}: ${references(some).join(", ")}`);
    assert.deepEqual(groups("stage"), [
      "investigation, no charge yet: R 2",
      "trial: R 1",
      "Stage not said: empty.mla.yaml, x.mla.yaml",
    ]);
    assert.deepEqual(groups("deadline"), [
      "Overdue: R 2",
      "Within 14 days: R 1",
      "No deadline: empty.mla.yaml, x.mla.yaml",
    ]);
    assert.deepEqual(groups("requested"), [
      "Côte d’Ivoire: R 2",
      "Tunisia: R 1",
      "State not named: empty.mla.yaml, x.mla.yaml",
    ]);
    assert.deepEqual(groups("requesting").slice(0, 2), ["France: R 2", "Italy: R 1"]);
    assert.equal(groups("kind").at(-1), "No readable request: x.mla.yaml");
    assert.deepEqual(groups("folder"), ["cases: R 1, R 2", "Top folder: x.mla.yaml", "w: empty.mla.yaml"]);
  });

  it("name each kind and State once, by title", () => {
    assert.deepEqual(
      occurring(rows, "states").map(({ id }) => id),
      ["CI", "FR", "IT", "TN"],
    );
    assert.equal(occurring(rows, "kinds").length, 2);
  });

  it("say in words what icon and colour say", () => {
    const line = requestLine(rows[2], plain);
    assert.equal(line.label, "R 2");
    assert.deepEqual([line.icon, line.colour], ["warning", "list.errorForeground"]);
    assert.match(line.description, /^overdue by 1 day · France → Côte d’Ivoire · 1 error, \d+ gaps/);
    assert.match(line.spoken, /^R 2, Request for extradition, from France to Côte d’Ivoire, Deadline: 19 June 2025, /);
    assert.ok(line.lines.includes("Deadline: 19 June 2025, overdue by 1 day"));
    assert.equal(requestLine(rows[1], plain).icon, "clock");
    assert.equal(requestLine(rows[3], plain).description, "The file could not be read");
    assert.match(requestLine(row("::"), plain).description, /No readable request/);
  });
});

describe("letters of all requests", () => {
  it("go beside their drafts, and no two into one file", () => {
    assert.deepEqual(letterTargets(["f:/a/r.mla.yaml", "f:/a/R.extradition.json", "f:/b/r.mla.yaml"], "docx"), [
      { draft: "f:/a/r.mla.yaml", target: "f:/a/r.docx" },
      { draft: "f:/a/R.extradition.json", takenBy: "f:/a/r.mla.yaml" },
      { draft: "f:/b/r.mla.yaml", target: "f:/b/r.docx" },
    ]);
  });
});

describe("the checklist as a tree and as a table", () => {
  const list = checklist(
    "rogatory: 1\nkind: mla\nlegalBases: [untoc]\ncontentStandards: [un-model-mla]\npurpose: To know.\nmeasures:\n  - type: statement\n",
    { name: "a.mla.yaml" },
  );

  it("has instruments, and under each what is missing first, with words beside the icon", () => {
    const [untoc, model] = checklistTree(list, { untoc: "UNTOC" }, plain);
    assert.match(untoc?.label ?? "", /^UNTOC: \d+ of \d+ met$/);
    assert.match(model?.label ?? "", /\(advice\)$/);
    const [first] = untoc?.requirements ?? [];
    assert.equal(first?.icon, "circle-large-outline");
    assert.match(first.description, /^Missing; /);
    const purpose = untoc?.requirements.find(({ path }) => path === "/purpose");
    assert.match(purpose?.spoken ?? "", /: Met\. art\. 18\(15\)\(f\)/);
    const ids = checklistTree(list, {}, plain).flatMap(({ requirements }) => requirements.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it("has a row for each requirement, whose place is found again by its id", () => {
    const { columns, rows: lines } = checklistTable(list, { untoc: "UNTOC" }, plain);
    assert.deepEqual(
      columns.map(({ title }) => title),
      ["Instrument", "Provision", "What is asked", "How sure", "How it stands", "Place in the draft"],
    );
    assert.equal(lines.length, list.instruments.flatMap(({ requirements }) => requirements).length);
    const purpose = lines.find(({ cells }) => cells[5]?.text === "/purpose" && cells[0]?.text === "UNTOC");
    assert.ok(purpose);
    assert.equal(purpose.cells[4]?.text, "Met.");
    assert.equal(placeOfRow(list, purpose.id), "/purpose");
    for (const id of ["", "untoc", "untoc/999", "__proto__/0"]) assert.equal(placeOfRow(list, id), undefined);
  });
});

describe("a table on a page", () => {
  const table: RegisterTable = {
    columns: [
      { id: "a", title: "A" },
      { id: "n", title: "N" },
    ],
    rows: [
      { id: "1", cells: [{ text: "Éire" }, { text: "10", sort: 10 }] },
      { id: "2", cells: [{ text: "" }, { text: "9", sort: 9 }] },
      { id: "3", cells: [{ text: "Zaire" }, { text: "" }] },
    ],
  };
  const ids = (...rest: [string, Parameters<typeof arranged>[2]]) =>
    arranged(table.rows, ...rest, "en")
      .map(({ id }) => id)
      .join("");

  it("is sorted by numbers as numbers, by words of the language, and what is empty stays last", () => {
    assert.equal(ids("", undefined), "123");
    assert.equal(ids("", { column: 1, descending: false }), "213");
    assert.equal(ids("", { column: 1, descending: true }), "123");
    assert.equal(ids("", { column: 0, descending: false }), "132");
    assert.equal(ids("", { column: 0, descending: true }), "312");
  });

  it("is filtered by words without accents", () => {
    assert.equal(ids("eire 10", undefined), "1");
    assert.equal(ids("nothing", undefined), "");
  });

  it("lets in only its own script and styles, and escapes what comes from outside", () => {
    const hostile = `"><script>alert('x')</script>&`;
    const html = tablePage({
      nonce: "n0",
      script: "go()",
      title: hostile,
      language: "en",
      state: { table: "checklist", uri: hostile },
      filter: hostile,
      exports: [{ form: "csv", label: hostile }],
    });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-n0'; style-src 'nonce-n0'; base-uri 'none'; form-action 'none'",
    );
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.doesNotMatch(html, /style="|onclick|javascript:/);
  });

  it("takes only the messages it knows", () => {
    assert.deepEqual(readFromTable({ type: "open", id: "x", command: "y" }), { type: "open", id: "x" });
    assert.deepEqual(readFromTable({ type: "export", form: "csv", ids: ["a"] }), {
      type: "export",
      form: "csv",
      ids: ["a"],
    });
    for (const message of [
      null,
      "open",
      { type: "open" },
      { type: "export", form: "exe", ids: [] },
      { type: "export", form: "csv", ids: [1] },
      { type: "run", id: "x" },
    ])
      assert.equal(readFromTable(message), undefined);
  });
});

describe("the register of the examples", () => {
  const drafts = draftsIn(join(extension, "../examples")).map((path) => {
    const draft = parseDraft(readFileSync(path), { name: path });
    return { id: path, file: path, entry: registerEntry(draft, check(draft), { today }) };
  });

  it("is one row for each draft, as a table and as CSV", () => {
    const table = registerTableOf({ drafts, language: "fr-FR" });
    assert.equal(table.rows.length, drafts.length);
    const csv = csvOf(table);
    assert.ok(csv.startsWith("\uFEFFRéférence,Type,"));
    for (const { file } of drafts) assert.ok(csv.includes(file), file);
  });

  it("has a calendar that another program reads: an event for each day on which something is due", () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf({ drafts, today, language: "en" })) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    const due = drafts.flatMap(({ entry }) => entry.deadlines);
    assert.ok(due.length > 20);
    assert.deepEqual(
      events.map(({ startDate }) => String(startDate)),
      due.map(({ date }) => date),
    );
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  });
});
