import type { Requirement } from "../checklist/requirement.js";
import { instrumentById } from "../instruments/index.js";
import type { Instrument } from "../instruments/instrument.js";
import type { AnyRequest, RequestKind } from "../model/types.js";
import type { KindDefinition } from "./definition.js";
import { extradition } from "./extradition/kind.js";
import { mla } from "./mla/kind.js";
import { provisionalArrest } from "./provisionalArrest/kind.js";
import { spontaneousInformation } from "./spontaneousInformation/kind.js";
import { supplement } from "./supplement/kind.js";
import { transferOfProceedings } from "./transferOfProceedings/kind.js";
import { transit } from "./transit/kind.js";
import { vesselMeasures } from "./vesselMeasures/kind.js";
import { withdrawal } from "./withdrawal/kind.js";

/** What is known of each kind of request beside its fields. */
export const kindDefinitions: Readonly<Record<RequestKind, KindDefinition>> = {
  mla,
  extradition,
  provisionalArrest,
  supplement,
  withdrawal,
  spontaneousInformation,
  transferOfProceedings,
  vesselMeasures,
  transit,
};

/** The definition of a kind; of a request that does not say its kind yet, that of a request for assistance. */
export const kindDefinition = (kind: RequestKind | undefined): KindDefinition => kindDefinitions[kind ?? "mla"];

/** Mutual assistance and what belongs to it, as against extradition: the two forms of co-operation of which treaties speak apart. */
export const isAssistance = ({ kind }: { readonly kind?: RequestKind | undefined }): boolean =>
  kindDefinition(kind).carriedBy === "mla";

/** True where the instrument can be a legal basis for the kind, itself or through the convention that it supplements. */
export function serves({ kinds, supplements }: Instrument, kind: RequestKind): boolean {
  const { carriedBy } = kindDefinition(kind);
  const supplemented = supplements === undefined ? undefined : instrumentById(supplements);
  return kinds.includes(carriedBy) || supplemented?.kinds.includes(carriedBy) === true;
}

/** The article of the instrument on which a request of the kind rests, if one is known. */
export function articleFor(instrument: Instrument, kind: RequestKind | undefined): string | undefined {
  const { articles, carriedBy, hasItsContent } = kindDefinition(kind);
  return articles?.[instrument.id] ?? (hasItsContent ? instrument.basisArticle[carriedBy] : undefined);
}

/**
 * The articles of an instrument on which a request rests that names none itself: that of its kind, and those of the types of assistance it
 * asks for that the instrument treats in an article of their own, such as the return of assets. Only what was read in the instrument.
 */
export function articlesFor(
  instrument: Instrument,
  { kind, measures }: Pick<AnyRequest, "kind" | "measures">,
): readonly string[] {
  const usual = articleFor(instrument, kind);
  if (usual === undefined) return [];
  // Any other assistance is whatever the drafter describes: no article is about it alone.
  const asked = new Set<string>((measures ?? []).map(({ type }) => type));
  asked.delete("other");
  const own = instrument.measures.flatMap(({ measure, provision, mark }) =>
    asked.has(measure) && (mark === "V" || mark === "S") ? (/^art\. (\d+)(?:\(|$)/.exec(provision)?.[1] ?? []) : [],
  );
  return [...new Set([usual, ...own])].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** What an instrument asks of single kinds beyond its own list, each with the kind of which it is asked. */
export const requirementsOfKinds = (
  id: string,
): readonly (Requirement & { readonly kinds: readonly RequestKind[] })[] =>
  Object.values(kindDefinitions).flatMap(({ kind, requirements }) =>
    requirements.filter(({ instrument }) => instrument === id).map((asked) => ({ ...asked, kinds: [kind] })),
  );

/** True where what is said of some kinds (the content list of an instrument, a rule) holds for this one. */
export function holdsFor(kinds: readonly RequestKind[], kind: RequestKind | undefined): boolean {
  const { carriedBy, hasItsContent } = kindDefinition(kind);
  return (kind !== undefined && kinds.includes(kind)) || (hasItsContent && kinds.includes(carriedBy));
}

/** True where a rule looks at requests of the kind. */
export function isLookedAt(
  kind: RequestKind,
  rule: { readonly id: string; readonly kinds?: readonly RequestKind[] },
): boolean {
  if (kindDefinitions[kind].withoutRules?.includes(rule.id)) return false;
  return rule.kinds === undefined || holdsFor(rule.kinds, kind);
}

/** True where practice asks the element of a request of the kind. */
export const isAskedOf = (kind: RequestKind | undefined, element: string): boolean =>
  kindDefinition(kind).asks?.(element) ?? true;
