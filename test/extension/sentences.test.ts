import assert from "node:assert/strict";
import { checklist } from "@rogatory/core";
import fc from "fast-check";
import { checklistEntries } from "../../extension/src/common/checklistEntries.js";
import {
  draftEnding,
  freeName,
  isDraftName,
  isSkippedFolder,
  letterName,
  stemOf,
} from "../../extension/src/common/draftName.js";
import { faultWithoutText } from "../../extension/src/common/faultWithoutText.js";
import { findingLine, harmless } from "../../extension/src/common/findingLines.js";
import { pathsAround, placeNotes } from "../../extension/src/common/noteLayout.js";
import { readFromPreview, readPreviewState } from "../../extension/src/common/previewMessages.js";
import { noLetter, type PreviewPage, previewPage } from "../../extension/src/common/previewPage.js";
import { statusText } from "../../extension/src/common/statusText.js";
import { plain } from "./repository.js";

describe("names of files", () => {
  it("tell a draft", () => {
    for (const name of ["a.mla.yaml", "A.MLA.YML", "x.extradition.json", ".mla.yaml"])
      assert.ok(isDraftName(name), name);
    for (const name of ["a.yaml", "mla.yaml", "a.mla.yaml.bak", "a.mla.docx"]) assert.ok(!isDraftName(name), name);
  });

  it("of letters are the draft's with another ending", () => {
    assert.equal(letterName("request.mla.yaml", "docx"), "request.docx");
    assert.equal(letterName("Request v1.2.EXTRADITION.JSON", "html"), "Request v1.2.html");
    assert.equal(letterName("notes.yaml", "md"), "notes.md");
    assert.equal(letterName("Untitled-1", "txt"), "Untitled-1.txt");
  });

  it("of letters are never the draft's own", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom("docx", "html", "md", "txt"), (name, form) => {
        assert.notEqual(letterName(`${name}.mla.yaml`, form), `${name}.mla.yaml`);
        assert.ok(stemOf(`${name}.mla.yaml`).length <= name.length);
      }),
    );
  });

  it("of new drafts are free, whatever the case", () => {
    assert.equal(freeName("request", ".mla.yaml", []), "request.mla.yaml");
    assert.equal(
      freeName("request", ".mla.yaml", ["Request.MLA.yaml", "request-2.mla.yaml", "request-3.mla.json"]),
      "request-3.mla.yaml",
    );
    assert.equal(draftEnding("mla"), ".mla.yaml");
    assert.equal(draftEnding("provisionalArrest"), ".extradition.yaml");
  });

  it("of folders that the command does not look into either", () => {
    for (const name of [".git", "node_modules", "dist", "out"]) assert.ok(isSkippedFolder(name), name);
    assert.ok(!isSkippedFolder("cases"));
  });
});

describe("the status bar", () => {
  const calm = {
    kind: "mla" as const,
    gate: "draft" as const,
    language: "en",
    left: "nothing to mend",
    gaps: 0,
    gapsAmong: 0,
    errors: 0,
    warnings: 0,
    advice: 0,
    suppressed: 0,
    turnedOff: 0,
  };

  it("says what is left, in the words in which it is said everywhere", () => {
    const { text, spoken } = statusText({ ...calm, gaps: 3, left: "3 gaps" }, "Mutual legal assistance", plain);
    assert.equal(text, "$(edit) Mutual legal assistance · 3 gaps");
    assert.equal(spoken, "Mutual legal assistance, 3 gaps, checked as a draft");
  });

  it("shows by its icon what weighs most", () => {
    const icon = (state: Partial<typeof calm>) => statusText({ ...calm, ...state }, "x", plain).text.split(" ")[0];
    assert.equal(icon({ gaps: 2, errors: 1, warnings: 4 }), "$(error)");
    assert.equal(icon({ gaps: 2, warnings: 4 }), "$(warning)");
    assert.equal(icon({ gaps: 2 }), "$(edit)");
  });

  it("says at which gate that is", () => {
    const state = { ...calm, gate: "transmit" as const, errors: 3, left: "3 errors (2 of these are gaps)" };
    assert.deepEqual(statusText(state, "Extradition", plain).lines, [
      "Kind: Extradition",
      "Gate: transmission. What is missing counts as an error.",
      "Left to do: 3 errors (2 of these are gaps)",
    ]);
  });

  it("is calm when nothing is left, and says what was put aside", () => {
    const { text, lines } = statusText({ ...calm, suppressed: 2, turnedOff: 1 }, "x", plain);
    assert.equal(text, "$(pass) x · nothing to mend");
    assert.deepEqual(lines.slice(-2), ["Accepted with a reason: 2", "Turned off by settings: 1"]);
  });

  it("says so where there is no request to read", () => {
    assert.equal(
      statusText({ ...calm, kind: null, errors: 1, left: "1 error" }, undefined, plain).text,
      "$(error) No readable request · 1 error",
    );
  });
});

