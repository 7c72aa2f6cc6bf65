import { fitsStates, instrumentById } from "../instruments/index.js";
import type { Instrument, ServedMeasure } from "../instruments/instrument.js";
import { isAssistance, kindDefinition } from "../kinds/index.js";
import { onlyTypeOf } from "../kinds/measureTypes.js";
import { type BindingInstrumentId, bindingInstrumentIds } from "../model/instrumentId.js";
import type { RequestKind } from "../model/types.js";
import { type World, worldOf } from "../states/world.js";
import { type Cooperation, generalCoverage } from "./general.js";
import { carriesNoExtradition } from "./setAside.js";

/** A provision on a type of assistance, and the instrument in which it stands. */
export interface ServingProvision extends ServedMeasure {
  readonly instrument: Instrument["id"];
}

/** An instrument on which a request of a kind may rest. */
export interface OfferedBasis {
  readonly id: BindingInstrumentId;
  readonly instrument: Instrument;
  /**
   * What the data shows of the two States: days as `YYYY-MM-DD`, undefined where the data has none. Undefined as a whole where the
   * data shows nothing, which proves nothing.
   */
  readonly inForce:
    | { readonly since: string | undefined; readonly asOf: string | undefined; readonly isSure: boolean }
    | undefined;
  /** Its provisions on the types of assistance, its own first, then those of the convention that it supplements. */
  readonly serves: readonly ServingProvision[];
}

export interface OfferedBasesQuery {
  readonly kind: RequestKind;
  /** ISO 3166-1 alpha-2 code of the requesting State, as far as it is known. */
  readonly from: string | undefined;
  /** Of the requested State. */
  readonly to: string | undefined;
  /** Day on which the request is made, `YYYY-MM-DD`. */
  readonly date: string;
  /** Types of assistance that are requested; left out: none yet, or the only type of a kind that has one. */
  readonly measures?: readonly string[];
  /** Left out: the data of this version. */
  readonly world?: World;
}

/**
 * The instruments on which a request of the kind may rest, the likeliest first: those that the data shows in force between the two
 * States on the day, then those of them that carry no extradition there, then all others, of which nothing is said. Within each,
 * those that offer the assistance themselves come first, and among them those that serve offences of any kind, then those that do it
 * through the convention that they supplement.
 */
export function basesInOrder({
  kind,
  from,
  to,
  date,
  measures: asked = [],
  world = worldOf(),
}: OfferedBasesQuery): readonly OfferedBasis[] {
  const only = onlyTypeOf(kind);
  const measures = only === undefined ? asked : [only];
  const isBetween = from !== undefined && to !== undefined;
  const cooperation: Cooperation = isAssistance({ kind }) ? "mla" : "extradition";
  const ranked = bindingInstrumentIds.flatMap((id) => {
    const instrument = instrumentById(id);
    if (
      !instrument ||
      !withSupplemented(instrument).some(({ kinds }) => kinds.includes(kindDefinition(kind).carriedBy))
    )
      return [];
    if (!fitsStates(instrument, { requesting: from, requested: to })) return [];
    const between = isBetween ? world.between(id, from, to, date) : undefined;
    const inForce = between?.inForce
      ? { since: between.since, asOf: between.asOf, isSure: between.confidence === "high" }
      : undefined;
    const isSetAside =
      isBetween &&
      inForce !== undefined &&
      cooperation !== "mla" &&
      carriesNoExtradition(id, { from, to, date, world });
    const serves = withSupplemented(instrument).flatMap((other) => servedBy(other, measures));
    const basis: OfferedBasis = { id, instrument, inForce, serves };
    const standing = inForce === undefined ? 2 : isSetAside ? 1 : 0;
    const isGeneral = generalCoverage[cooperation].some(({ instrument: covering }) => covering === id);
    const fitness =
      serves.length === 0 ? 3 : !serves.some((served) => served.instrument === id) ? 2 : isGeneral ? 0 : 1;
    return [{ basis, rank: 4 * standing + fitness }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ basis }) => basis);
}

/** Provisions of an instrument itself on some types of assistance. */
export const servedBy = ({ id, measures }: Instrument, types: readonly string[]): readonly ServingProvision[] =>
  measures.filter(({ measure }) => types.includes(measure)).map((served) => ({ ...served, instrument: id }));

/** A protocol also serves what the convention that it supplements serves. */
function withSupplemented(instrument: Instrument): readonly Instrument[] {
  const other = instrument.supplements && instrumentById(instrument.supplements);
  return other ? [instrument, other] : [instrument];
}
