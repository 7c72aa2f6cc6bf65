import assert from "node:assert/strict";
import { head, shown } from "./hoverAt.test.js";

const offence = (convention: string, element: string): string =>
  `${head}offences:\n  - id: a\n    convention: ${convention}\n    elements:\n      - element: ${element}\n`;

describe("hover on an element of an offence", () => {
  it("says what it is, what part it plays, and where it stands, with its mark", () => {
    assert.equal(
      shown(offence("som-protocol art. 6(1)(a)", "financialOr<|>OtherMaterialBenefit")),
      "**financial or other material benefit**\n\nElement `financialOrOtherMaterialBenefit`: to be shown.\n\n- Smuggling of Migrants Protocol art. 6(1) (read in the text)",
    );
    assert.match(
      shown(offence("drugs-1988 art. 3(1)", "possessionFor<|>Traffic")) ?? "",
      /one of these is enough\.\n\n- 1988 Convention art\. 3\(1\)\S* \(to be verified\)/,
    );
  });

  it("is that of the offence named, in the language, and found by its title too", () => {
    const asTrafficking = shown(offence("tip-protocol art. 5", "in<|>tent"), { language: "fr" }) ?? "";
    assert.match(
      asTrafficking,
      /^\*\*intention\*\*\n\nÉlément `intent`\u00a0: [^\n]+\.\n\n- Trafficking in Persons Protocol art\. 5/,
    );
    assert.match(shown(offence("none", "Financial or other <|>material benefit")) ?? "", /^\*\*financial or other/);
  });

  it("tells of a point of scope, and nothing of words of the drafter's own", () => {
    const scope = `${head}legalBases:\n  - instrument: untoc\n    scope:\n      - point: structured<|>Group\n`;
    assert.match(shown(scope) ?? "", /Element `structuredGroup`/);
    assert.equal(shown(offence("som-protocol art. 6(1)(a)", "a boat was <|>bought")), undefined);
  });
});
