import assert from "node:assert/strict";
import { head, hover, shown } from "./hoverAt.test.js";

describe("hover on an id", () => {
  const draft = `${head}persons:
  - id: organiser
    role: suspect
    name: { family: Trabelsi, given: Karim, aliases: ["K [the](command:x) Captain"] }
    birth: { date: 1984-02-17, place: Zarzis, state: TN }
    nationalities: [TN, FR]
    address: { unknown: he moves }
annexes: [{ id: annex-1, title: Decree, kind: law, pages: 3 }]
offences:
  - { id: smuggling, title: Smuggling, text: annex-1, penalty: { max: P15Y }, committedBy: [organiser] }
facts:
  events:
    - { id: e4, date: 2024-08-11, place: Zarzis, what: "{person:organiser} took it.", amount: { amount: 2500, currency: EUR } }
`;

  const card = `**Karim Trabelsi**

Person organiser, described in line 5

- Role: suspect
- Birth: 17 February 1984, Zarzis, Tunisia
- Nationalities: Tunisia, France
- Address: not known: he moves
- Aliases and other spellings: K \\[the\\](command:x) Captain
- Age on 11 August 2024, the day of the facts: 40`;

  it("shows the person as a small card, in a field and in prose", () => {
    assert.equal(shown(draft.replace("[organiser]", "[organ<|>iser]")), card);
    assert.equal(shown(draft.replace("- id: organiser", "- id: organ<|>iser")), card);
    const inProse = hover(draft.replace("{person:organiser} took", "{person:organ<|>iser} took"));
    assert.deepEqual(inProse, { shown: card, about: "{person:organiser}" });
  });

  it("shows events, offences and annexes", () => {
    assert.equal(
      shown(`${draft}purpose: "Compare {event:<|>e4} and {offence:smuggling}."\n`),
      `**Event**

Event e4, described in line 16

- Date: 11 August 2024
- Place: Zarzis
- What happened: {person:organiser} took it.
- Amount: 2,500 euros`,
    );
    assert.equal(
      shown(`${draft}purpose: "Compare {event:e4} and {offence:smug<|>gling}."\n`),
      `**Smuggling**

Offence smuggling, described in line 13

- Penalty: Maximum: 15 years
- Alleged against: Karim Trabelsi`,
    );
    assert.equal(
      shown(draft.replace("text: annex-1", "text: annex<|>-1")),
      `**Decree**

Annex annex-1, described in line 11

- Kind: text of law
- Pages: 3`,
    );
  });

  it("finds references in prose of every style", () => {
    for (const prose of [
      "purpose: |\n  One line.\n  Then {person:organ<|>iser} again.\n",
      "purpose: >-\n  One line\n  {person:organ<|>iser}\n",
      'purpose: "\\u201cGo\\u201d said {person:organ<|>iser}"\n',
      "purpose: 'It''s {person:organ<|>iser}'\n",
    ])
      assert.deepEqual(hover(draft + prose), { shown: card, about: "{person:organiser}" });
  });

  it("says nothing of an id that names nothing", () => {
    assert.equal(shown(`${draft}purpose: "{person:no<|>body}"\n`), undefined);
    assert.equal(shown(draft.replace("[organiser]", "[no<|>body]")), undefined);
  });
});