describe("the checklist for picking", () => {
  const list = checklist(
    "rogatory: 1\nkind: mla\nlegalBases: [untoc]\ncontentStandards: [un-model-mla]\npurpose: To know.\nmeasures:\n  - type: statement\n",
    { name: "a.mla.yaml" },
  );

  it("has a heading for each instrument that counts, and says which only advise", () => {
    const headings = checklistEntries(list, { untoc: "UNTOC" }, plain).filter(({ type }) => type === "heading");
    assert.equal(headings.length, list.instruments.length + 1);
    const [binding, advising] = headings.map(({ label }) => label);
    assert.match(binding ?? "", /^UNTOC: \d+ of \d+ met$/);
    assert.match(advising ?? "", /met \(advice\)$/);
  });

  it("puts what is missing first, and says in words how each stands", () => {
    const entries = checklistEntries(list, {}, plain).filter((entry) => entry.type === "requirement");
    const [first] = entries;
    assert.match(first?.detail ?? "", /^Missing; /);
    const purpose = entries.find(({ label }) => /purpose/i.test(label));
    assert.equal(purpose?.detail, "Met.");
    assert.match(purpose.description, /^art\. 18\(15\)\(f\)/);
    assert.deepEqual(purpose.paths, ["/purpose"]);
  });

  it("ends with what is missing beside that, so that every gap of the draft is in it", () => {
    const entries = checklistEntries(list, {}, plain);
    const heading = entries.findIndex(({ label }) => label === `Missing beside that: ${list.further.length}`);
    assert.ok(list.further.length > 0);
    assert.equal(entries.length - heading - 1, list.further.length);
  });

  it("is empty where no instrument is chosen", () => {
    assert.deepEqual(checklistEntries({ instruments: [], further: [] }, {}, plain), []);
  });

  it("lets no text become an icon", () => {
    const [instrument] = list.instruments;
    assert.ok(instrument);
    const [requirement] = instrument.requirements;
    assert.ok(requirement);
    const hostile = {
      further: [],
      instruments: [{ ...instrument, requirements: [{ ...requirement, title: "$(trash) gone" }] }],
    };
    assert.match(checklistEntries(hostile, {}, plain)[1]?.label ?? "", / \$ \(trash\) gone$/);
  });
});

describe("lines for a terminal", () => {
  it("are one line each, and cannot move the cursor", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (file, message) => {
        const line = findingLine(file, { line: 0, character: 0, severity: "info", rule: "x", message });
        assert.doesNotMatch(line, /\p{Cc}/u);
      }),
    );
    assert.equal(harmless("a\u001b[2Jb\u202ec"), "a\uFFFD[2Jb\uFFFDc");
  });
});

describe("a fault in the log", () => {
  it("is told by its kind and place, without what it says", () => {
    const text = faultWithoutText(new TypeError("“Sarr, Ousmane”\n    is not a date"));
    assert.match(text, /^TypeError\n {4}at /);
    assert.doesNotMatch(text, /Sarr|is not a date/);
    assert.equal(faultWithoutText("Sarr"), "an unknown fault");
  });
});

