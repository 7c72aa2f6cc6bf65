import assert from "node:assert/strict";
import fc from "fast-check";
import type { AnyRequest } from "../../model/types.js";
import { plainText } from "../render/conventions.js";
import { renderText } from "../render/text.js";
import type { Block, Letter } from "../types.js";
import { composeLetter } from "./index.js";

const mla = (request: Partial<AnyRequest>): AnyRequest => ({ kind: "mla", rogatory: 1, ...request }) as AnyRequest;

/** The letter's words without line ends of its own. */
const read = (letter: Letter): string => renderText(letter, { width: 1_000_000 });
const readFinal = (request: Partial<AnyRequest>): string => read(composeLetter(mla(request), { draft: false }));

function blocksOf(letter: Letter): readonly Block[] {
  return [
    ...letter.opening,
    ...letter.sections.flatMap((section) => [section.heading, ...section.blocks]),
    ...letter.closing,
  ];
}

const sectionIds = (letter: Letter): string[] => letter.sections.map(({ id }) => id);

const watermark = (status: "draft" | "final", blocking: boolean): string | undefined =>
  composeLetter(mla({ status }), { gaps: [{ path: "/purpose", title: "Purpose", blocking }] }).watermark;

const prose = (text: string): string => {
  const letter = composeLetter(mla({ purpose: text }), { draft: false });
  return read({ ...letter, letterhead: [], addressee: [], particulars: [], heading: [], opening: [], closing: [] })
    .split("\n")
    .slice(3)
    .join("\n")
    .trim();
};

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

