import assert from "node:assert/strict";
import fc from "fast-check";
import {
  applyTextEdits,
  computeExpected,
  type Draft,
  type DraftEdit,
  fromPointer,
  isWithin,
  type KeyOrder,
  type ParseOptions,
  type Path,
  PlanError,
  parseDraft,
  plan,
  stringify,
  toPointer,
  valueAt,
} from "../../packages/core/src/draft/index.js";

/*
 * Random requests are written in random layouts, with numbered comments whose owner is known, and then edited.
 * The layouts are made here by hand, not by the code under test.
 */

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

interface Written {
  readonly text: string;
  readonly comments: readonly OwnedComment[];
}

/** `owner` is the entry it belongs to; `inner` where it stands inside that entry's value. */
interface OwnedComment {
  readonly mark: string;
  readonly owner: Path;
  readonly inner: boolean;
}

const kinds = { textKeys: new Set(["number", "date", "family"]), numberKeys: new Set(["rogatory"]) };
const keys = [
  "id",
  "name",
  "persons",
  "facts",
  "date",
  "number",
  "family",
  "note",
  "measures",
  "no",
  "a b",
  "é",
  "1",
  "x:y",
];

const hardTexts = [
  "",
  " ",
  "NO",
  "No",
  "yes",
  "on",
  "y",
  "true",
  "null",
  "~",
  "2024",
  "00123",
  "1e5",
  "0x1F",
  "12:30",
  "2024-08-11",
  "-",
  "- a",
  "--- a",
  "...",
  "?",
  "a: b",
  "a:",
  "# x",
  "a # b",
  " leading",
  "trailing ",
  "tab\there",
  "it's",
  'say "x"',
  "back\\slash",
  "[a]",
  "{a}",
  "a, b",
  "*a",
  "&a",
  "!a",
  "@a",
  "%a",
  "`a`",
  "<<",
  "=",
  "|",
  ">",
  "two\nlines",
  "two\nlines\n",
  "ends\n\n",
  "\nbegins",
  "  indented\nfirst",
  "gap\n\nwithin\n",
  "blank line\n  \nwith blanks",
  "trailing blanks  \nhere",
  "# comment\nlike\n",
  "carriage\rreturn",
  "crlf\r\nhere",
  "\u202Eoverride",
  "nul\u0000",
  "next\u0085line",
  "line\u2028separator",
  "\uD800 alone",
  "\uFEFFmark",
  "😀 Ωmega ‏עברית",
  "word ".repeat(40).trim(),
];

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("alpha", "Palermo", "DDA 4417", "some words of text", "x") },
  { weight: 3, arbitrary: fc.constantFrom(...hardTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("", "line", " more", "# no comment", "- dash"), { maxLength: 4 })
      .map((lines) => lines.join("\n")),
  },
);
const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom<Value>(null, true, false, 0, 1, -7, 2.5, 123456789012345) },
);
const key = fc.constantFrom(...keys);
const { value: anyValue } = fc.letrec<{ value: Value; map: Value; list: Value; people: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: tie("map") },
    { weight: 2, arbitrary: tie("list") },
    { weight: 1, arbitrary: tie("people") },
  ),
  map: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie("value"), { maxLength: 3 }),
  people: fc.uniqueArray(
    fc.record(
      { id: fc.constantFrom("p1", "p2", "p3", "p4"), note: tie("value") },
      { requiredKeys: ["id"], noNullPrototype: true },
    ),
    { selector: (person) => person.id, maxLength: 4 },
  ),
}));
const anyRequest = fc.dictionary(key, anyValue, { maxKeys: 5, noNullPrototype: true });
/** Some keys in some order: the same for every mapping. */
const anyOrder = fc.option(fc.shuffledSubarray(keys, { minLength: 2 }), { nil: undefined });
const choices = fc.array(fc.nat({ max: 11 }), { maxLength: 150, size: "max" });

