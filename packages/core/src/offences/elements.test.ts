import assert from "node:assert/strict";
import { languages } from "../catalogue/catalogue.js";
import { instrumentById } from "../instruments/index.js";
import { catalogueOffences, offenceById } from "./catalogue.js";
import {
  elementsToShow,
  offenceElementIds,
  offenceElementNamed,
  offenceElementTitle,
  offenceOfConvention,
} from "./elements.js";

const idsToShow = (convention: string, shown: readonly string[] = []): readonly (readonly string[])[] => {
  const offence = offenceOfConvention(convention);
  assert.ok(offence, convention);
  return elementsToShow(offence, convention, new Set(shown)).map((some) => some.map(({ id }) => id));
};

describe("the elements of the offences", () => {
  it("have a title in every language, and no two have the same", () => {
    for (const language of languages) {
      const titles = offenceElementIds.map((id) => offenceElementTitle(id, language));
      assert.equal(new Set(titles).size, titles.length, language);
    }
  });

  it("cite instruments that are known, and each stands once in an offence", () => {
    for (const { id, elements = [] } of catalogueOffences) {
      assert.equal(new Set(elements.map((element) => element.id)).size, elements.length, id);
      for (const element of elements) {
        assert.ok(element.sources.length > 0, `${id} ${element.id}`);
        for (const { instrument } of element.sources) assert.ok(instrumentById(instrument), instrument);
        for (const alternative of element.onlyWith ?? [])
          assert.ok(
            elements.some((other) => other.id === alternative),
            `${id} ${alternative}`,
          );
      }
    }
  });

  it("make the benefit an element of each offence of the Protocol on migrants", () => {
    for (const id of ["smugglingOfMigrants", "enablingIllegalStay", "documentForgery"]) {
      const benefit = offenceById(id)?.elements?.find((element) => element.id === "financialOrOtherMaterialBenefit");
      assert.equal(benefit?.role, "element", id);
    }
  });

  it("are known by id and by title, however they are spaced, in every language", () => {
    for (const words of [
      "financialOrOtherMaterialBenefit",
      "Financial or other material benefit",
      "financial-or-other-material-benefit",
      "avantage financier ou autre avantage matériel",
      "beneficio financiero u otro beneficio de orden material",
    ])
      assert.equal(offenceElementNamed(words), "financialOrOtherMaterialBenefit", words);
    for (const words of ["", "benefit", "for gain", "__proto__", "x".repeat(10_000)])
      assert.equal(offenceElementNamed(words), undefined, words.slice(0, 20));
  });
});

describe("the offence that an article names", () => {
  for (const [convention, id] of [
    ["som-protocol art. 6(1)(a)", "smugglingOfMigrants"],
    ["som-protocol art. 6(1)(a), aggravated under art. 6(3)(a)", "smugglingOfMigrants"],
    ["som-protocol art. 6 (1) (c)", "enablingIllegalStay"],
    ["som-protocol art. 6(1)(b)(ii)", "documentForgery"],
    ["tip-protocol art. 5", "traffickingInPersons"],
    ["untoc art. 5(1)(a)", "organizedCriminalGroup"],
    ["untoc art. 5 and art. 3(1)(b)", "organizedCriminalGroup"],
    ["untoc art. 6(1)(a)(i)", "moneyLaundering"],
    ["uncac art. 15(a)", "corruption"],
    ["uncac art. 17", "embezzlementOfPublicFunds"],
    ["drugs-1988 art. 3(1)(a)(iii)", "drugTrafficking"],
    ["firearms-protocol art. 5", "firearmsTrafficking"],
    ["terrorist-financing-1999 art. 2", "terroristFinancing"],
    ["budapest art. 4", "cybercrime"],
  ] as const)
    it(`is ${id} for ${convention}`, () => assert.equal(offenceOfConvention(convention)?.id, id));

  for (const convention of [
    undefined,
    "",
    "the Firearms Protocol",
    "som-protocol",
    // Three offences stand in it.
    "som-protocol art. 6",
    "som-protocol art. 6(3)(a)",
    "untoc art. 3(1)(b)",
    // Other corruption, and laundering under another convention, are described by other articles.
    "uncac art. 18",
    "untoc art. 8",
    "uncac art. 23",
    "drugs-1988 art. 3(1)(b)(i)",
    "budapest art. 6",
    "smuggling of migrants, 2024",
  ])
    it(`is none for ${convention}`, () => assert.equal(offenceOfConvention(convention), undefined));
});

describe("what must be shown", () => {
  it("is every element, and the circumstance whose article is named", () => {
    const plain = idsToShow("som-protocol art. 6(1)(a)").flat();
    assert.deepEqual(plain, [
      "procurementOfEntry",
      "notNationalOrResident",
      "illegalEntry",
      "financialOrOtherMaterialBenefit",
      "intent",
    ]);
    assert.deepEqual(idsToShow("som-protocol art. 6(1)(a) and 6(3)(a)").flat(), [...plain, "dangerToLife"]);
  });

  it("is the means of trafficking or that the victim is a child", () =>
    assert.ok(idsToShow("tip-protocol art. 5").some((some) => some.join() === "meansOfTrafficking,childVictim")));

  it("is no group of three where an agreement is argued, and the whole test where a part in the group is", () => {
    const asked = (shown: string) => idsToShow("untoc art. 5(1)(a)", [shown]).flat();
    assert.equal(asked("agreementToCommitSeriousCrime").includes("threeOrMorePersons"), false);
    assert.equal(asked("agreementToCommitSeriousCrime").includes("financialOrOtherMaterialBenefit"), true);
    assert.equal(asked("activePartInGroup").includes("threeOrMorePersons"), true);
    assert.equal(asked("activePartInGroup").includes("knowledgeOfAim"), true);
    assert.equal(asked("organizingSeriousCrime").includes("knowledgeOfAim"), false);
  });

  it("is the purpose of hiding where conversion is argued, and not where possession is", () => {
    const purpose = (shown: readonly string[]) =>
      idsToShow("untoc art. 6", shown).flat().includes("purposeOfConcealmentOrHelp");
    assert.equal(purpose(["conversionOrTransfer"]), true);
    assert.equal(purpose(["acquisitionPossessionOrUse"]), false);
  });
});
