import { isGiven, known } from "../../checklist/ask.js";
import { territorialLinkOf } from "../../checklist/territorialLink.js";
import type { Path } from "../../draft/pointer.js";
import type { Source } from "../../findings/finding.js";
import { definitionOf } from "../../measures/index.js";
import type { Measure, Person } from "../../model/types.js";
import { findIbans } from "../../prose/accountNumbers.js";
import { createRule, type RuleContext } from "../rule.js";

const centralAuthority: Source = { instrument: "untoc", provision: "art. 18(13)", mark: "V" };

export const rule = createRule({
  id: "mixed-addressees",
  code: "FM-05",
  nature: "defect",
  kinds: ["mla"],
  sources: [centralAuthority],
  check(context) {
    const { requested, measures = [] } = context.request;
    // A territory may have a code of its own, or none.
    if (requested?.state === undefined || isGiven(requested.territory)) return;
    for (const [index, measure] of measures.entries()) {
      // Where nothing of the measure is there, or the draft says why it is asked there, one word on it is enough.
      if (isGiven(measure.basisForBelief) || territorialLinkOf(context.request, measure) !== "met") continue;
      for (const { at, state, kind, item } of placesOf(context, measure)) {
        if (state === requested.state) continue;
        context.report({
          path: ["measures", index, ...at],
          message: kind,
          params: { item, state: context.nameOf("state", state), requested: context.nameOf("state", requested.state) },
          severity: "warning",
          sources: context.hasBasis("untoc") ? [centralAuthority] : [],
        });
      }
    }
  },
});

/** Where a part of a measure can be carried out, and nowhere else. */
interface PlaceOfExecution {
  readonly at: Path;
  readonly state: string;
  readonly kind: "account" | "asset" | "person";
  readonly item: string;
}

/** Measures that are carried out where the person is. */
const inPerson: ReadonlySet<string> = new Set([
  "statement",
  "telephoneHearing",
  "videoHearing",
  "serviceOfDocuments",
  "transferOfDetainedPerson",
  "voluntaryAppearance",
]);

/** Measures that are carried out where the property is; a trail of money may begin in any State. */
const onProperty: ReadonlySet<string> = new Set(["freezing", "confiscationEnforcement", "returnOfAssets"]);

function placesOf(context: RuleContext, measure: Measure): readonly PlaceOfExecution[] {
  return [...accountsOf(measure), ...assetsOf(context, measure), ...personsOf(context, measure)];
}

/** An IBAN begins with the code of the State in which the account is kept. */
function stateOfIban(number: string | undefined): string | undefined {
  const [first] = findIbans(number ?? "");
  return first?.number.slice(0, 2);
}

function accountsOf(measure: Measure): PlaceOfExecution[] {
  if (measure.type !== "bankRecords") return [];
  return (measure.accounts ?? []).flatMap(({ number }, index): PlaceOfExecution[] => {
    const state = stateOfIban(number);
    return state === undefined
      ? []
      : [{ at: ["accounts", index, "number"], state, kind: "account", item: number ?? "" }];
  });
}

function assetsOf(context: RuleContext, measure: Measure): PlaceOfExecution[] {
  if (!onProperty.has(measure.type)) return [];
  const ids = (measure as { readonly assets?: readonly string[] }).assets ?? [];
  return ids.flatMap((id, index): PlaceOfExecution[] => {
    const asset = context.request.assets?.find((one) => one.id === id);
    const state = known(asset?.location)?.state ?? stateOfIban(asset?.identifier);
    return state === undefined
      ? []
      : [{ at: ["assets", index], state, kind: "asset", item: context.nameOf("asset", id) }];
  });
}

function personsOf(context: RuleContext, measure: Measure): PlaceOfExecution[] {
  const who = definitionOf(measure.type)?.who;
  if (who === undefined || !inPerson.has(measure.type)) return [];
  const named = (measure as unknown as Readonly<Record<string, unknown>>)[who];
  const ids: readonly (readonly [string, Path])[] = Array.isArray(named)
    ? named.map((id: string, index) => [id, [who, index]] as const)
    : typeof named === "string"
      ? [[named, [who]]]
      : [];
  return ids.flatMap(([id, at]): PlaceOfExecution[] => {
    const person = context.request.persons?.find((one) => one.id === id);
    const state = person && elsewhere(person, context.request.requested?.state ?? "");
    return state === undefined ? [] : [{ at, state, kind: "person", item: context.nameOf("person", id) }];
  });
}

/** The State where the person is or lives, where that is all that is known of it and not the requested one. */
function elsewhere({ location, address }: Person, requested: string): string | undefined {
  const states = [known(location)?.state, known(address)?.state].filter((state) => state !== undefined);
  return states.includes(requested) ? undefined : states[0];
}