/** Gives the layout decisions one after the other; 0, the plainest, when they have run out. */
class Chooser {
  #next = 0;
  constructor(private readonly picks: readonly number[]) {}
  /** True in `odds` of 12 cases. */
  maybe(odds: number): boolean {
    return (this.picks[this.#next++] ?? 0) > 11 - odds;
  }
  oneOf<T>(...options: readonly T[]): T {
    return options[(this.picks[this.#next++] ?? 0) % options.length] as T;
  }
}

class YamlText {
  readonly comments: OwnedComment[] = [];
  readonly #lines: string[] = [];
  /** How many lines there were after the last `|+` block. */
  #keepEnd = -1;

  constructor(
    private readonly choose: Chooser,
    private readonly kindsApply: boolean,
  ) {}

  write(value: { [key: string]: Value }): Written {
    const { choose } = this;
    if (choose.maybe(2)) this.#lines.push(`# ${this.#mark([], true)}`, "");
    const marker = choose.oneOf("", "", "", "", "", "---", "%YAML 1.2\n---");
    if (marker !== "") this.#lines.push(marker);
    if (Object.keys(value).length === 0) this.#lines.push("{}");
    else this.#map(value, 0, [], undefined);
    if (choose.maybe(2)) {
      this.#blank();
      this.#lines.push(`# ${this.#mark([], true)}`);
    }
    if (choose.maybe(1)) this.#lines.push("...");
    const newline = choose.oneOf("\n", "\n", "\r\n");
    const end = this.#lines.length !== this.#keepEnd && choose.maybe(2) ? "" : newline;
    const bom = choose.maybe(1) ? "\uFEFF" : "";
    return { text: bom + this.#lines.join("\n").replaceAll("\n", newline) + end, comments: this.comments };
  }

  /** A blank line, but not below a `|+` block, which would take it for its own. */
  #blank(): void {
    if (this.#lines.length !== this.#keepEnd) this.#lines.push("");
  }

  #mark(owner: Path, inner: boolean): string {
    const mark = `comment${this.comments.length}.`;
    this.comments.push({ mark, owner, inner });
    return mark;
  }

  /** What stands after a value on its line. */
  #trailing(owner: Path): string {
    return this.choose.maybe(2) ? `${this.choose.oneOf(" ", "    ")}# ${this.#mark(owner, false)}` : "";
  }

  /** Comments and blank lines before an entry. Free comments belong to the collection. */
  #before(column: number, entry: Path, isFirst: boolean): void {
    const { choose } = this;
    const indent = " ".repeat(column);
    if (!isFirst && choose.maybe(2)) this.#blank();
    if (!isFirst && choose.maybe(1)) this.#blank();
    if (!isFirst && choose.maybe(1)) {
      this.#blank();
      this.#lines.push(`${indent}# ${this.#mark(entry.slice(0, -1), true)}`, "");
    }
    if (choose.maybe(2)) this.#lines.push(`${indent}# ${this.#mark(entry, false)}`);
    if (choose.maybe(1)) this.#lines.push(`${indent}# ${this.#mark(entry, false)}`);
  }

  /** `head` is what stands before the first key on its line, as behind a dash. */
  #map(value: { [key: string]: Value }, column: number, path: Path, head: string | undefined): void {
    for (const [index, [name, child]] of Object.entries(value).entries()) {
      const here = [...path, name];
      const isBehindHead = index === 0 && head !== undefined;
      if (!isBehindHead) this.#before(column, here, index === 0);
      const start = isBehindHead ? head : " ".repeat(column);
      this.#value(`${start}${this.#key(name)}:`, child, column, here, name, false);
    }
  }

  #list(value: Value[], column: number, path: Path, holder: string, head: string | undefined): void {
    for (const [index, child] of value.entries()) {
      const here = [...path, index];
      const isBehindHead = index === 0 && head !== undefined;
      if (!isBehindHead) this.#before(column, here, index === 0);
      this.#value(`${isBehindHead ? head : " ".repeat(column)}-`, child, column, here, holder, true);
    }
  }

  #key(name: string): string {
    if (!/^[a-z]+$/.test(name) || name === "no") return this.choose.maybe(6) ? `'${name}'` : JSON.stringify(name);
    return this.choose.maybe(1) ? JSON.stringify(name) : name;
  }

