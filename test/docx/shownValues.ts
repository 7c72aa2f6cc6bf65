import { catalogueFor } from "../../packages/core/src/catalogue/catalogue.js";
import { kindNouns, nouns } from "../../packages/core/src/generated/fields.js";
import { instrumentById } from "../../packages/core/src/instruments/index.js";
import { Formatter } from "../../packages/core/src/letter/compose/format.js";
import { measureTitle } from "../../packages/core/src/measures/title.js";
import type { FieldEntry } from "../../packages/core/src/model/fieldIndex.js";
import type {
  Annex,
  AnyRequest,
  Asset,
  FactEvent,
  Measure,
  Money,
  Person,
} from "../../packages/core/src/model/types.js";
import { offenceElementNamed, offenceElementTitle } from "../../packages/core/src/offences/elements.js";
import { worldOf } from "../../packages/core/src/states/world.js";

/** A value of a draft, and the words by which its letter must show it (or must not). */
export interface ShownValue {
  /** JSON Pointer into the draft. */
  readonly path: string;
  /** Each of them is in the letter; capitals and spaces may differ. */
  readonly words: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

const catalogue = catalogueFor("en");
const format = new Formatter(catalogue);
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Starts from the leaf values of a request, not from its letter: so nothing can be lost on the way without being missed
 * here. Only how a date, an amount or a State is written is taken from the letter's own formatting.
 */
export class RequestValues {
  readonly shown: ShownValue[] = [];
  /** Texts of fields that are the office's own: in no letter. */
  readonly hidden: ShownValue[] = [];
  readonly #request: AnyRequest;

  constructor(request: AnyRequest) {
    this.#request = request;
    this.#mapping(kindNouns[request.kind], request as Mapping, "");
  }

  #mapping(noun: string, value: Mapping, path: string): void {
    for (const [key, own] of Object.entries(value)) {
      const entry = nouns[noun]?.fields[key];
      if (entry !== undefined) this.#field(noun, key, entry, own, `${path}/${key}`);
    }
  }