describe("the preview's page", () => {
  const page = (uri: string, title: string, more: Partial<PreviewPage> = {}): string =>
    previewPage({
      nonce: "n0",
      script: "go()",
      styles: ".letter {}",
      uri,
      title,
      uiLanguage: "en",
      words: {
        toolbar: title,
        language: title,
        print: title,
        printHint: title,
        word: title,
        wordHint: title,
        notes: title,
        keys: title,
      },
      languages: [{ id: "en", title }],
      letterLanguage: "en",
      notesLabel: title,
      body: "<article></article>",
      ...more,
    });

  it("lets in only its own script and styles, and loads nothing", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page("file:///a", "t"))?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-n0'; style-src 'nonce-n0'; base-uri 'none'; form-action 'none'",
    );
  });

  it("escapes what comes from the draft", () => {
    const hostile = `"><script>alert('x')</script>&`;
    const html = page(hostile, hostile) + noLetter([hostile]);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(html.includes("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"));
  });

  it("names the letter's language where there is one, and offers a choice where there are more", () => {
    const languages = [
      { id: "en", title: "English" },
      { id: "fr", title: "French <b>" },
    ];
    assert.doesNotMatch(page("file:///a", "t"), /<select/);
    assert.match(page("file:///a", "t", { languages: languages.slice(0, 1) }), />t English<\/span>/);
    const chosen = page("file:///a", "t", { languages, letterLanguage: "fr" });
    assert.match(chosen, /<option value="en">English<\/option><option value="fr" selected>French &lt;b&gt;<\/option>/);
  });

  it("takes only the messages it knows, and of those only what they may hold", () => {
    const known = [
      { type: "goTo", path: "/facts" },
      { type: "goTo", path: "" },
      { type: "goToFinding", index: 0 },
      { type: "act", action: "printOnPaper" },
      { type: "act", action: "printWord" },
      { type: "language", language: "pt-BR" },
      { type: "ready" },
    ];
    for (const message of known) assert.deepEqual(readFromPreview({ ...message, command: "x" }), message);
    const hostile: unknown[] = [
      null,
      undefined,
      "goTo",
      [],
      { type: "goTo" },
      { type: "goTo", path: 3 },
      { type: "goTo", path: "facts" },
      { type: "goTo", path: `/${"x".repeat(20_000)}` },
      { type: "goToFinding", index: -1 },
      { type: "goToFinding", index: 0.5 },
      { type: "goToFinding", index: "0" },
      { type: "act", action: "toString" },
      { type: "act", action: ["printWord"] },
      { type: "language", language: "<script>" },
      { type: "language", language: {} },
      { type: "run", path: "/x" },
      { type: { toString: () => "ready" } },
    ];
    for (const message of hostile) assert.equal(readFromPreview(message), undefined, JSON.stringify(message));
    fc.assert(
      fc.property(fc.anything(), (message) => {
        readFromPreview(message);
        readPreviewState(message);
      }),
    );
  });

  it("is brought back by what it remembered, and by nothing else", () => {
    const state = { uri: "file:///a.mla.yaml", language: "fr", notesHidden: true, place: { path: "/x", offset: 3 } };
    assert.deepEqual(readPreviewState(state), { uri: "file:///a.mla.yaml", language: "fr" });
    assert.deepEqual(readPreviewState({ uri: "file:///a", language: "<b>" }), { uri: "file:///a" });
    for (const none of [undefined, null, "file:///a", {}, { uri: 3 }]) assert.equal(readPreviewState(none), undefined);
  });
});

describe("notes in the margin", () => {
  it("stand beside their blocks where there is room, and below each other where there is none", () => {
    assert.deepEqual(
      placeNotes(
        [
          { top: 0, height: 20 },
          { top: 100, height: 20 },
          { top: 110, height: 20 },
          { top: 110, height: 20 },
          { top: 300, height: 20 },
        ],
        4,
      ),
      [0, 100, 124, 148, 300],
    );
  });

  it("come in the order of their blocks, whatever the order of the findings", () => {
    assert.deepEqual(
      placeNotes(
        [
          { top: 50, height: 30 },
          { top: 40, height: 30 },
        ],
        0,
      ),
      [70, 40],
    );
    assert.deepEqual(placeNotes([], 4), []);
  });

  it("never cover each other, nor begin above their block or the column", () => {
    const note = fc.record({ top: fc.integer({ min: -50, max: 2000 }), height: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(note), fc.integer({ min: 0, max: 10 }), (wanted, gap) => {
        const placed = placeNotes(wanted, gap).map((top, index) => ({ top, wanted: wanted[index]?.top ?? 0 }));
        for (const { top, wanted: at } of placed) assert.ok(top >= Math.max(0, at));
        const sorted = placeNotes(wanted, gap)
          .map((top, index) => ({ top, end: top + (wanted[index]?.height ?? 0) }))
          .toSorted((a, b) => a.top - b.top);
        for (const [index, { end }] of sorted.entries())
          assert.ok((sorted[index + 1]?.top ?? Number.POSITIVE_INFINITY) >= end + gap);
      }),
    );
  });

  it("look for the block of their part, then of what it is in", () => {
    assert.deepEqual(pathsAround("/measures/1/nexus"), ["/measures/1/nexus", "/measures/1", "/measures"]);
    assert.deepEqual(pathsAround(""), []);
  });
});