  /** `head` is the line up to the colon or dash. */
  #value(head: string, value: Value, column: number, path: Path, holder: string, isItem: boolean): void {
    const { choose } = this;
    if (Array.isArray(value) || (typeof value === "object" && value !== null)) {
      const size = Array.isArray(value) ? value.length : Object.keys(value).length;
      if (size === 0 || choose.maybe(3)) {
        this.#lines.push(`${head} ${this.#braces(value, column, path, holder)}${this.#trailing(path)}`);
        return;
      }
      const isBehind = isItem && !choose.maybe(2);
      const inner = isBehind
        ? column + 2
        : column + choose.oneOf(2, 2, 4, ...(Array.isArray(value) && !isItem ? [0] : []));
      if (!isBehind) this.#lines.push(`${head}${this.#trailing(path)}`);
      if (Array.isArray(value)) this.#list(value, inner, path, holder, isBehind ? `${head} ` : undefined);
      else this.#map(value, inner, path, isBehind ? `${head} ` : undefined);
      if (inner > column && choose.maybe(1)) this.#lines.push(`${" ".repeat(inner)}# ${this.#mark(path, true)}`);
      return;
    }
    if (value === null && choose.maybe(6)) {
      this.#lines.push(head + this.#trailing(path));
      return;
    }
    if (typeof value === "string" && isBlockable(value) && choose.maybe(9)) {
      const chomp = value.endsWith("\n\n") ? "+" : value.endsWith("\n") ? "" : "-";
      const body = value.endsWith("\n") ? value.slice(0, -1) : value;
      this.#lines.push(`${head} |${chomp}${this.#trailing(path)}`);
      const indent = " ".repeat(column + choose.oneOf(2, 4, 1));
      for (const line of body.split("\n")) this.#lines.push(line === "" ? "" : indent + line);
      if (chomp === "+") this.#keepEnd = this.#lines.length;
      return;
    }
    if (typeof value === "string" && /^[a-z]+( [a-z]+)+$/.test(value) && choose.maybe(3)) {
      const indent = " ".repeat(column + 2);
      if (choose.maybe(4)) this.#lines.push(`${head} >-`, ...value.split(" ").map((word) => indent + word));
      else if (choose.maybe(6)) this.#lines.push(head, `${indent}${value}${this.#trailing(path)}`);
      else this.#lines.push(`${head} ${value.replace(" ", `\n${indent}`)}${this.#trailing(path)}`);
      return;
    }
    this.#lines.push(`${head}${choose.oneOf(" ", " ", "   ")}${this.#scalar(value, holder)}${this.#trailing(path)}`);
  }

  #braces(value: Value[] | { [key: string]: Value }, column: number, path: Path, holder: string): string {
    const { choose } = this;
    const isList = Array.isArray(value);
    const [open, close] = isList ? "[]" : "{}";
    const pad = choose.oneOf("", " ");
    const isLong = choose.maybe(3);
    const entries = isList ? value.map((child, index) => [index, child] as const) : Object.entries(value);
    if (entries.length === 0) return `${open}${choose.maybe(2) ? " " : ""}${close}`;
    const inner = column + 4;
    const write = ([name, child]: readonly [string | number, Value], index: number) => {
      const here = [...path, name];
      const above = isLong && choose.maybe(2) ? `${" ".repeat(inner)}# ${this.#mark(here, false)}\n` : "";
      const head = isList ? "" : `${this.#key(String(name))}: `;
      const body = this.#inBraces(child, inner, here, isList ? holder : String(name));
      const comma = index < entries.length - 1 || choose.maybe(2) ? "," : "";
      const after = isLong && choose.maybe(2) ? ` # ${this.#mark(here, false)}` : "";
      return isLong ? `${above}${" ".repeat(inner)}${head}${body}${comma}${after}` : `${head}${body}${comma}`;
    };
    const written = entries.map(write);
    if (isLong) return `${open}\n${written.join("\n")}\n${" ".repeat(column + 2)}${close}`;
    return `${open}${pad}${written.join(choose.oneOf(" ", " ", ""))}${pad}${close}`;
  }

  #inBraces(value: Value, column: number, path: Path, holder: string): string {
    if (typeof value === "object" && value !== null) return this.#braces(value, column, path, holder);
    return this.#scalar(value, holder);
  }

  #scalar(value: Value, holder: string): string {
    if (value === null) return this.choose.oneOf("null", "~");
    if (typeof value !== "string") return String(value);
    const isText = this.kindsApply && kinds.textKeys.has(holder);
    if (isText && /^(?:\d+|true|yes|NO)$/.test(value) && this.choose.maybe(6)) return value;
    if (/^[A-Za-z]{2,}[A-Za-z0-9 .-]*[A-Za-z0-9]$/.test(value) && !/^(?:true|null|false)$/.test(value))
      return this.choose.oneOf(value, value, value, `'${value}'`, `"${value}"`);
    if (/^[\x20-\x7e]*$/.test(value) && this.choose.maybe(5)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\u202e\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  }
}