  #field(noun: string, key: string, entry: FieldEntry, value: unknown, path: string): void {
    if (entry.sensitivity === "internal") {
      if (typeof value === "string" && value.length > 6) this.hidden.push({ path, words: [value] });
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.#field(noun, key, entry, item, `${path}/${index}`);
      return;
    }
    if (isMapping(value)) {
      if (typeof value["unknown"] === "string") this.#show(path, ...this.#text(value["unknown"]));
      else if (entry.noun === "money") this.#show(path, format.money(value as Money));
      else this.#mapping(entry.noun === "measure" ? (value as Measure).type : (entry.noun ?? ""), value, path);
      return;
    }
    this.#show(path, ...this.#leaf(noun, key, entry, value, path));
  }

  #leaf(noun: string, key: string, entry: FieldEntry, value: unknown, path: string): string[] {
    if (typeof value === "number") return [String(value)];
    if (value === true && noun === "undertakings") return [this.#undertaking(key)];
    if (typeof value !== "string" || value.trim() === "") return [];
    // Both dates of an event are told together.
    if (noun === "event" && (key === "date" || key === "until")) {
      const { date, until } = this.#above(path) as FactEvent;
      return [format.span(date, until)];
    }
    return this.#string(noun, key, entry, value, path);
  }

  #string(noun: string, key: string, entry: FieldEntry, value: string, path: string): string[] {
    if (key === "id" || path === "/kind") return [];
    if (/^\/measures\/\d+\/type$/.test(path)) return [measureTitle(this.#above(path) as Measure)];
    if (/^\/legalBases\/\d+(?:\/instrument)?$/.test(path)) return instrumentWords(value);
    if (noun === "answerToRequested" && key === "question") return this.#text(this.#question(value));
    if (value === "requestingAuthority") return ["also conducts the case"];
    // The instrument's name stands before the article.
    if (noun === "offence" && key === "convention") return [value.replace(/^\S+\s+/, "")];
    if (entry.values?.[value] !== undefined) return [choiceWords(noun, value, entry.values[value])];
    const isElement = (noun === "offenceElement" && key === "element") || (noun === "scopePoint" && key === "point");
    const element = isElement ? offenceElementNamed(value) : undefined;
    if (element !== undefined && !/\s/.test(value)) return [offenceElementTitle(element)];
    if (isElement) return [/\s/.test(value) ? value : value.replace(/[A-Z]/g, (capital) => ` ${capital}`)];
    if (key === "latestActivity") return [format.dayOrMoment(value)];
    switch (entry.format) {
      case "calendarDate":
      case "partialDate":
      case "moment":
      case "dayOrMoment":
        return [format.dayOrMoment(value)];
      case "duration":
        return [format.duration(value)];
      case "stateCode":
        return [format.state(value)];
      case "languageTag":
        return [format.language(value)];
      case "id":
        return [value === "request" ? "this request" : this.#target(value)];
      default:
        return this.#text(value);
    }
  }

  /** The requested State's own words, which stand in the place of the id of its question. */
  #question(id: string): string {
    const { state, authority } = this.#request.requested ?? {};
    const asked = worldOf().profile(state, authority?.name)?.requirements ?? [];
    return asked.find(({ question }) => question?.id === id)?.question?.text["en"] ?? id;
  }

  #undertaking(key: string): string {
    const names = { kind: this.#request.kind, requesting: "\uE000", requested: "\uE000" };
    const [first = ""] = catalogue.text(["letter", "undertakings", key], names).split("\uE000");
    return first;
  }

  /** What stands between references, emphasis and line ends, and the names of what is referred to. */
  #text(value: string): string[] {
    const parts = value.split(/\{[a-z]+:[^{}]*\}|[*_`#>]|\n|^\s*(?:[-+]|\d+[.)])\s|\[|\]|\(https?:[^)]*\)|\\/m);
    const references = [...value.matchAll(/\{([a-z]+):([^{}]*)\}/g)].map(([, , id = ""]) => this.#target(id));
    return [...parts.map((part) => part.replace(/^\s*(?:[-+]|\d+[.)])\s/, "").trim()), ...references];
  }

  /** What an id stands for; an id that leads nowhere is named as such. */
  #target(id: string): string {
    const { persons = [], annexes = [], assets = [], offences = [], facts, measures = [] } = this.#request;
    const has = (item: { readonly id?: string | undefined }): boolean => item.id === id;
    const person = persons.find(has);
    if (person) return nameOf(person);
    const annex = annexes.findIndex(has);
    if (annex >= 0) return (annexes[annex] as Annex).label ?? `Annex ${annex + 1}`;
    const asset = assets.findIndex(has);
    if (asset >= 0 && (assets[asset] as Asset).id === id) return `Asset ${asset + 1}`;
    const event = facts?.events?.find(has);
    if (event) return format.span(event.date, event.until);
    const offence = offences.find(has);
    if (offence) return offence.title ?? offence.provision ?? "";
    return measures.some(has) ? "section " : `“${id}”`;
  }

  /** The mapping that holds the value at a pointer. */
  #above(pointer: string): unknown {
    return pointer
      .split("/")
      .slice(1, -1)
      .reduce<unknown>((value, step) => (value as Mapping | undefined)?.[step], this.#request);
  }

  #show(path: string, ...words: readonly string[]): void {
    const given = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (given.length > 0) this.shown.push({ path, words: given });
  }
}

/** Of a choice that says "none" the letter makes a sentence. */
function choiceWords(noun: string, value: string, title: string): string {
  if (noun === "signature" && value === "none") return "no stamp or seal";
  return noun === "confidentiality" && value === "none" ? "calls for no special confidentiality" : title;
}

/** The instrument's title; of those that stand for a text of the drafter's, nothing. */
function instrumentWords(id: string): string[] {
  if (id === "reciprocity") return ["reciprocity"];
  return id === "bilateral" || id === "domestic-law" ? [] : [instrumentById(id)?.title.replace(/^the /, "") ?? ""];
}

function nameOf({ name, role }: Person): string {
  const full = [name?.given, name?.family].filter(Boolean).join(" ");
  return (
    full || name?.legal || name?.original || name?.aliases?.[0] || (role === "personSought" ? "person sought" : "")
  );
}
