import assert from "node:assert/strict";
import { check } from "../../api.js";
import type { Language } from "../../catalogue/catalogue.js";

function messages(basis: string, measure: string, language: Language = "en"): string[] {
  const text = `rogatory: 1\nkind: mla\nlegalBases: [${basis}]\nmeasures: [${measure}]\n`;
  return check(text, { gate: "transmit", language })
    .findings.filter(({ rule }) => rule === "requirement-missing")
    .map(({ message }) => message);
}

describe("requirement-missing, of a provision that was not read", () => {
  const interception = "{ type: interception }";

  it("names the instrument and says that it is to be verified", () => {
    assert.ok(
      messages("eio", interception).some((message) =>
        message.includes("Compare EIO Directive art. 30(3) (to be verified). It is useful in practice"),
      ),
      messages("eio", interception).join("\n"),
    );
    assert.ok(
      messages("eio", interception, "fr").some((message) => message.includes("Comparez EIO Directive art. 30(3)")),
    );
    assert.ok(
      messages("eio", interception, "es").some((message) => message.includes("Compárese EIO Directive art. 30(3)")),
    );
  });

  it("names none where none asks for it", () => {
    const [message = ""] = messages("untoc", '{ type: bankRecords, accounts: [{ number: "1" }] }');
    assert.match(message, /Classes of bank records\. It is useful in practice/);
  });
});