function isBlockable(value: string): boolean {
  return /^[a-z#-][ -~]*(?:\n[ -~]*)*\n*$/i.test(value) && value.includes("\n") && !/^ +$/m.test(value);
}

/** Writes JSON in random layouts, with comments that are known. */
class JsonText {
  readonly comments: OwnedComment[] = [];
  constructor(private readonly choose: Chooser) {}

  write(value: Value): Written {
    const { choose } = this;
    const unit = choose.oneOf("  ", "    ", "\t", "");
    const body = unit === "" ? JSON.stringify(value) : this.#value(value, "", unit, []);
    const newline = choose.oneOf("\n", "\n", "\r\n");
    const text = body.replaceAll("\n", newline) + (choose.maybe(3) ? "" : newline);
    return { text: (choose.maybe(1) ? "\uFEFF" : "") + text, comments: this.comments };
  }

  #mark(owner: Path): string {
    const mark = `comment${this.comments.length}.`;
    this.comments.push({ mark, owner, inner: false });
    return mark;
  }

  #value(value: Value, indent: string, unit: string, path: Path): string {
    const { choose } = this;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const isList = Array.isArray(value);
    const [open, close] = isList ? "[]" : "{}";
    const entries = isList ? value.map((child, index) => [index, child] as const) : Object.entries(value);
    if (entries.length === 0) return `${open}${choose.maybe(2) ? " " : ""}${close}`;
    const isLong = choose.maybe(9);
    const inner = indent + unit;
    const written = entries.map(([name, child], index) => {
      const here = [...path, name];
      const above = isLong && choose.maybe(2) ? `${inner}// ${this.#mark(here)}\n` : "";
      const head = isList ? "" : `${JSON.stringify(name)}:${choose.oneOf(" ", "")}`;
      const body = isLong ? this.#value(child, inner, unit, here) : JSON.stringify(child);
      const comma = index < entries.length - 1 ? "," : "";
      const after = isLong && choose.maybe(1) ? ` /* ${this.#mark(here)} */` : "";
      return isLong ? `${above}${inner}${head}${body}${comma}${after}` : head + body + comma;
    });
    return isLong ? `${open}\n${written.join("\n")}\n${indent}${close}` : `${open}${written.join(" ")}${close}`;
  }
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([name, child]) => pathsOf(child, [...path, name]))];
}

interface Wish {
  readonly op: DraftEdit["op"];
  readonly where: number;
  readonly there: number;
  readonly name: string;
  readonly value: Value;
  readonly deeper: readonly (string | 0)[];
  readonly comment: string | undefined;
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  op: fc.constantFrom<DraftEdit["op"]>("set", "insert", "remove", "move", "rename"),
  where: fc.nat({ max: 1000 }),
  there: fc.nat({ max: 1000 }),
  name: key,
  value: anyValue,
  deeper: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom<string | 0>("deep", "number", 0), { maxLength: 2 }) },
  ),
  comment: fc.option(fc.constantFrom("why it is here", "two\nlines"), { nil: undefined, freq: 4 }),
});

