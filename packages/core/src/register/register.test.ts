import assert from "node:assert/strict";
import { check, parseDraft } from "../api.js";
import { languages } from "../catalogue/catalogue.js";
import { type Deadline, deadlinesOf, type RegisterEntry, registerEntry, registerTable } from "./index.js";
import { nearnessOf, nearnessWords } from "./nearness.js";

const draftOf = (text: string, name = "a.mla.yaml") => parseDraft(text, { name });

function entryOf(text: string, today = "2025-03-14", language: "en" | "fr" | "es" = "en"): RegisterEntry {
  const draft = draftOf(text);
  return registerEntry(draft, check(draft), { today, language });
}

const assistance = `rogatory: 1
kind: mla
reference: DDA 4417/2024-R3
requesting: { state: IT }
requested: { state: TN }
proceedings:
  stage: charged
  nextDate: { date: 2025-09-22, what: opening of the trial }
urgency: { deadline: 2025-06-30 }
offences:
  - id: smuggling
    title: Smuggling of migrants
    limitation: { lapsesOn: 2039-08-11 }
measures:
  - type: preservation
    followUpDate: 2025-05-10
  - type: serviceOfDocuments
    serveBefore: 2025-08-01
    hearingDate: 2025-09-22
    documents: [{ title: Summons, date: 2025-03-10 }]
  - type: transferOfDetainedPerson
    from: 2025-09-20
    returnDate: 2025-10-05
    sentenceEnds: 2027-10-31
  - type: videoHearing
    start: 2025-06-24T23:30-05:00
    connection: { testCall: 2025-06-17T10:00+02:00 }
  - type: voluntaryAppearance
    date: 2025-10-14
  - type: freezing
    until: 2026-03-31
`;

describe("deadlines of a request", () => {
  const of = (text: string, language?: "en" | "fr" | "es"): Deadline[] =>
    deadlinesOf(draftOf(text).value as never, language);

  it("are the days on which something is due, the earliest first, each with its place", () => {
    assert.deepEqual(
      of(assistance).map(({ date, path }) => `${date} ${path}`),
      [
        "2025-05-10 /measures/0/followUpDate",
        "2025-06-17 /measures/3/connection/testCall",
        "2025-06-24 /measures/3/start",
        "2025-06-30 /urgency/deadline",
        "2025-08-01 /measures/1/serveBefore",
        "2025-09-20 /measures/2/from",
        "2025-09-22 /proceedings/nextDate/date",
        "2025-09-22 /measures/1/hearingDate",
        "2025-10-05 /measures/2/returnDate",
        "2025-10-14 /measures/4/date",
        "2026-03-31 /measures/5/until",
        "2039-08-11 /offences/0/limitation/lapsesOn",
      ],
    );
  });

  it("say what is due in the language, with the sources that the model gives and no other", () => {
    const [followUp, , , deadline] = of(assistance);
    assert.equal(followUp?.label, "Expedited preservation of data: Request follows by");
    assert.deepEqual(followUp.sources, ["Budapest Convention art. 29(7)"]);
    assert.equal(deadline?.label, "Deadline");
    assert.equal(of(assistance, "fr")[0]?.label, "Conservation rapide de données : Demande au plus tard le");
    const next = of(assistance).find(({ field }) => field === "nextDate.date");
    assert.deepEqual([next?.label, next?.sources], ["Next date: opening of the trial", []]);
  });

  it("have the day by which the full request follows a provisional arrest", () => {
    const [only, ...more] = of(
      "rogatory: 1\nkind: provisionalArrest\nextradition: { provisional: { fullRequestBy: 2025-04-20 } }\n",
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      [only?.date, only?.path, only?.sources],
      ["2025-04-20", "/extradition/provisional/fullRequestBy", ["CoE 1957 art. 16(4)"]],
    );
  });

  it("leave out what is no day of the calendar", () => {
    assert.deepEqual(of("rogatory: 1\nkind: mla\nurgency: { deadline: 2025-02-30 }\n"), []);
    assert.deepEqual(of("rogatory: 1\nkind: mla\nurgency: { deadline: 2025-06 }\n"), []);
  });
});

