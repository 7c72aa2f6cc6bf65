import assert from "node:assert/strict";
import { check } from "../../api.js";

describe("a number or address that cannot be right", () => {
  it("is no part of the description of the assistance where it is that of the requesting authority", () => {
    const { findings } = check(`rogatory: 1
kind: mla
requesting: { contact: { email: robledo@fiscalia } }
measures: [{ type: subscriberData, identifiers: [{ value: "x@mail,example.org" }] }]
`);
    const [contact, asked] = findings.filter(({ rule }) => rule === "identifier-format");
    assert.deepEqual(contact?.sources, []);
    assert.match(contact?.message ?? "", /What is sent to it comes back\. Write one address/);
    assert.equal(asked?.sources[0]?.provision, "art. 18(15)(d)");
    assert.match(asked?.message ?? "", /no provider finds it \(compare UNTOC art\. 18\(15\)\(d\)\)/);
  });
});
