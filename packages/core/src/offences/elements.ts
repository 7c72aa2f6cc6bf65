import { catalogueFor, type Language, languages } from "../catalogue/catalogue.js";
import { catalogueOffences } from "./catalogue.js";
import { organizedGroupTest, transnationalTest } from "./families/organizedCrime.js";
import type { CatalogueElement, CatalogueOffence } from "./offence.js";

/** Ids of all elements that the catalogue knows, each once. */
export const offenceElementIds: readonly string[] = [
  ...new Set(
    [...catalogueOffences.flatMap(({ elements = [] }) => elements), ...organizedGroupTest, ...transnationalTest].map(
      ({ id }) => id,
    ),
  ),
];

/** What an element is, in words that can stand in a letter. Throws a RangeError for an id that is not in {@link offenceElementIds}. */
export function offenceElementTitle(id: string, language: Language = "en"): string {
  return catalogueFor(language).text(["offences", "elements", id]);
}

/** What part an element plays in its offence: to be shown, one of several, where the case is one, or what makes it graver. */
export function offenceElementRole({ role, oneOf, onlyWith }: CatalogueElement, language: Language = "en"): string {
  const restricted = oneOf !== undefined ? "oneOf" : onlyWith !== undefined ? "onlyWith" : role;
  const key = role === "element" ? restricted : role;
  const other = (onlyWith ?? []).map((id) => offenceElementTitle(id, language)).join(" / ");
  return catalogueFor(language).text(["offences", "roles", key], { other });
}

/**
 * The element of the catalogue that a draft names, as it stands in the offence that `convention` names, else where it stands first; a point
 * of the scope of the Convention against Transnational Organized Crime too.
 */
export function offenceElementOf(convention: string | undefined, words: string): CatalogueElement | undefined {
  const id = offenceElementNamed(words);
  if (id === undefined) return undefined;
  const own = offenceOfConvention(convention)?.elements ?? [];
  const all = catalogueOffences.flatMap(({ elements = [] }) => elements);
  return [...own, ...all, ...transnationalTest, ...organizedGroupTest].find((element) => element.id === id);
}

/** Letters only: `financialOrOtherMaterialBenefit` is the same as "financial or other material benefit". */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, "");

let byWords: ReadonlyMap<string, string> | undefined;

/** The element that a draft calls by its id, or by its title in any language; undefined for words of the drafter's own. */
export function offenceElementNamed(words: string): string | undefined {
  byWords ??= new Map(
    offenceElementIds.flatMap((id) => [
      [bare(id), id] as const,
      ...languages.map((language) => [bare(offenceElementTitle(id, language)), id] as const),
    ]),
  );
  return byWords.get(bare(words.slice(0, 300)));
}

/** `6(1)(a)` of `som-protocol art. 6(1)(a), aggravated under art. 6(3)(a)`, and the rest. */
const articlesIn = (text: string): readonly string[] =>
  text.match(/(?<![\w(-])\d+(?:\s?\([a-z0-9]+\))*/gi)?.map((article) => article.replaceAll(/\s/g, "").toLowerCase()) ??
  [];

/** Articles that an element or coverage cites: `arts 2-6` is each of them. */
function isWithin(article: string, provision: string): boolean {
  const range = /^arts?\.? (\d+)-(\d+)$/.exec(provision);
  if (range) {
    const number = Number.parseInt(article, 10);
    return number >= Number(range[1]) && number <= Number(range[2]);
  }
  const [own = ""] = articlesIn(provision);
  return article === own || (own !== "" && article.startsWith(`${own}(`));
}

/**
 * The offence of the catalogue that `offence.convention` names, where its elements are those of the article named; undefined for any
 * other article, for an article that several offences share, and for words without an article.
 */
export function offenceOfConvention(convention: string | undefined): CatalogueOffence | undefined {
  const [instrument = "", ...rest] = (convention ?? "").slice(0, 300).trim().split(/\s+/);
  const [article] = articlesIn(rest.join(" "));
  if (article === undefined) return undefined;
  const [closest] = catalogueOffences
    .flatMap((offence) =>
      offence.coveredBy
        .filter((one) => one.instrument === instrument && !one.conditions?.includes("throughProtocol"))
        .filter(({ provision }) => isWithin(article, provision))
        // A range of articles says less than an article of its own.
        .map(({ provision }) => ({ offence, length: provision.includes("-") ? 0 : provision.length })),
    )
    .toSorted((a, b) => b.length - a.length);
  const describes = closest?.offence.elements?.some(({ sources }) =>
    sources.some((source) => source.instrument === instrument && numberOf(source.provision) === numberOf(article)),
  );
  return describes ? closest?.offence : undefined;
}

/** The number of the article alone. */
const numberOf = (provision: string): string | undefined => /\d+/.exec(provision)?.[0];

/**
 * What must be shown for the offence that `convention` names: each entry is an element, or several of which one is enough. `shown` holds the
 * ids of those that are argued: an element that goes with one alternative only is asked with that one. A circumstance that
 * makes the offence graver is asked where its article is named.
 */
export function elementsToShow(
  offence: CatalogueOffence,
  convention: string,
  shown: ReadonlySet<string>,
): readonly (readonly CatalogueElement[])[] {
  const articles = articlesIn(convention);
  const asked = (offence.elements ?? []).filter(
    ({ role, onlyWith, sources }) =>
      (role === "element" && (onlyWith === undefined || onlyWith.some((id) => shown.has(id)))) ||
      (role === "aggravating" &&
        sources.some(({ provision }) => articlesIn(provision).some((a) => articles.includes(a)))),
  );
  const groups = new Map<string, CatalogueElement[]>();
  for (const element of asked) {
    const key = element.oneOf ?? `id:${element.id}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()];
}

/** True where the instruments that name the offence apply to it only if it is transnational and involves an organized criminal group. */
export const isTestedForScope = ({ coveredBy }: CatalogueOffence): boolean =>
  coveredBy.some(({ conditions = [] }) =>
    conditions.some((one) => one === "transnationalGroup" || one === "protocolScope"),
  );
