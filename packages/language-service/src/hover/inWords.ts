import { nounsIn } from "@rogatory/core";
import { idKindOf, isUnknown, personName } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import type { Forms } from "./forms.js";
import { sentenceForms } from "./formsOf.js";
import { partById } from "./parts.js";
import { plain } from "./plain.js";

/** Parts whose fields speak for themselves: `Zarzis, Tunisia`. The fields of others are named. */
const plainParts: ReadonlySet<string> = new Set(["place", "birth", "identityDocument"]);

/** How deep a value is told, and how many items of a list. */
const deepest = 3;
const mostItems = 6;

/** Tells values of the draft in words that are safe in Markdown: dates, codes and ids resolved, texts cut where they are long. */
export class InWords {
  readonly #forms: Forms;

  constructor(private readonly open: OpenDraft) {
    this.#forms = sentenceForms(open);
  }

  /** The fields of a part that are filled in, each as `Title: value`. */
  lines(noun: string, part: object, keys: readonly string[]): string[] {
    return keys.flatMap((key) => {
      const title = nounsIn(this.open.language)[noun]?.fields[key]?.title;
      const value = this.field(noun, key, own(part, key), 0);
      return title === undefined || value === "" ? [] : [this.#pair(title, value)];
    });
  }

  /** The value of a field; empty where there is nothing to tell. */
  field(noun: string, key: string, value: unknown, depth = 0): string {
    const field = nounsIn(this.open.language)[noun]?.fields[key];
    if (!field || value === undefined || value === null || depth > deepest) return "";
    if (Array.isArray(value)) {
      const items = value.slice(0, mostItems).map((item: unknown) => this.field(noun, key, item, depth + 1));
      const told = items.filter((item) => item !== "");
      return told.length === 0 ? "" : (value.length > mostItems ? [...told, "…"] : told).join(", ");
    }
    if (isUnknown(value)) return this.open.words.text(["hover", "unknown"], { reason: plain(value.unknown) });
    if (typeof value === "object") return this.#part(field.noun ?? "", value, depth);
    if (typeof value === "boolean") return this.open.words.text(["hover", value ? "yes" : "no"]);
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? this.#text(noun, key, value) : "";
  }

  #pair(label: string, value: string): string {
    return this.open.words.text(["hover", "pair"], { label, value });
  }

  #part(noun: string, part: object, depth: number): string {
    if (noun === "money") return this.#money(part);
    if (noun === "name") return plain(personName({ id: "", name: part }));
    const entries = Object.entries(nounsIn(this.open.language)[noun]?.fields ?? {}).flatMap(([key, { title }]) => {
      const value = this.field(noun, key, own(part, key), depth + 1);
      return value === "" ? [] : [plainParts.has(noun) ? value : this.#pair(title, value)];
    });
    return entries.length === 0 ? "" : entries.join(", ");
  }

  #money(part: object): string {
    const amount = own(part, "amount");
    const currency = own(part, "currency");
    if (typeof amount !== "number") return "";
    return plain(this.#forms.money(amount, typeof currency === "string" ? currency : undefined));
  }

  #text(noun: string, key: string, value: string): string {
    const field = nounsIn(this.open.language)[noun]?.fields[key];
    if (field?.values && Object.hasOwn(field.values, value)) return field.values[value] ?? plain(value);
    switch (field?.format) {
      case "calendarDate":
      case "partialDate":
      case "moment":
      case "dayOrMoment":
        return this.#forms.date(value) ?? plain(value);
      case "duration":
        return this.#forms.duration(value) ?? plain(value);
      case "stateCode":
        return plain(this.#forms.state(value));
      case "languageTag":
        return plain(this.#forms.language(value));
      case "id":
        return this.#referred(noun, key, value);
      default:
        return plain(value);
    }
  }

  /** The name of the part that an id means, where it has one. */
  #referred(noun: string, key: string, id: string): string {
    const kind = idKindOf(noun, key);
    const part = kind && partById(this.open.draft.value, kind, id);
    return plain(part?.name || id);
  }
}

function own(part: object, key: string): unknown {
  return Object.hasOwn(part, key) ? (part as Record<string, unknown>)[key] : undefined;
}
