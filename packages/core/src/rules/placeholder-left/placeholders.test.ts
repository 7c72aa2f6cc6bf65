import assert from "node:assert/strict";
import fc from "fast-check";
import { findPlaceholders } from "./placeholders.js";

const found = (text: string) => findPlaceholders(text).map(({ start, end }) => text.slice(start, end));

describe("placeholders", () => {
  it("are found", () => {
    const cases: [string, string[]][] = [
      ["from [INSERT DATE RANGE] on", ["[INSERT DATE RANGE]"]],
      ["Dear [name of the central authority]", ["[name of the central authority]"]],
      ["on [date], in [place]", ["[date]", "[place]"]],
      ["<account number>", ["<account number>"]],
      ["{{insert facts}}", ["{{insert facts}}"]],
      ["the order of [to be completed]", ["[to be completed]"]],
      ["value: TBD.", ["TBD"]],
      ["Court: tbc", [": tbc"]],
      ["a hearing (TBC)", ["(TBC)"]],
      ["Mr XXX paid", ["XXX"]],
      ["TODO and XXX opening papers.", ["TODO", "XXX"]],
      ["He sold it. TODO check the date", ["TODO"]],
      ["the account TODO from the bank", ["TODO"]],
      ["He left. XXX opened the door.", ["XXX"]],
      ["No. XXX/2024", ["XXX/2024"]],
      ["until XX.XX.2025", ["XX.XX.2025"]],
      ["on XX March 2025", ["XX March"]],
      ["the XXXX bank", ["XXXX"]],
      ["Name: ____", ["____"]],
      ["born on ........", ["........"]],
      ["Lorem ipsum".toLowerCase(), ["lorem ipsum"]],
      ["...", ["..."]],
      ["To be completed", ["To be completed"]],
      ["the date is ??? here", ["???"]],
      ["[●]", ["[●]"]],
    ];
    for (const [text, places] of cases) assert.deepEqual(found(text), places, text);
  });

  it("are not seen in ordinary texts", () => {
    for (const text of [
      "He wrote: “they was [sic] paid [...] in May […]”",
      "[Witness B] said that [the captain] left",
      "Title XXX of the Penal Code, and chapters XX to XXX",
      "XXX session of the Assembly. XXX anniversary; Article XXX and Title XXX apply",
      "XXX. Final clauses. Books IX and XXX contain it; parts XX or XXX give it",
      "Lo sabe TODO el mundo; pagó TODO. TODO lo que dijo; TODO Logistics and TODO SA",
      'he wrote "TODO for you" and left',
      "Pope John XXIII, 1958; the XXX session",
      "the file scan___final_01.pdf and __init__",
      "card 4539 XXXX XXXX 4412 and +216 55 XXX 044, card ending XXXX-4412",
      "the account at TBC Bank JSC in Tbilisi",
      "[name withheld] and [date illegible] and [added by the court]",
      "the mail began “Dear [name], your parcel”",
      "where are you???",
      "{person:organiser} and {date}",
      "the identity of the caller remains to be confirmed",
      "He paused ... and left.",
      "see [the list](https://list.example)",
      "a site under videos.xxx and xxx.example",
      "One part\n___\nanother",
      "___very important___",
      "QUIERO TODO EL DINERO",
      "[emphasis added]",
      "to be provided by the court",
      "To be determined by the requested State",
      "size XXL, model XXR",
      "a <script@mail.example> address",
      "items [1] and [2], [a] and [ ]",
    ])
      assert.deepEqual(found(text), [], text);
  });

  it("cost no time in hostile text", () => {
    // So long that what does not grow with the text alone would not end before the test's own time is up.
    for (const piece of ["[", "{{", "<", "_ ", ".", "x", "XX.", "X ", "?", "[the "])
      findPlaceholders(piece.repeat(500_000));
    fc.assert(
      fc.property(fc.string(), (text) =>
        findPlaceholders(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length),
      ),
    );
  });
});
