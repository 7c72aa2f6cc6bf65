import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyTextEdits, type Draft, parseDraft, type TextEdit } from "@rogatory/core";
import { createLanguageService, type OpenDraft } from "@rogatory/language-service";
import fc from "fast-check";
import { placedEdits } from "../../extension/src/common/form/placedEdits.js";
import { type Act, accepting, actAt, anyWish, shownFields, type Wish } from "./formWishes.js";
import { type Holder, isHolder, LiveDraft, type Value, View } from "./liveDraft.js";

/*
 * Worked examples are filled in further as the form would: edits go through what the extension's host and the server do with them, and
 * after each the text is read and compared with a request that was changed by hand (`liveDraft.ts`).
 */

const service = createLanguageService();
const folder = fileURLToPath(new URL("../../examples/cases/", import.meta.url));

interface Start {
  readonly name: string;
  readonly text: string;
}

function example(path: string): Start {
  return { name: path.split("/")[1] as string, text: readFileSync(`${folder}${path}`, "utf8") };
}

/** A draft with what only this office writes in it, and with numbered comments above entries and behind values. */
function annotated({ name, text }: Start): Start {
  const notes = "  2024: seen\n  a/b~c: |\n    First line\n    second line\n";
  const named = text
    .replace(/^kind: .*\n/m, "$&officeFile: { room: 12, tags: [a, 'b c'] } # of the office\n")
    .replace(/^persons:\n {2}- id: .*\n/m, "$&    eyeColour: brown\n");
  const own = /^internal:\n/m.test(named)
    ? named.replace(/^internal:\n/m, `$&${notes}`)
    : `${named}\ninternal:\n${notes}`;
  const draft = parseDraft(own, { name });
  const splices: { at: number; text: string }[] = [];
  let number = 0;
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [step, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      const here = [...path, step];
      const key = draft.spanOf(here, "key");
      const held = draft.spanOf(here);
      const start = key ? own.lastIndexOf("\n", key.start - 1) + 1 : -1;
      const indent = key ? own.slice(start, key.start) : "";
      number++;
      if (key && /^ *$/.test(indent) && number % 3 === 0)
        splices.push({ at: start, text: `${indent}# above ${number}.\n` });
      if (
        key &&
        held &&
        number % 4 === 0 &&
        !isHolder(inner) &&
        own[held.end] === "\n" &&
        !/^[|>]/.test(own.slice(held.start))
      )
        splices.push({ at: held.end, text: ` # behind ${number}.` });
      visit(inner, here);
    }
  };
  visit(draft.value, []);
  const commented = splices
    .toSorted((a, b) => b.at - a.at)
    .reduce((before, splice) => before.slice(0, splice.at) + splice.text + before.slice(splice.at), own);
  return { name, text: commented };
}

/** The same request as JSON, with comments that our reader tolerates. */
function asJson({ name, text }: Start): Start {
  const { value } = parseDraft(text, { name });
  let number = 0;
  const body = JSON.stringify(value, null, 2).replaceAll(/^( *)"\w+": /gm, (found: string, indent: string) =>
    ++number % 5 === 0 ? `${indent}// above ${number}.\n${found}` : found,
  );
  return { name: name.replace(".yaml", ".json"), text: `${body}\n` };
}

const yaml = [
  "smuggling-by-sea/request.mla.yaml",
  "service-only/request.mla.yaml",
  "witness-by-video-link/request.mla.yaml",
  "confiscation-enforcement/request.mla.yaml",
  "extradition-of-an-organiser/request.extradition.yaml",
  "provisional-arrest/request.extradition.yaml",
].map((path) => annotated(example(path)));
const starts: readonly Start[] = [
  ...yaml,
  ...yaml.slice(1, 3).map(({ name, text }) => ({ name, text: text.replaceAll("\n", "\r\n") })),
  ...[yaml[0], yaml[5]].map((start) => asJson(start as Start)),
  { name: "small.mla.yaml", text: "rogatory: 1\nkind: mla\nstatus: draft\n" },
  { name: "braces.mla.yaml", text: "{ rogatory: 1, kind: mla, persons: [{ id: a, role: suspect }] }\n" },
];