/** Turns a wish into an edit that can be made of the value, most of the time. */
function toEdit(value: unknown, { op, where, there, name, value: given, deeper, comment }: Wish): DraftEdit {
  const paths = pathsOf(value);
  const at = (index: number) => paths[index % paths.length] ?? [];
  const path = at(where);
  const newPlace = (parent: Path): Path => {
    const container = valueAt(value, parent);
    if (Array.isArray(container)) return [...parent, there % 2 === 0 ? "-" : there % (container.length + 1)];
    return [...parent, typeof container === "object" ? name : (parent.at(-1) ?? name)];
  };
  switch (op) {
    case "set": {
      const isNew = there % 3 === 0;
      return {
        op,
        path: toPointer(isNew ? [...newPlace(path), ...deeper] : path),
        value: given,
        ...(comment ? { comment } : {}),
      };
    }
    case "insert":
      return { op, path: toPointer([...newPlace(path), ...deeper]), value: given, ...(comment ? { comment } : {}) };
    case "move":
      return { op, path: toPointer(path), value: toPointer([...newPlace(at(there)), ...deeper]) };
    case "rename":
      return { op, path: toPointer(path), value: name };
    default:
      return { op, path: toPointer(path) };
  }
}

/** The codes with which the value alone, without any text, refuses an edit. */
function refusal(value: unknown, edit: DraftEdit): string | undefined {
  try {
    computeExpected(value, [edit]);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof PlanError);
    return error.code;
  }
}

function same(a: unknown, b: unknown, note: string): void {
  assert.deepEqual(a, b, note);
}

function countProblems(draft: Draft): number {
  return draft.problems.filter((problem) => problem.rule !== "control-character").length;
}

function orderOf(order: readonly string[] | undefined): { keyOrder?: KeyOrder } {
  return order ? { keyOrder: () => order } : {};
}

/** Makes an edit and checks all that must hold; gives the draft afterwards, or the one before where it was refused. */
function checkEdit(draft: Draft, edit: DraftEdit, options: ParseOptions, order: readonly string[] | undefined): Draft {
  const refused = refusal(draft.value, edit);
  let changes: ReturnType<typeof plan>;
  try {
    changes = plan(draft, [edit], orderOf(order));
  } catch (error) {
    assert.ok(error instanceof PlanError, String(error));
    assert.equal(error.code, refused, `${error.message}\n${JSON.stringify(edit)}\n${draft.text}`);
    return draft;
  }
  assert.equal(refused, undefined);
  const text = applyTextEdits(draft.text, changes);
  const after = parseDraft(text, options);
  const note = `${JSON.stringify(edit)}\n${draft.text}\n=>\n${text}`;
  same(after.value, computeExpected(draft.value, [settled(draft, edit, options)]), note);
  assert.ok(countProblems(after) <= countProblems(draft), note);
  if (draft.newline === "\r\n") assert.ok(!/[^\r]\n/.test(text), `line ends: ${note}`);
  return after;
}

/** What text keys make of numbers and booleans. */
function settledValue(value: unknown, holder: string, options: ParseOptions): unknown {
  if (typeof value === "number" || typeof value === "boolean")
    return options.textKeys?.has(holder) ? String(value) : value;
  if (Array.isArray(value)) return value.map((item) => settledValue(item, holder, options));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, settledValue(child, name, options)]));
}

function settled(draft: Draft, edit: DraftEdit, options: ParseOptions): DraftEdit {
  if (edit.op !== "set" && edit.op !== "insert") return edit;
  let holder = "";
  let node: unknown = draft.value;
  for (const step of fromPointer(edit.path)) {
    const isListStep = Array.isArray(node) || ((node === null || node === undefined) && (step === 0 || step === "-"));
    if (!isListStep) holder = String(step);
    node = valueAt(node, [step]);
  }
  return { ...edit, value: settledValue(edit.value, holder, options) };
}