describe("composeLetter", () => {
  it("ends a sentence with one full stop where a name ends with its own", () => {
    const persons = [
      { id: "company", name: { legal: "Inversiones Pachacútec S.A.C." } },
      { id: "sailor", name: { family: "Karoui" } },
    ];
    const purpose = "To find {person:company}. It paid {person:sailor}. Who owns {person:company}... {person:company}?";
    const letter = readFinal({ persons, purpose } as Partial<AnyRequest>);
    assert.match(
      letter,
      /To find Inversiones Pachacútec S\.A\.C\. It paid Karoui\. Who owns Inversiones Pachacútec S\.A\.C\.\.\.\. Inversiones Pachacútec S\.A\.C\.\?/,
    );
  });

  it("heads the letter by its kind and numbers its paragraphs through", () => {
    const letter = composeLetter(
      mla({
        requesting: { state: "IT" },
        proceedings: { subject: "One.\n\nTwo." },
        offences: [{ id: "o", title: "Fraud", dualCriminality: "Three." }],
        facts: { summary: "Four.\n\n- a\n- b\n\nFive." },
        measures: [
          { type: "statement", description: "Seven.", nexus: "Eight.", questions: ["Why?"] },
          { type: "bankRecords", accounts: [{ number: "1", bank: "B" }], records: ["statements"] },
        ],
        extradition: { provisional: { urgency: "x", fullRequestWillFollow: true } },
      } as Partial<AnyRequest>),
    );
    assert.equal(letter.title, "Request for mutual legal assistance in criminal matters");
    assert.deepEqual(letter.heading, [
      { type: "text", text: "REQUEST FOR MUTUAL LEGAL ASSISTANCE" },
      { type: "lineBreak" },
      { type: "text", text: "IN CRIMINAL MATTERS" },
    ]);
    assert.deepEqual(letter.letterhead[0], [{ type: "text", text: "ITALY" }]);
    const numbers = blocksOf(letter).flatMap((block) => (block.type === "numbered" ? [block.number] : []));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => String(index + 1)),
    );
    assert.deepEqual(
      letter.sections.map(({ heading }) => heading.number),
      ["A.", "B.", "C.", "D.", "E.", "F.", "G."].slice(0, letter.sections.length),
    );
  });

  it("says who asks whom under which articles", () => {
    const parties: Partial<AnyRequest> = {
      requesting: { state: "GB", authority: { name: "Crown Office" } },
      requested: { state: "US" },
    };
    const opening = (more: Partial<AnyRequest>): string => {
      const letter = composeLetter(mla({ ...parties, ...more }), { draft: false });
      return read({
        ...letter,
        letterhead: [],
        addressee: [],
        particulars: [],
        heading: [],
        sections: [],
        closing: [],
      }).trim();
    };
    assert.equal(
      opening({ legalBases: ["untoc"] }),
      "The Crown Office (United Kingdom) requests mutual legal assistance from the competent authorities of the United States in the criminal matter described below.\n\n" +
        "This request is made under article 18 of the United Nations Convention against Transnational Organized Crime, done at New York on 15 November 2000 (UNTS vol. 2225, p. 209).",
    );
    assert.match(
      opening({
        legalBases: [
          {
            instrument: "bilateral",
            title: "Treaty between Ruritania and Graustark on Mutual Assistance",
            date: "1987-06-14",
            articles: ["3", "5"],
          },
        ],
      }),
      /made under articles 3 and 5 of the Treaty between Ruritania and Graustark on Mutual Assistance of 14 June 1987\.$/,
    );
    assert.match(
      opening({ legalBases: ["bilateral"] }),
      /made under the treaty in force between the United Kingdom and the United States\.$/,
    );
    assert.match(
      opening({ legalBases: [{ instrument: "reciprocity", assurance: "A like request would be granted." }] }),
      /This request is made on the basis of reciprocity between the United Kingdom and the United States\.\n\nA like request would be granted\.$/,
    );
    const several = opening({
      legalBases: [
        "untoc",
        { instrument: "domestic-law", title: "Extradition Act 2003", articles: ["70"], note: "In force." },
        "reciprocity",
      ],
    });
    assert.match(
      several,
      /made under the following instruments:\n\n\s+\(a\) article 18 of .*;\n\n\s+\(b\) Extradition Act 2003, article 70\.\n\n\s+In force\.\n\nIt is also made on the basis of reciprocity/,
    );
    assert.match(
      opening({
        requested: { state: "US", authority: { name: "Department of State" }, throughDiplomaticChannel: true },
      }),
      /^The Crown Office \(United Kingdom\) presents its compliments to the Department of State \(United States\) and has the honour to request/,
    );
    assert.match(
      opening({ requesting: {}, requested: { state: "GB", territory: "Scotland" } }),
      /^The competent authorities of the requesting State request mutual legal assistance from the competent authorities of Scotland \(United Kingdom\)/,
    );
  });

  it("puts names, titles and live references for ids, and never an id", () => {
    const letter = composeLetter(
      mla({
        persons: [
          { id: "organiser", role: "suspect", name: { given: "Karim", family: "Trabelsi" } },
          { id: "nameless", role: "witness" },
        ],
        offences: [{ id: "crime", title: "Smuggling of migrants" }],
        facts: {
          events: [
            { id: "e1", date: "2024-08-11", what: "One." },
            { id: "e2", date: "2024-08", what: "Two." },
            { id: "e3", date: "2024-08", what: "Three." },
          ],
        },
        annexes: [
          { id: "paper", title: "Law" },
          { id: "other", label: "Exhibit K" },
        ],
        assets: [{ id: "gold", kind: "bankAccount", identifier: "TN59 1" }],
        measures: [{ type: "bankRecords", id: "records" }],
        purpose:
          "P {person:organiser}; {person:nameless}; {offence:crime}; {event:e1}; {event:e3}; {annex:paper}; {annex:other}; {asset:gold}; {measure:records}; {person:ghost}; \\{person:organiser}",
      }),
      { draft: false },
    );
    const purpose = letter.sections.find(({ id }) => id === "purpose")?.blocks[0];
    assert.equal(
      read({
        ...letter,
        letterhead: [],
        addressee: [],
        particulars: [],
        heading: [],
        opening: purpose ? [purpose] : [],
        sections: [],
        closing: [],
      }).trim(),
      "1.   P Karim Trabelsi; an unnamed witness; “Smuggling of migrants”; the event of 11 August 2024; event 3 of August 2024; Annex 1; Exhibit K; Asset 1 (bank account); section E.1; [“ghost”: not found in the draft]; {person:organiser}",
    );
    assert.ok(purpose?.type === "numbered");
    const targets = purpose.children.flatMap((child) => (child.type === "reference" ? [child.anchor] : []));
    const anchors = new Set(blocksOf(letter).flatMap((block) => block.anchor ?? []));
    assert.deepEqual(targets, ["events", "events", "annexes", "annexes", "asset-1", "measure-1"]);
    for (const target of targets) assert.ok(anchors.has(target), target);
    assert.doesNotMatch(read(letter), /organiser[^}]|nameless|crime\b(?! described)|\bgold\b|\bpaper\b/);
  });

  it("words dates, durations, amounts, States and languages", () => {
    const text = readFinal({
      requesting: { state: "CD", contact: { languages: ["fr", "sw"] } },
      proceedings: {
        openedOn: "2024-02-31",
        nextDate: { date: "2025-09-22", what: "opening of the trial" },
        loss: { amount: 1234567.5, currency: "EUR", approximate: true },
      },
      persons: [
        {
          id: "a",
          birth: { date: "1984-02" },
          nationalities: { unknown: "no document found" },
          documents: [{ type: "passport", number: "T1", state: "TN", issuedOn: "2019-06", expiresOn: "2024" }],
        },
      ],
      offences: [
        { id: "o", title: "A", penalty: { min: "P1Y6M", max: "life" } },
        { id: "p", title: "B", penalty: { max: "P15Y", fine: "500 euros" } },
      ],
      measures: [
        {
          type: "trafficData",
          identifiers: [{ value: "192.0.2.1", at: "2024-08-10T21:14:05+01:00", port: 51514 }],
          period: { from: "2024-06-01", to: "2024-09-30T12:00Z" },
        },
      ],
    });
    for (const shown of [
      "DEMOCRATIC REPUBLIC OF THE CONGO",
      "thank the authorities of",
      "The authorities of the Democratic Republic of the Congo",
      "French and Swahili",
      "2024-02-31",
      "22 September 2025: opening of the trial",
      "approximately 1,234,567.50 euros",
      "Date and place of birth: February 1984",
      "Nationality: not known: no document found",
      "passport No. T1, issued by Tunisia in June 2019, valid until 2024",
      "Penalty: minimum 1 year and 6 months of imprisonment; maximum life imprisonment",
      "Penalty: maximum 15 years of imprisonment; fine: 500 euros",
      "10 August 2024, 21:14:05 (UTC+01:00)",
      "51514",
      "from 1 June 2024 to 30 September 2024, 12:00 UTC",
    ])
      assert.ok(text.includes(shown), `${shown}\nis not in\n${text}`);
  });

  it("tells spans of time without saying a month or a year twice", () => {
    const spans: readonly (readonly [string, string, string])[] = [
      ["2024-09-14", "2024-09-17", "14 to 17 September 2024"],
      ["2024-03-02", "2024-09-17", "2 March to 17 September 2024"],
      ["2024-06", "2024-08", "June to August 2024"],
      ["2024-06", "2025-01", "June 2024 to January 2025"],
      ["2024-03", "2024-09-17", "March 2024 to 17 September 2024"],
      ["2023", "2024", "2023 to 2024"],
      ["2024-02-31", "2024-03-01", "2024-02-31 to 1 March 2024"],
    ];
    const events = spans.map(([date, until], index) => ({ id: `e${index}`, date, until, what: "It happened." }));
    const text = readFinal({ facts: { events } });
    for (const [, , told] of spans) assert.ok(text.includes(`Date: ${told}\n`), `${told}\n${text}`);
  });

  it("puts a person on few lines, under the name and the role", () => {
    const text = readFinal({
      persons: [
        {
          id: "a",
          role: "suspect",
          name: { family: "Barzinji", given: "Rebwar Hama", aliases: ["Agit", "Kak Rebo"] },
          sex: "male",
          birth: { date: "1990-03-14", place: "Ranya", state: "IQ" },
          nationalities: ["IQ", "NL"],
          address: { unknown: "he has none" },
          location: { address: "Tbilisi; his telephone was connected there", state: "GE" },
        },
        { id: "b", name: { legal: "Meridiana S.r.l." }, kind: "legal", legalForm: "limited company" },
        { id: "c", name: { legal: "Nothing else known Ltd" } },
      ],
    });
    for (const line of [
      "Rebwar Hama Barzinji (suspect)",
      "Name: family name Barzinji; given names Rebwar Hama; also known as Agit and Kak Rebo",
      "Identity: born 14 March 1990 in Ranya, Iraq; male; national of Iraq and the Netherlands",
      "Address: not known: he has none",
      "Present whereabouts: Tbilisi; his telephone was connected there (Georgia)",
      "Meridiana S.r.l. (legal person)",
      "Legal form: limited company",
      "Name: Nothing else known Ltd",
    ])
      assert.ok(text.includes(`\n${line}\n`), `${line}\n${text}`);
    assert.doesNotMatch(text, /Name: Meridiana/);
  });

  it("names in a heading those of its small parts that say something", () => {
    const headings = (more: Partial<AnyRequest>): string[] =>
      composeLetter(mla(more), { draft: false }).sections.map(({ heading }) => plainText(heading.children));
    const related = [{ type: "preservation", reference: "P 1" }] as const;
    const annexes = [{ id: "a", title: "Law" }];
    const translations = [{ language: "fr" }];
    assert.deepEqual(headings({ related: [...related], annexes, translations }), [
      "Related requests, annexes and translations",
    ]);
    assert.deepEqual(headings({ annexes, translations }), ["Annexes and translations"]);
    assert.deepEqual(headings({ related: [...related], annexes }), ["Related requests and annexes"]);
    assert.deepEqual(headings({ related: [...related], translations }), ["Related requests and translations"]);
    assert.deepEqual(headings({ annexes }), ["Annexes"]);
    assert.deepEqual(headings({ urgency: { level: "urgent" }, confidentiality: { level: "none" } }), [
      "Urgency and confidentiality",
    ]);
    assert.deepEqual(headings({ urgency: { level: "urgent" } }), ["Urgency"]);
  });

  it("argues dual criminality element by element", () => {
    const text = readFinal({
      legalBases: ["som-protocol"],
      facts: { events: [{ id: "e4", date: "2024-08-11", what: "He was paid." }] },
      offences: [
        {
          id: "o",
          title: "A",
          convention: "som-protocol art. 6(1)(a)",
          lawText: "Whoever brings persons in\n\nis punished.",
          provision: "Act 1, art. 12",
          elements: [
            {
              element: "financialOrOtherMaterialBenefit",
              shownBy: { event: "e4", note: "2,500 euros a person" },
              correspondingConduct: "the same there",
            },
          ],
        },
      ],
    });
    assert.match(
      text,
      /Element: financial or other material benefit\n\s+Facts that show it: the event of 11 August 2024: 2,500 euros a person\n\s+Corresponding conduct in the requested State: the same there/,
    );
    assert.match(text, /Act 1, art\. 12 reads as follows:\n\n {4}Whoever brings persons in\n\n {4}is punished\./);
    assert.match(text, /Convention offence: Smuggling of Migrants Protocol, art\. 6\(1\)\(a\)/);
    assert.match(text, /\(“Smuggling of Migrants Protocol”, UNTS/);
  });

  it("prints the law at home beside each element, and the points of scope, by their titles", () => {
    const text = readFinal({
      legalBases: [
        {
          instrument: "untoc",
          scope: [
            { point: "existingForAPeriodOfTime", shownBy: { note: "from March to May" } },
            { point: "own words" },
          ],
        },
      ],
      offences: [
        {
          id: "o1",
          title: "Smuggling",
          elements: [
            {
              element: "procurementOfEntry",
              provision: "art. 12",
              homeLaw: "aggravating",
              exception: "Help without pay is exempt.",
              shownBy: { note: "61 persons landed" },
            },
          ],
        },
      ],
    });
    assert.match(
      text,
      /Element: procuring a person’s entry into a State\n\s+Facts that show it: 61 persons landed\n\s+Law of the requesting State: art\. 12\n\s+an aggravating circumstance\n\s+Help without pay is exempt\./,
    );
    assert.match(text, /Point: existing for a period of time\n\s+Facts that show it: from March to May/);
    assert.match(text, /Point: own words/);
  });

  it("prints each undertaking given as a sentence, and further ones as written", () => {
    const text = readFinal({
      requesting: { state: "IT" },
      requested: { state: "TN" },
      undertakings: {
        reciprocity: true,
        safeConduct: false,
        returnOfItems: true,
        further: ["A copy of the judgment will be sent."],
      },
    });
    assert.match(text, /On behalf of Italy, the following undertakings are given:/);
    assert.match(
      text,
      /\(a\) In a like case, the authorities of Italy would, within the limits of their law, grant a similar request from Tunisia\./,
    );
    assert.match(text, /\(c\) A copy of the judgment will be sent\./);
    assert.doesNotMatch(text, /prosecuted, detained/);
  });

  it("never prints notes of the office, accepted findings or the status", () => {
    const text = readFinal({
      status: "final",
      internal: { note: "call Tunis" },
      suppressions: [{ rule: "no-nexus", reason: "known there" }],
      contentStandards: ["un-model-mla"],
    });
    assert.doesNotMatch(text, /call Tunis|no-nexus|known there|ready for signature|un-model|Model Treaty/);
  });

  it("marks what is missing in a draft, each gap once, and nothing in a letter to be signed", () => {
    const request = mla({
      legalBases: ["untoc"],
      persons: [{ id: "a", role: "suspect" }],
      offences: [{ id: "o", title: "Fraud" }],
      measures: [{ type: "bankRecords" }],
    });
    const draft = composeLetter(request);
    assert.equal(draft.watermark, "DRAFT");
    const text = read(draft);
    assert.match(text, /\[Purpose for which the assistance is sought: still missing\]/);
    assert.match(text, /Period: \[still missing\]/);
    assert.match(text, /Our reference: \[still missing\]/);
    assert.match(text, /Conducting authority: \[still missing: Name and Function\]/);
    const ready = composeLetter(request, { draft: false });
    assert.equal(ready.watermark, undefined);
    assert.doesNotMatch(read(ready), /missing|DRAFT/);
  });

  it("shows every gap that the caller names, wherever it is", () => {
    const paths = [
      "",
      "/reference",
      "/requesting/authority/name",
      "/requested/state",
      "/persons/4/name",
      "/facts/events/2",
      "/measures/0/period/from",
      "/annexes",
      "/signature/name",
      "/undertakings/speciality",
      "/extradition/trial/retrial",
      "/translations/0",
      "/kind",
    ];
    for (const kind of ["mla", "extradition", "provisionalArrest"] as const) {
      const gaps = paths.map((path, index) => ({ path, title: `gap${index}x` }));
      const text = read(composeLetter({ kind } as AnyRequest, { draft: true, gaps }));
      // In a row of its own the label names the gap.
      const shown = text.match(/gap\d+x|\[still missing\]/g) ?? [];
      assert.equal(shown.length, paths.length, `${kind}\n${text}`);
    }
  });

  it("is a draft until the request is final and nothing demanded is missing", () => {
    assert.equal(watermark("draft", false), "DRAFT");
    assert.equal(watermark("final", true), "DRAFT");
    assert.equal(watermark("final", false), undefined);
  });

  it("has no section with a heading only", () => {
    assert.deepEqual(sectionIds(composeLetter(mla({}), { draft: false })), []);
    for (const kind of ["mla", "extradition", "provisionalArrest"] as const)
      for (const section of composeLetter({ kind } as AnyRequest).sections)
        assert.ok(section.blocks.length > 0, section.id);
  });

  it("is short for a mere service of documents", () => {
    const letter = composeLetter(
      mla({
        requesting: { state: "FR" },
        requested: { state: "SN" },
        persons: [{ id: "a", role: "addressee", name: { given: "Aïda", family: "Ndao" } }],
        measures: [
          { type: "serviceOfDocuments", addressee: "a", documents: [{ title: "Summons" }], hearingDate: "2025-09-22" },
        ],
      }),
      { draft: false },
    );
    assert.deepEqual(sectionIds(letter), ["persons", "measures"]);
    assert.match(
      read(letter),
      /requested to serve the documents described below on Aïda Ndao and to return proof of service\./,
    );
  });

  it("puts what is to be done first in a request for provisional arrest", () => {
    const letter = composeLetter(
      {
        kind: "provisionalArrest",
        requesting: { state: "FR" },
        requested: { state: "GE" },
        persons: [{ id: "a", name: { given: "Rebwar", family: "Barzinji" } }],
        extradition: {
          person: "a",
          status: "accused",
          provisional: {
            urgency: "The flight leaves on 6 October.",
            fullRequestWillFollow: true,
            fullRequestBy: "2025-11-06",
          },
        },
      } as AnyRequest,
      { draft: false },
    );
    assert.match(read(letter), /to arrest Rebwar Barzinji provisionally with a view to extradition for prosecution/);
    assert.match(
      read(letter),
      /The request for extradition will follow\. It will reach the authorities of Georgia by 6 November 2025\./,
    );
    assert.deepEqual(sectionIds(letter), ["surrender", "persons"]);
  });

  it("keeps the drafter's Markdown small, and loses none of its words", () => {
    assert.equal(prose("a *b* **c**\nd"), "1.   a b c d");
    assert.equal(
      prose("# Title\n\n<b>bold</b> `code` [site](https://a.example) ![picture](p.png)"),
      "1.   Title\n\n2.   <b>bold</b> code site (https://a.example) picture (p.png)",
    );
    assert.equal(prose("15. March was cold"), "1.   15. March was cold");
    assert.equal(prose("[1]: https://a.example"), "1.   [1]: https://a.example");
    assert.equal(prose("<script>alert(1)</script>"), "1.   <script>alert(1)</script>");
    assert.equal(prose("    indented\n    twice"), "1.   indented\n     twice");
    assert.match(
      prose("Items:\n\n1. one\n2. two\n   - deep"),
      /^1\.\s+Items:\n\n\s+1\.\s+one\n\n\s+2\.\s+two\n\n\s+•\s+deep$/,
    );
    assert.match(prose("> quoted"), /quoted/);
    assert.equal(prose("one\uE0000\uE001two"), "1.   one\uFFFD0\uFFFDtwo");
  });

  it("stands hostile prose", () => {
    for (const text of [
      ">".repeat(20_000),
      "- ".repeat(5_000),
      "*".repeat(20_000),
      "[".repeat(20_000),
      "{person:".repeat(5_000),
      `${"**a".repeat(3_000)}${"**".repeat(3_000)}`,
      "\0\u202E\uD800",
    ]) {
      composeLetter(mla({ purpose: text, facts: { summary: text } }));
    }
  });

  it("composes any part of a request and never throws", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        "",
        " ",
        "{person:a}",
        "2024-08-11",
        "2024-13-45",
        "P1Y",
        "life",
        "**b",
        "- x\n- y",
        "IT",
        "EUR",
        "a",
      ),
    );
    const record = (keys: readonly string[], more: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
      fc.record({
        ...Object.fromEntries(keys.map((key) => [key, some(text)])),
        ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, some(value)])),
      });
    const unknown = fc.record({ unknown: text });
    const place = record(["state", "address"]);
    const money = record(["currency"], { amount: fc.double({ noNaN: true, min: 0 }), approximate: fc.boolean() });
    const request = record(["reference", "date", "purpose"], {
      kind: fc.constantFrom("mla", "extradition", "provisionalArrest"),
      status: fc.constantFrom("draft", "final"),
      requesting: record(["state"], {
        authority: record(["name", "role", "function", "phone"]),
        conductingAuthority: fc.constantFrom("requestingAuthority", {}),
        contact: record(["name"], { languages: fc.array(text) }),
      }),
      requested: record(["state", "territory"], {
        authority: record(["name"]),
        throughDiplomaticChannel: fc.boolean(),
      }),
      legalBases: fc.array(
        fc.oneof(
          fc.constantFrom("untoc", "reciprocity", "bilateral", "domestic-law"),
          record(["title", "date", "note", "assurance"], {
            instrument: fc.constantFrom("untoc", "reciprocity", "bilateral"),
            articles: fc.array(text),
          }),
        ),
      ),
      urgency: record(["level", "deadline", "reason"]),
      confidentiality: record(["level", "extent"]),
      persons: fc.array(
        record(["id", "role", "kind"], {
          name: record(["family", "given"], { aliases: fc.array(text) }),
          birth: fc.oneof(unknown, record(["date", "place"])),
          nationalities: fc.oneof(unknown, fc.array(text)),
          address: fc.oneof(unknown, place),
        }),
      ),
      offences: fc.array(
        record(["id", "title", "convention", "text", "lawText"], {
          penalty: record(["min", "max"]),
          elements: fc.array(
            record(["element"], { shownBy: fc.oneof(record(["event", "note"]), fc.array(record(["event"]))) }),
          ),
        }),
      ),
      facts: record(["summary"], {
        events: fc.array(record(["id", "date", "until", "what", "state"], { amount: money, persons: fc.array(text) })),
      }),
      measures: fc.array(
        record(["id", "description", "nexus", "title"], {
          type: fc.constantFrom("statement", "bankRecords", "freezing", "other", "serviceOfDocuments"),
          period: record(["from", "to", "justification"]),
          questions: fc.array(text),
          assets: fc.array(text),
          accounts: fc.array(record(["number", "holder"])),
        }),
      ),
      assets: fc.array(
        record(["id", "kind", "description", "identifier"], {
          value: fc.oneof(money, unknown),
          owner: fc.oneof(text, unknown),
        }),
      ),
      extradition: record(["person", "status", "jurisdiction"], {
        judgment: record(["court", "date"], { final: fc.boolean() }),
        sentence: record(["imposed"]),
        provisional: record(["urgency", "fullRequestBy"], { fullRequestWillFollow: fc.boolean() }),
      }),
      undertakings: record([], { reciprocity: fc.boolean(), further: fc.array(text) }),
      annexes: fc.array(record(["id", "label", "title", "language"], { pages: fc.nat(), certified: fc.boolean() })),
      signature: record(["name", "place", "date", "seal"]),
    });
    fc.assert(
      fc.property(request, (value) => {
        const letter = composeLetter(value as unknown as AnyRequest);
        const numbers = blocksOf(letter).flatMap((block) => (block.type === "numbered" ? [Number(block.number)] : []));
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
        );
        renderText(letter);
      }),
      { numRuns: 300 },
    );
  });
});
