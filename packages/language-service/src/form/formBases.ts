import { basesInOrder } from "@rogatory/core/editor";
import { inForceWords } from "../bases/inForceWords.js";
import { measureTypesIn } from "../bases/measureTypesIn.js";
import { anchorOf } from "../hover/anchor.js";
import { statesOf } from "../hover/standingLines.js";
import type { OpenDraft } from "../openDraft.js";

/** An instrument on which the request may rest, in the order in which it is offered. */
export interface FormBasis {
  readonly id: string;
  /** Since when the data shows it in force between the two States, in words; undefined where it shows nothing, which proves nothing. */
  readonly standing: string | undefined;
}

/** The instruments for the kind, the likeliest first: those that the data shows in force between the States of the draft. */
export function formBases(open: OpenDraft): readonly FormBasis[] {
  const kind = open.result.kind;
  if (kind === undefined) return [];
  const { requesting, requested } = statesOf(open);
  const offered = basesInOrder({
    kind,
    from: requesting,
    to: requested,
    date: anchorOf(open).day,
    measures: measureTypesIn(open),
    world: open.world,
  });
  return offered.map(({ id, inForce }) => ({ id, standing: inForce && inForceWords(open.words, inForce) }));
}
