import type { DraftEdit, FieldEntry } from "@rogatory/core";
import type { FormModel, FormState } from "@rogatory/language-server/protocol";
import fc from "fast-check";
import { freeId } from "../../extension/src/common/form/fieldEdits.js";
import { fieldsOf } from "../../extension/src/common/form/fieldPlaces.js";
import { itemsAt, itemsOf } from "../../extension/src/common/form/listItems.js";
import { partsOf } from "../../extension/src/common/form/partNames.js";
import { rewrapped, unwrapped } from "../../extension/src/common/form/proseLines.js";
import { isHolder, type LiveDraft, pointerOf, stepsOf, type Value } from "./liveDraft.js";

/** What a person does at one of the form's fields, whichever is there: chances that the field makes an act of. */
export interface Wish {
  readonly where: number;
  readonly choice: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** True where the person has not seen yet what the edit before did. */
  readonly isEarly: boolean;
}

const hard = [
  "",
  " ",
  "NO",
  "yes",
  "on",
  "true",
  "null",
  "~",
  "2024",
  "00123",
  "1e5",
  "12:30",
  "2024-08-11",
  "P2Y6M",
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
  "{person:nobody}",
  "{unknown: x}",
  "\u202Eoverride",
  "next\u0085line",
  "line\u2028separator",
  "\uFEFFmark",
  "😀 Ωmega ‏עברית",
  "word ".repeat(60).trim(),
  "__proto__",
  "a.b/c~d",
];
const lines = [
  "",
  "line",
  " more",
  "# no comment",
  "- dash",
  "1. first",
  "**bold** end  ",
  "| a | b |",
  "---",
  "key: value",
  "\ttab",
  "> quote",
];

export const anyWish: fc.Arbitrary<Wish> = fc.record({
  where: fc.nat({ max: 5000 }),
  choice: fc.nat({ max: 400 }),
  from: fc.nat({ max: 20 }),
  to: fc.nat({ max: 20 }),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("Palermo", "some words of text", "DDA 4417") },
    { weight: 3, arbitrary: fc.constantFrom(...hard) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...lines), { minLength: 2, maxLength: 6 }).map((all) => all.join("\n")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  ),
  isEarly: fc.boolean(),
});

/** What the form sends for an act, and what the act does to the request; `paths` are the places of the view that it means. */
export interface Act {
  readonly edits: readonly DraftEdit[];
  readonly areFields: boolean;
  readonly paths: readonly string[];
  /** `places` are those of `paths` in the request as it is now. */
  make(live: LiveDraft, places: readonly string[]): void;
}

interface Field {
  readonly noun: string;
  readonly key: string;
  readonly field: FieldEntry;
  readonly path: string;
  readonly value: Value | undefined;
}

const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "string"
      ? value
      : isHolder(value)
        ? JSON.stringify(value)
        : String(value);

/** Every field that the form shows of a request, in all steps and cards, those to open too. */
export function shownFields(model: FormModel, value: Value, root: string): Field[] {
  const state = { root, value, findings: [], asks: [] } as unknown as FormState;
  const found: Field[] = [];
  const visit = (noun: string, path: string): void => {
    const { shown, more } = fieldsOf(model, state, noun, path);
    for (const place of [...shown, ...more]) {
      const own = { ...place, value: place.value as Value | undefined };
      found.push(own);
      const { field } = place;
      if (field.noun === undefined || idKind(model, noun, place.key) !== undefined) continue;
      if (isUnknown(own)) continue;
      if (!field.list) {
        if (typeof own.value !== "string") visit(field.noun, place.path);
        continue;
      }
      for (const { value: item, path: at } of itemsAt(place.path, own.value)) {
        const type = isHolder(item) && !Array.isArray(item) ? item["type"] : undefined;
        const inner = field.noun !== "measure" ? field.noun : model.measures.find((one) => one === type);
        if (inner !== undefined && isHolder(item)) visit(inner, at);
      }
    }
  };
  visit(root, "");
  return found;
}

const isUnknown = ({ field, value }: Field): boolean =>
  field.orUnknown === true && isHolder(value) && !Array.isArray(value) && "unknown" in value;

