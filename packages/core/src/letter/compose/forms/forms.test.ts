import assert from "node:assert/strict";
import type { AnyRequest } from "../../../model/types.js";
import { plainText } from "../../render/conventions.js";
import { renderText } from "../../render/text.js";
import { composeLetter } from "../index.js";

/** A request with no more in it than is under test. */
type Part = Omit<Partial<AnyRequest>, "kind"> & { readonly kind: AnyRequest["kind"] };
const compose = (part: Part) => composeLetter({ rogatory: 1, ...part } as AnyRequest);

const headings = (request: Part): string[] =>
  compose(request).sections.map(({ heading }) => `${heading.number ?? ""} ${plainText(heading.children)}`.trim());

const signs = (request: Part): string[] => headings(request).map((heading) => heading.split(" ")[0] ?? "");

describe("a prescribed form", () => {
  it("has the sections of the European Investigation Order in their order, also where nothing is said", () => {
    assert.deepEqual(
      signs({ kind: "mla", legalBases: ["eio"] }),
      "ABCDEFGHIJKL".split("").map((letter) => `${letter}.`),
    );
  });

  it("has the boxes of the European arrest warrant in their order, also where nothing is said", () => {
    assert.deepEqual(
      signs({ kind: "extradition", legalBases: ["eaw"] }),
      "abcdefghi".split("").map((letter) => `(${letter})`),
    );
  });

  it("is the same for the warrant between the United Kingdom and the Union, under a name of its own", () => {
    const request: Part = { kind: "extradition", legalBases: [{ instrument: "uk-eu-tca-surrender" }] };
    assert.equal(compose(request).title, "Arrest warrant");
    assert.equal(compose({ ...request, legalBases: ["eaw"] }).title, "European arrest warrant");
    assert.equal(signs(request).length, 9);
  });

  it("says of itself that it was not compared with the official one", () => {
    const text = renderText(compose({ kind: "mla", legalBases: ["eio"] }), { width: 10_000 });
    assert.match(text, /EIO Directive prescribes \(Annex A\).*not compared/);
  });

  it("tells the particulars of a measure where the form has a part for them, else with the measure", () => {
    const text = renderText(
      compose({
        kind: "mla",
        legalBases: ["eio"],
        measures: [
          { type: "bankRecords", accounts: [{ bank: "Banca Prima" }] },
          { type: "searchAndSeizure", grounds: "seen by two witnesses" },
        ],
      }),
      { width: 10_000 },
    );
    const at = (what: string): number => {
      const found = text.indexOf(what);
      assert.ok(found >= 0, what);
      return found;
    };
    assert.ok(at("seen by two witnesses") < at("D. Relation to an earlier order"));
    assert.ok(at("H4 Bank and other financial accounts") < at("Banca Prima"));
    assert.ok(at("Banca Prima") < at("I. Formalities"));
  });

  it("takes the place of no letter on another basis, nor of another kind of request", () => {
    assert.deepEqual(
      headings({ kind: "extradition", legalBases: ["eio"] }).filter((one) => one.startsWith("(")),
      [],
    );
    assert.equal(
      compose({ kind: "mla", legalBases: ["untoc"] }).title,
      "Request for mutual legal assistance in criminal matters",
    );
  });
});