describe("how near a deadline is", () => {
  it("changes on the day after it, and fourteen days before it", () => {
    const near = (today: string) => nearnessOf("2025-06-30", today);
    assert.deepEqual(["2025-07-01", "2025-06-30", "2025-06-16", "2025-06-15"].map(near), [
      "overdue",
      "soon",
      "soon",
      "later",
    ]);
  });

  it("is told in words of each language", () => {
    const words = (today: string) => languages.map((language) => nearnessWords("2025-06-30", today, language));
    assert.deepEqual(words("2025-07-01"), ["overdue by 1 day", "échu depuis 1 jour", "vencido hace 1 día"]);
    assert.deepEqual(words("2025-06-30"), ["today", "aujourd’hui", "hoy"]);
    assert.deepEqual(words("2025-06-28"), ["in 2 days", "dans 2 jours", "dentro de 2 días"]);
  });

  it("counts days over the change of the clock and of the year", () => {
    assert.equal(nearnessWords("2026-01-01", "2025-03-29"), "in 278 days");
  });
});

describe("an entry of the register", () => {
  it("says kind, States, stage and status by id and by name", () => {
    const { reference, kind, from, to, stage, status, gate } = entryOf(assistance, "2025-03-14", "es");
    assert.equal(reference, "DDA 4417/2024-R3");
    assert.deepEqual(kind, { id: "mla", title: "Solicitud de asistencia judicial recíproca" });
    assert.deepEqual(
      [from, to],
      [
        { id: "IT", title: "Italia" },
        { id: "TN", title: "Túnez" },
      ],
    );
    assert.equal(stage?.id, "charged");
    assert.deepEqual([status.id, gate], ["draft", "draft"]);
  });

  it("counts what the check found", () => {
    const draft = draftOf(assistance);
    const result = check(draft, { gate: "transmit" });
    const { errors, warnings, gaps } = registerEntry(draft, result, { today: "2025-03-14" });
    assert.equal(errors, result.findings.filter(({ severity }) => severity === "error").length);
    assert.equal(warnings, result.findings.filter(({ severity }) => severity === "warning").length);
    assert.ok(gaps > 5 && gaps <= result.findings.length);
  });

  it("looks to the next day on which something is due", () => {
    assert.equal(entryOf(assistance).deadline?.path, "/measures/0/followUpDate");
    assert.equal(entryOf(assistance, "2025-05-11").deadline?.path, "/measures/3/connection/testCall");
    assert.equal(entryOf(assistance, "2025-05-01").deadline?.words, "10 May 2025, in 9 days");
  });

  it("stays with the deadline for the answer once it has passed, whatever is due later", () => {
    const { deadline } = entryOf(assistance, "2025-07-02");
    assert.deepEqual([deadline?.path, deadline?.nearness], ["/urgency/deadline", "overdue"]);
    assert.equal(deadline?.words, "30 June 2025, overdue by 2 days");
  });

  it("looks to the last day where all have passed, and to none where there is none", () => {
    const noAnswer = assistance.replace("urgency: { deadline: 2025-06-30 }\n", "");
    assert.equal(entryOf(noAnswer, "2050-01-01").deadline?.path, "/offences/0/limitation/lapsesOn");
    assert.equal(entryOf("rogatory: 1\nkind: mla\n").deadline, null);
  });

  it("is made of any text", () => {
    for (const text of [
      "",
      "::",
      "- 1",
      "kind: nothing",
      "rogatory: 1\nkind: mla\nurgency: 4\nmeasures: { type: x }\n",
    ]) {
      const { kind, deadlines } = entryOf(text);
      assert.deepEqual(deadlines, []);
      assert.equal(kind === null, !text.includes("mla"));
    }
  });
});

describe("the register as a table", () => {
  it("has a cell for each column, numbers and days that sort, and a row for a file that could not be read", () => {
    const { columns, rows } = registerTable(
      [
        { id: "1", file: "cases/a.mla.yaml", entry: entryOf(assistance) },
        { id: "2", file: "b.mla.yaml", entry: undefined },
      ],
      "fr",
    );
    assert.deepEqual(
      columns.map(({ title }) => title),
      [
        "Référence",
        "Type",
        "État requérant",
        "État requis",
        "Stade",
        "Statut",
        "Lacunes",
        "Erreurs",
        "Avertissements",
        "Délai",
        "Objet de l’échéance",
        "Autres dates",
        "Fichier",
      ],
    );
    for (const { cells } of rows) assert.equal(cells.length, columns.length);
    const [read, unread] = rows;
    const cell = (id: string) => read?.cells[columns.findIndex((column) => column.id === id)];
    assert.equal(typeof cell("gaps")?.sort, "number");
    assert.deepEqual([cell("deadline")?.sort, cell("deadline")?.nearness], ["2025-05-10", "later"]);
    assert.match(cell("others")?.plain ?? "", /^2025-06-17: .*; 2039-08-11: /s);
    assert.equal(unread?.cells[1]?.text, "Le fichier n’a pu être lu");
    assert.equal(unread.cells.at(-1)?.text, "b.mla.yaml");
  });
});
