import { instrumentById, measureTypes, nounsIn, toPointer, valueAt } from "@rogatory/core";
import { catalogueFor, citation, idKindOf, kindNouns, questionsTo, sourceOfWish, textFor } from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";
import { articleCard } from "./articleCard.js";
import { dateCard } from "./dateCard.js";
import { elementCard } from "./elementCard.js";
import { type Card, fieldCard } from "./fieldCard.js";
import { formsIn } from "./forms.js";
import { ownForms } from "./formsOf.js";
import { instrumentCard } from "./instrumentCard.js";
import { measureCard } from "./measureCard.js";
import { nameCard } from "./nameCard.js";
import { partCard } from "./partCard.js";
import type { HoverPlace } from "./place.js";
import { plain } from "./plain.js";
import { ruleLine } from "./rulePage.js";
import { stateCard } from "./stateCard.js";

/** What a single value means; undefined where the words speak for themselves. */
export function valueCard(open: OpenDraft, place: HoverPlace, offset: number): Card | undefined {
  const { value } = place;
  if (typeof value === "boolean") return fieldCard(open, place);
  if (typeof value === "number") return numberCard(open, place, value) ?? fieldCard(open, place);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return termCard(open, place, value, offset) ?? choiceCard(open, place, value) ?? formCard(open, place, value);
}

/** Words of the law and of this format: the kind of request, a type of assistance, an instrument, an article, a rule. */
function termCard(open: OpenDraft, place: HoverPlace, value: string, offset: number): Card | undefined {
  const { noun, key } = place;
  if (key === "kind" && place.fieldPath.length === 1 && Object.hasOwn(kindNouns, value)) {
    const kind = nounsIn(open.language)[kindNouns[value as keyof typeof kindNouns]];
    return kind && [`**${kind.title}**`, kind.help];
  }
  const type = measureTypes.find((known) => known === value);
  if (key === "type" && type !== undefined && noun === type) return measureCard(open, type);
  if (key === "legalBases" || key === "contentStandards" || (noun === "legalBasis" && key === "instrument")) {
    const instrument = instrumentById(value);
    return instrument && instrumentCard(open, instrument);
  }
  if (noun === "legalBasis" && key === "articles") {
    const id = valueAt(open.draft.value, [...place.fieldPath.slice(0, -1), "instrument"]);
    return typeof id === "string" ? articleCard(open, id, value, 0) : undefined;
  }
  if (noun === "offence" && key === "convention") {
    // Quoted or folded, the words stand a little further on in the text: the nearest mention is meant.
    return articleCard(open, undefined, value, offset - place.span.start);
  }
  if (noun === "offenceElement" && key === "element") {
    const offence = place.fieldPath.slice(0, 2);
    return elementCard(open, valueAt(open.draft.value, [...offence, "convention"]), value);
  }
  if (noun === "scopePoint" && key === "point") return elementCard(open, undefined, value);
  if (noun === "answerToRequested" && key === "question") return questionCard(open, value);
  if (noun === "suppression" && key === "rule") return [ruleLine(open, value)];
  return undefined;
}

/** What the requested State asks under the id, and where it says so. */
function questionCard(open: OpenDraft, id: string): Card | undefined {
  const question = open.request && questionsTo(open.request, open.world).find((one) => one.id === id);
  if (!question) return undefined;
  const cited = citation(catalogueFor(open.language), sourceOfWish(question.wish));
  return [`**${plain(textFor(question.text, open.language))}**`, plain(cited)];
}

function choiceCard(open: OpenDraft, { field }: HoverPlace, value: string): Card | undefined {
  if (!field.values || !Object.hasOwn(field.values, value)) return undefined;
  return [meansLine(open, field.title, field.values[value] ?? value), field.help];
}

/** Values of a known form: a date, a duration, a code, an id. */
function formCard(open: OpenDraft, place: HoverPlace, value: string): Card | undefined {
  const forms = ownForms(open);
  const { field, noun, key } = place;
  switch (field.format) {
    case "calendarDate":
    case "partialDate":
    case "moment":
    case "dayOrMoment":
      return dateCard(open, field.title, value, toPointer(place.path));
    case "duration": {
      const duration = forms.duration(value);
      return duration === undefined ? undefined : [meansLine(open, field.title, duration)];
    }
    case "stateCode":
      return stateCard(open, field.title, value);
    case "languageTag":
      return nameCard(open, field.title, value, forms.language(value), formsIn("en").language(value));
    case "currencyCode":
      return nameCard(open, field.title, value, forms.currency(value), formsIn("en").currency(value));
    case "id": {
      const own = key === "id" && ["person", "event", "offence", "asset", "annex"].find((kind) => kind === noun);
      const kind = own || (key === "id" && place.fieldPath[0] === "measures" ? "measure" : idKindOf(noun, key));
      return kind ? partCard(open, kind as Parameters<typeof partCard>[1], value) : undefined;
    }
    default:
      return undefined;
  }
}

/** `Maximum: **16 years**`. */
function meansLine(open: OpenDraft, title: string, meaning: string): string {
  return open.words.text(["hover", "means"], { title, meaning });
}

function numberCard(open: OpenDraft, { noun, key, field, fieldPath }: HoverPlace, value: number): Card | undefined {
  if (noun !== "money" || key !== "amount") return undefined;
  const currency = valueAt(open.draft.value, [...fieldPath.slice(0, -1), "currency"]);
  const code = typeof currency === "string" ? currency : undefined;
  return [meansLine(open, field.title, plain(ownForms(open).money(value, code)))];
}
