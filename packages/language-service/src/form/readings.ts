import { type Language, stateName, toPointer } from "@rogatory/core";
import {
  findIpAddresses,
  type Identifier,
  identifiersIn,
  isIdentifierField,
  offenceElementIds,
  offenceElementTitle,
  placeFinder,
  stateOf,
  type TextPlace,
} from "@rogatory/core/editor";
import type { OpenDraft } from "../openDraft.js";

/** What a value with a form of its own was read as, to be said beside its field while it is typed. */
export interface Reading {
  /** JSON Pointer. */
  readonly path: string;
  /** In the user's language. */
  readonly text: string;
}

/** What was found in a text, by the name of the sentence that says so. */
interface Found {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Text = Pick<TextPlace, "noun" | "field" | "value">;

const isRead = ({ noun, field }: Pick<TextPlace, "noun" | "field">): boolean =>
  isIdentifierField({ noun, field }) || isElement({ noun, field });

const isElement = ({ noun, field }: Pick<TextPlace, "noun" | "field">): boolean =>
  noun === "offenceElement" && field === "element";

const places = placeFinder<TextPlace>((place) => typeof place.value === "string" && isRead(place));

/**
 * What fields with a form of their own were read as. Only what is sound is said here, and no more than its form shows: that a number is
 * well formed, not that there is such an account. What is wrong is a finding of a rule, and is shown as one.
 */
export function readingsOf({ request, words, language, userLanguage }: OpenDraft): readonly Reading[] {
  if (!request) return [];
  return places(request).flatMap(({ path, ...text }): Reading[] => {
    const found = isElement(text) ? element(text.value, language) : identifiers(text, userLanguage);
    const said = found.map(({ message, params }) => words.text(["form", "readings", message], params));
    return said.length > 0 ? [{ path: toPointer(path), text: [...new Set(said)].join(" ") }] : [];
  });
}

function identifiers(text: Text, userLanguage: string): readonly Found[] {
  const found = identifiersIn(text);
  if (found.some(({ fault }) => fault)) return [];
  const [address] = text.noun === "electronicIdentifier" ? findIpAddresses(text.value) : [];
  return [
    ...(address ? [{ message: `ipv${address.version}`, params: { address: address.address } }] : []),
    ...found.map((identifier) => sound(identifier, userLanguage)),
  ];
}

function sound(identifier: Identifier, userLanguage: string): Found {
  const { kind, text } = identifier;
  const code = stateOf(identifier);
  const state = code === undefined ? "" : stateName(code, userLanguage);
  return { message: kind, params: { state, known: code === undefined ? "no" : "yes", digits: text.length } };
}

/** An element that the draft calls by its id in the catalogue of offences: in words. */
const element = (id: string, language: Language): readonly Found[] =>
  offenceElementIds.includes(id) ? [{ message: "element", params: { title: offenceElementTitle(id, language) } }] : [];
