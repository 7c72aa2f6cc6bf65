import assert from "node:assert/strict";
import { applyTextEdits, type DraftEdit, parseDraft, plan } from "./index.js";

function read(text: string): { value: unknown; problems: string[] } {
  const draft = parseDraft(text, { format: "yaml" });
  return {
    value: draft.value,
    problems: draft.problems.map(
      ({ rule, message, severity, span }) => `${severity} ${rule}/${message} ${text.slice(span.start, span.end)}`,
    ),
  };
}

function planned(text: string, edit: DraftEdit): string {
  return applyTextEdits(text, plan(parseDraft(text, { format: "yaml" }), [edit]));
}

describe("references in unquoted text", () => {
  it("do not end a text in braces", () => {
    assert.deepEqual(read("- { id: e1, what: Five {person:x} left. }\n- { id: e2 }\n").value, [
      { id: "e1", what: "Five {person:x} left." },
      { id: "e2" },
    ]);
    assert.deepEqual(read("a: { b: Paid by {person:x} and {annex:annex-1}, c: [{event:e4}] }\n"), {
      value: { a: { b: "Paid by {person:x} and {annex:annex-1}", c: ["{event:e4}"] } },
      problems: [
        "warning unquoted-reference/inBraces Paid by {person:x} and {annex:annex-1}",
        "warning unquoted-reference/alone {event:e4}",
      ],
    });
  });

  it("begin a text", () => {
    assert.deepEqual(read("a: {person:organiser} was paid.\nb: 1\n"), {
      value: { a: "{person:organiser} was paid.", b: 1 },
      problems: ["warning unquoted-reference/atStart {person:organiser} was paid."],
    });
  });

  it("are no news where YAML reads them so itself", () => {
    const text = [
      "a: Paid by {person:x}.",
      "b: { c: \"{person:x}\", d: '{event:e1} # no' }",
      "e: |",
      "  {person:x}",
      "  - {event:e1} # kept",
      "f: >-",
      "  {person:x}",
      "  went",
      'g: "\\{person:x} \\u007Bperson:x}"',
      "# {person:x}",
      "",
    ].join("\n");
    const draft = parseDraft(text.replace("\\{", "{"), { format: "yaml" });
    assert.deepEqual(draft.problems, []);
    assert.deepEqual(draft.value, {
      a: "Paid by {person:x}.",
      b: { c: "{person:x}", d: "{event:e1} # no" },
      e: "{person:x}\n- {event:e1} # kept\n",
      f: "{person:x} went",
      g: "{person:x} {person:x}",
    });
    assert.deepEqual(
      draft.comments.map((comment) => comment.text),
      ["{person:x}"],
    );
  });

  it("leave mappings alone", () => {
    assert.deepEqual(read("a: { person: x }\nb: {person: x}\nc: {person:x, note: y}\nd: {role:x}\n"), {
      value: { a: { person: "x" }, b: { person: "x" }, c: { "person:x": null, note: "y" }, d: { "role:x": null } },
      problems: [],
    });
  });

  it("leave a # to YAML", () => {
    const draft = parseDraft("a: { b: {person:x} # who\n  }\n", { format: "yaml" });
    assert.deepEqual(draft.value, { a: { b: "{person:x}" } });
    assert.equal(draft.comments[0]?.text, "who");
  });

  it("are read beside any character that could stand for their braces", () => {
    const text = `a: { b: \uE000{person:x}\uE001, c: "\\uE002\\U0000e005" }\n`;
    assert.deepEqual(read(text).value, { a: { b: "\uE000{person:x}\uE001", c: "\uE002\uE005" } });
  });

  it("are written as keys are", () => {
    assert.deepEqual(read("{person:x}: 1\na: 2\n").value, { "{person:x}": 1, a: 2 });
  });

  it("stay as they are while something beside them changes", () => {
    const text = "a: { b: Paid by {person:x}, c: 1 } # who\nd: {event:e1} began it\n";
    assert.equal(planned(text, { op: "set", path: "/a/c", value: 2 }), text.replace("1 }", "2 }"));
    assert.equal(planned(text, { op: "set", path: "/a/e", value: "x" }), text.replace("1 }", "1, e: x }"));
    assert.equal(planned(text, { op: "remove", path: "/a/c" }), text.replace(", c: 1", ""));
    assert.equal(planned(text, { op: "remove", path: "/a" }), "d: {event:e1} began it\n");
    assert.equal(planned(text, { op: "rename", path: "/d", value: "e" }), text.replace("d:", "e:"));
  });

  it("are quoted where they are written anew", () => {
    const text = "a: { b: Paid by {person:x}, c: 1 }\nd: {event:e1} began it\n";
    for (const [path, value] of [
      ["/a/b", "By {person:y} too"],
      ["/d", "{event:e2} began it"],
    ] as const) {
      const after = planned(text, { op: "set", path, value });
      assert.ok(after.includes(`"${value}"`), after);
    }
    const moved = parseDraft(planned(text, { op: "move", path: "/a/b", value: "/b" }), { format: "yaml" });
    assert.deepEqual(moved.value, { a: { c: 1 }, d: "{event:e1} began it", b: "Paid by {person:x}" });
  });
});