const idKind = (model: FormModel, noun: string, key: string): string | undefined =>
  model.idFields[`${noun}.${key}`] ?? (model.measures.includes(noun) ? model.idFields[`measure.${key}`] : undefined);

function writing(path: string, value: Value | undefined): Act {
  return {
    edits: [value === undefined ? { op: "remove", path } : { op: "set", path, value }],
    areFields: true,
    paths: [path],
    make: (live, [place = ""]) => live.write(place, value),
  };
}

const line = (text: string): string | undefined => {
  const bare = text.replaceAll(/[\r\n]/g, " ").trim();
  return bare === "" ? undefined : bare;
};

/** The act that a wish comes to at a field, as the field's widget would send it; undefined where the widget offers none. */
export function actAt(model: FormModel, view: Value, field: Field, wish: Wish): Act | undefined {
  const { noun, key, path, value } = field;
  const { format, values, type, list } = field.field;
  const { choice, text } = wish;
  const isRoot = Object.values(model.kindNouns).includes(noun);
  if (isRoot && key === "kind") return undefined;
  if (field.field.orUnknown && (isUnknown(field) || (value === undefined && choice % 3 === 0)))
    return unknown(field, wish);
  if (isRoot && (key === "legalBases" || key === "contentStandards")) return basis(model, field, wish);
  if (isRoot && key === "internal") return note(field, wish);
  const kind = idKind(model, noun, key);
  if (kind !== undefined) {
    const ids = [...(model.reservedIds[`${noun}.${key}`] ?? []), ...partsOf(view, kind).map(({ id }) => id)];
    if (ids.length === 0) return undefined;
    return list ? tick(field, ids, choice) : writing(path, chosen(["", ...ids], choice));
  }
  if (field.field.noun !== undefined) {
    if (list) return card(model, field, wish);
    return typeof value === "string" ? writing(path, line(text)) : undefined;
  }
  if (values)
    return list
      ? tick(field, Object.keys(values), choice)
      : writing(path, chosen(["", ...Object.keys(values)], choice));
  if (list) return listed(field, wish);
  if (format === "duration") return writing(path, chosen(["", "P2Y", "P18M", "P1Y6M", "life"], choice));
  if (type === "boolean") return writing(path, [true, false, undefined][choice % 3]);
  if (type === "number") return writing(path, [undefined, 0, 43, -1.5, line(text)][choice % 5]);
  if (field.field.prose) return writing(path, prose(value, wish));
  if (format !== undefined && choice % 2 === 0)
    return writing(path, chosen(["", "2024-08-11", "2024", "IT", "fr", "EUR", "Europe/Rome"], choice >> 1));
  return writing(path, line(text));
}

const chosen = (from: readonly string[], choice: number): string | undefined => from[choice % from.length] || undefined;

function unknown(field: Field, { choice, text }: Wish): Act {
  if (!isUnknown(field)) return writing(field.path, { unknown: "" });
  return choice % 3 === 0 ? writing(field.path, undefined) : writing(`${field.path}/unknown`, line(text));
}

function tick({ path, value }: Field, known: readonly string[], choice: number): Act {
  const ticked = itemsOf(value) as readonly Value[];
  const id = known[choice % known.length] as string;
  const next = ticked.includes(id)
    ? ticked.filter((one) => one !== id)
    : [...ticked, id].toSorted((a, b) => known.indexOf(String(a)) - known.indexOf(String(b)));
  return writing(path, next.length === 0 ? undefined : [...next]);
}

/** Prose as the form shows it, with a paragraph changed, added, or all of it written anew or emptied. */
function prose(value: Value | undefined, { choice, from, text }: Wish): Value | undefined {
  const before = unwrapped(textOf(value));
  const paragraphs = before.split("\n");
  const at = from % paragraphs.length;
  const edited = [
    () => text,
    () => paragraphs.with(at, text).join("\n"),
    () => paragraphs.with(at, `${paragraphs[at]} ${text}`).join("\n"),
    () => `${before}\n${text}`,
    () => paragraphs.toSpliced(at, 1).join("\n"),
  ][choice % 5]?.() as string;
  return edited.trim() === "" ? undefined : rewrapped(textOf(value), edited.replaceAll("\r\n", "\n"));
}

