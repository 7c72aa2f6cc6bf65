import assert from "node:assert/strict";
import { elements, elementsById } from "../checklist/elements/index.js";
import type { Requirement } from "../checklist/requirement.js";
import { severityOf } from "../checklist/weigh.js";
import { en } from "../generated/locales/en.js";
import { builtInRules } from "../generated/rules.js";
import { measureDefinitions } from "../measures/index.js";
import { measureModels } from "../measures/model.js";
import type { InstrumentId } from "../model/instrumentId.js";
import { bindingInstrumentIds, contentStandardIds } from "../model/instrumentId.js";
import type { AnyRequest } from "../model/types.js";
import { stateCodes } from "../states/names.js";
import { worldOf } from "../states/world.js";
import { fitsStates, governing, instrumentById, instrumentShort, instruments, isSaidByDraft } from "./index.js";

/**
 * `art. 18(15)(f)`, `art. 18(15)(d), (f)`, `art. 16(10)-(12)`, `art. 2 (new art. 12(2))`, `s. 9(b)`, `art. 188.1`; a part of an annex
 * or form; the heading of a scheme whose paragraphs are not numbered alike in all versions.
 */
const cited =
  /^(?:(?:art|s)\. \d+(?:\.\d+)?(?:\([0-9a-zA-Z]+\))*(?:(?:-|, )(?:\([0-9a-z]+\)|\d+)(?:\([0-9a-z]+\))*)*(?: \(new art\. \d+(?:\([0-9a-z]+\))*\))?|Annex(?: (?:\d+|[A-Z]|[IVX]+(?:-[IVX]+)?))?(?:, (?:section [A-L]|box \([a-i]\)))?|contents of requests|documents|provisional warrant|extraditable offences)$/;

const withoutDay = ["harare-scheme", "london-scheme"];
const withoutPlace = ["uk-eu-tca-surrender", "uk-eu-tca-mla"];
const withoutSeries = ["sadc-mla", "asean-mlat", "riyadh-1983"];

const marks = ["V", "S", "K", "I"];

const asks: readonly (Requirement & { readonly instrument: InstrumentId })[] = [
  ...instruments.flatMap(({ id, requirements }) =>
    requirements.map((requirement) => ({ ...requirement, instrument: id })),
  ),
  ...measureDefinitions.flatMap((definition) => definition.asks),
];

