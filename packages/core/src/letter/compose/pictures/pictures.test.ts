import assert from "node:assert/strict";
import { compose } from "../../../api.js";
import type { MlaRequest } from "../../../model/types.js";
import { renderHtml } from "../../render/html.js";
import { renderMarkdown } from "../../render/markdown.js";
import { renderText } from "../../render/text.js";
import type { ChartContent, Letter, PictureBlock, TimelineContent } from "../../types.js";

const letterOf = (request: object): Letter =>
  compose({ rogatory: 1, kind: "mla", ...request } as unknown as MlaRequest);

const pictureOf = (letter: Letter, type: "timeline" | "chart"): PictureBlock => {
  const all = (letter.schedules ?? []).flatMap(({ blocks }) => blocks);
  const found = all.find((block) => block.type === "picture" && block.content.type === type);
  assert.ok(found?.type === "picture");
  return found;
};
const timelineOf = (request: object): TimelineContent =>
  pictureOf(letterOf(request), "timeline").content as TimelineContent;
const chartOf = (request: object): ChartContent => pictureOf(letterOf(request), "chart").content as ChartContent;

/** Links as `from label to`. */
const linksOf = ({ nodes, links }: ChartContent): string[] =>
  links.map(({ from, to, label }) => `${nodes[from]?.label} | ${label} | ${nodes[to]?.label}`);

const rusu = { id: "rusu", role: "suspect", name: { family: "Rusu", given: "Ion" } };

