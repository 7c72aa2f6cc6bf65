import { boundOf } from "./entryIntoForce.js";
import type { Confidence, EntryIntoForce, Party } from "./packTypes.js";

/**
 * How a State stands to an instrument on a day, as far as the data shows.
 * `party`: bound since `since`. `signatory`: has signed, and no act by which it is bound is known. `notYet`: bound only since a later
 * day. `left`: no longer bound. `outside`: a source says that it takes no part. `unknown`: the data does not tell; that a State is
 * missing from a list is no proof that it is not a party.
 */
export type StandingKind = "party" | "signatory" | "notYet" | "left" | "outside" | "unknown";

/** Where a fact comes from. */
export interface Origin {
  readonly source: string;
  /** Day, month or year as of which the source states it; undefined where the source bears no date. Nothing later is covered. */
  readonly asOf: string | undefined;
  readonly confidence: Confidence;
  /** Title of the user's pack that says it; undefined for the data of this project. */
  readonly pack: string | undefined;
}

export interface Standing {
  readonly instrument: string;
  readonly state: string;
  readonly kind: StandingKind;
  /** First day on which it is shown to be bound; undefined where no day is known. */
  readonly since: string | undefined;
  /** First day on which it is no longer bound. */
  readonly left: string | undefined;
  /** What it has done, day by day; undefined where the data has no entry of its own for it. */
  readonly party: Party | undefined;
  /** Where it comes from; undefined where nothing is known. */
  readonly origin: Origin | undefined;
}

/** What one pack says of one State and one instrument. */
export interface Entry {
  readonly party: Party;
  readonly origin: Origin;
  readonly rule: EntryIntoForce | undefined;
  /** True for a member of a list without a day of its own; `from` is then the day since which the list speaks. */
  readonly member: boolean;
  readonly from: string | undefined;
}

/** How a State with an entry stands on the day. */
export function standingOf(
  instrument: string,
  state: string,
  { party, origin, rule, member, from }: Entry,
  date: string,
): Standing {
  const stand = (kind: StandingKind, since?: string): Standing => ({
    instrument,
    state,
    kind,
    since,
    left: party.left,
    party,
    origin,
  });
  if (party.left !== undefined && date >= party.left) return stand("left");
  if (party.notParty === true) return stand("outside");
  const bound = member ? { since: undefined, notBefore: false } : boundOf(party, rule);
  if (!bound) return stand(party.signed === undefined ? "unknown" : "signatory");
  if (bound.since === undefined) return stand(from !== undefined && date < from ? "unknown" : "party");
  if (date >= bound.since) return stand("party", bound.since);
  return stand(bound.notBefore ? "notYet" : "unknown", bound.since);
}