function checkComments(written: Written, edit: DraftEdit, before: Draft, after: string): void {
  const path = fromPointer(edit.path);
  for (const { mark, owner, inner } of written.comments) {
    const count = after.split(mark).length - 1;
    const isOwn = isWithin(owner, path);
    const note = `${mark} of ${toPointer(owner)}\n${JSON.stringify(edit)}\n${written.text}\n=>\n${after}`;
    if (edit.op === "remove" && isOwn) assert.equal(count, 0, `stays: ${note}`);
    else if (edit.op === "set" && isOwn && (inner || owner.length > path.length)) assert.ok(count <= 1, note);
    else assert.equal(count, 1, `lost: ${note}`);
  }
  assert.ok(before.text === written.text);
}

function isFilledMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** The keys of a mapping in the order in which they stand in the text. */
function keysInText(draft: Draft, owner: Path, names: readonly string[]): string[] {
  const startOf = (name: string) => draft.spanOf([...owner, name], "key")?.start ?? -1;
  return names.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Puts a new key behind the one that comes closest before it in the order, or before the closest after it, or last. */
function inOrder(present: readonly string[], added: string, order: readonly string[]): string[] {
  const rank = order.indexOf(added);
  const ranks = present.map((name) => order.indexOf(name)).filter((other) => other >= 0);
  const before = Math.max(...ranks.filter((other) => other < rank));
  const behind = Math.min(...ranks.filter((other) => other > rank));
  let index = present.length;
  if (rank >= 0 && before >= 0) index = present.indexOf(order[before] as string) + 1;
  else if (rank >= 0 && Number.isFinite(behind)) index = present.indexOf(order[behind] as string);
  return present.toSpliced(index, 0, added);
}

/** True where an offset lies between an entry and its comment above it or behind it. A comma alone may go there. */
function comesBetween(offset: number, { mark, owner, inner }: OwnedComment, draft: Draft): boolean {
  const entry = owner.length > 0 && !inner ? draft.spanOf(owner, "entry") : undefined;
  const comment = draft.comments.find(({ text }) => text.includes(mark));
  if (!entry || !comment) return false;
  if (comment.span.start < entry.start) return offset > comment.span.start && offset <= entry.start;
  return comment.span.start >= entry.end && offset > entry.end && offset < comment.span.end;
}

const runs = Number(process.env.ROGATORY_RUNS ?? 2000);

function checkPlans(
  write: (value: { [key: string]: Value }, picks: readonly number[]) => Written,
  options: ParseOptions,
  ops: readonly DraftEdit["op"][],
) {
  const request = anyRequest.map((value) => settledValue(value, "", options) as { [key: string]: Value });
  const wish = anyWish.map((made) => (ops.includes(made.op) ? made : { ...made, op: "set" as const }));

  const severalWishes = fc.array(wish, { minLength: 2, maxLength: 4 });

  it("one edit: value, comments and problems are as they must be", () => {
    fc.assert(
      fc.property(request, choices, wish, anyOrder, (value, picks, made, order) => {
        const written = write(value, picks);
        const draft = parseDraft(written.text, options);
        same(draft.value, value, written.text);
        const edit = toEdit(value, made);
        const after = checkEdit(draft, edit, options, order);
        if (after !== draft) checkComments(written, edit, draft, after.text);
      }),
      { numRuns: runs },
    );
  });

  it("several edits in one plan come to the same as one after the other", () => {
    fc.assert(
      fc.property(request, choices, severalWishes, anyOrder, (value, picks, wishes, order) => {
        const { text: before } = write(value, picks);
        const draft = parseDraft(before, options);
        const edits: DraftEdit[] = [];
        let current = draft;
        for (const made of wishes) {
          const edit = toEdit(current.value, made);
          const after = checkEdit(current, edit, options, order);
          if (after === current) continue;
          edits.push(edit);
          current = after;
        }
        const after = parseDraft(applyTextEdits(before, plan(draft, edits, orderOf(order))), options);
        same(after.value, current.value, before);
        assert.ok(countProblems(after) <= countProblems(draft));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it("a new key stands where the order puts it, and nothing comes between the others and their comments", () => {
    fc.assert(
      fc.property(
        request,
        choices,
        fc.nat(),
        fc.shuffledSubarray(keys, { minLength: 2 }),
        anyValue,
        (value, picks, where, order, given) => {
          const written = write(value, picks);
          const draft = parseDraft(written.text, options);
          const owners = pathsOf(value).filter((path) => isFilledMapping(valueAt(value, path)));
          const owner = owners[where % owners.length];
          if (!owner) return;
          const present = keysInText(draft, owner, Object.keys(valueAt(value, owner) as object));
          const absent = keys.filter((name) => !present.includes(name));
          const added = absent[where % absent.length];
          if (!added) return;
          const path = [...owner, added];
          const changes = plan(draft, [{ op: "set", path: toPointer(path), value: given }], orderOf(order));
          const text = applyTextEdits(draft.text, changes);
          const after = parseDraft(text, options);
          const note = `${toPointer(path)} in ${order}\n${draft.text}\n=>\n${text}`;
          same(keysInText(after, owner, [...present, added]), inOrder(present, added, order), note);
          for (const { range } of changes) {
            same(range.start, range.end, note);
            const at = draft.offsetAt(range.start);
            for (const comment of written.comments) assert.ok(!comesBetween(at, comment, draft), note);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it("a scalar set to another is one change inside the old value", () => {
    fc.assert(
      fc.property(request, choices, fc.nat(), scalar, (value, picks, where, given) => {
        const { text: before } = write(value, picks);
        const draft = parseDraft(before, options);
        const paths = pathsOf(value).filter((path) => path.length > 0 && typeof valueAt(value, path) !== "object");
        const path = paths[where % paths.length];
        if (!path || (typeof given === "string" && given.includes("\n"))) return;
        const span = draft.spanOf(path);
        // The header of a block and its lines may have a comment between them.
        if (span && /[|>]/.test(draft.text[span.start] ?? "")) return;
        const changes = plan(draft, [{ op: "set", path: toPointer(path), value: given }]);
        assert.ok(changes.length <= 1);
        for (const { range } of changes) {
          assert.ok(span && draft.offsetAt(range.start) >= span.start && draft.offsetAt(range.end) <= span.end);
        }
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
}

const everyOp = ["set", "insert", "remove", "move", "rename"] as const;

describe("plan on random YAML", () => {
  checkPlans((value, picks) => new YamlText(new Chooser(picks), false).write(value), { format: "yaml" }, everyOp);
});

describe("plan on random YAML with keys that hold text", () => {
  // A move or a new name can bring a number under a key that holds text; the planner refuses that, so it is not asked.
  const ops = ["set", "insert", "remove"] as const;
  checkPlans((value, picks) => new YamlText(new Chooser(picks), true).write(value), { format: "yaml", ...kinds }, ops);
});

describe("plan on random JSON", () => {
  checkPlans((value, picks) => new JsonText(new Chooser(picks)).write(value), { format: "json" }, everyOp);
});

describe("stringify", () => {
  for (const format of ["yaml", "json"] as const)
    it(`writes ${format} that reads back the same`, () => {
      const options = { format, ...(format === "yaml" ? kinds : {}) };
      fc.assert(
        fc.property(anyRequest, (value) => {
          const text = stringify(value, { format, scalarKinds: kinds });
          const draft = parseDraft(text, options);
          same(draft.value, settledValue(value, "", options), text);
          assert.equal(countProblems(draft), 0, text);
          assert.ok(text.endsWith("\n"));
        }),
        { numRuns: runs },
      );
    });
});