describe("pictures behind a letter", () => {
  it("are in no letter whose draft does not ask for them", () => {
    const letter = letterOf({ persons: [rusu], facts: { events: [{ id: "e1", date: "2024-01-02", what: "Paid." }] } });
    assert.equal("schedules" in letter, false);
  });

  it("stand under a heading each, and the facts refer to them", () => {
    const events = [{ id: "e1", date: "2024-01-02", what: "Paid." }];
    const letter = letterOf({ persons: [rusu], facts: { events, pictures: ["chart", "timeline", "chart"] } });
    const text = renderText(letter);
    assert.match(text, /The events are shown in order of time in Schedule 1\./);
    assert.match(text, /linked is shown in\s+Schedule\s+2\./);
    assert.match(text, /Schedule 1: Timeline of the facts\n-+\n\n•\s+Event 1, 2 January 2024: Paid\./);
    assert.match(text, /Schedule 2: Chart of persons, property and sums of money\n-+\n\n•\s+Ion Rusu \(suspect\)/);
    assert.match(renderMarkdown(letter), /## Schedule 1: Timeline of the facts\n\n- Event 1, 2 January 2024: Paid\./);
    const html = renderHtml(letter);
    assert.match(html, /<a href="#letter-schedule-timeline">Schedule 1<\/a>/);
    assert.match(html, /<figure class="picture"[^>]*>\n<ul/);
    const drawn = renderHtml(letter, { drawings: ({ content }) => (content.type === "chart" ? ["<svg></svg>"] : []) });
    assert.match(drawn, /<figure class="picture"[^>]*>\n<svg><\/svg>\n<\/figure>/);
  });

  it("are left out where there is nothing to draw", () => {
    const letter = letterOf({
      facts: { summary: "Nothing yet.", events: [{ id: "e1" }], pictures: ["timeline", "chart"] },
    });
    assert.equal("schedules" in letter, false);
    assert.doesNotMatch(renderText(letter), /Schedule/);
  });

  it("show the events in order of time with the numbers of the table, and those without a day last", () => {
    const { events } = timelineOf({
      persons: [rusu],
      facts: {
        pictures: ["timeline"],
        events: [
          { id: "e1", what: "Somewhen." },
          { id: "e2", date: "2024-05", what: "In May {person:rusu} called." },
          { id: "e3" },
          { id: "e4", date: "2024-02-30", what: "On no day." },
          { id: "e5", date: "2023-12-30", until: "2024-01-02", place: "Cahul", state: "MD", persons: ["rusu"] },
          { id: "e6", date: "2024-05-01", amount: { amount: 5, currency: "EUR" } },
        ],
      },
    });
    assert.deepEqual(
      events.map(({ label, precision, date, text }) => [label, precision, date, text]),
      [
        ["Event 4", "period", "30 December 2023 to 2 January 2024", ""],
        ["Event 2", "monthOrYear", "May 2024", "In May Ion Rusu called."],
        ["Event 5", "day", "1 May 2024", ""],
        ["Event 1", "unknown", "day not known", "Somewhen."],
        ["Event 3", "unknown", "2024-02-30", "On no day."],
      ],
    );
    assert.deepEqual(events[0]?.details, ["Cahul, Moldova", "Persons: Ion Rusu"]);
    assert.deepEqual(events[2]?.details, ["Amount: 5 euros"]);
    assert.equal(events[0]?.path, "/facts/events/4");
    assert.equal(events[2]?.day, Date.UTC(2024, 4, 1) / 86_400_000);
  });

  it("link what a field or an explicit reference links, and never what prose only names", () => {
    const chart = chartOf({
      persons: [rusu, { id: "firm", kind: "legal", name: { legal: "Prut SRL" }, representative: "rusu" }],
      assets: [
        {
          id: "boat",
          kind: "vessel",
          identifier: "MD-77",
          owner: "firm",
          beneficialOwner: "rusu",
          link: "Bought in {event:e1}.",
        },
        { id: "lost", kind: "cash", owner: { unknown: "not known" } },
      ],
      measures: [
        {
          type: "bankRecords",
          accounts: [
            { bank: "Banca", number: "MD24 AG00", holder: "firm" },
            { bank: "Banca", number: "MD24AG00", holder: "rusu" },
          ],
        },
      ],
      facts: {
        pictures: ["chart"],
        events: [
          {
            id: "e1",
            date: "2024-01-02",
            what: "Paid by Rusu for {asset:boat}.",
            amount: { amount: 9, currency: "EUR" },
          },
          { id: "e2", what: "Ion Rusu and Prut SRL met.", persons: ["rusu", "firm"] },
          { id: "e3", persons: ["rusu", "nobody"], amount: { amount: 7, currency: "EUR" } },
        ],
      },
    });
    assert.deepEqual(linksOf(chart), [
      "Ion Rusu | represents | Prut SRL",
      "Prut SRL | owner | MD-77",
      "Ion Rusu | beneficial owner | MD-77",
      "Prut SRL | holder | MD24 AG00",
      "Ion Rusu | holder | MD24 AG00",
      "9 euros | named | MD-77",
      "Ion Rusu | took part | 7 euros",
    ]);
    assert.deepEqual(
      chart.nodes.map(({ shape }) => shape),
      ["naturalPerson", "legalPerson", "vessel", "property", "account", "event", "event"],
    );
    assert.deepEqual(
      chart.links.map(({ path }) => path),
      [
        "/persons/1/representative",
        "/assets/0/owner",
        "/assets/0/beneficialOwner",
        "/measures/0/accounts/0/holder",
        "/measures/0/accounts/1/holder",
        "/facts/events/0/what",
        "/facts/events/2/persons",
      ],
    );
  });

  it("take an account that a measure names again for the asset that it is", () => {
    const chart = chartOf({
      persons: [rusu],
      assets: [{ id: "a", kind: "bankAccount", identifier: "MD24 AG00 1", owner: "rusu" }],
      measures: [
        { type: "bankRecords", accounts: [{ number: "md24-ag00-1", holder: "rusu", relevance: "See {person:rusu}." }] },
      ],
      facts: { pictures: ["chart"] },
    });
    assert.deepEqual(linksOf(chart), ["Ion Rusu | owner | MD24 AG00 1", "Ion Rusu | holder | MD24 AG00 1"]);
  });

  describe("of a case with protected persons", () => {
    const persons = [
      rusu,
      { id: "lima", role: "witness", name: { family: "Codreanu", given: "Elena" }, protection: { reason: "threats" } },
      { id: "alias", role: "witness", name: { aliases: ["Witness Kilo"] }, protection: { reason: "threats" } },
    ];
    const request = {
      persons,
      assets: [{ id: "house", kind: "realEstate", description: "House of Elena Codreanu", owner: "lima" }],
      facts: {
        pictures: ["timeline", "chart"],
        events: [
          { id: "e1", date: "2024-01-02", what: "{person:lima} saw {person:rusu}.", persons: ["lima", "alias"] },
          { id: "e2", date: "2024-01-03", what: "Rusu went to see Mrs CODREANU.", place: "flat of E. Codreanu" },
          { id: "e3", date: "2024-01-04", persons: ["lima"], amount: { amount: 3, currency: "EUR" } },
        ],
      },
    };

    it("show neither their names nor texts that say them", () => {
      const letter = letterOf(request);
      assert.doesNotMatch(JSON.stringify(letter.schedules), /codreanu|elena/i);
      const { events } = timelineOf(request);
      assert.equal(events[0]?.text, "witness, identity protected (person 2) saw Ion Rusu.");
      assert.equal(events[1]?.text, "See event 2 in the table of events.");
      assert.deepEqual(events[1]?.details, ["[withheld for the protection of a person]"]);
    });

    it("show the pseudonym that the office has given", () => {
      assert.match(timelineOf(request).events[0]?.details[0] ?? "", /Witness Kilo/);
    });
  });
});