describe("instruments", () => {
  it("are those of the model, each once, and bind as the model says", () => {
    const ids = instruments.map(({ id }) => id);
    assert.equal(ids.length, new Set(ids).size);
    assert.deepEqual(new Set<string>(ids), new Set<string>([...bindingInstrumentIds, ...contentStandardIds]));
    for (const { id, binding } of instruments)
      assert.equal(binding, (bindingInstrumentIds as readonly string[]).includes(id), id);
  });

  it("whose form has no place for something do not ask for it themselves", () => {
    for (const { id, form } of instruments)
      for (const element of form?.without ?? []) {
        assert.ok(elementsById.has(element), `${id}: ${element}`);
        assert.ok(!asks.some((one) => one.instrument === id && one.element === element), `${id}: ${element}`);
      }
  });

  it("say title, date, place and series, save those that only a draft can describe", () => {
    for (const instrument of instruments) {
      assert.ok(instrument.title && instrument.short, instrument.id);
      assert.ok(instrument.kinds.length > 0, instrument.id);
      const { id, date, place, series, lawOf } = instrument;
      if (isSaidByDraft(instrument)) assert.deepEqual([date, place, series], [undefined, undefined, undefined], id);
      // A law has no place; day or series of some texts are left out, because they are not known for sure.
      else if (lawOf === undefined && !withoutDay.includes(id)) {
        assert.ok(date, id);
        assert.equal(place === undefined, withoutPlace.includes(id), id);
        assert.equal(series === undefined, withoutSeries.includes(id), id);
      }
      if (instrument.date) assert.match(instrument.date, /^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("ask only for elements that exist and have a title", () => {
    for (const { instrument, element } of asks) assert.ok(elementsById.has(element), `${instrument}: ${element}`);
    for (const { id } of elements) assert.ok((en.elements as Record<string, string>)[id], `no title: ${id}`);
    const untold = Object.keys(en.elements).filter((id) => !elementsById.has(id));
    assert.deepEqual(untold, [], "titles of elements that do not exist");
  });

  it("have elements that each stand once and are reported by a rule, in a message that it has", () => {
    assert.equal(new Set(elements.map(({ id }) => id)).size, elements.length);
    const rules = new Set(builtInRules.map(({ id }) => id));
    const wordings = en.rules as unknown as Record<string, { messages?: Record<string, unknown> } | undefined>;
    for (const { id, rule, message } of elements) {
      assert.ok(rules.has(rule), `${id}: there is no rule ${rule}`);
      const variant = message ?? "missing";
      const perAnswer = Object.keys(wordings[rule]?.messages ?? {}).length > 1;
      assert.ok(
        wordings[rule]?.messages?.[variant] || (message === undefined && perAnswer),
        `${id}: ${rule}.${variant}`,
      );
    }
  });

  it("of Switzerland want the text of the law with a request for extradition, not with one for other assistance", () => {
    const wanted = asks.filter(
      ({ instrument, element }) => instrument === "swiss-irsg" && element === "offence.lawText",
    );
    assert.deepEqual(
      wanted.flatMap(({ kinds }) => kinds),
      ["extradition"],
    );
  });

  it("cite well-formed provisions with a valid mark", () => {
    for (const instrument of instruments) {
      const entries = [
        ...instrument.requirements,
        ...instrument.measures,
        ...instrument.thresholds,
        ...instrument.provisions,
      ];
      for (const { provision, mark } of entries) {
        assert.match(provision, cited, instrument.id);
        assert.ok(marks.includes(mark), instrument.id);
      }
      for (const { says } of instrument.provisions) assert.match(says, /^[A-Z].*\.$/);
    }
    for (const { provision, mark } of asks) {
      assert.match(provision, cited);
      assert.ok(marks.includes(mark));
    }
  });

  it("make no requirement twice", () => {
    const keys = asks.map(({ instrument, provision, element, kinds, measures }) =>
      [instrument, provision, element, kinds, measures].join(" "),
    );
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  it("are asked by a measure only where they serve requests for assistance", () => {
    for (const { type, asks: own } of measureDefinitions)
      for (const { instrument } of own) assert.ok(instrumentById(instrument)?.kinds.includes("mla"), type);
    assert.deepEqual(
      measureDefinitions.map(({ type }) => type),
      measureModels.map((model) => model.shape.type.value),
    );
  });

  it("never make an error of what does not bind or was not read in the text", () => {
    for (const { instrument: id, ...requirement } of asks) {
      const instrument = instrumentById(id);
      assert.ok(instrument);
      const severity = severityOf({ instrument, requirement });
      if (!instrument.binding) assert.equal(severity, "info");
      if (requirement.mark === "K" || requirement.mark === "I") assert.notEqual(severity, "error");
    }
  });

  it("supplement a convention that exists and serves the same kinds", () => {
    for (const { id, supplements, kinds } of instruments) {
      if (supplements === undefined) continue;
      const convention = instrumentById(supplements);
      assert.ok(convention, id);
      for (const kind of kinds) assert.ok(convention.kinds.includes(kind), id);
    }
    const request: AnyRequest = { kind: "mla", rogatory: 1, legalBases: ["som-protocol"] };
    assert.deepEqual(
      governing(request).map(({ id }) => id),
      ["som-protocol", "untoc"],
    );
    assert.deepEqual(
      governing({ ...request, legalBases: ["untoc", "som-protocol", "untoc"] }).map(({ id }) => id),
      ["untoc", "som-protocol"],
    );
  });

  it("put the four years of UNTOC to serious crimes alone, and each other threshold to its own kind of request", () => {
    assert.deepEqual(instrumentById("untoc")?.thresholds, []);
    assert.deepEqual(
      instruments.flatMap(({ id, thresholds }) =>
        thresholds.map(({ kind, offence, sentence }) => [id, kind, offence, sentence]),
      ),
      [
        ["coe-extradition-1957", "extradition", "P1Y", "P4M"],
        ["budapest", "extradition", "P1Y", undefined],
        ["nassau-1992", "mla", "P1Y", undefined],
        ["eaw", "extradition", "P12M", "P4M"],
        ["spain-23-2014", "extradition", "P12M", "P4M"],
        ["london-scheme", "extradition", "P2Y", undefined],
      ],
    );
  });

  it("fit their own States only, where they are a treaty between two or the law of one", () => {
    const fits = (id: string, requesting: string | undefined, requested: string | undefined) =>
      fitsStates(instrumentById(id) ?? assert.fail(id), { requesting, requested });
    assert.ok(fits("us-switzerland-mla-1973", "US", "CH") && fits("us-switzerland-mla-1973", "CH", "US"));
    for (const [from, to] of [
      ["US", "FR"],
      ["US", "US"],
      ["US", undefined],
    ] as const)
      assert.ok(!fits("us-switzerland-mla-1973", from, to));
    assert.ok(
      fits("swiss-irsg", "IT", "CH") && !fits("swiss-irsg", "CH", "IT") && !fits("swiss-irsg", "IT", undefined),
    );
    assert.ok(fits("spain-23-2014", "ES", "FR") && !fits("spain-23-2014", "FR", "ES"));
    assert.ok(fits("untoc", undefined, undefined));
    for (const { id, between, lawOf } of instruments)
      for (const state of [...(between ?? []), ...(lawOf ? [lawOf.state] : [])])
        assert.ok(stateCodes.includes(state), `${id}: ${state}`);
  });

  it("know the names of texts that are only cited", () => {
    assert.equal(instrumentShort("untoc"), "UNTOC");
    assert.equal(instrumentShort("nassau-1992"), "Nassau Convention");
    assert.equal(instrumentShort("Swiss IRSG"), "Swiss IRSG");
    assert.equal(instrumentShort("constructor"), "constructor");
    for (const { compare } of elements) {
      if (!Array.isArray(compare)) continue;
      // An id in the form of ours that nothing names would be printed as it stands.
      for (const { instrument } of compare as readonly { instrument: string }[])
        if (/^[a-z0-9-]+$/.test(instrument)) assert.notEqual(instrumentShort(instrument), instrument);
    }
  });
});

describe("declarations of States", () => {
  const declarations = stateCodes.flatMap((code) => worldOf().declarations(code));

  it("are dated or marked stale, with a source and well-formed codes", () => {
    for (const entry of declarations) {
      assert.match(entry.state, /^[A-Z]{2}$/);
      assert.match(entry.provision, cited);
      assert.ok(entry.source);
      assert.ok(entry.stale || entry.asOf, `${entry.state} ${entry.provision}`);
      assert.equal(entry.kind === "languages", entry.languages !== undefined);
      assert.equal(entry.kind === "extraditionBasis", entry.takesAsBasis !== undefined);
    }
    const keys = declarations.map(({ state, instrument, kind }) => `${state} ${instrument} ${kind}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("tell the accepted languages, and undefined where they are not known", () => {
    const { acceptedLanguages, centralAuthority } = worldOf();
    assert.deepEqual(acceptedLanguages("CH", "untoc")?.languages, ["fr", "de", "it"]);
    assert.equal(acceptedLanguages("CH", "untoc")?.certifiedTranslation, true);
    assert.equal(acceptedLanguages("LV", "untoc")?.stale, true);
    for (const [state, instrument] of [
      ["TN", "untoc"],
      ["CA", "untoc"],
      ["CH", "coe-mla-1959"],
      [undefined, "untoc"],
    ] as const)
      assert.equal(acceptedLanguages(state, instrument), undefined);
    assert.match(centralAuthority("LI", "untoc")?.says ?? "", /Vaduz/);
  });
});
