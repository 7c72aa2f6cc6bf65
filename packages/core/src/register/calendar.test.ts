import assert from "node:assert/strict";
import fc from "fast-check";
import ICAL from "ical.js";
import { check, parseDraft } from "../api.js";
import { asCalendar } from "./calendar.js";
import { type RegisteredDraft, registerEntry } from "./index.js";

const today = "2025-03-14";

function registered(text: string, file = "cases/request.mla.yaml"): RegisteredDraft {
  const draft = parseDraft(text, { name: file });
  return { id: file, file, entry: registerEntry(draft, check(draft), { today }) };
}

/** What another program reads in the calendar. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const preservation = (reference: string, followUp = "2025-05-10") => `rogatory: 1
kind: mla
reference: ${JSON.stringify(reference)}
requesting: { state: IT }
requested: { state: TN }
urgency: { deadline: 2025-06-30 }
measures:
  - { type: preservation, followUpDate: ${followUp} }
`;

describe("deadlines as a calendar", () => {
  it("are events of a whole day, as another program reads them", () => {
    const events = eventsIn(asCalendar([registered(preservation("R 1/2025"))], { today }));
    assert.deepEqual(
      events.map(({ summary, startDate, endDate }) => [summary, startDate.isDate, String(startDate), String(endDate)]),
      [
        ["Expedited preservation of data: Request follows by (R 1/2025)", true, "2025-05-10", "2025-05-11"],
        ["Deadline (R 1/2025)", true, "2025-06-30", "2025-07-01"],
      ],
    );
    const [first] = events;
    assert.equal(
      first?.description,
      "Request for mutual legal assistance\nFrom Italy to Tunisia\nSee Budapest Convention art. 29(7)\nDraft: cases/request.mla.yaml",
    );
    assert.equal(first.component.getFirstPropertyValue("class"), "CONFIDENTIAL");
    assert.equal(String(first.component.getFirstPropertyValue("dtstamp")), "2025-03-14T00:00:00Z");
  });

  it("are known again by the same UID when a day changes or the file is moved, and are told apart", () => {
    const uids = (...drafts: RegisteredDraft[]) => eventsIn(asCalendar(drafts, { today })).map(({ uid }) => uid);
    const before = uids(registered(preservation("R 1")));
    assert.deepEqual(uids(registered(preservation("R 1", "2025-05-20"), "moved/b.mla.yaml")), before);
    const several = uids(
      registered(preservation("R 1"), "a.mla.yaml"),
      registered(preservation("R 1"), "copy.mla.yaml"),
      registered(preservation("R 2"), "c.mla.yaml"),
      registered("rogatory: 1\nkind: mla\nurgency: { deadline: 2025-06-30 }\n", "d.mla.yaml"),
    );
    assert.equal(new Set(several).size, 7);
    assert.ok(several.every((uid) => /^[0-9a-f]{16}-[0-9a-f]{16}@rogatory\.invalid$/.test(uid)));
  });

  it("are an empty calendar where there is nothing due", () => {
    assert.deepEqual(eventsIn(asCalendar([], { today })), []);
    assert.deepEqual(eventsIn(asCalendar([{ id: "x", file: "x", entry: undefined }], { today })), []);
  });

  it("have lines of at most 75 octets that end in CR LF, whatever the texts", () => {
    const { entry } = registered(preservation("R 1"));
    assert.ok(entry);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ unit: "binary" }), (reference, file) => {
        const text = asCalendar([{ id: "1", file, entry: { ...entry, reference } }], { today });
        assert.ok(text.endsWith("END:VCALENDAR\r\n"));
        for (const line of text.split("\r\n")) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /\p{Cc}/u);
        }
        const clean = reference.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
        assert.equal(eventsIn(text)[1]?.summary, `Deadline (${clean})`);
      }),
    );
  });

  it("keep commas, semicolons, backslashes and line ends of a text", () => {
    const hostile = "a,b;c\\d\nEND:VEVENT\\n";
    assert.equal(
      eventsIn(asCalendar([registered(preservation(hostile))], { today }))[1]?.summary,
      `Deadline (${hostile})`,
    );
  });
});