function removal(path: string): Act {
  return {
    edits: [{ op: "remove", path }],
    areFields: false,
    paths: [path],
    make: (live, [place = ""]) => live.remove(place),
  };
}

function moving(list: string, from: number, to: number): Act {
  const path = `${list}/${from}`;
  return {
    edits: [{ op: "move", path, value: `${list}/${to}` }],
    areFields: false,
    paths: [path, `${list}/${to}`],
    make: (live, [place = "", target = ""]) =>
      live.move(pointerOf(stepsOf(place).slice(0, -1)), Number(stepsOf(place).at(-1)), Number(stepsOf(target).at(-1))),
  };
}

function adding({ path }: { readonly path: string }, item: Value): Act {
  return {
    edits: [{ op: "insert", path: `${path}/-`, value: item }],
    areFields: false,
    paths: [path],
    make: (live, [place = ""]) => live.append(place, item),
  };
}

/** Its buttons: up, down, away. */
function button({ path }: Field, items: readonly Value[], { choice, from }: Wish): Act {
  const at = from % items.length;
  const target = choice % 2 === 0 ? at - 1 : at + 1;
  if (choice % 5 === 0 || target < 0 || target >= items.length)
    return removal(items.length === 1 ? path : `${path}/${at}`);
  return moving(path, at, target);
}

function card(model: FormModel, field: Field, wish: Wish): Act {
  const items = itemsOf(field.value) as readonly Value[];
  if (items.length > 0 && wish.choice % 3 > 0)
    return button(field, items, { ...wish, choice: Math.floor(wish.choice / 3) });
  const noun = field.field.noun ?? "";
  if (noun === "measure") {
    const types = field.field.types ?? [];
    return adding(field, { type: types[wish.choice % types.length] as string });
  }
  return adding(field, model.nouns[noun]?.fields["id"] ? { id: freeId(noun, items) } : {});
}

function listed(field: Field, wish: Wish): Act {
  const items = itemsOf(field.value) as readonly Value[];
  if (items.length > 0 && wish.choice % 3 === 0)
    return button(field, items, { ...wish, choice: Math.floor(wish.choice / 3) });
  return writing(`${field.path}/${wish.from % (items.length + 1)}`, line(wish.text));
}

const withParticulars: ReadonlySet<string> = new Set(["bilateral", "domestic-law", "reciprocity"]);

function basis(model: FormModel, field: Field, { choice, from }: Wish): Act | undefined {
  const items = itemsOf(field.value) as readonly Value[];
  const ids = items.map((item) => (isHolder(item) && !Array.isArray(item) ? textOf(item["instrument"]) : textOf(item)));
  const at = from % Math.max(1, items.length);
  if (choice % 4 === 0 && typeof items[at] === "string" && field.key === "legalBases") {
    const path = itemsAt(field.path, field.value)[at]?.path ?? "";
    const item = { instrument: items[at] as string, articles: [""] };
    return {
      edits: [{ op: "set", path, value: item }],
      areFields: false,
      paths: [path],
      make: (live, [place = ""]) => live.set(place, item),
    };
  }
  const known = (field.key === "legalBases" ? model.instruments : model.contentStandards).map(({ id }) => id);
  const id = known[choice % known.length] as string;
  const index = ids.indexOf(id);
  if (index >= 0) return removal(items.length === 1 ? field.path : `${field.path}/${index}`);
  const item = withParticulars.has(id) ? { instrument: id } : id;
  return adding(field, item);
}

function note({ path, value }: Field, { choice, from, text }: Wish): Act | undefined {
  const notes = isHolder(value) && !Array.isArray(value) ? Object.entries(value) : [];
  if (notes.length === 0) return writing(`${path}/note`, text.trim() === "" ? undefined : text);
  if (choice % 4 === 0) return writing(pointerOf([...stepsOf(path), `note-${notes.length + 1}`]), "…");
  const [key, before] = notes[from % notes.length] as [string, Value];
  if (typeof before !== "string") return undefined;
  return writing(pointerOf([...stepsOf(path), key]), prose(before, { choice, from, text } as Wish));
}

/** A finding accepted with a reason. */
export function accepting({ text }: Wish): Act {
  const item = { rule: "no-period", path: "/measures/0", reason: text.trim() || "known" };
  return adding({ path: "/suppressions" }, item);
}
