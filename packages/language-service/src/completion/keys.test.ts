import assert from "node:assert/strict";
import { accept, acceptCleanly, completeAt, labels, openText } from "./applyCompletion.test.js";
import { doComplete } from "./complete.js";

const head = "rogatory: 1\nkind: mla\nlegalBases: [untoc]\n";
const json = "file:///draft.mla.json";

describe("completion of keys", () => {
  it("puts what the chosen instruments ask for first, and leaves out what is there", () => {
    const offered = labels(`${head}requesting:\n  state: IT\n  <|>\n`);
    assert.deepEqual(offered, ["authority", "conductingAuthority", "contact", "validatedBy", "transmittedBy"]);
  });

  it("says which provision asks for a key", () => {
    const { items } = completeAt(`${head}<|>`);
    const purpose = items.find(({ label }) => label === "purpose");
    assert.equal(purpose?.labelDetails?.description, "UNTOC art. 18(15)(f)");
    assert.equal(purpose?.detail, "Purpose");
    assert.match(JSON.stringify(purpose?.documentation), /Asked by UNTOC art\. 18\(15\)\(f\)\./);
    assert.equal(items.find(({ label }) => label === "internal")?.labelDetails, undefined);
  });

  it("says of a provision that nobody has read that it is to be verified", () => {
    const { items } = completeAt(
      "rogatory: 1\nkind: mla\nlegalBases: [som-protocol]\noffences:\n  - id: a\n    title: x\n    <|>\n",
    );
    const convention = items.find(({ label }) => label === "convention");
    assert.match(JSON.stringify(convention), /to be verified|receive such requests/);
  });

  it("opens a part with its keys, indented as the draft is", () => {
    assert.equal(
      acceptCleanly("kind: mla\npersons:\n    - id: a\n      birth:\n          date: 1980\n      add<|>\n", "address"),
      "kind: mla\npersons:\n    - id: a\n      birth:\n          date: 1980\n      address:\n          state: \n          address: \n",
    );
  });

  it("indents lists as the draft does", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n- id: a\n  documents:\n  - type: visa\nann<|>`, "annexes"),
      `${head}persons:\n- id: a\n  documents:\n  - type: visa\nannexes:\n- id: annex-1\n  title: \n  kind: \n  file: `,
    );
  });

  it("opens prose as a block, so that nothing typed there needs quotes", () => {
    assert.equal(acceptCleanly(`${head}pu<|>\nannexes: []\n`, "purpose"), `${head}purpose: |\n  \nannexes: []\n`);
  });

  it("asserts nothing by itself where a choice is to be made", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n  - id: a\n    <|>\n`, "role"),
      `${head}persons:\n  - id: a\n    role: \n`,
    );
    const { items } = completeAt(`${head}persons:\n  - id: a\n    <|>\n`);
    const role = items.find(({ label }) => label === "role");
    assert.match(JSON.stringify(role?.textEdit), /\$\{1\| ,suspect,accused,/);
  });

  it("replaces the name alone where a colon follows", () => {
    assert.equal(acceptCleanly(`${head}purp<|>os: x\n`, "purpose"), `${head}purpose: x\n`);
    assert.equal(
      acceptCleanly('{ "kind": "mla", "purp<|>": "x" }', "purpose", json),
      '{ "kind": "mla", "purpose": "x" }',
    );
  });

  it("gives the reason why something is not known", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n  - id: a\n    <|>\n`, "nationalities: unknown"),
      `${head}persons:\n  - id: a\n    nationalities: { unknown: "" }\n`,
    );
  });

  it("mends the column of a cursor that stands too far left or right", () => {
    const whole = `${head}requested:\n  state: TN\n  territory: \n  authority: {}\n`;
    for (const blanks of ["", " ", "  "])
      assert.equal(
        acceptCleanly(`${head}requested:\n  state: TN\n${blanks}<|>\n  authority: {}\n`, "territory"),
        whole,
      );
  });

  it("keeps CRLF", () => {
    assert.equal(
      acceptCleanly("kind: mla\r\nsig<|>\r\nstatus: draft\r\n", "signature"),
      "kind: mla\r\nsignature:\r\n  name: \r\n  function: \r\n  place: \r\n  date: \r\nstatus: draft\r\n",
    );
  });

  it("writes in braces where the draft does", () => {
    assert.equal(
      acceptCleanly(`${head}persons:\n  - { id: a, <|> }\n`, "birth"),
      `${head}persons:\n  - { id: a, birth: { date: , place: "", state:  } }\n`,
    );
    assert.equal(
      acceptCleanly(`${head}persons:\n  - { id: a, <|> role: witness }\n`, "sex"),
      `${head}persons:\n  - { id: a, sex: , role: witness }\n`,
    );
  });

  it("writes commas in JSON where they are wanted", () => {
    assert.equal(
      acceptCleanly('{\n  "kind": "mla"\n  <|>\n}\n', "reference", json),
      '{\n  "kind": "mla",\n  "reference": ""\n}\n',
    );
    assert.equal(
      acceptCleanly('{\n  "kind": "mla",\n  <|>\n  "status": "draft"\n}\n', "reference", json),
      '{\n  "kind": "mla",\n  "reference": "",\n  "status": "draft"\n}\n',
    );
    assert.equal(acceptCleanly("{<|>}", "kind", json), '{"kind": "mla"}');
  });

  it("indents JSON as the draft does, also by tabs", () => {
    assert.equal(
      acceptCleanly('{\n\t"kind": "mla",\n\t"per<|>"\n}\n', "requested", json),
      '{\n\t"kind": "mla",\n\t"requested": {\n\t\t"state": "",\n\t\t"authority": {\n\t\t\t"name": "",\n\t\t\t"function": "",\n\t\t\t"role": ""\n\t\t}\n\t}\n}\n',
    );
  });

  it("matches a key in quotes with its quotation mark, as editors do", () => {
    const { items } = completeAt('{\n  "ki<|>"\n}\n', json);
    assert.match(items.find(({ label }) => label === "kind")?.filterText ?? "", /^"kind/);
  });

  it("offers the type first where a measure has none", () => {
    assert.deepEqual(labels(`${head}measures:\n  - nexus: x\n    <|>\n`), ["type"]);
  });

  it("asks to complete again only where the client has a command for it, and something is chosen next", () => {
    const none = completeAt(`${head}<|>`).items.filter(({ command }) => command !== undefined);
    assert.deepEqual(none, []);
    const { items } = doComplete(openText(head), { line: 3, character: 0 }, { command: "suggest" });
    const commandOf = (label: string) => items.find((item) => item.label === label)?.command?.command;
    assert.equal(commandOf("measures"), "suggest");
    assert.equal(commandOf("date"), "suggest");
    assert.equal(commandOf("purpose"), undefined);
  });

  it("offers nothing where the model knows nothing", () => {
    assert.deepEqual(labels(`${head}internal:\n  <|>\n`), []);
    assert.deepEqual(labels(`${head}nonsense:\n  <|>\n`), []);
    assert.throws(() => accept(`${head}__proto__:\n  <|>\n`, "id"));
  });
});