const commentOf = /(?:above|behind) \d+\./g;

/** How many comments there are of each number, and for each entry of a part how its value is written. */
interface Written {
  readonly marks: ReadonlyMap<string, number>;
  /** Of the marks, those of entries: whose they are. */
  readonly owners: ReadonlyMap<string, readonly [Holder, string]>;
  readonly values: ReadonlyMap<Holder, ReadonlyMap<string, readonly [Value, string]>>;
}

function written(draft: Draft, live: LiveDraft): Written {
  const marks = new Map<string, number>();
  for (const [mark] of draft.text.matchAll(commentOf)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const owners = new Map<string, readonly [Holder, string]>();
  const values = new Map<Holder, ReadonlyMap<string, readonly [Value, string]>>();
  for (const [holder, path] of live.places()) {
    const own = new Map<string, readonly [Value, string]>();
    for (const [step, value] of Array.isArray(holder) ? holder.entries() : Object.entries(holder)) {
      const here = [...path, step];
      const span = draft.spanOf(here);
      if (!isHolder(value) && span) own.set(String(step), [value, draft.text.slice(span.start, span.end)]);
    }
    values.set(holder, own);
  }
  for (const comment of draft.comments) {
    const [mark] = comment.text.match(commentOf) ?? [];
    if (mark === undefined) continue;
    const line = comment.ownLine ? nextEntry(draft, comment.span.end) : comment.span.start - 2;
    const path = draft.pathAt(line);
    const holder = live.at(path.slice(0, -1));
    if (isHolder(holder)) owners.set(mark, [holder, String(path.at(-1))]);
  }
  return { marks, owners, values };
}

/** The first place behind an offset that is neither blank nor comment. */
function nextEntry({ text }: Draft, offset: number): number {
  return offset + (/^(?:\s|#[^\n]*|\/\/[^\n]*)*/.exec(text.slice(offset))?.[0].length ?? 0);
}

const problems = (draft: Draft): number => draft.problems.filter(({ rule }) => rule !== "control-character").length;

/** The text edits that take others back. */
function inverse(from: Draft, edits: readonly TextEdit[], to: Draft): TextEdit[] {
  let shift = 0;
  return edits
    .map((edit) => ({ start: from.offsetAt(edit.range.start), end: from.offsetAt(edit.range.end), edit }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, edit }) => {
      const range = to.rangeOf({ start: start + shift, end: start + shift + edit.newText.length });
      shift += edit.newText.length - (end - start);
      return { range, newText: from.text.slice(start, end) };
    });
}

/** The draft as the host, the server and the page have it. */
class Filling {
  open: OpenDraft;
  readonly live: LiveDraft;
  #before: { readonly view: View; readonly seen: unknown } | undefined;
  acts = 0;
  #written: Written;
  readonly #root: string;

  constructor(start: Start) {
    this.open = service.open(`file:///${start.name}`, 1, start.text);
    this.#root = service.formState(this.open).root;
    this.live = new LiveDraft(structuredClone(this.open.draft.value) as { [key: string]: Value });
    this.#written = written(this.open.draft, this.live);
  }

  fulfil(wish: Wish): void {
    const view = new View(this.live.root);
    const seen = this.open.draft.value;
    const shown = wish.isEarly && this.#before ? this.#before : { view, seen };
    const act = this.#actOf(shown.view.value, wish);
    if (act) this.#make(act, shown);
    this.#before = { view, seen };
  }

  #actOf(view: Value, wish: Wish): Act | undefined {
    if (wish.where % 40 === 0) return accepting(wish);
    const model = service.formModel(this.open);
    const fields = shownFields(model, view, this.#root);
    for (let more = 0; more < 20; more++) {
      const field = fields[(wish.where + more) % fields.length];
      const act = field && actAt(model, view, field, wish);
      if (act) return act;
    }
    return undefined;
  }

  #make(act: Act, shown: { readonly view: View; readonly seen: unknown }): void {
    const { open, live } = this;
    const note = (): string => `${JSON.stringify(act.edits)} in\n${open.text}`;
    const places = act.paths.map((path) => live.placeOf(shown.view, path));
    const made = placedEdits(shown.seen, open.draft.value, act.edits, act.areFields);
    if (places.some((place) => place === "gone")) {
      assert.equal(made, undefined, `made though it is gone: ${note()}`);
      return;
    }
    if (places.some((place) => place === "unsure") || (made === undefined && shown.seen !== open.draft.value)) return;
    assert.ok(made, `not made: ${note()}`);
    const planned = service.planFormEdits(open, made);
    assert.ok("edits" in planned, `${"refused" in planned && planned.refused} ${note()}`);
    act.make(live, places);
    const text = applyTextEdits(open.text, planned.edits);
    const changed = (): string => `${note()}\n=>\n${text}`;
    const draft = parseDraft(text, { name: open.uri });
    assert.deepEqual(draft.value, live.root, changed());
    assert.ok(problems(draft) <= problems(open.draft), changed());
    if (open.draft.newline === "\r\n") assert.ok(!/[^\r]\n/.test(text), `line ends: ${changed()}`);
    const now = written(draft, live);
    this.#compare(this.#written, now, changed);
    this.#written = now;
    assert.equal(applyTextEdits(text, inverse(open.draft, planned.edits, draft)), open.text, changed());
    // The editor sends them from the end, so that each counts in the text after the one before.
    this.open = service.update(open, open.version + 1, planned.edits.toReversed());
    assert.equal(this.open.text, text);
    assert.deepEqual(this.open.draft.value, live.root, changed());
    this.acts++;
  }

  /** What the act did not mean is written as before, to the letter, and every comment of what is left is there. */
  #compare(before: Written, after: Written, changed: () => string): void {
    for (const [holder, own] of before.values) {
      const now = after.values.get(holder);
      if (!now || (Array.isArray(holder) && !isSameList(own, now))) continue;
      for (const [step, [value, text]] of own) {
        const found = now.get(step);
        if (found && found[0] === value) assert.equal(found[1], text, `written otherwise: ${changed()}`);
      }
    }
    for (const [mark, [holder, step]] of before.owners) {
      const count = after.marks.get(mark) ?? 0;
      const isLeft = after.values.has(holder) && !Array.isArray(holder) && Object.hasOwn(holder, step);
      assert.ok(isLeft ? count === 1 : count <= 1, `${mark} is there ${count} times: ${changed()}`);
    }
  }
}

function isSameList(a: ReadonlyMap<string, readonly [Value, string]>, b: typeof a): boolean {
  return a.size === b.size && [...a].every(([step, [value]]) => b.get(step)?.[0] === value);
}

const runs = Math.ceil(Number(process.env["ROGATORY_RUNS"] ?? 2000) / 25);

describe("a draft that is filled in as a form", () => {
  it("says what was filled in, and is otherwise as it was written, after any edits", () => {
    let acts = 0;
    const anyStart = fc.nat({ max: starts.length - 1 }).map((index) => starts[index] as Start);
    fc.assert(
      fc.property(anyStart, fc.array(anyWish, { minLength: 8, maxLength: 12, size: "max" }), (start, wishes) => {
        const filling = new Filling(start);
        for (const wish of wishes) filling.fulfil(wish);
        acts += filling.acts;
      }),
      // A failure is made smaller for as long as there is time.
      { numRuns: runs, interruptAfterTimeLimit: 150_000 },
    );
    assert.ok(acts >= 500, `${acts} edits were made`);
  });
});
